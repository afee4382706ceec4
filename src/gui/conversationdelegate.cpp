#include "gui/conversationdelegate.h"

#include "gui/paint.h"
#include "models/hits.h"

#include <QAbstractItemView>
#include <QCache>
#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 2;
constexpr int gapBetween = 10;
constexpr int bubblePadding = space::medium;
constexpr int bubbleVerticalPadding = space::small;
constexpr int cachedTurns = 500;

struct Turn
{
    bool isAgent = true;
    bool isEvidence = false;
    QString head;
    QString words;
};

/// The words of a turn laid out for one width and font.
struct TurnLayout
{
    QTextLayout words;
    qreal width = 0;
    qreal height = 0;
};

/// How much of the view's width a bubble may take.
int widestBubble(int available)
{
    return std::min(available, std::max(available * 84 / 100, 160));
}

int availableWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - 2 * sideMargin;
}

} // namespace

class ConversationDelegate::Private
{
public:
    explicit Private(Roles r) : roles(r), layouts(cachedTurns) {}

    Turn turnAt(const QModelIndex &index) const
    {
        const QString speaker = index.data(roles.speaker).toString();
        const QString time = index.data(roles.time).toString();
        Turn turn;
        turn.isAgent = index.data(roles.isAgent).toBool();
        turn.isEvidence = index.data(roles.isEvidence).toBool();
        turn.head = time.isEmpty() ? speaker : speaker + u" · "_s + time;
        turn.words = index.data(Qt::DisplayRole).toString();
        return turn;
    }

    /// Good until the next call.
    const TurnLayout &layoutOf(const Turn &turn, const QFont &font, int width)
    {
        const QString key = QString::number(width) + u'/' + font.key() + u'/' + turn.words;
        if (TurnLayout *known = layouts.object(key))
            return *known;
        auto fresh = std::make_unique<TurnLayout>();
        QString words = turn.words;
        fresh->words.setText(words.replace(u'\n', QChar::LineSeparator));
        fresh->words.setFont(font);
        fresh->words.setCacheEnabled(true);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        const bool rightToLeft = turn.words.isRightToLeft();
        option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        option.setAlignment(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        fresh->words.setTextOption(option);
        lines(*fresh, width);
        // Once more as narrow as the words allow, so that right-to-left words stand at the bubble's right edge.
        lines(*fresh, std::ceil(fresh->width) + 1);
        // One turn costs 1 of many hundred: what is put in stays in.
        layouts.insert(key, fresh.release());
        return *layouts.object(key);
    }

    QList<QTextLayout::FormatRange> marks(const QString &words, const Theme &theme) const
    {
        QList<QTextLayout::FormatRange> result;
        const QList<models::Hit> hits = models::hitsIn(words, marked);
        for (const models::Hit &hit : hits) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(hit.from);
            range.length = static_cast<int>(hit.length);
            range.format.setBackground(theme.color(ColorRole::AttentionFill));
            range.format.setForeground(theme.color(ColorRole::AttentionText));
            result.append(range);
        }
        return result;
    }

    Roles roles;
    QString marked;
    QCache<QString, TurnLayout> layouts;

private:
    static void lines(TurnLayout &layout, qreal width)
    {
        layout.width = 0;
        layout.height = 0;
        layout.words.beginLayout();
        for (QTextLine line = layout.words.createLine(); line.isValid(); line = layout.words.createLine()) {
            line.setLineWidth(width);
            line.setPosition(QPointF(0, layout.height));
            layout.height += line.height() + 2;
            layout.width = std::max(layout.width, line.naturalTextWidth());
        }
        layout.words.endLayout();
    }
};

ConversationDelegate::ConversationDelegate(Roles roles, QObject *parent)
    : QStyledItemDelegate(parent), d(std::make_unique<Private>(roles))
{
}

ConversationDelegate::~ConversationDelegate() = default;

void ConversationDelegate::setMarkedText(const QString &text)
{
    d->marked = text;
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const Turn turn = d->turnAt(index);
    const QFont small = textFont(option.font, TextSize::Small, true);
    const QFontMetrics smallMetrics(small);
    const int widest = widestBubble(option.rect.width() - 2 * sideMargin) - 2 * bubblePadding;
    const TurnLayout &layout = d->layoutOf(turn, textFont(option.font, TextSize::Body), widest);
    const QString head = elided(turn.head, small, widest);

    const int inner = std::max(static_cast<int>(std::ceil(layout.width)) + 1, smallMetrics.horizontalAdvance(head) + 1);
    const int height =
        smallMetrics.height() + 2 + static_cast<int>(std::ceil(layout.height)) + 2 * bubbleVerticalPadding;
    const QRect row = option.rect.adjusted(sideMargin, 0, -sideMargin, 0);
    const QRect logical(turn.isAgent ? row.left() : row.right() + 1 - inner - 2 * bubblePadding, row.top(),
                        inner + 2 * bubblePadding, height);
    const QRect bubble = QStyle::visualRect(option.direction, row, logical);

    painter->save();
    QColor edge;
    if (option.state & QStyle::State_Selected)
        edge = theme.color(ColorRole::Accent);
    else if (turn.isEvidence)
        edge = theme.color(ColorRole::DoneText);
    paintRounded(painter, bubble, radius::card,
                 theme.color(turn.isAgent ? ColorRole::WaitingFill : ColorRole::AccentTint), edge, 2);
    const QRect text = bubble.adjusted(bubblePadding, bubbleVerticalPadding, -bubblePadding, -bubbleVerticalPadding);
    painter->setFont(small);
    painter->setPen(theme.color(ColorRole::SecondaryText));
    paintLine(painter, QRect(text.left(), text.top(), text.width(), smallMetrics.height()),
              Qt::AlignLeading | Qt::AlignVCenter, head, option.direction);
    painter->setPen(theme.color(ColorRole::Text));
    // Words stand at their own script's side of the bubble, which may be wider than they are because of the head.
    const bool rightToLeft = turn.words.isRightToLeft();
    const qreal x = rightToLeft ? text.right() + 1 - std::ceil(layout.width) - 1 : text.left();
    layout.words.draw(painter, QPointF(x, text.top() + smallMetrics.height() + 2), d->marks(turn.words, theme));
    painter->restore();
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Turn turn = d->turnAt(index);
    const int available = availableWidth(option);
    const int widest = widestBubble(available) - 2 * bubblePadding;
    const TurnLayout &layout = d->layoutOf(turn, textFont(option.font, TextSize::Body), widest);
    const int head = QFontMetrics(textFont(option.font, TextSize::Small, true)).height() + 2;
    const int words = static_cast<int>(std::ceil(layout.height));
    return QSize(available, head + words + 2 * bubbleVerticalPadding + gapBetween);
}

QString ConversationDelegate::copyText(const QModelIndex &index) const
{
    const QString speaker = index.data(d->roles.speaker).toString();
    const QString time = index.data(d->roles.time).toString();
    const QString head = time.isEmpty() ? speaker : speaker + u' ' + time;
    return head + u": "_s + index.data(Qt::DisplayRole).toString();
}

} // namespace ringback
