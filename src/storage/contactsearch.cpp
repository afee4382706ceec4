#include "storage/contactsearch.h"

#include "core/futures.h"

#include <algorithm>
#include <utility>

namespace ringback::storage {

namespace {

constexpr int againMs = 200;
constexpr int rebuildMs = 3000;
/// More changes than that are read into a new buffer.
constexpr qsizetype mostFresh = 20'000;

/// The hits, which come by name, in another order.
QList<qint64> sorted(const QList<qint64> &hits, const QList<qint64> &order)
{
    if (hits.isEmpty())
        return {};
    std::vector<bool> isHit(static_cast<std::size_t>(*std::max_element(hits.begin(), hits.end())) + 1);
    for (const qint64 id : hits)
        isHit[static_cast<std::size_t>(id)] = true;
    QList<qint64> result;
    result.reserve(hits.size());
    std::copy_if(order.begin(), order.end(), std::back_inserter(result), [&isHit](qint64 id) {
        return static_cast<std::size_t>(id) < isHit.size() && isHit[static_cast<std::size_t>(id)];
    });
    return result;
}

} // namespace

/// Used by the search thread alone but for `latest`.
struct ContactSearch::Desk
{
    SearchIndex index;
    std::atomic<quint64> latest = 0;
    QList<qint64> order; ///< by that column; empty: not read since the last change
    contacts::SortColumn orderedBy = contacts::SortColumn::Name;

    [[nodiscard]] bool isOld(quint64 search) const { return latest.load(std::memory_order_relaxed) != search; }
    void sort(Connection &db, const Query &query, QList<qint64> &hits)
    {
        if (query.column != contacts::SortColumn::Name) {
            if (order.isEmpty() || orderedBy != query.column) {
                order = contacts::order(db, query.column, false);
                orderedBy = query.column;
            }
            hits = sorted(hits, order);
        }
        if (query.descending)
            std::reverse(hits.begin(), hits.end());
    }
};

ContactSearch::ContactSearch(QString databasePath, QObject *parent)
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
    connect(&m_rebuild, &QTimer::timeout, this, &ContactSearch::build);
}

ContactSearch::~ContactSearch()
{
    m_desk->latest = m_search + 1; // ends the search that runs
}

void ContactSearch::prepare()
{
    if (!m_isReady && !m_rebuild.isActive())
        build();
}

void ContactSearch::build()
{
    if (m_builder)
        return;
    m_changedWhileBuilding.clear();
    m_builder = std::make_unique<AsideReader>(m_path);
    whenDone(m_builder->read([](Connection &db) { return SearchBuffer::read(db); }), this,
             [this](const std::shared_ptr<const SearchBuffer> &buffer) { take(buffer); });
}

void ContactSearch::take(const std::shared_ptr<const SearchBuffer> &buffer)
{
    m_builder.reset();
    if (!buffer) // the storage has logged why; the indexes go on answering
        return;
    m_reader.run([desk = m_desk, buffer](Connection &) { desk->index.take(buffer); });
    m_isReady = true;
    if (m_changedWhileBuilding.size() > mostFresh)
        m_rebuild.start();
    else if (!m_changedWhileBuilding.isEmpty())
        contactsChanged(std::exchange(m_changedWhileBuilding, {}));
    if (m_query)
        ask(false);
}

quint64 ContactSearch::find(const QStringList &words, contacts::SortColumn column, bool descending)
{
    Q_ASSERT(!words.isEmpty());
    m_query = Query{words, column, descending};
    m_desk->latest = ++m_search;
    m_again.stop();
    prepare();
    if (m_isReady)
        ask(false);
    else
        askIndexes();
    return m_search;
}

void ContactSearch::stop()
{
    m_query.reset();
    m_desk->latest = ++m_search;
}

/// `again`: the hits are on screen already, so only all of them will do.
void ContactSearch::ask(bool again)
{
    m_reader.run([this, desk = m_desk, search = m_search, query = *m_query, again](Connection &db) {
        if (desk->isOld(search))
            return;
        const auto tell = [&](const QList<qint64> &ids, bool all) {
            // Still there: its destructor waits for this thread.
            QMetaObject::invokeMethod(this, [this, search, ids, all] {
                if (search == m_search)
                    Q_EMIT found(search, ids, all);
            });
        };
        const bool firstMatter = !again && query.column == contacts::SortColumn::Name && !query.descending;
        constexpr qsizetype lookEvery = 1024;
        QList<qint64> hits;
        desk->index.find(query.words, [&](qint64 id) {
            hits.append(id);
            if (firstMatter && hits.size() == firstHits)
                tell(hits, false);
            return hits.size() % lookEvery != 0 || !desk->isOld(search);
        });
        if (desk->isOld(search))
            return;
        desk->sort(db, query, hits);
        tell(hits, true);
    });
}

void ContactSearch::askIndexes()
{
    m_reader.run([this, desk = m_desk, search = m_search, words = m_query->words](Connection &db) {
        if (desk->isOld(search))
            return;
        const QList<qint64> ids = contacts::beginningWith(db, words, static_cast<int>(firstHits));
        QMetaObject::invokeMethod(this, [this, search, ids] {
            if (search == m_search)
                Q_EMIT found(search, ids, false);
        });
    });
}

void ContactSearch::contactsChanged(const QList<qint64> &ids)
{
    if (m_builder)
        m_changedWhileBuilding += ids;
    if (!m_isReady)
        return;
    whenDone(m_reader.read([desk = m_desk, ids](Connection &db) {
        desk->order.clear();
        desk->index.follow(db, ids);
        return desk->index.freshCount();
    }),
             this, [this](qsizetype fresh) { checkSize(fresh); });
    if (m_query && !m_again.isActive())
        m_again.start();
}

void ContactSearch::checkSize(qsizetype fresh)
{
    if (fresh <= mostFresh || m_builder || m_rebuild.isActive())
        return;
    if (m_query)
        m_rebuild.start();
    else
        drop(); // it is read again when somebody searches
}

void ContactSearch::drop()
{
    m_isReady = false;
    m_reader.run([desk = m_desk](Connection &) { desk->index.take(nullptr); });
}

} // namespace ringback::storage
