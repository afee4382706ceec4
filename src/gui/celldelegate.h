#pragma once

#include "gui/theme.h"

#include <QStyledItemDelegate>

namespace ringback {

/// A cell of plain text in one colour role: one line, cut with "…" and then shown whole in the tip, figures of one
/// width. Base of the other table delegates. It asks the model for the display role and the alignment only.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(QObject *parent = nullptr) : CellDelegate(ColorRole::Text, parent) {}
    explicit CellDelegate(ColorRole role, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// What the tip shows when the cell hasn't got the room for it; empty: all is visible.
    [[nodiscard]] virtual QString cutText(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    /// The cell without its padding.
    [[nodiscard]] static QRect contentsRect(const QStyleOptionViewItem &option);
    /// What views other than tables need painted under the contents (tables paint whole rows).
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    [[nodiscard]] static QColor textColor(const QStyleOptionViewItem &option, ColorRole role);

private:
    ColorRole m_role;
};

} // namespace ringback
