#include "storage/callsearch.h"

#include "core/futures.h"
#include "storage/callindex.h"
#include "storage/calltext.h"
#include "storage/idlist.h"
#include "storage/statement.h"

#include <algorithm>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <utility>
#include <vector>

namespace ringback::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int againMs = 200;
constexpr int rebuildMs = 10'000;
/// More changed calls than that are read into new segments.
constexpr qsizetype mostFresh = 8'000;
/// A small one first, it is there in a moment; each is twice as large as the one before. What many calls have is found
/// in the first ones, and the words of few large ones are looked through faster than those of many small ones.
constexpr quint32 firstSegment = 1024;

std::vector<bool> marked(const QList<qint64> &ids)
{
    std::vector<bool> marks;
    if (!ids.isEmpty())
        marks.resize(static_cast<std::size_t>(*std::max_element(ids.begin(), ids.end())) + 1);
    for (const qint64 id : ids)
        marks[static_cast<std::size_t>(id)] = true;
    return marks;
}

bool isMarked(const std::vector<bool> &marks, qint64 id)
{
    return id >= 0 && static_cast<std::size_t>(id) < marks.size() && marks[static_cast<std::size_t>(id)];
}

QList<qint64> callsOf(Connection &db, const QList<qint64> &contacts)
{
    QList<qint64> ids;
    Statement query(db, u"SELECT id FROM calls WHERE contact_id IN (SELECT value FROM json_each(?))"_s);
    query.run(idList(contacts));
    while (query.next())
        ids.append(query.integer());
    return ids;
}

QList<qint64> underWay(Connection &db)
{
    QList<qint64> ids;
    const QList<Call> calls = calls::inFlight(db);
    for (const Call &call : calls)
        ids.append(call.id);
    return ids;
}

} // namespace

/// Used by the search thread alone but for `latest` and `reading`.
struct CallSearch::Desk
{
    CallIndex index;
    std::atomic<quint64> latest = 0;
    std::atomic<quint64> reading = 0;
    QList<qint64> order; ///< by that column; empty: not read since the last change
    calls::SortColumn orderedBy = calls::SortColumn::Newest;

    [[nodiscard]] bool isOld(quint64 search) const { return latest.load(std::memory_order_relaxed) != search; }

    /// Drops those that don't pass.
    static void sift(Connection &db, const calls::Filter &filter, QList<qint64> &hits)
    {
        if (filter == calls::Filter() || hits.isEmpty())
            return;
        QList<qint64> passing;
        const QList<calls::SortPlace> places = calls::sortPlaces(db, filter, calls::SortColumn::Newest, hits);
        passing.reserve(places.size());
        for (const calls::SortPlace &place : places)
            passing.append(place.id);
        const std::vector<bool> passes = marked(passing);
        hits.removeIf([&passes](qint64 id) { return !isMarked(passes, id); });
    }

    /// The hits, which come newest first, as the table shows them.
    void sort(Connection &db, const Query &query, QList<qint64> &hits)
    {
        if (query.column == calls::SortColumn::Newest) {
            const std::vector<bool> first = marked(underWay(db));
            std::stable_partition(hits.begin(), hits.end(), [&first](qint64 id) { return isMarked(first, id); });
        } else {
            if (order.isEmpty() || orderedBy != query.column)
                readOrder(db, query.column);
            const std::vector<bool> isHit = marked(hits);
            QList<qint64> sorted;
            sorted.reserve(hits.size());
            std::copy_if(order.begin(), order.end(), std::back_inserter(sorted),
                         [&isHit](qint64 id) { return isMarked(isHit, id); });
            hits = sorted;
        }
        if (query.descending)
            std::reverse(hits.begin(), hits.end());
    }

private:
    void readOrder(Connection &db, calls::SortColumn column)
    {
        QList<calls::SortPlace> places = calls::sortPlaces(db, {}, column);
        std::sort(places.begin(), places.end());
        order.clear();
        order.reserve(places.size());
        for (const calls::SortPlace &place : std::as_const(places))
            order.append(place.id);
        orderedBy = column;
    }
};

CallSearch::CallSearch(QString databasePath, QObject *parent)
    : QObject(parent), m_path(std::move(databasePath)), m_desk(std::make_shared<Desk>()), m_reader(m_path)
{
    m_again.setSingleShot(true);
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_query)
            ask(true);
    });
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(rebuildMs);
    connect(&m_rebuild, &QTimer::timeout, this, &CallSearch::build);
}

CallSearch::~CallSearch()
{
    m_desk->latest = m_search + 1; // ends the search that runs
    m_desk->reading = m_reading + 1;
    m_builder.reset();
}

void CallSearch::prepare()
{
    if (m_state == State::Empty)
        build();
}

void CallSearch::build()
{
    m_state = State::Reading;
    m_desk->reading = ++m_reading;
    m_builder.reset();
    // What is read from now on is at least as new as what was heard of so far.
    m_reader.run([desk = m_desk](Connection &) { desk->index.clear(); });
    m_builder = std::make_unique<AsideReader>(m_path);
    m_builder->run([this, desk = m_desk, reading = m_reading](Connection &db) {
        // Still there: the destructor waits for this thread.
        const auto tell = [&](const std::shared_ptr<const WordSegment> &segment) {
            QMetaObject::invokeMethod(this, [this, reading, segment] { take(reading, segment); });
        };
        const QList<qint64> ids = calls::order(db);
        auto builder = std::make_unique<WordSegment::Builder>();
        quint32 most = firstSegment;
        for (const qint64 id : ids) {
            if (desk->reading != reading)
                return;
            if (const std::optional<calltext::Texts> texts = calltext::of(db, id))
                builder->add(id, CallIndex::keyOf(texts->createdAtMs), calltext::folded(*texts));
            if (builder->isFull(most)) {
                tell(builder->finish());
                builder = std::make_unique<WordSegment::Builder>();
                most = std::min(most * 2, WordSegment::mostTexts);
            }
        }
        tell(builder->finish());
        builder.reset();
#ifdef __GLIBC__
        malloc_trim(0); // reading took twice the memory that it leaves
#endif
        QMetaObject::invokeMethod(this, [this, reading] { finishReading(reading); });
    });
}

void CallSearch::take(quint64 reading, const std::shared_ptr<const WordSegment> &segment)
{
    if (reading != m_reading)
        return;
    m_reader.run([desk = m_desk, segment](Connection &) { desk->index.add(segment); });
    if (m_query)
        ask(true);
}

void CallSearch::finishReading(quint64 reading)
{
    if (reading != m_reading)
        return;
    m_builder.reset();
    m_state = State::Ready;
    if (m_query)
        ask(true);
}

quint64 CallSearch::find(const QStringList &words, calls::SortColumn column, bool descending,
                         const calls::Filter &filter)
{
    Q_ASSERT(!words.isEmpty());
    m_query = Query{words, column, descending, filter};
    m_desk->latest = ++m_search;
    m_again.stop();
    prepare();
    ask(false);
    return m_search;
}

void CallSearch::stop()
{
    m_query.reset();
    m_again.stop();
    m_desk->latest = ++m_search;
}

/// `again`: hits are on screen already, so only more or all of them will do.
void CallSearch::ask(bool again)
{
    const bool complete = m_state == State::Ready;
    m_reader.run([this, desk = m_desk, search = m_search, query = *m_query, again, complete](Connection &db) {
        if (desk->isOld(search))
            return;
        const auto tell = [&](QList<qint64> ids, bool all) {
            Desk::sift(db, query.filter, ids);
            desk->sort(db, query, ids);
            // Still there: its destructor waits for this thread.
            QMetaObject::invokeMethod(this, [this, search, ids, all] {
                if (search == m_search)
                    Q_EMIT found(search, ids, all);
            });
        };
        const bool firstMatter = !again && query.column == calls::SortColumn::Newest && !query.descending;
        constexpr qsizetype lookEvery = 1024;
        QList<qint64> hits;
        desk->index.find(query.words, [&](qint64 id) {
            hits.append(id);
            if (firstMatter && hits.size() == firstHits)
                tell(hits, false);
            return hits.size() % lookEvery != 0 || !desk->isOld(search);
        });
        if (!desk->isOld(search))
            tell(hits, complete);
    });
}

void CallSearch::callsChanged(const QList<qint64> &ids)
{
    follow([ids](Connection &) { return ids; });
}

void CallSearch::contactsChanged(const QList<qint64> &ids)
{
    follow([ids](Connection &db) { return callsOf(db, ids); });
}

void CallSearch::follow(const std::function<QList<qint64>(Connection &)> &which)
{
    if (m_state == State::Empty)
        return;
    whenDone(m_reader.read([desk = m_desk, which](Connection &db) {
        desk->order.clear();
        desk->index.follow(db, which(db));
        return desk->index.freshCount();
    }),
             this, [this](qsizetype fresh) { checkSize(fresh); });
    if (m_query && !m_again.isActive())
        m_again.start();
}

void CallSearch::checkSize(qsizetype fresh)
{
    if (fresh <= mostFresh || m_state != State::Ready || m_rebuild.isActive())
        return;
    if (m_query) {
        m_rebuild.start();
    } else { // read again when somebody searches
        m_state = State::Empty;
        m_reader.run([desk = m_desk](Connection &) { desk->index.clear(); });
    }
}

} // namespace ringback::storage
