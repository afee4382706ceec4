#include "engine/ruleactions.h"

#include "core/disposition.h"
#include "storage/callbacks.h"
#include "storage/callmarks.h"
#include "storage/contacts.h"
#include "storage/donotcall.h"
#include "storage/outbox.h"
#include "storage/rules.h"

#include <QJsonDocument>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

/// One action of one rule on one subject.
struct Act
{
    storage::Connection &db;
    const Rule &rule;
    const RuleSubject &subject;
    const RuleContext &context;
    RuleEffects &effects;

    Result<Done> callback(const RuleAction &action)
    {
        if (subject.phone.isEmpty() || storage::donotcall::find(db, subject.phone))
            return Done{};
        Callback callback;
        callback.contactId = subject.contactId;
        callback.phone = subject.phone;
        callback.contactName = subject.name;
        callback.reason = filled(action.text, subject.facts).simplified();
        if (callback.reason.isEmpty())
            callback.reason = rule.name;
        callback.priority = action.urgent ? Priority::High : Priority::Normal;
        callback.source = u"rule"_s;
        callback.agentId = action.agentId;
        if (action.automatic && context.mayCall) {
            callback.automatic = Callback::Automatic::Armed;
            callback.armedBy = rule.id;
        }
        callback.requestedAt = context.now;
        callback.dueAt = context.now.addMSecs(std::chrono::milliseconds(action.delay).count());
        const Result<Callback> stored = storage::callbacks::insertOrJoin(db, callback);
        if (!stored)
            return stored.error();
        effects.callbacks.append(stored->id);
        return Done{};
    }

    Result<Done> tag(const RuleAction &action)
    {
        std::optional<Contact> contact = storage::contacts::byId(db, subject.contactId);
        const QString word = filled(action.text, subject.facts).simplified();
        if (!contact || word.isEmpty() || contact->tags.contains(word, Qt::CaseInsensitive))
            return Done{};
        contact->tags.append(word);
        contact->updatedAt = context.now;
        effects.contacts.append(contact->id);
        return storage::contacts::update(db, *contact);
    }

    Result<Done> disposition(const RuleAction &action)
    {
        if (subject.callId == 0 || storage::callmarks::of(db, subject.callId).disposition)
            return Done{};
        effects.calls.append(subject.callId);
        return storage::callmarks::setDisposition(db, subject.callId, dispositionFromToken(action.text), context.by,
                                                  context.now);
    }

    Result<Done> post(const RuleAction &action, int place)
    {
        storage::outbox::Message message;
        message.messageId = u"rule-%1-%2-%3"_s.arg(rule.id).arg(place).arg(QString(subject.key).replace(u':', u'-'));
        message.destination = action.text;
        message.subject = subject.key;
        message.body =
            QJsonDocument(filled(QJsonValue(action.body), subject.facts).toObject()).toJson(QJsonDocument::Compact);
        message.dueAt = message.createdAt = context.now;
        const Result<qint64> added = storage::outbox::add(db, message);
        if (!added)
            return added.error();
        effects.posted = true;
        return Done{};
    }
};

} // namespace

bool applies(const Rule &rule, const RuleSubject &subject)
{
    return rule.enabled && rule.event == subject.event && rule.enabledAt <= subject.at && matches(rule, subject.facts);
}

Result<Done> act(storage::Connection &db, const QList<Rule> &rules, const RuleSubject &subject,
                 const RuleContext &context, RuleEffects &effects)
{
    for (const Rule &rule : rules) {
        if (!applies(rule, subject))
            continue;
        const Result<bool> isFirst = storage::rules::claim(db, rule.id, subject.key, context.now);
        if (!isFirst)
            return isFirst.error();
        Act act{db, rule, subject, context, effects};
        int place = 0;
        for (const RuleAction &action : rule.actions) {
            ++place;
            // Stopping holds each time; what was done once is not done again.
            if (action.kind == RuleAction::Kind::Stop)
                return Done{};
            if (!*isFirst)
                continue;
            Result<Done> done = Done{};
            switch (action.kind) {
            case RuleAction::Kind::Notify:
                effects.notices.append(filled(action.text, subject.facts).simplified());
                break;
            case RuleAction::Kind::Callback:
                done = act.callback(action);
                break;
            case RuleAction::Kind::Tag:
                done = act.tag(action);
                break;
            case RuleAction::Kind::Disposition:
                done = act.disposition(action);
                break;
            case RuleAction::Kind::Post:
                done = act.post(action, place);
                break;
            case RuleAction::Kind::Stop:
                break;
            }
            if (!done)
                return done;
        }
    }
    return Done{};
}

} // namespace ringback
