#pragma once

#include "storage/connection.h"
#include "storage/wordsegment.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ringback::storage {

/// The words of all calls, newest first, in segments that never change, with what has changed since beside them: calls
/// that are gone or say something else are passed over in the segments, what they say now stands in a short list.
/// Belongs to one thread.
class CallIndex
{
public:
    void clear();
    /// The calls that are older than those of the segment before.
    void add(std::shared_ptr<const WordSegment> segment) { m_segments.push_back(std::move(segment)); }

    /// Reads these calls anew: whatever became of them.
    void follow(Connection &db, const QList<qint64> &ids);
    /// How many stand outside the segments.
    [[nodiscard]] qsizetype freshCount() const { return static_cast<qsizetype>(m_fresh.size()); }
    [[nodiscard]] qsizetype bytes() const;

    /// Tells the id of each call that has all words (of searchWords(), at least one), newest first, until `take`
    /// answers false.
    void find(const QStringList &words, const std::function<bool(qint64)> &take) const;

    /// Where among others that call stands: falls with its age.
    [[nodiscard]] static qint64 keyOf(std::optional<qint64> createdAtMs);

private:
    struct Fresh
    {
        qint64 key = 0;
        qint64 id = 0;
        QByteArray text = {};
    };

    std::vector<std::shared_ptr<const WordSegment>> m_segments;
    QSet<qint64> m_outdated;    ///< what segments tell of these isn't so any more
    std::vector<Fresh> m_fresh; ///< newest first
};

} // namespace ringback::storage
