#pragma once

#include "gui/celldelegate.h"

namespace ringback {

/// A cell of a table that is searched. While its row has an excerpt of what was found, the cell's words stand above it;
/// the excerpt runs below through all cells from one column on, each of which paints its part, with the words that are
/// searched for marked. In compact rows there is no room for it.
class HitDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    /// Where the model keeps what.
    struct Roles
    {
        int excerpt; ///< text; empty: none
        int marks;   ///< where in it: a list of beginnings and lengths by turns
    };

    /// `isStrong`: the cell that names the row.
    HitDelegate(Roles roles, int firstColumn, bool isStrong, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QRect lineRect(const QStyleOptionViewItem &option) const;
    void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const QRect &room) const;
    void paintExcerpt(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const QRect &line) const;
    [[nodiscard]] QFont wordsFont(const QStyleOptionViewItem &option) const;

    Roles m_roles;
    int m_firstColumn;
    bool m_isStrong;
};

} // namespace ringback
