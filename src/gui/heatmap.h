#pragma once

#include "gui/plot.h"
#include "models/insights.h"

#include <QList>

namespace ringback {

/// How many calls were answered, by weekday and hour: the stronger the colour, the more, with the figure where there is
/// room for it. Cells with too few calls stay blank.
class HeatMap final : public Plot
{
    Q_OBJECT

public:
    explicit HeatMap(QWidget *parent = nullptr);

    void setInsights(const models::Insights &insights);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] int indexAt(const QPointF &position) const override;
    [[nodiscard]] QString sentence(int index) const override;
    [[nodiscard]] int neighbour(int index, Qt::Key key) const override;

private:
    [[nodiscard]] const models::HeatCell &cell(int index) const;
    [[nodiscard]] int hours() const { return m_lastHour - m_firstHour + 1; }
    /// Where the cells are, without the words around them.
    [[nodiscard]] QRectF field() const;
    [[nodiscard]] QRectF placeOf(int index) const;
    void paintWords(QPainter *painter) const;

    models::Insights m_insights;
    QList<int> m_days;
    int m_firstHour = 8;
    int m_lastHour = 18;
};

} // namespace ringback
