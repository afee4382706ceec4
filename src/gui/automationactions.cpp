#include "gui/automationactions.h"

#include "core/futures.h"
#include "core/maskedtext.h"
#include "engine/engine.h"
#include "gui/automationsdialog.h"
#include "gui/commands.h"
#include "gui/icons.h"
#include "gui/triggerdialog.h"
#include "models/recordreader.h"

#include <QLocale>

namespace ringback {

using namespace Qt::StringLiterals;

/// What becomes of many, until all have been heard of.
struct AutomationActions::Sum
{
    qsizetype open = 0;
    int sent = 0;
    int unconfirmed = 0;
    int refused = 0;
    QString why = {}; ///< the first reason
    QPointer<TriggerDialog> dialog = {};
};

AutomationActions::AutomationActions(Engine &engine, const models::RecordReader &records, Commands &commands,
                                     People people, QWidget *window)
    : QObject(window), m_engine(engine), m_records(records), m_people(std::move(people)), m_window(window)
{
    using Group = Commands::Group;
    commands.add({u"trigger-automation"_s, Group::Calling, tr("Trigger an automation…"), Icon::Send, {Qt::Key_A}},
                 [this] { trigger(m_people()); });
    commands.add({u"automations"_s, Group::Calling, tr("Automations…"), Icon::Send, {}}, [this] { openAutomations(); });
}

void AutomationActions::trigger(const QList<CallTarget> &people)
{
    if (people.isEmpty()) {
        Q_EMIT failed(tr("Choose a person first."));
        return;
    }
    if (people.size() > mostPeople) {
        Q_EMIT failed(tr("Choose at most %1 people at once.").arg(QLocale().toString(mostPeople)));
        return;
    }
    const QList<Automation> automations = m_records.automations();
    if (automations.isEmpty())
        return openAutomations();
    auto *dialog = new TriggerDialog(m_engine, m_records, automations, people, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TriggerDialog::automationsRequested, this, &AutomationActions::openAutomations);
    connect(dialog, &TriggerDialog::confirmed, this,
            [this, dialog = QPointer(dialog)](const QList<AutomationWish> &wishes) { send(wishes, dialog); });
    dialog->open();
}

void AutomationActions::openAutomations()
{
    auto *dialog = new AutomationsDialog(m_engine, m_records, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AutomationActions::send(const QList<AutomationWish> &wishes, const QPointer<TriggerDialog> &dialog)
{
    auto sum = std::make_shared<Sum>();
    sum->open = wishes.size();
    sum->dialog = dialog;
    for (const AutomationWish &wish : wishes) {
        whenDone(m_engine.triggerAutomation(wish), this,
                 [this, sum](const Result<AutomationRun> &run) { note(sum, run); });
    }
}

void AutomationActions::note(const std::shared_ptr<Sum> &sum, const Result<AutomationRun> &run)
{
    const bool isSent = run && run->state == AutomationRun::State::Sent;
    if (isSent)
        ++sum->sent;
    else if (run && run->state == AutomationRun::State::Unconfirmed)
        ++sum->unconfirmed;
    else
        ++sum->refused;
    if (!isSent && sum->why.isEmpty())
        sum->why = run ? run->detail : run.error().message;
    if (--sum->open > 0)
        return;
    QStringList faults;
    if (sum->unconfirmed > 0)
        faults.append(tr("%n may have been triggered: it is not repeated.", nullptr, sum->unconfirmed));
    if (sum->refused > 0)
        faults.append(tr("%n could not be triggered.", nullptr, sum->refused));
    if (faults.isEmpty()) {
        if (sum->dialog)
            sum->dialog->finish({});
        Q_EMIT done(tr("Triggered for %n people.", nullptr, sum->sent));
        return;
    }
    faults.append(visibleText(sum->why));
    // A single one can be tried again from the sheet; of many, those that were sent must not be sent again.
    const bool isOne = sum->sent + sum->unconfirmed == 0;
    if (sum->dialog)
        sum->dialog->finish(isOne ? faults.join(u' ') : QString());
    if (!isOne || !sum->dialog) {
        if (sum->sent > 0)
            faults.prepend(tr("Triggered for %n people.", nullptr, sum->sent));
        Q_EMIT failed(faults.join(u' '));
    }
}

} // namespace ringback
