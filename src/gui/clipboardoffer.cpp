#include "gui/clipboardoffer.h"

#include "gui/chip.h"
#include "gui/icons.h"
#include "gui/theme.h"
#include "gui/words.h"

#include <QHBoxLayout>
#include <QMimeData>
#include <QToolButton>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestNumber = 40;
/// KeePassXC and others mark so what nobody should look at.
constexpr auto secretHint = "x-kde-passwordManagerHint"_L1;

/// What numbers are written with; a text with anything else (a word, a sum) is not taken for one unasked.
bool isOfNumbers(QChar c)
{
    return c.isDigit() || c.isSpace() || u"+-()./\u2010\u2011\u2012\u2013\u2060\u202A\u202C"_s.contains(c);
}

} // namespace

std::optional<PhoneNumber> offeredNumber(const QMimeData *clipboard, const QString &region)
{
    if (!clipboard || !clipboard->hasText() || clipboard->hasFormat(secretHint))
        return std::nullopt;
    const QString text = clipboard->text().trimmed();
    if (text.isEmpty() || text.size() > longestNumber)
        return std::nullopt;
    const bool isLink = text.startsWith("tel:"_L1, Qt::CaseInsensitive);
    if (!isLink && !std::all_of(text.begin(), text.end(), isOfNumbers))
        return std::nullopt;
    const Result<PhoneNumber> number = parsePhoneNumber(text, region);
    // Order numbers and sums are possible numbers too, but seldom ones of a numbering plan.
    const bool isMeant = number && (number->valid || isLink || text.startsWith(u'+'));
    return isMeant ? std::optional(*number) : std::nullopt;
}

std::optional<PhoneNumber> numberIn(const QString &text, const QString &region)
{
    if (const Result<PhoneNumber> whole = parsePhoneNumber(text, region))
        return *whole;
    const QList<FoundPhoneNumber> found = findPhoneNumbers(text, region);
    return found.isEmpty() ? std::nullopt : std::optional(found.first().number);
}

ClipboardOffer::ClipboardOffer(QWidget *parent) : QWidget(parent), m_number(new ChipButton(this))
{
    m_number->setObjectName(u"clipboardNumber"_s);
    auto *close = new QToolButton(this);
    close->setObjectName(u"clipboardDismiss"_s);
    close->setIcon(icon(Icon::Close));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Don't offer this number"));
    close->setToolTip(close->accessibleName());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addWidget(m_number);
    layout->addWidget(close);
    hide();
    connect(close, &QToolButton::clicked, this, &ClipboardOffer::leave);
    connect(m_number, &QPushButton::clicked, this, [this] {
        const QString number = m_offered;
        leave();
        Q_EMIT accepted(number);
    });
}

void ClipboardOffer::offer(const std::optional<PhoneNumber> &number)
{
    if (!number || m_seen.contains(number->e164)) {
        m_offered.clear();
        hide();
        return;
    }
    m_offered = number->e164;
    m_number->setLook({Icon::Paste, tr("Clipboard: %1").arg(leftToRight(number->international)), ColorRole::LiveText,
                       ColorRole::LiveFill});
    m_number->setAccessibleName(tr("Open the number on the clipboard, %1").arg(leftToRight(number->international)));
    m_number->setToolTip(tr("Fills this number in. Nothing is dialled yet."));
    show();
}

void ClipboardOffer::leave()
{
    m_seen.insert(m_offered);
    m_offered.clear();
    hide();
}

} // namespace ringback
