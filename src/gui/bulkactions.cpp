#include "gui/bulkactions.h"

#include "core/contact.h"
#include "core/futures.h"
#include "core/maskedtext.h"
#include "engine/engine.h"
#include "gui/bulkcalldialog.h"
#include "gui/reasondialog.h"
#include "gui/textdialog.h"

#include <QLocale>

#include <utility>

namespace ringback {

/// What becomes of many, until all have been heard of.
struct BulkActions::Sum
{
    qsizetype open = 0;
    int done = 0;
    int refused = 0;
    QString why = {}; ///< the first refusal's reason
    std::function<QString(int)> told = {};
    std::function<QString(int, const QString &)> toldRefused = {};
};

BulkActions::BulkActions(Engine &engine, CallController &controller, QWidget *window)
    : QObject(window), m_engine(engine), m_controller(controller), m_window(window)
{
}

bool BulkActions::allowsCalls(qsizetype rows)
{
    if (rows > mostCalls)
        Q_EMIT refused(tr("Choose at most %1 people to call at once.").arg(QLocale().toString(mostCalls)));
    return rows > 0 && rows <= mostCalls;
}

bool BulkActions::allows(qsizetype rows)
{
    if (rows > mostRows)
        Q_EMIT refused(tr("Choose at most %1 rows for that.").arg(QLocale().toString(mostRows)));
    return rows > 0 && rows <= mostRows;
}

void BulkActions::call(const QList<CallTarget> &people)
{
    const QList<CallTarget> once = eachNumberOnce(people);
    if (once.size() == 1)
        return m_controller.callBack(once.first());
    if (!allowsCalls(once.size()))
        return;
    auto *dialog = new BulkCallDialog(m_engine, once, m_controller.agent(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BulkCallDialog::confirmed, this, &BulkActions::place);
    dialog->open();
}

void BulkActions::place(const QList<CallTarget> &people)
{
    auto sum = std::make_shared<Sum>();
    sum->open = people.size();
    sum->told = [](int count) { return tr("%n call(s) on the way.", nullptr, count); };
    sum->toldRefused = [](int count, const QString &why) {
        return tr("%n could not be called: %1", nullptr, count).arg(why);
    };
    QList<qint64> callbacks;
    for (const CallTarget &target : people) {
        if (target.callbackId != 0)
            callbacks.append(target.callbackId);
        else
            placeOne(target, sum);
    }
    if (callbacks.isEmpty())
        return;
    whenDone(m_engine.placeCallbacks(callbacks, m_controller.agent()), this,
             [this, sum](const QList<PlacedCallback> &placed) {
                 for (const PlacedCallback &one : placed)
                     note(sum, one.call ? nullptr : &one.call.error());
             });
}

void BulkActions::placeOne(const CallTarget &target, const std::shared_ptr<Sum> &sum)
{
    CallIntent intent;
    intent.contactId = target.contactId;
    intent.phone = target.phone;
    intent.name = target.name;
    intent.agentId = m_controller.agent();
    intent.withUndo = false; // the sheet that sums them up was the time to think
    intent.bulk = true;
    whenDone(m_engine.placeCall(intent), this,
             [this, sum](const Result<qint64> &call) { note(sum, call ? nullptr : &call.error()); });
}

void BulkActions::note(const std::shared_ptr<Sum> &sum, const Error *error)
{
    if (!error)
        ++sum->done;
    else if (sum->refused++ == 0)
        sum->why = error->message;
    if (--sum->open > 0)
        return;
    if (sum->refused == 0)
        Q_EMIT done(sum->told(sum->done));
    else
        Q_EMIT refused(sum->told(sum->done) + u' ' + sum->toldRefused(sum->refused, sum->why));
}

void BulkActions::forbid(const QList<CallTarget> &people)
{
    const QList<CallTarget> once = eachNumberOnce(people);
    if (!allows(once.size()))
        return;
    const auto count = static_cast<int>(once.size());
    auto *dialog = new ReasonDialog({.question = tr("Never call %n people again?", nullptr, count),
                                     .headline = tr("%n number(s)", nullptr, count),
                                     .detail = tr("Nobody here can call these numbers while they are on the "
                                                  "do-not-call list. Callbacks that wait for them are skipped."),
                                     .field = tr("&Note (optional)"),
                                     .example = tr("Who asked for it, and how"),
                                     .confirm = tr("Do not call"),
                                     .needed = false},
                                    m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReasonDialog::confirmed, this, [this, once](const QString &reason) {
        auto sum = std::make_shared<Sum>();
        sum->open = once.size();
        sum->told = [](int added) { return tr("%n number(s) on the do-not-call list.", nullptr, added); };
        sum->toldRefused = [](int failed, const QString &why) {
            return tr("%n could not be entered: %1", nullptr, failed).arg(why);
        };
        for (const CallTarget &target : once) {
            whenDone(m_engine.addDoNotCall({.phone = target.phone, .note = reason}), this,
                     [this, sum](const Result<DoNotCall> &added) { note(sum, added ? nullptr : &added.error()); });
        }
    });
    dialog->open();
}

void BulkActions::addTag(const QList<Contact> &contacts)
{
    if (!allows(contacts.size()))
        return;
    QStringList known;
    for (const Contact &contact : contacts)
        known += contact.tags;
    known.removeDuplicates();
    auto *dialog = new TextDialog({.title = tr("Tag %n contact(s)", nullptr, static_cast<int>(contacts.size())),
                                   .field = tr("&Tag"),
                                   .confirm = tr("Add the tag"),
                                   .suggestions = known},
                                  m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TextDialog::confirmed, this, [this, contacts](const QString &tag) { giveTag(contacts, tag); });
    dialog->open();
}

void BulkActions::giveTag(const QList<Contact> &contacts, const QString &tag)
{
    auto sum = std::make_shared<Sum>();
    sum->open = contacts.size();
    sum->told = [tag](int count) { return tr("%n contact(s) tagged “%1”.", nullptr, count).arg(visibleText(tag)); };
    sum->toldRefused = [](int count, const QString &why) {
        return tr("%n could not be tagged: %1", nullptr, count).arg(why);
    };
    for (Contact contact : contacts) {
        if (contact.tags.contains(tag, Qt::CaseInsensitive)) {
            note(sum, nullptr);
            continue;
        }
        contact.tags.append(tag);
        whenDone(m_engine.updateContact(contact), this,
                 [this, sum](const Result<Done> &stored) { note(sum, stored ? nullptr : &stored.error()); });
    }
}

} // namespace ringback
