#pragma once

#include "core/automation.h"
#include "core/result.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QString>

namespace ringback {

class AutomationPost;
class Clock;
struct Settings;
namespace storage {
class Connection;
class Store;
} // namespace storage

/// The wish to have an automation triggered for one person.
struct AutomationWish
{
    qint64 automationId = 0; ///< 0: the one at `address`
    QString address = {};    ///< a secret: its id or URL
    qint64 contactId = 0;    ///< 0: found by `phone`, as far as there is one
    QString phone = {};      ///< any notation; empty without a contact: for nobody in particular, `address` only
    QJsonObject values = {}; ///< of the fields; for an `address` the payload itself
    QString force = {};      ///< a reason to do it in spite of a verdict that can be overruled
};

/// Saved automations, and triggering them for people. An automation may ring its person, so it is held to the same
/// verdict as a call, counts as a ring, and is written down before anything leaves; it is posted once. Engine thread.
class AutomationKeeper final : public QObject
{
    Q_OBJECT

public:
    AutomationKeeper(Clock &clock, storage::Store &store, AutomationPost &post, const Settings &settings,
                     QObject *parent = nullptr);

    /// Settles what a crash left; before anything else.
    QFuture<Result<int>> settle();

    /// `address`: its id or URL, kept in the keychain; null: as it was. Its id.
    QFuture<Result<qint64>> save(Automation automation, QString address);
    QFuture<Result<Done>> remove(qint64 id);
    /// The run as it ended. Refused by the verdict, or because it was triggered for that number just now; InvalidInput
    /// while a field is missing.
    QFuture<Result<AutomationRun>> trigger(AutomationWish wish);

Q_SIGNALS:
    void changed();

private:
    /// Judged again when it would leave.
    [[nodiscard]] QFuture<Result<Done>> mayLeave(const AutomationRun &run, bool forced) const;

    Clock &m_clock;
    storage::Store &m_store;
    AutomationPost &m_post;
    const Settings &m_settings;
};

} // namespace ringback
