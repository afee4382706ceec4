#pragma once

#include "gui/theme.h"

#include <QList>
#include <QWidget>

namespace ringback {

/// What the colours of a plot stand for: swatches with words, on as many lines as they need.
class PlotLegend final : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        ColorRole role = ColorRole::Accent;
        QString words = {};
        bool isDashed = false; ///< a line that is

        bool operator==(const Entry &) const = default;
    };

    explicit PlotLegend(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont smallFont() const { return textFont(font(), TextSize::Small); }
    [[nodiscard]] QList<QRect> places(int width) const;

    QList<Entry> m_entries;
};

} // namespace ringback
