#include "gui/textlabel.h"

#include "gui/announcing.h"
#include "gui/paint.h"
#include "gui/tips.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ringback {

namespace {

constexpr qreal leading = 2; ///< between wrapped lines

} // namespace

TextLabel::TextLabel(QWidget *parent) : TextLabel(QString(), TextSize::Body, ColorRole::Text, false, parent) {}

TextLabel::TextLabel(const QString &text, TextSize size, ColorRole role, bool strong, QWidget *parent)
    : QLabel(parent), m_size(size), m_role(role), m_strong(strong)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setWords(text);
}

TextLabel::~TextLabel() = default;

void TextLabel::setWords(const QString &text)
{
    setRuns({TextRun{text, m_strong, m_role}});
}

void TextLabel::setWords(const QString &text, ColorRole role)
{
    m_role = role;
    setWords(text);
}

void TextLabel::setRuns(const QList<TextRun> &runs)
{
    if (m_runs == runs)
        return;
    m_runs = runs;
    QString whole;
    for (const TextRun &run : runs)
        whole += run.text;
    // QLabel keeps the text for screen readers; the painting is ours.
    setText(whole);
    updateTip();
    updateGeometry();
    update();
    if (m_live && !whole.isEmpty() && isVisible())
        announce(this, whole);
}

void TextLabel::setLive()
{
    m_live = true;
    setAnnouncing(this);
}

void TextLabel::setSize(TextSize size)
{
    m_size = size;
    updateGeometry();
    update();
}

void TextLabel::setSingleLine(bool on)
{
    m_singleLine = on;
    setWordWrap(!on);
    setAlignment(Qt::AlignLeading | (on ? Qt::AlignVCenter : Qt::AlignTop));
    updateGeometry();
    update();
}

void TextLabel::setTabular(bool on)
{
    m_tabular = on;
    setSingleLine(true);
}

QFont TextLabel::sizedFont() const
{
    return textFont(font(), m_size, false);
}

namespace {

/// A sentence of the window's language may begin with a name in another script and is still read the window's way; what
/// has no letter of that way is read its own.
Qt::LayoutDirection readingDirection(const QString &text, Qt::LayoutDirection window)
{
    const bool hasOwn = std::any_of(text.begin(), text.end(), [window](QChar letter) {
        return window == Qt::LeftToRight ? letter.direction() == QChar::DirL
                                         : letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
    if (hasOwn)
        return window;
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace

qreal TextLabel::layOut(QTextLayout &layout, qreal width) const
{
    const Theme theme = Theme::of(palette());
    QList<QTextLayout::FormatRange> formats;
    QString whole;
    for (const TextRun &run : m_runs) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(whole.size());
        range.length = static_cast<int>(run.text.size());
        range.format.setForeground(isEnabled() ? theme.color(run.role) : theme.disabledText());
        range.format.setFontWeight(textFont(font(), m_size, run.strong).weight());
        formats.append(range);
        whole += run.text;
    }
    layout.setFont(sizedFont());
    layout.setText(whole.replace(u'\n', QChar::LineSeparator));
    layout.setFormats(formats);
    QTextOption option((QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask) |
                       Qt::AlignAbsolute);
    option.setTextDirection(readingDirection(layout.text(), layoutDirection()));
    option.setWrapMode(m_singleLine ? QTextOption::ManualWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height() + leading;
    }
    layout.endLayout();
    return std::max<qreal>(0, y - leading);
}

QSize TextLabel::sizeHint() const
{
    if (m_tabular && !m_runs.isEmpty()) {
        const QFont font = textFont(this->font(), m_size, m_runs.first().strong);
        return QSize(static_cast<int>(std::ceil(tabularWidth(text(), font))), QFontMetrics(font).height());
    }
    QTextLayout layout;
    // As wide as the words, but no wider than reads well.
    const qreal widest = m_singleLine ? 100'000 : QFontMetrics(sizedFont()).averageCharWidth() * 80;
    const qreal height = layOut(layout, widest);
    const int width = static_cast<int>(std::ceil(layout.maximumWidth()));
    return QSize(std::min(width, static_cast<int>(widest)) + 1, static_cast<int>(std::ceil(height)));
}

QSize TextLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(sizedFont());
    if (m_tabular)
        return sizeHint();
    const int width = std::min(sizeHint().width(), metrics.averageCharWidth() * (m_singleLine ? 8 : 14));
    return QSize(width, metrics.height());
}

bool TextLabel::hasHeightForWidth() const
{
    return !m_singleLine;
}

int TextLabel::heightForWidth(int width) const
{
    if (m_singleLine)
        return -1;
    QTextLayout layout;
    return static_cast<int>(std::ceil(layOut(layout, width)));
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    if (m_singleLine && m_runs.size() == 1) {
        const TextRun &run = m_runs.first();
        painter.setFont(textFont(font(), m_size, run.strong));
        painter.setPen(isEnabled() ? theme.color(run.role) : theme.disabledText());
        if (m_tabular)
            paintTabular(&painter, rect(), alignment(), run.text, layoutDirection());
        else
            paintLine(&painter, rect(), alignment(), run.text, layoutDirection());
        return;
    }
    QTextLayout layout;
    const qreal height = layOut(layout, width());
    const qreal free = this->height() - height;
    const qreal y = alignment() & Qt::AlignVCenter ? free / 2 : alignment() & Qt::AlignBottom ? free : 0;
    layout.draw(&painter, QPointF(0, std::max<qreal>(0, y)));
}

void TextLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateTip();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange)
        update();
}

void TextLabel::updateTip()
{
    const bool cut = m_singleLine && !m_tabular && width() < sizeHint().width() - 1;
    setToolTip(cut ? plainTip(text()) : QString());
}

QLabel *formLabel(const QString &words, QWidget *field)
{
    auto *label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    // A form layout puts labels a little above the middle of fields that are taller than they.
    label->setMinimumHeight(measure::control);
    return label;
}

} // namespace ringback
