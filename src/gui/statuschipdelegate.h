#pragma once

#include "gui/celldelegate.h"
#include "gui/chiplook.h"

#include <functional>

namespace ringback {

/// A cell that shows a chip.
class StatusChipDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    /// What the cell's chip looks like; nothing: the cell stays empty.
    using LookOf = std::function<std::optional<ChipLook>(const QModelIndex &)>;

    explicit StatusChipDelegate(LookOf lookOf, QObject *parent = nullptr);
    /// For calls: `statusRole` gives a CallStatus (as itself or as an int).
    explicit StatusChipDelegate(int statusRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] QString cutText(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    LookOf m_lookOf;
};

} // namespace ringback
