#pragma once

#include "gui/celldelegate.h"

namespace ringback {

/// A cell with a strong first line (the display role) and, where there is one, a small quiet second line. In compact
/// rows only the first line has room; the second is then in the tip.
class TwoLineDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    explicit TwoLineDelegate(int secondLineRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] QString cutText(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_secondLineRole;
};

} // namespace ringback
