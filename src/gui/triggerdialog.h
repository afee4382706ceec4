#pragma once

#include "core/automation.h"
#include "engine/automationkeeper.h"
#include "gui/callcontroller.h"

#include <QDialog>
#include <QHash>
#include <QList>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace ringback {

class Engine;
class MessageBanner;
class PeopleVerdicts;
class PrimaryButton;
namespace models {
class RecordReader;
}

/// Triggers a saved automation for one person or several: its fields, who may be rung now, and what is sent. Stays open
/// with what was typed until finish() says what came of it. Non-modal for the event loop: use open().
class TriggerDialog final : public QDialog
{
    Q_OBJECT

public:
    /// At least one automation and one person.
    TriggerDialog(Engine &engine, const models::RecordReader &records, const QList<Automation> &automations,
                  const QList<CallTarget> &people, QWidget *parent = nullptr);

    /// Closes it; or, when something went wrong, says so.
    void finish(const QString &fault);

Q_SIGNALS:
    void confirmed(const QList<ringback::AutomationWish> &wishes);
    /// The list of automations is wanted.
    void automationsRequested();

private:
    QLayout *buildChoice(const QList<Automation> &automations);
    void choose(int index);
    void follow();
    void confirm();
    [[nodiscard]] QJsonObject values() const;

    const models::RecordReader &m_records;
    QList<Automation> m_automations;
    CallTarget m_first; ///< whose payload is shown
    Automation m_chosen;
    QComboBox *m_automation;
    QHash<QString, QLineEdit *> m_edits; ///< by the field's name
    QHash<QString, QString> m_typed;     ///< before another automation was chosen
    PeopleVerdicts *m_people;
    QPlainTextEdit *m_payload;
    MessageBanner *m_banner;
    PrimaryButton *m_trigger;
    QFormLayout *m_form;
};

} // namespace ringback
