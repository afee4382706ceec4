#include "engine/recovery.h"

#include "engine/outcomes.h"
#include "storage/calls.h"

#include <QCoreApplication>

#include <array>

namespace ringback {

Result<QList<qint64>> settleAfterCrash(storage::Connection &db, const QDateTime &now, const Settings &settings)
{
    struct Rule
    {
        Attempt::State left;
        Attempt::State becomes;
        QString detail;
    };
    const auto said = [](const char *text) { return QCoreApplication::translate("ringback::Recovery", text); };
    const std::array rules{
        Rule{Attempt::State::Planned, Attempt::State::NotSent,
             said("Ringback stopped before anything was sent. Call again if it is still wanted.")},
        Rule{Attempt::State::Sending, Attempt::State::Unconfirmed,
             said("Ringback stopped while the request was under way.")},
    };
    QList<qint64> changed;
    for (const Rule &rule : rules) {
        const QList<Attempt> left = storage::calls::attemptsIn(db, rule.left);
        for (const Attempt &attempt : left) {
            if (const auto done = storage::calls::setAttemptState(db, attempt.id, rule.becomes, now, rule.detail);
                !done)
                return done.error();
            if (const auto done = followCallback(db, attempt.callId, settings, now); !done)
                return done.error();
            changed.append(attempt.callId);
        }
    }
    return changed;
}

} // namespace ringback
