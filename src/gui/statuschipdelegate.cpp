#include "gui/statuschipdelegate.h"

#include "gui/statuslook.h"

#include <algorithm>

namespace ringback {

namespace {

std::optional<ChipLook> lookOfStatus(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<CallStatus>())
        return statusLook(value.value<CallStatus>());
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    const auto known = std::find_if(allCallStatuses.begin(), allCallStatuses.end(),
                                    [number](CallStatus status) { return static_cast<int>(status) == number; });
    if (!isNumber || known == allCallStatuses.end())
        return std::nullopt;
    return statusLook(*known);
}

} // namespace

StatusChipDelegate::StatusChipDelegate(LookOf lookOf, QObject *parent)
    : CellDelegate(parent), m_lookOf(std::move(lookOf))
{
}

StatusChipDelegate::StatusChipDelegate(int statusRole, QObject *parent)
    : StatusChipDelegate([statusRole](const QModelIndex &index) { return lookOfStatus(index.data(statusRole)); },
                         parent)
{
}

void StatusChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const std::optional<ChipLook> look = m_lookOf(index);
    if (!look)
        return CellDelegate::paint(painter, option, index);
    paintGround(painter, option, index);
    paintChip(painter, contentsRect(option), *look, option.font, Theme::of(option.palette), option.direction);
}

QSize StatusChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const std::optional<ChipLook> look = m_lookOf(index);
    if (!look)
        return CellDelegate::sizeHint(option, index);
    const QSize chip = chipSize(*look, option.font);
    return QSize(chip.width() + 2 * measure::cellPadding, std::max(measure::compactRow, chip.height() + 8));
}

QString StatusChipDelegate::cutText(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const std::optional<ChipLook> look = m_lookOf(index);
    if (!look)
        return CellDelegate::cutText(option, index);
    return sizeHint(option, index).width() > option.rect.width() ? look->word : QString();
}

} // namespace ringback
