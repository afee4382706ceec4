#pragma once

#include "storage/searchbuffer.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace ringback::storage {

/// The search buffer with what has changed since it was read: contacts that are gone or edited are struck out, new
/// texts stand in a short list of their own, each with its place among the others. Belongs to one thread.
class SearchIndex
{
public:
    /// Takes a buffer; what was noted before is forgotten. Null: there is none.
    void take(std::shared_ptr<const SearchBuffer> buffer);
    [[nodiscard]] bool isReady() const { return m_buffer != nullptr; }

    /// Reads these contacts anew: whatever became of them.
    void follow(Connection &db, const QList<qint64> &ids);
    /// How many texts stand outside the buffer.
    [[nodiscard]] qsizetype freshCount() const { return static_cast<qsizetype>(m_fresh.size()); }

    /// Tells the id of each contact that matches all words (of searchWords(), at least one), in name order, until
    /// `take` answers false.
    void find(const QStringList &words, const std::function<bool(qint64)> &take) const;

private:
    struct Fresh
    {
        qint64 id = 0;
        quint32 before = 0; ///< the number of the contact in the buffer that it stands before
        QByteArray key = {};
        QByteArray text = {};
    };

    void strikeOut(const std::vector<qint64> &sortedIds);
    void placeOneByOne(Connection &db, std::vector<Fresh> &fresh) const;
    void placeByOrder(Connection &db, std::vector<Fresh> &fresh) const;

    std::shared_ptr<const SearchBuffer> m_buffer;
    std::vector<bool> m_isStruck; ///< by number
    std::vector<Fresh> m_fresh;   ///< in name order
};

} // namespace ringback::storage
