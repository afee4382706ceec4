#pragma once

#include "models/insighttargets.h"

#include <QWidget>

namespace ringback {

class InsightTile;
class TextLabel;

/// The tiles alone, as large as the screen allows, with the queue as it is now. Escape or F11 leaves.
class Wallboard final : public QWidget
{
    Q_OBJECT

public:
    explicit Wallboard(QWidget *parent = nullptr);

    /// `period`: in words.
    void show(const models::Insights &insights, const models::InsightTargets &targets, const QString &period);
    using QWidget::show;

Q_SIGNALS:
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    TextLabel *m_period;
    TextLabel *m_time;
    InsightTile *m_inFlight;
    QList<InsightTile *> m_tiles; ///< by Measure
};

} // namespace ringback
