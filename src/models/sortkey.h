#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace ringback::models {

/// What the row of a table that any column sorts is sorted by: a number or a text, then what the table says of those
/// that are alike.
struct SortKey
{
    qint64 number = 0;
    QByteArray text = {}; ///< folded
    qint64 next = 0;
    qint64 last = 0;
    qint64 id = 0;

    friend bool operator==(const SortKey &, const SortKey &) = default;
    friend bool operator<(const SortKey &a, const SortKey &b)
    {
        if (a.number != b.number)
            return a.number < b.number;
        if (const int order = a.text.compare(b.text); order != 0)
            return order < 0;
        if (a.next != b.next)
            return a.next < b.next;
        return a.last != b.last ? a.last < b.last : a.id < b.id;
    }
};

} // namespace ringback::models
