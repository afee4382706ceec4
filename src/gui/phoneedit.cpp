#include "gui/phoneedit.h"

#include "gui/icons.h"
#include "gui/paint.h"
#include "gui/theme.h"

#include <QCollator>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int chevron = 10;

QString withCode(const QString &region)
{
    const int code = callingCode(region);
    return code > 0 ? u"%1 +%2"_s.arg(region, QString::number(code)) : region;
}

struct RegionEntry
{
    QString name;
    QString region;
};

std::vector<RegionEntry> regionsByName(const QLocale &locale)
{
    std::vector<RegionEntry> entries;
    const QStringList regions = supportedRegions();
    for (const QString &region : regions) {
        const QString name = regionName(region);
        entries.push_back({name.isEmpty() ? region : name, region});
    }
    QCollator collator(locale);
    std::sort(entries.begin(), entries.end(),
              [&collator](const RegionEntry &a, const RegionEntry &b) { return collator.compare(a.name, b.name) < 0; });
    return entries;
}

} // namespace

PhoneEdit::PhoneEdit(const QString &region, QWidget *parent) : QLineEdit(parent), m_region(region), m_formatter(region)
{
    setLayoutDirection(Qt::LeftToRight);
    setInputMethodHints(Qt::ImhDialableCharactersOnly);
    setAccessibleName(tr("Phone number"));
    setMouseTracking(true);
    connect(this, &QLineEdit::textEdited, this, &PhoneEdit::format);
    connect(this, &QLineEdit::textChanged, this, &PhoneEdit::read);
    updateMargins();
}

PhoneEdit::PhoneEdit(QWidget *parent) : PhoneEdit(QStringLiteral("US"), parent) {}

PhoneEdit::~PhoneEdit() = default;

void PhoneEdit::setRegion(const QString &region)
{
    if (region == m_region)
        return;
    m_region = region;
    m_formatter.setRegion(region);
    format();
    read();
    emit regionChanged(region);
}

void PhoneEdit::setNumber(const QString &number)
{
    const Result<PhoneNumber> parsed = parsePhoneNumber(number, m_region);
    if (parsed.ok() && parsed->region == m_region)
        setText(parsed->national);
    else if (parsed.ok())
        setText(parsed->international);
    else
        setText(number);
}

void PhoneEdit::format()
{
    // Somebody who edits in the middle of a number wants to see it as it stands, not be pushed about by spaces; the
    // formatter keeps the caret behind the same digit.
    const PhoneFormatter::Formatted formatted = m_formatter.format(text(), cursorPosition());
    if (formatted.text == text())
        return;
    setText(formatted.text);
    setCursorPosition(formatted.caret);
}

void PhoneEdit::read()
{
    m_number.reset();
    m_problem.clear();
    if (!text().trimmed().isEmpty()) {
        const Result<PhoneNumber> parsed = parsePhoneNumber(text(), m_region);
        if (parsed.ok())
            m_number = *parsed;
        else
            m_problem = parsed.error().message;
    }
    setAccessibleDescription(m_number ? m_number->e164 : prefixText());
    updateMargins();
    update();
    emit numberChanged();
}

QString PhoneEdit::shownRegion() const
{
    return m_number && text().trimmed().startsWith(u'+') ? m_number->region : m_region;
}

QString PhoneEdit::prefixText() const
{
    return withCode(shownRegion());
}

QRect PhoneEdit::prefixRect() const
{
    const int width = fontMetrics().horizontalAdvance(prefixText()) + space::tiny + chevron;
    return QRect(space::medium, 0, width, height());
}

QString PhoneEdit::suffixText() const
{
    if (!m_number)
        return {};
    const int words = fontMetrics().horizontalAdvance(text());
    const int suffix = static_cast<int>(std::ceil(tabularWidth(m_number->e164, font())));
    const int needed = prefixRect().right() + space::medium + words + space::huge + suffix + space::medium;
    return needed <= width() ? m_number->e164 : QString();
}

QSize PhoneEdit::sizeHint() const
{
    const QSize base = QLineEdit::sizeHint();
    return QSize(
        std::max(base.width(), fontMetrics().horizontalAdvance(u"PT +351 (000) 000-0000 +000000000000"_s) + 90),
        base.height());
}

void PhoneEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.setPen(isEnabled() ? theme.color(ColorRole::SecondaryText) : theme.disabledText());
    const QRect prefix = prefixRect();
    painter.drawText(prefix, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine, prefixText());
    paintIcon(&painter, QRect(prefix.right() + 1 - chevron, 0, chevron, height()), Icon::ChevronDown,
              painter.pen().color());
    const QString suffix = suffixText();
    if (!suffix.isEmpty())
        paintTabular(&painter, rect().adjusted(0, 0, -space::medium, 0), Qt::AlignTrailing | Qt::AlignVCenter, suffix,
                     layoutDirection());
}

void PhoneEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    updateMargins();
}

void PhoneEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateMargins();
}

void PhoneEdit::updateMargins()
{
    const QString suffix = suffixText();
    const int right = suffix.isEmpty() ? 0 : static_cast<int>(std::ceil(tabularWidth(suffix, font()))) + space::small;
    setTextMargins(prefixRect().right() + 1 - space::tiny, 0, right, 0);
}

void PhoneEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier)) {
        chooseRegion();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void PhoneEdit::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !isReadOnly() && prefixRect().contains(event->position().toPoint()))
        chooseRegion();
    else
        QLineEdit::mousePressEvent(event);
}

void PhoneEdit::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(prefixRect().contains(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::IBeamCursor);
    QLineEdit::mouseMoveEvent(event);
}

void PhoneEdit::chooseRegion()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Country"));
    for (const RegionEntry &entry : regionsByName(locale())) {
        QAction *action = menu->addAction(u"%1\t+%2"_s.arg(entry.name, QString::number(callingCode(entry.region))));
        action->setCheckable(true);
        action->setChecked(entry.region == m_region);
        if (entry.region == m_region)
            menu->setActiveAction(action);
        connect(action, &QAction::triggered, this, [this, region = entry.region] { setRegion(region); });
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

} // namespace ringback
