#pragma once

#include "core/agent.h"
#include "core/automation.h"
#include "core/call.h"
#include "core/callback.h"
#include "core/contact.h"
#include "core/donotcall.h"
#include "core/rule.h"
#include "storage/connection.h"
#include "storage/deliveries.h"
#include "storage/optouts.h"
#include "storage/outbox.h"
#include "thoughtly/mapping.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace ringback::models {

using DeliveryRecord = storage::deliveries::Row;
using OptOutFinding = storage::optouts::Finding;
using MessageRecord = storage::outbox::Message;

struct SavedMapping
{
    qint64 id = 0; ///< 0: not saved yet
    thoughtly::Mapping mapping = {};
};

/// Single records for detail panels and dialogs: indexed reads over the window's own read-only connection.
class RecordReader
{
public:
    explicit RecordReader(storage::Connection &db) : m_db(db) {}

    [[nodiscard]] std::optional<CallDetail> call(qint64 id) const;
    [[nodiscard]] std::optional<Contact> contact(qint64 id) const;
    /// Those of these that are there, in this order.
    [[nodiscard]] QList<Contact> contacts(const QList<qint64> &ids) const;
    [[nodiscard]] QList<Call> calls(const QList<qint64> &ids) const;
    [[nodiscard]] std::optional<Contact> contactByPhone(const QString &e164) const;
    [[nodiscard]] std::optional<Callback> callback(qint64 id) const;
    [[nodiscard]] std::optional<Callback> openCallbackFor(const QString &e164) const;
    /// The open ones.
    [[nodiscard]] QList<qint64> urgentCallbacks() const;
    [[nodiscard]] std::optional<DoNotCall> doNotCall(const QString &e164) const;
    /// That wait for a person.
    [[nodiscard]] QList<OptOutFinding> optOutsIn(qint64 callId) const;
    [[nodiscard]] QList<OptOutFinding> optOutsFor(const QString &e164) const;
    [[nodiscard]] std::optional<DeliveryRecord> delivery(qint64 id) const;
    /// The one that told first what this one repeats; 0: none.
    [[nodiscard]] qint64 firstLike(const DeliveryRecord &row) const;
    /// Rules for bodies that nobody understood, in the order in which they are asked.
    [[nodiscard]] QList<SavedMapping> mappings() const;
    /// Newest first.
    [[nodiscard]] QList<Call> callsWith(qint64 contactId, int limit) const;
    /// That were told of late calls, the most frequent first.
    [[nodiscard]] QStringList recentOutcomes() const;
    [[nodiscard]] int callsInFlight() const;
    /// In the order in which they are asked.
    [[nodiscard]] QList<Rule> rules() const;
    /// That staff can trigger, by name.
    [[nodiscard]] QList<Automation> automations() const;
    /// Name and host of where messages go.
    [[nodiscard]] QMap<QString, QString> destinations() const;
    /// The voice agents that Thoughtly named last.
    [[nodiscard]] QList<Agent> agents() const;
    /// To other programs, newest first.
    [[nodiscard]] QList<MessageRecord> messages(int limit) const;

private:
    storage::Connection &m_db;
};

} // namespace ringback::models
