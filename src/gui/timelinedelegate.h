#pragma once

#include "gui/theme.h"

#include <QStyledItemDelegate>

namespace ringback {

/// A step in a history: when, a dot in its colour, what (the display role, strong), and below it quiet words that wrap.
/// For a QListView that went through setUpReadingList.
class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    struct Roles
    {
        int time;   ///< "14:08", "13 Nov"
        int color;  ///< int(ColorRole) of the dot, a …Text role
        int detail; ///< may be empty
    };

    explicit TimelineDelegate(Roles roles, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Step;
    [[nodiscard]] Step stepAt(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const;

    Roles m_roles;
};

} // namespace ringback
