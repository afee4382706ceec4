#pragma once

#include "gui/card.h"
#include "gui/icons.h"
#include "models/insighttargets.h"

#include <optional>

namespace ringback {

class IconMark;
class TextLabel;

/// A line of words with their icon.
struct TileLine
{
    std::optional<Icon> icon = {};
    QString words = {}; ///< empty: none
    ColorRole role = ColorRole::SecondaryText;
};

/// One figure large, how it stands to its target, and to the period before: icon and words, not colour alone.
class InsightTile final : public Card
{
    Q_OBJECT

public:
    explicit InsightTile(const QString &name, QWidget *parent = nullptr);

    void setFigure(const QString &figure, const TileLine &target = {}, const TileLine &trend = {});

    /// To be read from afar: the figure as large as fits.
    void setLarge(bool on);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    struct Row
    {
        IconMark *mark;
        TextLabel *words;
    };
    Row addRow();
    static void show(const Row &row, const TileLine &line);

    TextLabel *m_figure;
    bool m_isLarge = false;
    Row m_target;
    Row m_trend;
};

/// What a measure's tile is called.
[[nodiscard]] QString measureName(models::Measure measure);
/// Its value as people read it.
[[nodiscard]] QString measureText(models::Measure measure, std::optional<double> value);
/// Shows a measure in its tile.
void showMeasure(InsightTile &tile, models::Measure measure, const models::Insights &insights,
                 const models::InsightTargets &targets);

} // namespace ringback
