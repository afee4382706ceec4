#include "models/recordreader.h"

#include "storage/callbacks.h"
#include "storage/callmarks.h"
#include "storage/calls.h"
#include "storage/contacts.h"
#include "storage/donotcall.h"

namespace ringback::models {

std::optional<CallDetail> RecordReader::call(qint64 id) const
{
    return storage::calls::detail(m_db, id);
}

std::optional<Contact> RecordReader::contact(qint64 id) const
{
    return storage::contacts::byId(m_db, id);
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

std::optional<DoNotCall> RecordReader::doNotCall(const QString &e164) const
{
    return storage::donotcall::find(m_db, e164);
}

std::optional<DeliveryRecord> RecordReader::delivery(qint64 id) const
{
    return storage::deliveries::byId(m_db, id);
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

} // namespace ringback::models
