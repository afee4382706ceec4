#pragma once

#include "models/idset.h"
#include "models/modelroles.h"
#include "models/numberdata.h"
#include "models/orderdiff.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMimeData>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

namespace ringback::models {

/// What all tables here share, written once: the ids of every row in order (8 bytes each), the rows themselves read a
/// page at a time when a view asks, and signals as small as the change, so that selection and scrolling stay where they
/// are. A model of its own is a header text, a cell and two reads.
///
/// Life cycle: empty until refresh(), setOrder() or startOver(). Thread: the one of the connection that the model was
/// given. A fault of the database shows as empty cells; the storage logs it.
template <typename Row>
class OrderedModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : columns();
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!index.isValid() || index.row() >= rowCount())
            return {};
        if (role == IdRole)
            return m_ids[index.row()];
        const std::optional<Row> &row = rowAt(index.row());
        return row ? cell(*row, index.column(), role) : QVariant();
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columns())
            return {};
        if (role == Qt::InitialSortOrderRole)
            return beginsFalling(section) ? QVariant(int(Qt::DescendingOrder)) : QVariant();
        return role == Qt::DisplayRole ? QVariant(header(section)) : QVariant();
    }

    /// Numbers can be dragged out of their own column.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const final
    {
        const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
        return index.isValid() && index.column() == phoneColumn() ? usual | Qt::ItemIsDragEnabled : usual;
    }
    [[nodiscard]] QStringList mimeTypes() const final
    {
        return {QStringLiteral("text/plain"), QStringLiteral("text/uri-list")};
    }
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const final
    {
        QStringList numbers;
        for (const QModelIndex &index : indexes)
            numbers.append(index.data(E164Role).toString());
        return numberData(numbers);
    }

    /// The row of that id; -1 if it isn't here.
    [[nodiscard]] int rowOf(qint64 id) const { return static_cast<int>(m_ids.indexOf(id)); }
    [[nodiscard]] qint64 idAt(int row) const { return m_ids.value(row); }
    [[nodiscard]] const QList<qint64> &order() const { return m_ids; }

    /// A record's row is found without asking for every row's data.
    [[nodiscard]] QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                        Qt::MatchFlags flags) const final
    {
        if (role != IdRole || hits != 1 || flags != Qt::MatchExactly || !start.isValid())
            return QAbstractTableModel::match(start, role, value, hits, flags);
        const auto row = static_cast<int>(m_ids.indexOf(value.toLongLong(), start.row()));
        return row < 0 ? QModelIndexList() : QModelIndexList{index(row, start.column())};
    }

    /// Reads the order again. Rows that changed in place are rowsChanged()'s business.
    void refresh() { setOrder(readOrder()); }
    /// Takes an order that was read elsewhere (one of a million rows is no work for the window's thread). What is
    /// selected stays selected, however much changes.
    void setOrder(const QList<qint64> &ids)
    {
        if (const std::optional<QList<OrderEdit>> edits = orderEdits(m_ids, ids)) {
            for (const OrderEdit &edit : *edits)
                apply(edit);
        } else {
            setAnyOrder(ids);
        }
    }
    /// Takes an order that has nothing to do with the one before; nothing stays selected.
    void startOver(const QList<qint64> &ids)
    {
        if (ids == m_ids)
            return;
        beginResetModel();
        m_ids = ids;
        endResetModel();
    }
    /// The rows with these ids have other content; unknown ids are passed over.
    void rowsChanged(const QList<qint64> &ids)
    {
        forgetRows(ids);
        emitChanged(positionsOf(QSet<qint64>(ids.begin(), ids.end())));
    }

    /// Moves the time on which running clocks and "4 min ago" are told. One signal spans the rows whose clock runs;
    /// once a minute everything is told.
    void tick(const QDateTime &now)
    {
        m_now = now;
        if (m_ids.isEmpty())
            return;
        if (!m_toldAll.isValid() || qAbs(m_toldAll.secsTo(now)) >= 60) {
            m_toldAll = now;
            emit dataChanged(index(0, 0), index(rowCount() - 1, columns() - 1));
            return;
        }
        const std::vector<int> running = positionsOf(m_running);
        if (!running.empty())
            emit dataChanged(index(running.front(), 0), index(running.back(), columns() - 1));
    }
    [[nodiscard]] QDateTime now() const { return m_now; }

protected:
    [[nodiscard]] virtual QList<qint64> readOrder() const = 0;
    /// Rows that are gone may be left out.
    [[nodiscard]] virtual QList<Row> readRows(const QList<qint64> &ids) const = 0;
    [[nodiscard]] virtual qint64 idOf(const Row &row) const = 0;
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QString header(int column) const = 0;
    /// Where the numbers stand; -1: nowhere.
    [[nodiscard]] virtual int phoneColumn() const { return -1; }
    /// Whether the first click on that header puts the greatest on top.
    [[nodiscard]] virtual bool beginsFalling(int) const { return false; }
    /// Any role but IdRole.
    [[nodiscard]] virtual QVariant cell(const Row &row, int column, int role) const = 0;
    /// Whether something in the row changes with each second.
    [[nodiscard]] virtual bool isRunning(const Row &) const { return false; }

    /// One step, for models that know which.
    void apply(const OrderEdit &edit)
    {
        const int first = static_cast<int>(edit.first);
        const int last = static_cast<int>(edit.first + edit.count - 1);
        switch (edit.kind) {
        case OrderEdit::Kind::Insert:
            beginInsertRows({}, first, last);
            m_ids.insert(edit.first, edit.ids.size(), 0);
            std::copy(edit.ids.begin(), edit.ids.end(), m_ids.begin() + edit.first);
            endInsertRows();
            break;
        case OrderEdit::Kind::Remove:
            beginRemoveRows({}, first, last);
            m_ids.remove(edit.first, edit.count);
            endRemoveRows();
            break;
        case OrderEdit::Kind::Move:
            beginMoveRows({}, first, first, {}, static_cast<int>(edit.target));
            m_ids.move(edit.first, edit.first < edit.target ? edit.target - 1 : edit.target);
            endMoveRows();
            break;
        }
    }

    /// What was read of these rows is read again when it is asked for.
    void forgetRows(const QList<qint64> &ids)
    {
        for (const qint64 id : ids) {
            m_rows.remove(id);
            m_running.remove(id);
        }
    }
    /// One signal for each run of neighbours.
    void emitChanged(const std::vector<int> &positions)
    {
        for (size_t first = 0; first < positions.size();) {
            size_t last = first;
            while (last + 1 < positions.size() && positions[last + 1] == positions[last] + 1)
                ++last;
            emit dataChanged(index(positions[first], 0), index(positions[last], columns() - 1));
            first = last + 1;
        }
    }

private:
    static constexpr qsizetype pageRows = 64;
    static constexpr qsizetype keptRows = 16 * pageRows;

    const std::optional<Row> &rowAt(qsizetype row) const
    {
        const qint64 id = m_ids[row];
        if (!m_rows.contains(id))
            readPage(row / pageRows * pageRows);
        return *m_rows.object(id);
    }

    void readPage(qsizetype first) const
    {
        QList<qint64> missing;
        const qsizetype end = std::min(first + pageRows, m_ids.size());
        for (qsizetype row = first; row < end; ++row) {
            if (!m_rows.contains(m_ids[row]))
                missing.append(m_ids[row]);
        }
        // An empty one stands for a row that is gone, so that it isn't asked for with every paint.
        for (const qint64 id : std::as_const(missing))
            m_rows.insert(id, new std::optional<Row>());
        QList<Row> read = readRows(missing);
        for (Row &row : read) {
            const qint64 id = idOf(row);
            if (isRunning(row))
                m_running.insert(id);
            if (std::optional<Row> *kept = m_rows.object(id))
                *kept = std::move(row);
        }
    }

    /// In at most four steps: what is gone goes to the end and away, what is new comes at the end and to its place.
    void setAnyOrder(const QList<qint64> &ids)
    {
        const IdSet wanted(ids);
        const IdSet present(m_ids);
        QList<qint64> added;
        std::copy_if(ids.begin(), ids.end(), std::back_inserter(added),
                     [&present](qint64 id) { return !present.contains(id); });
        const qsizetype staying = ids.size() - added.size();
        // As many rows in another order: somebody sorted, and the view need not keep its place.
        const bool isSort = added.isEmpty() && staying == m_ids.size();
        if (staying < m_ids.size()) {
            QList<qint64> goneLast = m_ids;
            std::stable_partition(goneLast.begin(), goneLast.end(),
                                  [&wanted](qint64 id) { return wanted.contains(id); });
            reorder(goneLast, QAbstractItemModel::NoLayoutChangeHint);
            apply({.kind = OrderEdit::Kind::Remove, .first = staying, .count = m_ids.size() - staying});
        }
        if (!added.isEmpty())
            apply({.first = m_ids.size(), .count = added.size(), .ids = added});
        if (ids != m_ids)
            reorder(ids, isSort ? QAbstractItemModel::VerticalSortHint : QAbstractItemModel::NoLayoutChangeHint);
    }

    /// The same rows in another order, as after a click on a header: what is selected stays selected.
    void reorder(const QList<qint64> &ids, QAbstractItemModel::LayoutChangeHint hint)
    {
        emit layoutAboutToBeChanged({}, hint);
        const QModelIndexList held = persistentIndexList();
        QHash<qint64, int> places;
        for (const QModelIndex &old : held)
            places.insert(m_ids[old.row()], -1);
        for (int row = 0; row < static_cast<int>(ids.size()) && !places.isEmpty(); ++row) {
            if (const auto place = places.find(ids[row]); place != places.end())
                *place = row;
        }
        QModelIndexList moved;
        moved.reserve(held.size());
        for (const QModelIndex &old : held) {
            const int row = places.value(m_ids[old.row()]);
            moved.append(row < 0 ? QModelIndex() : createIndex(row, old.column()));
        }
        m_ids = ids;
        changePersistentIndexList(held, moved);
        emit layoutChanged({}, hint);
    }

    /// The rows of these ids, rising.
    [[nodiscard]] std::vector<int> positionsOf(const QSet<qint64> &ids) const
    {
        constexpr qsizetype fewIds = 8; // looked for one by one, which finds what is near the top at once
        std::vector<int> positions;
        if (ids.size() <= fewIds) {
            for (const qint64 id : ids) {
                if (const int row = rowOf(id); row >= 0)
                    positions.push_back(row);
            }
            std::sort(positions.begin(), positions.end());
            return positions;
        }
        const IdSet wanted(ids.values());
        for (int row = 0; row < rowCount() && positions.size() < static_cast<size_t>(ids.size()); ++row) {
            if (wanted.contains(m_ids[row]))
                positions.push_back(row);
        }
        return positions;
    }

    QList<qint64> m_ids;
    mutable QCache<qint64, std::optional<Row>> m_rows{keptRows};
    mutable QSet<qint64> m_running; ///< of the rows that were read
    QDateTime m_now;
    QDateTime m_toldAll;
};

} // namespace ringback::models
