#pragma once

#include "gui/plot.h"
#include "gui/theme.h"

#include <QList>

namespace ringback {

/// Counts as bars that lie, each with its name and its figure: what was most often is on top.
class BarList final : public Plot
{
    Q_OBJECT

public:
    struct Bar
    {
        QString name = {};
        QString figure = {};
        QString share = {};
        double value = 0; ///< at least 0
        ColorRole role = ColorRole::PlotAnswered;

        bool operator==(const Bar &) const = default;
    };

    explicit BarList(QWidget *parent = nullptr);

    void setBars(const QList<Bar> &bars);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_bars.size()); }
    [[nodiscard]] int indexAt(const QPointF &position) const override;
    [[nodiscard]] QString sentence(int index) const override;

private:
    [[nodiscard]] int rowHeight() const;

    QList<Bar> m_bars;
};

} // namespace ringback
