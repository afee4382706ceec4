#include "sandbox/listing.h"

#include "sandbox/events.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace ringback::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString parameter(const QUrlQuery &query, const QString &name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

QStringList parameters(const QUrlQuery &query, const QString &name)
{
    return query.allQueryItemValues(name, QUrl::FullyDecoded);
}

template <typename Row>
QJsonArray page(const std::vector<const Row *> &rows, const QUrlQuery &query, QJsonObject (*json)(const Row &))
{
    constexpr qsizetype defaultLimit = 20;
    const QString limitText = parameter(query, u"limit"_s);
    const qsizetype limit = limitText.isEmpty() ? defaultLimit : limitText.toInt();
    const qsizetype first = parameter(query, u"page"_s).toLongLong() * limit;
    const auto count = static_cast<qsizetype>(rows.size());
    QJsonArray result;
    for (qsizetype i = first; i < count && i < first + limit; ++i)
        result.append(json(*rows[static_cast<size_t>(i)]));
    return result;
}

template <typename Rows, typename Keep>
auto kept(const Rows &rows, Keep keep)
{
    std::vector<const typename Rows::value_type *> result;
    for (const auto &row : rows) {
        if (keep(row))
            result.push_back(&row);
    }
    return result;
}

bool contains(const QString &text, const QString &search)
{
    return text.contains(search, Qt::CaseInsensitive);
}

bool sharesAny(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.begin(), a.end(),
                       [&b](const QString &entry) { return b.contains(entry, Qt::CaseInsensitive); });
}

// `success` and `failure` stand for several words.
bool hasStatus(const BookCall &call, const QStringList &wanted)
{
    const bool success = call.standing == Standing::Completed || call.standing == Standing::Transferred;
    const bool failed = call.isOver() && !success;
    return wanted.contains(wireWord(call.standing), Qt::CaseInsensitive) ||
           (success && wanted.contains(u"success"_s, Qt::CaseInsensitive)) ||
           (failed && wanted.contains(u"failure"_s, Qt::CaseInsensitive));
}

QJsonObject bareRow(const BookCall &call)
{
    QJsonObject row = responseRow(call);
    row.remove(u"metadata"_s);
    return row;
}

} // namespace

QJsonArray listAgents(const Book &book, const QUrlQuery &query)
{
    const QString search = parameter(query, u"search"_s);
    const QString status = parameter(query, u"status"_s);
    const bool all = parameter(query, u"all_interviews"_s) == u"true";
    auto rows = kept(book.agents, [&](const BookAgent &agent) {
        const bool rightStatus = status.isEmpty() ? all || !agent.archived : agent.archived == (status == u"ARCHIVED");
        return rightStatus && contains(agent.title, search);
    });
    const QString sort = parameter(query, u"sort"_s);
    const bool byTitle = sort.startsWith(u"title");
    std::stable_sort(rows.begin(), rows.end(), [&](const BookAgent *a, const BookAgent *b) {
        if (sort.endsWith(u"_desc"))
            std::swap(a, b);
        return byTitle ? a->title < b->title : a->createdAt < b->createdAt;
    });
    return page(rows, query, &toJson);
}

QJsonArray listContacts(const Book &book, const QUrlQuery &query)
{
    const QString search = parameter(query, u"search"_s);
    const QStringList tags = parameters(query, u"tags"_s);
    const QStringList excluded = parameters(query, u"excluded_tags"_s);
    auto rows = kept(book.contacts, [&](const BookContact &contact) {
        const bool found =
            contains(contact.name, search) || contains(contact.phone, search) || contains(contact.email, search);
        return found && (tags.isEmpty() || sharesAny(contact.tags, tags)) && !sharesAny(contact.tags, excluded);
    });
    const bool byName = parameter(query, u"sort"_s) == u"name";
    const bool ascending = parameter(query, u"sortDirection"_s) == u"asc";
    std::stable_sort(rows.begin(), rows.end(), [&](const BookContact *a, const BookContact *b) {
        if (!ascending)
            std::swap(a, b);
        return byName ? a->name < b->name : a->createdAt < b->createdAt;
    });
    return page(rows, query, &toJson);
}

QJsonArray listResponses(const Book &book, const Listing &listing, const QString &agentId, const QUrlQuery &query)
{
    const QString search = parameter(query, u"search"_s);
    const QStringList statuses = parameters(query, u"status"_s);
    const QStringList tags = parameters(query, u"response_tags"_s);
    const bool ofAJob = query.hasQueryItem(u"job_id"_s); // no call here belongs to one
    auto rows = kept(book.calls, [&](const BookCall &call) {
        const bool found = contains(call.contact.name, search) || contains(call.contact.phone, search);
        return call.agent.id == agentId && !listing.removed.contains(call.id) && !ofAJob && found &&
               (statuses.isEmpty() || hasStatus(call, statuses)) &&
               (tags.isEmpty() || (call.isOver() && sharesAny(call.customer.tags, tags)));
    });
    if (listing.order == Listing::Order::NewestFirst)
        std::reverse(rows.begin(), rows.end());
    else if (listing.order == Listing::Order::Shuffled)
        std::sort(rows.begin(), rows.end(), [](const BookCall *a, const BookCall *b) { return a->id < b->id; });
    return page(rows, query, listing.bare ? &bareRow : &responseRow);
}

} // namespace ringback::sandbox
