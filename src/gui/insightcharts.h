#pragma once

#include "gui/plot.h"
#include "gui/theme.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace ringback {

/// A plot over time, from left to right in every language: stacked bars, or lines. Drawn by Qt Charts, which this
/// file's source alone includes.
class TimeChart final : public Plot
{
    Q_OBJECT

public:
    enum class Kind { StackedCounts, LinesOfSeconds };

    struct Series
    {
        QString name = {};
        ColorRole role = ColorRole::PlotAnswered;
        QList<std::optional<double>> values = {}; ///< one for each step; nothing is a gap

        bool operator==(const Series &) const = default;
    };
    struct Data
    {
        QStringList marks = {};     ///< on the axis, as many as there is room for
        QStringList sentences = {}; ///< the exact figures of each step
        QList<Series> series = {};

        bool operator==(const Data &) const = default;
    };

    explicit TimeChart(Kind kind, QWidget *parent = nullptr);
    ~TimeChart() override;

    void setData(const Data &plotted);

    [[nodiscard]] QSize sizeHint() const override { return QSize(560, 240); }
    [[nodiscard]] QSize minimumSizeHint() const override { return QSize(300, 200); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] int indexAt(const QPointF &position) const override;
    [[nodiscard]] QString sentence(int index) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringback
