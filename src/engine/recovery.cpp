#include "engine/recovery.h"

#include "engine/outcomes.h"
#include "storage/calls.h"

#include <QCoreApplication>

#include <array>

namespace ringback {

Result<Settled> settleAfterCrash(storage::Connection &db, const QDateTime &now, const Settings &settings)
{
    struct Rule
    {
        Attempt::State left;
        Attempt::State becomes;
        QString detail;
        QList<qint64> Settled::*into;
    };
    const auto said = [](const char *text) { return QCoreApplication::translate("ringback::Recovery", text); };
    const std::array rules{
        Rule{Attempt::State::Planned, Attempt::State::NotSent,
             said("Ringback stopped before anything was sent. Call again if it is still wanted."), &Settled::askAgain},
        Rule{Attempt::State::Sending, Attempt::State::Unconfirmed,
             said("Ringback stopped while the request was under way."), &Settled::unconfirmed},
    };
    Settled settled;
    for (const Rule &rule : rules) {
        const QList<Attempt> left = storage::calls::attemptsIn(db, rule.left);
        for (const Attempt &attempt : left) {
            if (const auto done = storage::calls::setAttemptState(db, attempt.id, rule.becomes, now, rule.detail);
                !done)
                return done.error();
            if (const auto done = followCallback(db, attempt.callId, settings); !done)
                return done.error();
            (settled.*rule.into).append(attempt.callId);
        }
    }
    return settled;
}

} // namespace ringback
