#pragma once

#include <QFile>
#include <QObject>
#include <QTimer>

namespace ringback {

class Console;

/// Writes down what the window shows of the contacts whenever that changes: for a benchmark that works the window from
/// outside and must know that it measures what it means to.
class ScreenTeller final : public QObject
{
public:
    ScreenTeller(Console &console, const QString &path, QObject *parent = nullptr);

private:
    void look();

    Console &m_console;
    QFile m_file;
    QByteArray m_told;
    QTimer m_timer;
};

} // namespace ringback
