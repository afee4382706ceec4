#pragma once

#include "core/call.h"
#include "core/callback.h"
#include "core/contact.h"
#include "core/donotcall.h"
#include "storage/connection.h"
#include "storage/deliveries.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace ringback::models {

using DeliveryRecord = storage::deliveries::Row;

/// Single records for detail panels and dialogs: indexed reads over the window's own read-only connection.
class RecordReader
{
public:
    explicit RecordReader(storage::Connection &db) : m_db(db) {}

    [[nodiscard]] std::optional<CallDetail> call(qint64 id) const;
    [[nodiscard]] std::optional<Contact> contact(qint64 id) const;
    [[nodiscard]] std::optional<Contact> contactByPhone(const QString &e164) const;
    [[nodiscard]] std::optional<Callback> callback(qint64 id) const;
    [[nodiscard]] std::optional<Callback> openCallbackFor(const QString &e164) const;
    [[nodiscard]] std::optional<DoNotCall> doNotCall(const QString &e164) const;
    [[nodiscard]] std::optional<DeliveryRecord> delivery(qint64 id) const;
    /// Newest first.
    [[nodiscard]] QList<Call> callsWith(qint64 contactId, int limit) const;
    /// That were told of late calls, the most frequent first.
    [[nodiscard]] QStringList recentOutcomes() const;
    [[nodiscard]] int callsInFlight() const;

private:
    storage::Connection &m_db;
};

} // namespace ringback::models
