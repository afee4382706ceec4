#include "storage/callorder.h"

#include "storage/callfilter.h"
#include "storage/fold.h"
#include "storage/idlist.h"
#include "storage/statement.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <tuple>

namespace ringback::storage::calls {

using namespace Qt::StringLiterals;

namespace {

bool isText(SortColumn column)
{
    switch (column) {
    case SortColumn::Contact:
    case SortColumn::Phone:
    case SortColumn::Agent:
    case SortColumn::Outcome:
    case SortColumn::By:
        return true;
    case SortColumn::Newest:
    case SortColumn::Status:
    case SortColumn::Time:
    case SortColumn::Duration:
    case SortColumn::Attempt:
        break;
    }
    return false;
}

/// In the order of their lives.
QString statusRank()
{
    QString sql = u"CASE c.status"_s;
    for (const CallStatus status : allCallStatuses)
        sql += u" WHEN '%1' THEN %2"_s.arg(token(status)).arg(static_cast<int>(status));
    return sql + u" END"_s;
}

QString valueOf(SortColumn column)
{
    switch (column) {
    case SortColumn::Status:
        return statusRank();
    case SortColumn::Time:
        return u"coalesce(c.started_at, c.created_at, -1)"_s;
    case SortColumn::Contact:
        return u"coalesce(iif(p.name <> '', p.sort_key, NULL), nullif(c.contact_name, ''), c.phone)"_s;
    case SortColumn::Phone:
        return u"c.phone"_s;
    case SortColumn::Agent:
        return u"coalesce(nullif(c.agent_title, ''), g.title, c.agent_id)"_s;
    case SortColumn::Outcome:
        return u"c.outcome"_s;
    case SortColumn::Duration:
        return u"CAST(coalesce(c.duration_seconds * 1000, c.ended_at - c.started_at, -1) AS INTEGER)"_s;
    case SortColumn::Attempt:
        return u"c.attempt"_s;
    case SortColumn::By:
        return u"c.placed_by"_s;
    case SortColumn::Newest:
        break;
    }
    return u"0"_s;
}

/// Whether folding changes nothing, as with numbers and names that were folded before.
bool isFolded(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < 0x7F && (c < 'A' || c > 'Z'); });
}

/// Beside what a filter for words joins already.
QString joins(SortColumn column, const Condition &condition)
{
    if (column == SortColumn::Contact && !condition.sql.contains(u"JOIN contacts p"_s))
        return u"LEFT JOIN contacts p ON p.id = c.contact_id AND p.removed_at IS NULL "_s;
    return column == SortColumn::Agent ? u"LEFT JOIN agents g ON g.id = c.agent_id "_s : QString();
}

QList<SortPlace> read(Connection &db, const Condition &condition, SortColumn column)
{
    QList<SortPlace> places;
    QHash<QByteArray, QByteArray> foldedTexts; // most are there many times
    const bool text = isText(column);
    Statement query(db, u"SELECT c.id, c.created_at IS NULL, c.created_at, %1 FROM calls c %2"_s.arg(
                            text ? u"CAST(%1 AS BLOB)"_s.arg(valueOf(column)) : valueOf(column),
                            joins(column, condition) + condition.sql));
    query.runWith(condition.values);
    while (query.next()) {
        SortPlace place{.id = query.integer()};
        const bool isUnknown = query.integer() != 0;
        const qint64 createdAt = query.integer();
        if (!isUnknown)
            place.createdAtMs = createdAt;
        if (text) {
            place.text = query.bytes();
            if (!isFolded(place.text)) {
                auto known = foldedTexts.find(place.text);
                if (known == foldedTexts.end())
                    known = foldedTexts.insert(place.text, fold(QString::fromUtf8(place.text)).toUtf8());
                place.text = *known;
            }
        } else {
            place.number = query.integer();
        }
        places.append(place);
    }
    return places;
}

QList<SortPlace> newest(const QList<Place> &stored)
{
    QList<SortPlace> places;
    places.reserve(stored.size());
    for (const Place &place : stored)
        places.append({.id = place.id, .number = place.isInFlight ? 0 : 1, .createdAtMs = place.createdAtMs});
    return places;
}

} // namespace

qint64 SortPlace::age() const
{
    return createdAtMs ? -*createdAtMs : std::numeric_limits<qint64>::max();
}

bool operator<(const SortPlace &a, const SortPlace &b)
{
    if (a.number != b.number)
        return a.number < b.number;
    if (const int order = a.text.compare(b.text); order != 0)
        return order < 0;
    return std::tuple(a.age(), -a.id) < std::tuple(b.age(), -b.id);
}

QList<SortPlace> sortPlaces(Connection &db, const Filter &filter, SortColumn column)
{
    if (column == SortColumn::Newest)
        return newest(places(db, filter));
    return read(db, conditionOf(filter), column);
}

QList<SortPlace> sortPlaces(Connection &db, const Filter &filter, SortColumn column, const QList<qint64> &ids)
{
    if (column == SortColumn::Newest)
        return newest(places(db, filter, ids));
    Condition condition = conditionOf(filter);
    condition.require(u"c.id IN (SELECT value FROM json_each(?))"_s, idList(ids));
    return read(db, condition, column);
}

} // namespace ringback::storage::calls
