#pragma once

#include "core/reminder.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace ringback {

class DetailHeader;
class TextLabel;

/// The detail of one reminder: the appointment, what is sent when, and what became of it under every rule.
class ReminderPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ReminderPanel(QWidget *parent = nullptr);

    /// `history`: the same appointment under all rules.
    void show(const Reminder &reminder, const QList<Reminder> &history);
    [[nodiscard]] const Reminder &reminder() const { return m_reminder; }

Q_SIGNALS:
    void callNowRequested();
    void skipRequested();
    void editRequested();
    void callChosen(qint64 callId);

private:
    Reminder m_reminder;
    DetailHeader *m_header;
    TextLabel *m_what;
    TextLabel *m_why;
    QPushButton *m_callNow;
    QPushButton *m_skip;
    QPushButton *m_edit;
    QPushButton *m_openCall;
    QListWidget *m_history;
};

} // namespace ringback
