#include "gui/railbutton.h"

#include "gui/paint.h"
#include "gui/tips.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>
#include <cmath>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int lowest = 38;
constexpr int side = space::medium;
constexpr int most = 999;

QFont wordFont(const QFont &body, bool strong)
{
    return textFont(body, TextSize::Body, strong);
}

QSize badgeSize(const QString &text, const QFont &body)
{
    const QFont font = textFont(body, TextSize::Small, true);
    const int height = QFontMetrics(font).height() + 1;
    return QSize(std::max(height + 4, static_cast<int>(std::ceil(tabularWidth(text, font))) + space::medium), height);
}

} // namespace

RailButton::RailButton(Icon icon, const QString &word, QWidget *parent)
    : QPushButton(word, parent), m_icon(icon), m_word(word)
{
    setCheckable(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void RailButton::setCount(int count, bool urgent)
{
    m_count = count;
    m_urgent = urgent;
    describe();
    updateGeometry();
    update();
}

void RailButton::setCompact(bool on)
{
    m_compact = on;
    describe();
    updateGeometry();
    update();
}

void RailButton::describe()
{
    setAccessibleName(m_count > 0 ? tr("%1, %n waiting", nullptr, m_count).arg(m_word) : m_word);
    setToolTip(m_compact ? plainTip(accessibleName()) : QString());
}

QString RailButton::badgeText() const
{
    if (m_count <= 0)
        return {};
    return m_count > most ? locale().toString(most) + u'+' : locale().toString(m_count);
}

QSize RailButton::sizeHint() const
{
    const int tall = std::max(lowest, fontMetrics().height() + space::large);
    if (m_compact)
        return QSize(tall + 2, tall);
    const int word = QFontMetrics(wordFont(font(), true)).horizontalAdvance(m_word);
    const int badge = std::max(badgeSize(u"99"_s, font()).width(), badgeSize(badgeText(), font()).width());
    return QSize(side + measure::icon + side + word + space::medium + badge + side, tall);
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    QStyleOptionButton option;
    initStyleOption(&option);
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QColor text = theme.color(isChecked() ? ColorRole::Accent : ColorRole::SecondaryText);
    if (isChecked())
        paintRounded(&painter, rect(), radius::control, theme.color(ColorRole::AccentTint));
    else if (hovered || isDown())
        paintRounded(&painter, rect(), radius::control,
                     mixed(theme.color(ColorRole::Surface), theme.color(ColorRole::Text), isDown() ? 0.10 : 0.05));
    const auto visual = [this](const QRect &at) { return QStyle::visualRect(layoutDirection(), rect(), at); };

    const int iconLeft = m_compact ? (width() - measure::icon) / 2 : side;
    paintIcon(&painter, visual(QRect(iconLeft, (height() - measure::icon) / 2, measure::icon, measure::icon)), m_icon,
              text);
    const QString badge = badgeText();
    int right = width() - side;
    if (!badge.isEmpty()) {
        const QSize size = badgeSize(badge, font());
        QRect at(right - size.width(), (height() - size.height()) / 2, size.width(), size.height());
        if (m_compact) // a dot is enough beside the icon: the number is in the tip
            at = QRect(iconLeft + measure::icon - 3, (height() - measure::icon) / 2 - 3, 8, 8);
        paintBadge(&painter, visual(at));
        right -= size.width() + space::small;
    }
    if (!m_compact) {
        const int left = side + measure::icon + side;
        painter.setFont(wordFont(font(), isChecked()));
        painter.setPen(text);
        paintLine(&painter, visual(QRect(left, 0, right - left, height())), Qt::AlignLeading | Qt::AlignVCenter, m_word,
                  layoutDirection());
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        paintRounded(&painter, rect(), radius::control, {}, theme.color(ColorRole::Accent), measure::focusRing);
}

void RailButton::paintBadge(QPainter *painter, const QRect &at) const
{
    const Theme theme = Theme::of(palette());
    QColor fill = theme.color(ColorRole::WaitingFill);
    QColor text = theme.color(ColorRole::Text);
    if (m_urgent) {
        fill = theme.color(ColorRole::FailedText);
        text = theme.color(ColorRole::Surface);
    } else if (isChecked()) {
        fill = theme.color(ColorRole::Accent);
        text = theme.color(ColorRole::OnAccent);
    }
    if (m_compact) {
        paintRounded(painter, at, at.height() / 2.0, m_urgent ? fill : theme.color(ColorRole::Accent));
        return;
    }
    paintRounded(painter, at, at.height() / 2.0, fill);
    painter->save();
    painter->setFont(textFont(font(), TextSize::Small, true));
    painter->setPen(text);
    paintTabular(painter, at, Qt::AlignCenter, badgeText(), layoutDirection());
    painter->restore();
}

} // namespace ringback
