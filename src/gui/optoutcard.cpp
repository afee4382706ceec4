#include "gui/optoutcard.h"

#include "core/maskedtext.h"
#include "gui/iconmark.h"
#include "gui/icons.h"
#include "gui/paint.h"
#include "gui/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringback {

using namespace Qt::StringLiterals;

OptOutCard::OptOutCard(QWidget *parent)
    : QWidget(parent)
    , m_mark(new IconMark(Icon::DoNotCall, ColorRole::FailedText, measure::icon, this))
    , m_words(new TextLabel({}, TextSize::Body, ColorRole::FailedText, true, this))
    , m_quote(new TextLabel({}, TextSize::Body, ColorRole::FailedText, false, this))
    , m_doNotCall(new QPushButton(icon(Icon::DoNotCall), tr("Do not call"), this))
    , m_somethingElse(new QPushButton(tr("It was something else"), this))
{
    setObjectName(u"optOutCard"_s);
    setAccessibleName(tr("May have asked not to be called"));
    m_quote->setObjectName(u"optOutQuote"_s);
    m_doNotCall->setObjectName(u"optOutDoNotCall"_s);
    m_doNotCall->setToolTip(tr("Puts the number on the do-not-call list"));
    m_somethingElse->setObjectName(u"optOutSomethingElse"_s);
    m_somethingElse->setToolTip(tr("The number can be called again; this sentence is not asked about again"));
    connect(m_doNotCall, &QPushButton::clicked, this, [this] { decide(OptOutDecision::DoNotCall); });
    connect(m_somethingElse, &QPushButton::clicked, this, [this] { decide(OptOutDecision::SomethingElse); });

    auto *words = new QVBoxLayout;
    words->setSpacing(space::tiny);
    words->addWidget(m_words);
    words->addWidget(m_quote);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_mark, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_doNotCall);
    buttons->addWidget(m_somethingElse);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, 10, space::medium, 10);
    layout->setSpacing(space::small);
    layout->addLayout(top);
    layout->addLayout(buttons);
    hide();
}

void OptOutCard::show(const QList<models::OptOutFinding> &waiting)
{
    setVisible(!waiting.isEmpty());
    if (waiting.isEmpty())
        return;
    m_findingId = waiting.first().id;
    const auto count = waiting.size();
    m_words->setWords(
        count == 1 ? tr("May have asked not to be called. Nobody can call before you decide.")
                   : tr("May have asked not to be called (1 of %1). Nobody can call before you decide.").arg(count));
    m_quote->setWords(tr("“%1”", "a quotation").arg(visibleText(waiting.first().quote)));
    setAccessibleDescription(m_words->text() + u' ' + m_quote->text());
    m_doNotCall->setEnabled(true);
    m_somethingElse->setEnabled(true);
}

void OptOutCard::decide(OptOutDecision decision)
{
    m_doNotCall->setEnabled(false);
    m_somethingElse->setEnabled(false);
    Q_EMIT decided(m_findingId, decision);
}

void OptOutCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(&painter, rect(), radius::control, Theme::of(palette()).color(ColorRole::FailedFill));
}

} // namespace ringback
