#include "gui/wallboard.h"

#include "core/durationtext.h"
#include "gui/announcing.h"
#include "gui/insighttile.h"
#include "gui/textlabel.h"
#include "models/insighttables.h"

#include <QCloseEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;
using models::Measure;

namespace {

constexpr int columns = 4;
/// How many lines of body text a screen is high: what is large there is large from afar.
constexpr int linesOfAScreen = 33;
constexpr int charactersOfAScreen = 72;

} // namespace

Wallboard::Wallboard(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_period(new TextLabel({}, TextSize::Title, ColorRole::Text, true, this))
    , m_time(new TextLabel({}, TextSize::Title, ColorRole::SecondaryText, false, this))
    , m_inFlight(new InsightTile(tr("Calls under way"), this))
{
    setAccessibleRole(this, QAccessible::Window);
    setObjectName(u"wallboard"_s);
    setWindowTitle(tr("Ringback – wallboard"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    m_period->setSingleLine(true);
    m_time->setSingleLine(true);
    for (const Measure measure : models::allMeasures)
        m_tiles.append(new InsightTile(measureName(measure), this));
    // What is now comes first.
    const auto tile = [this](Measure measure) { return m_tiles.at(static_cast<int>(measure)); };
    const QList<InsightTile *> order{tile(Measure::Overdue),    m_inFlight,
                                     tile(Measure::Calls),      tile(Measure::AnswerRate),
                                     tile(Measure::MedianWait), tile(Measure::MedianTalk),
                                     tile(Measure::Resolved)};
    auto *grid = new QGridLayout;
    grid->setSpacing(space::huge);
    // Four above, three below as wide together.
    for (int i = 0; i < order.size(); ++i) {
        order.at(i)->setLarge(true);
        const int inRow = i < columns ? columns : static_cast<int>(order.size()) - columns;
        const int span = columns * 3 / inRow;
        grid->addWidget(order.at(i), i / columns, (i % columns) * span, 1, span);
    }
    for (int column = 0; column < columns * 3; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(1, 1);
    auto *head = new QHBoxLayout;
    head->addWidget(m_period, 1);
    head->addWidget(m_time);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge * 2, space::huge, space::huge * 2, space::huge * 2);
    layout->setSpacing(space::huge);
    layout->addLayout(head);
    layout->addLayout(grid, 1);
}

void Wallboard::show(const models::Insights &insights, const models::InsightTargets &targets, const QString &period)
{
    m_period->setWords(period);
    const QString time = clockText(insights.question.now.toTimeZone(insights.question.zone).time());
    m_time->setWords(time);
    for (const Measure measure : models::allMeasures)
        showMeasure(*m_tiles.at(static_cast<int>(measure)), measure, insights, targets);
    const int inFlight = insights.queue.inFlight;
    m_inFlight->setFigure(models::countText(inFlight),
                          {Icon::StatusInProgress,
                           inFlight > 0 ? tr("Queued or on the line") : tr("Nobody is being called"),
                           inFlight > 0 ? ColorRole::LiveText : ColorRole::SecondaryText},
                          {{}, tr("As of %1", "time").arg(time)});
}

void Wallboard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QFont large = font();
    const int pixels = std::clamp(std::min(height() / linesOfAScreen, width() / charactersOfAScreen), 13, 60);
    if (large.pixelSize() == pixels)
        return;
    large.setPixelSize(pixels);
    setFont(large);
}

void Wallboard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11)
        close();
    else
        QWidget::keyPressEvent(event);
}

void Wallboard::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace ringback
