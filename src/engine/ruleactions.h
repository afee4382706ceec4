#pragma once

#include "core/facts.h"
#include "core/result.h"
#include "core/rule.h"
#include "storage/connection.h"

#include <QList>
#include <QStringList>

namespace ringback {

/// One thing that rules look at.
struct RuleSubject
{
    QString key = {}; ///< like call:12; the same for the same thing, always
    Rule::Event event = Rule::Event::CallEnded;
    QDateTime at = {}; ///< when it happened
    Facts facts = {};
    qint64 callId = 0;
    qint64 contactId = 0;
    QString phone = {}; ///< E.164
    QString name = {};
};

/// Under which circumstances rules act.
struct RuleContext
{
    QString by = {}; ///< noted as who did it
    QDateTime now = {};
    bool mayCall = false; ///< automatic calls are allowed; else they are put into the queue like others
};

/// What rules did.
struct RuleEffects
{
    QStringList notices = {};
    QList<qint64> calls = {};
    QList<qint64> contacts = {};
    QList<qint64> callbacks = {};
    bool posted = false; ///< something waits in the outbox
};

/// Whether a rule is for this: enabled before it happened, of this event, and all its conditions hold.
[[nodiscard]] bool applies(const Rule &rule, const RuleSubject &subject);

/// Does what the rules say, each once for each subject, up to the first that says stop. Within a transaction of the
/// writer, which claims the runs too: a crash leaves all of it or nothing.
Result<Done> act(storage::Connection &db, const QList<Rule> &rules, const RuleSubject &subject,
                 const RuleContext &context, RuleEffects &effects);

} // namespace ringback
