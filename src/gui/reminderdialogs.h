#pragma once

#include "core/agent.h"
#include "core/reminder.h"
#include "engine/reminderkeeper.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTimeEdit;

namespace ringback {

class MessageBanner;
class TextLabel;

/// A form that stays open with what was typed until it is kept: connect its confirmed() and answer with finish().
class ReminderForm : public QDialog
{
    Q_OBJECT

public:
    /// Closes, or says why it wasn't kept.
    void finish(const Result<qint64> &kept);

protected:
    explicit ReminderForm(QWidget *parent);
    /// Title, contents, and Cancel and Save.
    QPushButton *build(const QString &title, QLayout *contents);

private:
    MessageBanner *m_banner;
};

/// A rule, with a sentence that says what it does and the next ten reminders it would send.
class ReminderRuleDialog final : public ReminderForm
{
    Q_OBJECT

public:
    using Preview = std::function<QList<Reminder>(const ReminderRule &)>;

    ReminderRuleDialog(const ReminderRule &rule, const QList<Agent> &agents, Preview preview,
                       QWidget *parent = nullptr);

Q_SIGNALS:
    /// `automation` is null where it stays as it was.
    void confirmed(const ringback::ReminderRule &rule, const QString &automation);

private:
    [[nodiscard]] ReminderRule rule() const;
    void tell();

    ReminderRule m_rule;
    Preview m_preview;
    QLineEdit *m_name;
    QComboBox *m_when;
    QSpinBox *m_amount;
    QTimeEdit *m_checkAt;
    QComboBox *m_action;
    QComboBox *m_agent;
    QLineEdit *m_automation;
    QPlainTextEdit *m_payload;
    QCheckBox *m_enabled;
    TextLabel *m_sentence;
    TextLabel *m_next;
};

/// One appointment by hand.
class AppointmentDialog final : public ReminderForm
{
    Q_OBJECT

public:
    /// `region`: of numbers without a country code.
    AppointmentDialog(const Appointment &appointment, const QDateTime &now, const QString &region,
                      QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(const ringback::Appointment &appointment);
};

/// The appointments of a file before they are taken: with their numbers, where those were found, and what is wrong.
class AppointmentImportDialog final : public QDialog
{
    Q_OBJECT

public:
    AppointmentImportDialog(const AppointmentImport &found, QWidget *parent = nullptr);
};

} // namespace ringback
