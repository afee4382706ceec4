#include "gui/statusbar.h"

#include "core/durationtext.h"
#include "gui/chip.h"
#include "gui/paint.h"
#include "gui/textlabel.h"
#include "gui/theme.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QProgressBar>
#include <QStyle>

#include <algorithm>

namespace ringback {

/// The coloured dot. Its word stands beside it: colour alone says nothing here.
class LightMark final : public QWidget
{
public:
    explicit LightMark(QWidget *parent) : QWidget(parent) { setFixedSize(10, 10); }

    void setRole(ColorRole role, bool hollow)
    {
        m_role = role;
        m_hollow = hollow;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor color = Theme::of(palette()).color(m_role);
        paintRounded(&painter, rect(), 5, m_hollow ? QColor() : color, m_hollow ? color : QColor(), 2);
    }

private:
    ColorRole m_role = ColorRole::WaitingText;
    bool m_hollow = true;
};

/// What is left of the budget; a QProgressBar, so that screen readers know it for what it is.
class BudgetBar final : public QProgressBar
{
public:
    explicit BudgetBar(QWidget *parent) : QProgressBar(parent)
    {
        setFixedSize(90, 6);
        setTextVisible(false);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme theme = Theme::of(palette());
        paintRounded(&painter, rect(), 3, theme.color(ColorRole::Line));
        const double share = maximum() > 0 ? std::clamp(double(value()) / maximum(), 0.0, 1.0) : 0;
        QRect left = rect();
        left.setWidth(qRound(width() * share));
        const bool low = share < 0.15;
        if (left.width() > 0)
            paintRounded(&painter, QStyle::visualRect(layoutDirection(), rect(), left), 3,
                         theme.color(low ? ColorRole::AttentionText : ColorRole::Accent));
    }
};

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent)
    , m_mark(new LightMark(this))
    , m_light(new TextLabel({}, TextSize::Small, ColorRole::Text, true, this))
    , m_budgetName(new TextLabel(tr("API"), TextSize::Small, ColorRole::SecondaryText, false, this))
    , m_budget(new BudgetBar(this))
    , m_budgetWords(new TextLabel({}, TextSize::Small, ColorRole::SecondaryText, false, this))
    , m_listener(new TextLabel({}, TextSize::Small, ColorRole::SecondaryText, false, this))
    , m_practice(new Chip(
          {{}, tr("Practice mode — no real calls"), ColorRole::TransferredText, ColorRole::TransferredFill}, this))
{
    setAccessibleName(tr("State"));
    m_budget->setAccessibleName(tr("Requests left this minute"));
    for (TextLabel *label : {m_light, m_budgetName, m_listener})
        label->setSingleLine(true);
    m_budgetName->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_light->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_budgetWords->setTabular(true);
    m_budgetWords->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_listener->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::large, 5, space::large, 5);
    layout->setSpacing(6);
    layout->addWidget(m_mark);
    layout->addWidget(m_light);
    layout->addSpacing(space::large);
    layout->addWidget(m_budgetName);
    layout->addWidget(m_budget);
    layout->addWidget(m_budgetWords);
    layout->addSpacing(space::large);
    layout->addWidget(m_listener, 1);
    layout->addWidget(m_practice);
    setMinimumHeight(32);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_state.budgetLimit = 0;
    showLight();
    showBudget();
    setPractice(false);
}

void StatusBar::showState(const EngineState &state, const QDateTime &now)
{
    m_state = state;
    showLight();
    showBudget();
    tick(now);
}

void StatusBar::showLight()
{
    switch (m_state.light) {
    case EngineState::Light::Live:
        m_mark->setRole(ColorRole::DoneText, false);
        return m_light->setWords(tr("Live"), ColorRole::DoneText);
    case EngineState::Light::CatchingUp:
        m_mark->setRole(ColorRole::LiveText, false);
        return m_light->setWords(tr("Catching up"), ColorRole::LiveText);
    case EngineState::Light::CutOff: {
        const QDateTime since = m_state.cutOffSince.toLocalTime();
        m_mark->setRole(ColorRole::FailedText, true);
        return m_light->setWords(since.isValid() ? tr("Cut off since %1").arg(clockText(since.time())) : tr("Cut off"),
                                 ColorRole::FailedText);
    }
    case EngineState::Light::NotSetUp:
        m_mark->setRole(ColorRole::SecondaryText, true);
        return m_light->setWords(tr("Not set up"), ColorRole::SecondaryText);
    }
}

void StatusBar::showBudget()
{
    const int limit = m_state.budgetLimit;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_budgetName, m_budget, m_budgetWords})
        widget->setVisible(limit > 0);
    m_budget->setRange(0, std::max(1, limit));
    m_budget->setValue(std::clamp(m_state.budgetLeft, 0, std::max(1, limit)));
    const bool isHeld = m_state.budgetWaiting > 0;
    const QString left = locale().toString(m_state.budgetLeft);
    const QString held = locale().toString(m_state.budgetWaiting);
    if (!m_state.waiting.isEmpty())
        m_budgetWords->setWords(isHeld ? tr("%1 (%2 waiting)").arg(m_state.waiting, held) : m_state.waiting,
                                ColorRole::AttentionText);
    else if (isHeld)
        m_budgetWords->setWords(tr("%1 of %2 left, %3 waiting").arg(left, locale().toString(limit), held),
                                ColorRole::SecondaryText);
    else
        m_budgetWords->setWords(tr("%1 of %2 left this minute").arg(left, locale().toString(limit)),
                                ColorRole::SecondaryText);
}

void StatusBar::tick(const QDateTime &now)
{
    if (m_state.storeFault)
        return setListener(tr("Deliveries can't be stored: is the disk full?"), true);
    for (const QString &fault : {m_state.listenerFault, m_state.webhookFault}) {
        if (!fault.isEmpty())
            return setListener(fault, true);
    }
    if (m_state.listener.isEmpty())
        return setListener(tr("No listener"));
    const QString listener = tr("Listener %1").arg(m_state.listener);
    setListener(m_state.lastDeliveryAt.isValid()
                    ? tr("%1 · last delivery %2").arg(listener, relativeTimeText(m_state.lastDeliveryAt, now))
                    : listener);
}

void StatusBar::setListener(const QString &words, bool fault)
{
    m_listener->setWords(words, fault ? ColorRole::FailedText : ColorRole::SecondaryText);
}

void StatusBar::setPractice(bool on)
{
    m_practice->setVisible(on);
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    paintEdge(&painter, rect(), Qt::TopEdge, theme.color(ColorRole::Line));
}

void StatusBar::mouseReleaseEvent(QMouseEvent *event)
{
    QWidget::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit activated();
}

} // namespace ringback
