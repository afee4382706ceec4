#include "gui/callbackpanel.h"

#include "core/durationtext.h"
#include "core/maskedtext.h"
#include "core/phonenumber.h"
#include "gui/buttons.h"
#include "gui/callhistory.h"
#include "gui/chip.h"
#include "gui/detailheader.h"
#include "gui/icons.h"
#include "gui/textlabel.h"
#include "gui/tips.h"
#include "gui/verdictline.h"
#include "gui/words.h"
#include "models/celltext.h"
#include "models/words.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTriesOffered = 6;
constexpr int morningHour = 9;

ChipLook lookOf(const Callback &callback)
{
    const QString word = models::stateText(callback.state);
    switch (callback.state) {
    case Callback::State::Calling:
        return {Icon::StatusInProgress, word, ColorRole::LiveText, ColorRole::LiveFill};
    case Callback::State::Done:
        return {Icon::Check, word, ColorRole::DoneText, ColorRole::DoneFill};
    case Callback::State::Skipped:
        return {Icon::Blocked, word, ColorRole::WaitingText, ColorRole::WaitingFill};
    case Callback::State::Waiting:
        break;
    }
    return {Icon::Urgent, CallbackPanel::tr("Urgent"), ColorRole::FailedText, ColorRole::FailedFill};
}

} // namespace

CallbackPanel::CallbackPanel(QWidget *parent)
    : QWidget(parent)
    , m_header(new DetailHeader(this))
    , m_state(new Chip(this))
    , m_request(new TextLabel(this))
    , m_verdict(new VerdictLine(this))
    , m_callBack(new PrimaryButton(icon(Icon::CallBack, ColorRole::OnAccent), tr("Call back"), this))
    , m_later(new QPushButton(tr("Later"), this))
    , m_skip(new QPushButton(tr("Skip…"), this))
    , m_done(new QPushButton(icon(Icon::Check), tr("Done"), this))
    , m_facts(new QFormLayout)
    , m_callsTitle(new TextLabel({}, TextSize::Body, ColorRole::Text, true, this))
    , m_calls(new CallHistory(this))
{
    m_header->setCorner(m_state);
    m_callBack->setObjectName(u"callbackCallBack"_s);
    m_callBack->setToolTip(tr("C or Ctrl+Return"));
    m_later->setObjectName(u"callbackLater"_s);
    m_later->setToolTip(tr("S"));
    m_skip->setObjectName(u"callbackSkip"_s);
    m_done->setObjectName(u"callbackDone"_s);
    buildLaterMenu();
    connect(m_callBack, &QPushButton::clicked, this, &CallbackPanel::callBackRequested);
    connect(m_skip, &QPushButton::clicked, this, &CallbackPanel::skipRequested);
    connect(m_done, &QPushButton::clicked, this, &CallbackPanel::doneRequested);
    connect(m_calls, &CallHistory::callChosen, this, &CallbackPanel::callChosen);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::small);
    actions->addWidget(m_callBack, 1);
    actions->addWidget(m_later);
    actions->addWidget(m_skip);
    actions->addWidget(m_done);

    m_facts->setHorizontalSpacing(space::large);
    m_facts->setVerticalSpacing(space::small);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(m_header);
    layout->addWidget(m_verdict);
    layout->addLayout(actions);
    layout->addWidget(m_request);
    layout->addLayout(m_facts);
    layout->addWidget(m_callsTitle);
    layout->addWidget(m_calls, 1);
}

void CallbackPanel::buildLaterMenu()
{
    auto *menu = new QMenu(m_later);
    const auto in = [this](int seconds) { Q_EMIT laterRequested(QDateTime::currentDateTimeUtc().addSecs(seconds)); };
    menu->addAction(tr("In 30 minutes"), this, [in] { in(30 * 60); });
    menu->addAction(tr("In 2 hours"), this, [in] { in(2 * 3600); });
    const QTime morning(morningHour, 0);
    menu->addAction(tr("Tomorrow at %1").arg(clockText(morning)), this, [this, morning] {
        Q_EMIT laterRequested(QDateTime(QDate::currentDate().addDays(1), morning).toUTC());
    });
    menu->addAction(tr("Choose…"), this, &CallbackPanel::chooseTimeRequested);
    menu->addSeparator();
    QMenu *tries = menu->addMenu(tr("Tries at most"));
    tries->setObjectName(u"callbackTries"_s);
    for (int most = 1; most <= mostTriesOffered; ++most)
        tries->addAction(QString::number(most), this, [this, most] { Q_EMIT triesRequested(most); });
    m_later->setMenu(menu);
}

void CallbackPanel::openLaterMenu()
{
    if (m_later->isEnabled())
        m_later->menu()->popup(m_later->mapToGlobal(m_later->rect().bottomLeft()));
}

void CallbackPanel::show(const Callback &callback, const QList<Call> &calls, const QDateTime &now)
{
    if (callback.id != m_callback.id) {
        m_verdict->hide();
        m_mayCall = true;
        m_callBack->setToolTip(tr("C or Ctrl+Return"));
    }
    m_callback = callback;
    const bool isUrgent = callback.priority == Priority::High;
    m_state->setVisible(isUrgent || callback.state != Callback::State::Waiting);
    m_state->setLook(lookOf(callback));
    showFacts(now);
    m_callsTitle->setWords(calls.isEmpty() ? tr("No calls yet") : tr("Earlier calls"));
    m_calls->setCalls(calls, now);
    enableActions();
    tick(now);
}

void CallbackPanel::showFacts(const QDateTime &now)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const auto add = [this](const QString &name, const QString &value) { addFact(name, value); };
    const bool isWaiting = m_callback.state == Callback::State::Waiting;
    add(tr("Due"), isWaiting ? models::dueText(m_callback.dueAt, now) : QString());
    const bool isArmed = isWaiting && m_callback.automatic == Callback::Automatic::Armed;
    add(tr("Automatic"), isArmed ? tr("Called by itself when due") : QString());
    add(tr("Last result"), m_callback.lastResult ? models::statusText(*m_callback.lastResult) : QString());
    add(tr("Source"), models::callbackSourceText(m_callback.source));
    add(tr("Requested"), models::exactTimeText(m_callback.requestedAt));
    add(tr("Closed"), models::exactTimeText(m_callback.closedAt));
    add(tr("Because"), m_callback.closedReason);
    for (auto field = m_callback.fields.begin(); field != m_callback.fields.end(); ++field)
        add(visibleText(field.key()), valueText(field.value()));
}

void CallbackPanel::addFact(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        m_facts->addRow(new TextLabel(name, TextSize::Body, ColorRole::SecondaryText, false, this),
                        new TextLabel(visibleText(value), TextSize::Body, ColorRole::Text, false, this));
}

void CallbackPanel::showAgent(const QString &title)
{
    addFact(tr("Voice agent"), title);
}

void CallbackPanel::tick(const QDateTime &now)
{
    if (m_callback.id == 0)
        return;
    const Result<PhoneNumber> parsed = parsePhoneNumber(m_callback.phone, {});
    const QString number = parsed ? parsed->international : m_callback.phone;
    const QString name = m_callback.contactName.trimmed();
    QStringList line;
    if (!name.isEmpty())
        line.append(number);
    line.append(models::placeAndTimeText(m_callback.phone, now));
    line.removeAll({});
    m_header->show(name.isEmpty() ? number : name, line.join(u" · "_s));

    QStringList rest;
    const bool isOpen = m_callback.state == Callback::State::Waiting || m_callback.state == Callback::State::Calling;
    if (isOpen && m_callback.requestedAt.isValid()) {
        const qint64 seconds = std::max<qint64>(0, m_callback.requestedAt.secsTo(now));
        // Within the hour the seconds run.
        rest.append(tr("Waiting for %1.")
                        .arg(seconds < 3600 ? durationText(static_cast<double>(seconds))
                                            : models::waitingText(m_callback.requestedAt, now)));
    }
    rest.append(tr("Tries %1 of %2.").arg(m_callback.attempts).arg(m_callback.maxAttempts));
    const QString reason = m_callback.reason.isEmpty() ? tr("No reason given") : visibleText(m_callback.reason);
    m_request->setRuns(
        {{reason, true, ColorRole::Text}, {u" · "_s + rest.join(u' '), false, ColorRole::SecondaryText}});
}

void CallbackPanel::showVerdict(const Verdict &verdict)
{
    m_verdict->setVerdict(verdict);
    m_verdict->show();
    // What a person with a reason may overrule stays pressable: the reason is asked for then.
    m_mayCall = !verdict.forbids(true);
    m_callBack->setToolTip(m_mayCall ? tr("C or Ctrl+Return") : plainTip(verdict.reason));
    enableActions();
}

void CallbackPanel::setChosen(int rows)
{
    m_chosen = rows;
    m_callBack->setText(rows > 1 ? tr("Call %n back…", nullptr, rows) : tr("Call back"));
    enableActions();
}

void CallbackPanel::enableActions()
{
    const bool isWaiting = m_callback.state == Callback::State::Waiting;
    m_callBack->setEnabled(m_chosen > 1 || (isWaiting && m_mayCall));
    for (QPushButton *button : {m_later, m_skip, m_done})
        button->setEnabled(isWaiting || m_chosen > 1);
}

} // namespace ringback
