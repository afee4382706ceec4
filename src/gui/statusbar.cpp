#include "gui/statusbar.h"

#include "core/durationtext.h"
#include "gui/chip.h"
#include "gui/paint.h"
#include "gui/textlabel.h"

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
    setLight(Light::NotSetUp);
    setBudget(0, 0);
    setPractice(false);
}

void StatusBar::setLight(Light light, QTime since)
{
    switch (light) {
    case Light::Live:
        m_mark->setRole(ColorRole::DoneText, false);
        return m_light->setWords(tr("Live"), ColorRole::DoneText);
    case Light::CatchingUp:
        m_mark->setRole(ColorRole::LiveText, false);
        return m_light->setWords(tr("Catching up"), ColorRole::LiveText);
    case Light::CutOff:
        m_mark->setRole(ColorRole::FailedText, true);
        return m_light->setWords(since.isValid() ? tr("Cut off since %1").arg(clockText(since)) : tr("Cut off"),
                                 ColorRole::FailedText);
    case Light::NotSetUp:
        m_mark->setRole(ColorRole::SecondaryText, true);
        return m_light->setWords(tr("Not set up"), ColorRole::SecondaryText);
    }
}

void StatusBar::setBudget(int left, int limit, const QString &waiting, int held)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_budgetName, m_budget, m_budgetWords})
        widget->setVisible(limit > 0);
    m_budget->setRange(0, std::max(1, limit));
    m_budget->setValue(std::clamp(left, 0, std::max(1, limit)));
    const QString leftText = locale().toString(left);
    const QString limitText = locale().toString(limit);
    const QString heldText = locale().toString(held);
    if (!waiting.isEmpty())
        m_budgetWords->setWords(held > 0 ? tr("%1 (%2 waiting)").arg(waiting, heldText) : waiting,
                                ColorRole::AttentionText);
    else if (held > 0)
        m_budgetWords->setWords(tr("%1 of %2 left, %3 waiting").arg(leftText, limitText, heldText),
                                ColorRole::SecondaryText);
    else
        m_budgetWords->setWords(tr("%1 of %2 left this minute").arg(leftText, limitText), ColorRole::SecondaryText);
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
