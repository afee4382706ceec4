#include "gui/callactions.h"

#include "core/disposition.h"
#include "core/futures.h"
#include "engine/engine.h"
#include "gui/callbackspage.h"
#include "gui/callcontroller.h"
#include "gui/callmarksform.h"
#include "gui/callpanel.h"
#include "gui/commands.h"
#include "gui/noteedit.h"
#include "gui/outcomedialog.h"
#include "gui/verdictdialogs.h"
#include "models/recordreader.h"
#include "models/words.h"

#include <QAction>

#include <utility>

namespace ringback {

using namespace Qt::StringLiterals;

CallActions::CallActions(const Parts &parts) : QObject(parts.window), m_parts(parts)
{
    connect(parts.panel.marks(), &CallMarksForm::dispositionChosen, this, &CallActions::setDisposition);
    connect(parts.panel.marks()->note(), &NoteEdit::saveRequested, this, &CallActions::saveNote);
    connect(parts.panel.marks()->note(), &NoteEdit::left, this, &CallActions::left);
    connect(&parts.panel, &CallPanel::editOutcomeRequested, this, &CallActions::editOutcome);
}

bool CallActions::hasCall() const
{
    return m_parts.panel.isVisible() && m_parts.panel.detail().call.id != 0;
}

void CallActions::setDisposition(Disposition disposition)
{
    if (!hasCall())
        return;
    const CallDetail &detail = m_parts.panel.detail();
    const Call &call = detail.call;
    if (detail.marks.disposition == disposition)
        return store(call.id, std::nullopt);
    if (disposition == Disposition::DoNotCall && !m_parts.records.doNotCall(call.phone)) {
        // Said of the call only when it is true of the number.
        m_parts.verdicts.enterDoNotCall({call.contactId, call.phone, call.contactName},
                                        [this, id = call.id] { store(id, Disposition::DoNotCall); });
        return;
    }
    const CallbackDraft draft{.phone = call.phone, .name = call.contactName};
    store(call.id, disposition);
    if (disposition == Disposition::CallbackRequested)
        m_parts.callbacks.offerCallback(draft);
}

void CallActions::store(qint64 callId, std::optional<Disposition> disposition)
{
    whenDone(m_parts.engine.setDisposition(callId, disposition), this, [this, callId](const Result<Done> &done) {
        if (done)
            Q_EMIT changed(callId);
        else
            Q_EMIT failed(done.error().message);
    });
}

void CallActions::saveNote(qint64 callId, const QString &note)
{
    whenDone(m_parts.engine.setNote(callId, note), this, [this, callId, note](const Result<Done> &done) {
        m_parts.panel.marks()->setNoteFault(done ? QString() : done.error().message);
        m_parts.panel.marks()->note()->saved(callId, note, done.ok());
    });
}

void CallActions::editOutcome()
{
    if (!hasCall())
        return;
    const CallDetail &detail = m_parts.panel.detail();
    auto *dialog = new OutcomeDialog(detail, m_parts.records.recentOutcomes(), m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OutcomeDialog::confirmed, this, [this, id = detail.call.id](const QString &outcome) {
        whenDone(m_parts.engine.correctOutcome(id, outcome), this, [this, id](const Result<Done> &done) {
            if (done)
                Q_EMIT changed(id);
            else
                Q_EMIT failed(done.error().message);
        });
    });
    dialog->open();
}

void CallActions::focusNote()
{
    if (hasCall())
        m_parts.panel.marks()->note()->setFocus(Qt::ShortcutFocusReason);
}

void CallActions::find()
{
    if (hasCall())
        m_parts.panel.find();
}

void CallActions::addTo(Commands &commands)
{
    using Group = Commands::Group;
    for (const Disposition disposition : allDispositions) {
        const Commands::Command command{u"result-"_s + token(disposition),
                                        Group::Calling,
                                        tr("Result: %1").arg(models::dispositionText(disposition)),
                                        Icon::Tag,
                                        {QKeySequence(static_cast<Qt::Key>(Qt::Key_0 + digitOf(disposition)))}};
        m_actions.append(commands.add(command, [this, disposition] { setDisposition(disposition); }));
    }
    m_actions.append(commands.add({u"note"_s, Group::Calling, tr("Write a note"), Icon::Note, {Qt::Key_N}},
                                  [this] { focusNote(); }));
    m_actions.append(commands.add({u"edit-outcome"_s, Group::Calling, tr("Edit outcome…"), Icon::Edit, {}},
                                  [this] { editOutcome(); }));
    m_actions.append(commands.add({u"find-in-transcript"_s,
                                   Group::Calling,
                                   tr("Find in the transcript"),
                                   Icon::Search,
                                   {Qt::CTRL | Qt::SHIFT | Qt::Key_F}},
                                  [this] { find(); }));
    setPossible(false);
}

void CallActions::setPossible(bool on)
{
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(on);
}

} // namespace ringback
