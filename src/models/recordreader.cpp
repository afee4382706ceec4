#include "models/recordreader.h"

#include "engine/destinations.h"
#include "storage/agents.h"
#include "storage/automations.h"
#include "storage/callbacks.h"
#include "storage/callmarks.h"
#include "storage/calls.h"
#include "storage/contacts.h"
#include "storage/donotcall.h"
#include "storage/mappings.h"
#include "storage/rules.h"

namespace ringback::models {

std::optional<CallDetail> RecordReader::call(qint64 id) const
{
    return storage::calls::detail(m_db, id);
}

std::optional<Contact> RecordReader::contact(qint64 id) const
{
    return storage::contacts::byId(m_db, id);
}

QList<Contact> RecordReader::contacts(const QList<qint64> &ids) const
{
    return storage::contacts::byIds(m_db, ids);
}

QList<Call> RecordReader::calls(const QList<qint64> &ids) const
{
    return storage::calls::byIds(m_db, ids);
}

std::optional<Contact> RecordReader::contactByPhone(const QString &e164) const
{
    return storage::contacts::byPhone(m_db, e164);
}

std::optional<Callback> RecordReader::callback(qint64 id) const
{
    return storage::callbacks::byId(m_db, id);
}

std::optional<Callback> RecordReader::openCallbackFor(const QString &e164) const
{
    return storage::callbacks::openFor(m_db, e164);
}

QList<qint64> RecordReader::urgentCallbacks() const
{
    return storage::callbacks::openUrgent(m_db);
}

std::optional<DoNotCall> RecordReader::doNotCall(const QString &e164) const
{
    return storage::donotcall::find(m_db, e164);
}

QList<OptOutFinding> RecordReader::optOutsIn(qint64 callId) const
{
    return storage::optouts::waitingIn(m_db, callId);
}

QList<OptOutFinding> RecordReader::optOutsFor(const QString &e164) const
{
    return storage::optouts::waitingFor(m_db, e164);
}

std::optional<DeliveryRecord> RecordReader::delivery(qint64 id) const
{
    return storage::deliveries::byId(m_db, id);
}

qint64 RecordReader::firstLike(const DeliveryRecord &row) const
{
    return storage::deliveries::firstLike(m_db, row.result);
}

QList<SavedMapping> RecordReader::mappings() const
{
    QList<SavedMapping> saved;
    const QList<storage::mappings::Row> rows = storage::mappings::all(m_db);
    for (const storage::mappings::Row &row : rows) {
        if (const Result<thoughtly::Mapping> mapping = thoughtly::mappingFromJson(row.definition))
            saved.append({row.id, *mapping});
    }
    return saved;
}

QList<Call> RecordReader::callsWith(qint64 contactId, int limit) const
{
    storage::calls::Filter filter;
    filter.contactId = contactId;
    return storage::calls::byIds(m_db, storage::calls::order(m_db, filter, limit));
}

QStringList RecordReader::recentOutcomes() const
{
    return storage::callmarks::recentOutcomes(m_db);
}

int RecordReader::callsInFlight() const
{
    return storage::calls::countInFlight(m_db);
}

QList<Rule> RecordReader::rules() const
{
    return storage::rules::all(m_db);
}

QList<Automation> RecordReader::automations() const
{
    return storage::automations::all(m_db);
}

QList<Agent> RecordReader::agents() const
{
    return storage::agents::all(m_db);
}

QMap<QString, QString> RecordReader::destinations() const
{
    return Destinations::known(m_db);
}

QList<MessageRecord> RecordReader::messages(int limit) const
{
    return storage::outbox::newest(m_db, limit);
}

} // namespace ringback::models
