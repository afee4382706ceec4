#include "gui/verdictdialogs.h"

#include "core/futures.h"
#include "core/maskedtext.h"
#include "core/phonenumber.h"
#include "engine/engine.h"
#include "gui/callcontroller.h"
#include "gui/reasondialog.h"
#include "models/recordreader.h"

namespace ringback {

namespace {

QString nameOf(const CallTarget &target)
{
    return target.name.isEmpty() ? formatNational(target.phone) : visibleText(target.name);
}

} // namespace

VerdictDialogs::VerdictDialogs(Engine &engine, CallController &controller, const models::RecordReader &records,
                               QWidget *window)
    : QObject(window), m_engine(engine), m_controller(controller), m_records(records), m_window(window)
{
    connect(&controller, &CallController::forceable, this, &VerdictDialogs::offerForce);
}

void VerdictDialogs::offerForce(const CallTarget &target, const Verdict &verdict)
{
    auto *dialog = new ReasonDialog({.question = tr("Call %1 anyway?").arg(nameOf(target)),
                                     .kind = VerdictLine::Kind::Blocked,
                                     .headline = verdict.headline,
                                     .detail = visibleText(verdict.reason),
                                     .field = tr("&Reason"),
                                     .example = tr("Why it can’t wait; it is kept with the call"),
                                     .confirm = tr("Call anyway")},
                                    m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReasonDialog::confirmed, this,
            [this, target](const QString &reason) { m_controller.callBack(target, reason); });
    dialog->open();
}

void VerdictDialogs::changeDoNotCall(const CallTarget &target)
{
    if (target.isEmpty())
        return;
    if (m_records.doNotCall(target.phone))
        askToRemove(target);
    else
        enterDoNotCall(target, {});
}

void VerdictDialogs::enterDoNotCall(const CallTarget &target, const std::function<void()> &entered)
{
    auto *dialog = new ReasonDialog({.question = tr("Never call %1 again?").arg(nameOf(target)),
                                     .headline = formatNational(target.phone),
                                     .detail = tr("Nobody here can call this number while it is on the do-not-call "
                                                  "list. A callback that waits for it is skipped."),
                                     .field = tr("&Note (optional)"),
                                     .example = tr("Who asked for it, and how"),
                                     .confirm = tr("Do not call"),
                                     .needed = false},
                                    m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReasonDialog::confirmed, this, [this, target, entered](const QString &note) {
        whenDone(m_engine.addDoNotCall({.phone = target.phone, .note = note}), this,
                 [this, target, entered](const Result<DoNotCall> &added) {
                     if (!added) {
                         Q_EMIT failed(added.error().message);
                         return;
                     }
                     if (entered)
                         entered();
                     Q_EMIT done(tr("%1 is on the do-not-call list.").arg(nameOf(target)));
                 });
    });
    dialog->open();
}

void VerdictDialogs::askToRemove(const CallTarget &target)
{
    auto *dialog = new ReasonDialog({.question = tr("Take %1 off the do-not-call list?").arg(nameOf(target)),
                                     .headline = formatNational(target.phone),
                                     .detail = tr("From then on this number can be called again. Who took it off the "
                                                  "list, and why, is kept."),
                                     .field = tr("&Reason"),
                                     .example = tr("e.g. asked by e-mail to be called again"),
                                     .confirm = tr("Take off the list")},
                                    m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReasonDialog::confirmed, this, [this, target](const QString &reason) {
        whenDone(m_engine.removeDoNotCall(target.phone, reason), this,
                 [this, target](const Result<DoNotCall> &removed) {
                     if (removed)
                         Q_EMIT done(tr("%1 is off the do-not-call list.").arg(nameOf(target)));
                     else
                         Q_EMIT failed(removed.error().message);
                 });
    });
    dialog->open();
}

} // namespace ringback
