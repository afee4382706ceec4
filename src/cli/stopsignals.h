#pragma once

#include <QObject>

#include <memory>

namespace ringback::cli {

/// SIGTERM, SIGINT and SIGHUP as a Qt signal, once; the second of them ends the program in the system's own way. One object
/// at a time, in the thread that started the program.
class StopSignals final : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringback::cli
