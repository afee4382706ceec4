#include "gui/callcheck.h"

#include "core/calldeadlines.h"
#include "core/durationtext.h"
#include "gui/icons.h"
#include "gui/statuslook.h"
#include "gui/textlabel.h"
#include "gui/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

/// When the request left, as the call's timeline tells (the last time: one that is held back is sent again); else when
/// it was planned.
QDateTime sentAt(const CallDetail &detail)
{
    const auto sending = std::find_if(detail.timeline.rbegin(), detail.timeline.rend(),
                                      [](const TimelineEntry &entry) { return entry.what == u"sending"_s; });
    return sending == detail.timeline.rend() ? detail.call.createdAt : sending->at;
}

QString words(const CallDetail &detail)
{
    const QString checked = clockText(detail.call.checkedAt.toLocalTime().time());
    if (detail.call.status == CallStatus::NoOutcome)
        return detail.call.checkedAt.isValid() ? CallCheck::tr("No outcome (checked %1)").arg(checked)
                                               : CallCheck::tr("No outcome");
    if (hasNoTrace(detail))
        return CallCheck::tr("No trace of this call, last checked %1. Did it ring?").arg(checked);
    return detail.call.checkedAt.isValid() ? CallCheck::tr("Looking it up… last checked %1").arg(checked)
                                           : CallCheck::tr("Looking it up…");
}

} // namespace

bool hasNoTrace(const CallDetail &detail)
{
    return detail.call.status == CallStatus::Unconfirmed && leftNoTrace(sentAt(detail), detail.call.checkedAt);
}

CallCheck::CallCheck(QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel({}, TextSize::Body, ColorRole::AttentionText, false, this))
    , m_callAgain(new QPushButton(icon(Icon::CallBack), tr("Call again"), this))
    , m_didRing(new QPushButton(tr("It did ring"), this))
    , m_close(new QPushButton(tr("Close…"), this))
{
    m_words->setObjectName(u"checkWords"_s);
    m_callAgain->setObjectName(u"callAgain"_s);
    m_didRing->setObjectName(u"didRing"_s);
    m_close->setObjectName(u"closeCall"_s);
    auto *menu = new QMenu(m_close);
    for (const CallStatus status : allCallStatuses) {
        if (isFinal(status))
            connect(menu->addAction(statusWord(status)), &QAction::triggered, this,
                    [this, status] { Q_EMIT closeRequested(status); });
    }
    m_close->setMenu(menu);
    connect(m_callAgain, &QPushButton::clicked, this, &CallCheck::callAgainRequested);
    connect(m_didRing, &QPushButton::clicked, this, &CallCheck::didRingRequested);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_callAgain);
    buttons->addWidget(m_didRing);
    buttons->addWidget(m_close);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_words);
    layout->addLayout(buttons);
    hide();
}

void CallCheck::show(const CallDetail &detail)
{
    const bool hasNoEnd = detail.call.status == CallStatus::Unconfirmed || detail.call.status == CallStatus::NoOutcome;
    setVisible(hasNoEnd);
    if (!hasNoEnd)
        return;
    m_words->setWords(words(detail), ColorRole::AttentionText);
    const bool isLost = hasNoTrace(detail);
    m_callAgain->setVisible(isLost);
    m_didRing->setVisible(isLost);
    m_close->setVisible(detail.call.status == CallStatus::NoOutcome);
}

} // namespace ringback
