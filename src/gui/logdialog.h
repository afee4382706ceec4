#pragma once

#include "core/logentry.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace ringback {

class Engine;

/// What the program did: the newest lines of its log, live, by level and words; the call that a line is about is one
/// press away. Use open().
class LogDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit LogDialog(Engine &engine, QWidget *parent = nullptr);

Q_SIGNALS:
    void callChosen(qint64 callId);

private:
    void refresh();
    void show(const QList<LogEntry> &entries);
    void copy() const;
    [[nodiscard]] qint64 currentCall() const;

    Engine &m_engine;
    QLineEdit *m_words;
    QComboBox *m_level;
    QTableWidget *m_table;
    QPushButton *m_openCall;
    QPushButton *m_copy;
    QList<LogEntry> m_shown;
    QTimer m_refresh;
};

} // namespace ringback
