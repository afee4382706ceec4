#include "gui/evidenceview.h"

#include "core/maskedtext.h"
#include "gui/iconmark.h"
#include "gui/paint.h"
#include "gui/textlabel.h"
#include "gui/tips.h"
#include "gui/words.h"
#include "models/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 3;
/// More isn't seen.
constexpr qsizetype longestQuote = 300;

/// The voice agent is named: its words are weaker evidence than the customer's.
QString sourceText(const Utterance &utterance)
{
    QStringList parts;
    if (utterance.speaker == Utterance::Speaker::Agent)
        parts.append(EvidenceView::tr("voice agent"));
    parts.append(placeText(utterance.atSeconds.value_or(-1)));
    parts.removeAll({});
    return parts.join(u" · "_s);
}

} // namespace

QuoteButton::QuoteButton(QWidget *parent) : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void QuoteButton::setQuote(const QString &words, const QString &source)
{
    m_words = words.left(longestQuote).simplified();
    m_source = source;
    setText(tr("“%1”").arg(m_words));
    setAccessibleName(tr("Show in the transcript: %1").arg(text()));
    setToolTip(plainTip(text()));
    update();
}

QSize QuoteButton::sizeHint() const
{
    return {measure::detailPanel / 2, fontMetrics().height() + 2 * space::tiny};
}

QSize QuoteButton::minimumSizeHint() const
{
    return {measure::control, sizeHint().height()};
}

void QuoteButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    if (underMouse() || isDown())
        paintRounded(&painter, rect(), radius::chip, theme.color(ColorRole::Hover));
    if (hasFocus())
        paintRounded(&painter, rect(), radius::chip, {}, theme.color(ColorRole::Accent), measure::focusRing);
    const auto place = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    paintRounded(&painter, place({space::tiny, space::tiny, barWidth, height() - 2 * space::tiny}), 1,
                 theme.color(ColorRole::DoneText));

    const int start = space::tiny + barWidth + space::small;
    int end = width() - space::tiny;
    if (!m_source.isEmpty()) {
        const QFont small = textFont(font(), TextSize::Small);
        const int wide = QFontMetrics(small).horizontalAdvance(m_source) + 1;
        painter.setFont(small);
        painter.setPen(theme.color(ColorRole::SecondaryText));
        paintLine(&painter, place({end - wide, 0, wide, height()}), Qt::AlignTrailing | Qt::AlignVCenter, m_source,
                  layoutDirection());
        end -= wide + space::small;
    }
    painter.setFont(font());
    painter.setPen(theme.color(ColorRole::Text));
    paintLine(&painter, place({start, 0, std::max(0, end - start), height()}), Qt::AlignLeading | Qt::AlignVCenter,
              text(), layoutDirection());
}

void QuoteButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

EvidenceView::EvidenceView(QWidget *parent)
    : QWidget(parent)
    , m_quote(new QuoteButton(this))
    , m_doubts(new QWidget(this))
    , m_mark(new IconMark(Icon::Attention, ColorRole::AttentionText, measure::icon, m_doubts))
    , m_words(new TextLabel({}, TextSize::Body, ColorRole::AttentionText, false, m_doubts))
{
    m_quote->setObjectName(u"evidence"_s);
    m_words->setObjectName(u"doubts"_s);
    auto *doubts = new QHBoxLayout(m_doubts);
    doubts->setContentsMargins(0, 0, 0, 0);
    doubts->setSpacing(space::small);
    doubts->addWidget(m_mark, 0, Qt::AlignTop);
    doubts->addWidget(m_words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addWidget(m_quote);
    layout->addWidget(m_doubts);
    connect(m_quote, &QAbstractButton::clicked, this, [this] { Q_EMIT lineChosen(m_evidence.line); });
    hide();
}

bool EvidenceView::isDoubted() const
{
    return std::any_of(m_evidence.doubts.begin(), m_evidence.doubts.end(),
                       [](Doubt doubt) { return doubt != Doubt::NoTranscript; });
}

void EvidenceView::show(const CallDetail &detail)
{
    CallDetail relevant{.transcript = detail.transcript, .summary = detail.summary};
    relevant.call.status = detail.call.status;
    relevant.call.outcome = detail.call.outcome;
    relevant.call.durationSeconds = detail.call.durationSeconds;
    if (relevant == m_shown)
        return;
    m_shown = std::move(relevant);
    m_evidence = evidenceOf(detail);
    const bool isQuoted = m_evidence.line >= 0;
    m_quote->setVisible(isQuoted);
    if (isQuoted) {
        const Utterance &said = detail.transcript[m_evidence.line];
        m_quote->setQuote(visibleText(said.text), sourceText(said));
    }
    QStringList sentences;
    for (const Doubt doubt : m_evidence.doubts)
        sentences.append(models::doubtText(doubt));
    m_mark->setVisible(isDoubted());
    m_words->setWords(sentences.join(u' '), isDoubted() ? ColorRole::AttentionText : ColorRole::SecondaryText);
    m_doubts->setVisible(!sentences.isEmpty());
    setVisible(isQuoted || !sentences.isEmpty());
}

} // namespace ringback
