#include "gui/callpanel.h"

#include "core/durationtext.h"
#include "core/maskedtext.h"
#include "core/phonenumber.h"
#include "gui/buttons.h"
#include "gui/callcheck.h"
#include "gui/callhistory.h"
#include "gui/callmarksform.h"
#include "gui/chip.h"
#include "gui/conversationdelegate.h"
#include "gui/detailheader.h"
#include "gui/evidenceview.h"
#include "gui/findbar.h"
#include "gui/icons.h"
#include "gui/optoutcard.h"
#include "gui/readinglooks.h"
#include "gui/recordingbar.h"
#include "gui/statuslook.h"
#include "gui/tablelook.h"
#include "gui/textlabel.h"
#include "gui/theme.h"
#include "gui/timelinedelegate.h"
#include "gui/words.h"
#include "models/hits.h"
#include "models/timelinemodel.h"
#include "models/transcriptmodel.h"
#include "models/words.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListView>
#include <QPersistentModelIndex>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int transcriptTab = 0;
constexpr int timelineTab = 2;
constexpr int earlierTab = 3;

} // namespace

CallPanel::CallPanel(QWidget *parent)
    : QWidget(parent)
    , m_header(new DetailHeader(this))
    , m_status(new Chip(this))
    , m_outcome(new TextLabel({}, TextSize::Body, ColorRole::Text, true, this))
    , m_freshness(new TextLabel({}, TextSize::Small, ColorRole::SecondaryText, false, this))
    , m_check(new CallCheck(this))
    , m_optOuts(new OptOutCard(this))
    , m_summary(new TextLabel(this))
    , m_evidence(new EvidenceView(this))
    , m_editOutcome(new QToolButton(this))
    , m_marks(new CallMarksForm(this))
    , m_callBack(new PrimaryButton(icon(Icon::CallBack, ColorRole::OnAccent), tr("Call back"), this))
    , m_recording(new RecordingBar(this))
    , m_tabs(new QTabWidget(this))
    , m_transcript(new QListView(this))
    , m_captured(new QTreeWidget(this))
    , m_timeline(new QListView(this))
    , m_earlier(new CallHistory(this))
    , m_noEarlier(new TextLabel(tr("No earlier calls with this person."), TextSize::Body, ColorRole::SecondaryText,
                                false, this))
    , m_raw(new QPlainTextEdit(this))
    , m_transcriptModel(new models::TranscriptModel(this))
    , m_timelineModel(new models::TimelineModel(this))
    , m_conversation(new ConversationLook(this))
    , m_find(new FindBar(*m_conversation, this))
{
    m_header->setCorner(m_status);
    setUpTabs();
    connect(m_tabs, &QTabWidget::tabBarClicked, this, [this] { m_tabChosen = true; });

    connect(m_callBack, &QPushButton::clicked, this, &CallPanel::callBackRequested);
    connect(m_check, &CallCheck::callAgainRequested, this, [this] { Q_EMIT callAgainRequested(m_detail.call.id); });
    connect(m_check, &CallCheck::didRingRequested, this, [this] { Q_EMIT didRingRequested(m_detail.call.id); });
    connect(m_check, &CallCheck::closeRequested, this,
            [this](CallStatus status) { Q_EMIT closeRequested(m_detail.call.id, status); });
    m_editOutcome->setObjectName(u"editOutcome"_s);
    m_editOutcome->setIcon(icon(Icon::Edit));
    m_editOutcome->setAutoRaise(true);
    m_editOutcome->setAccessibleName(tr("Edit outcome…"));
    m_editOutcome->setToolTip(m_editOutcome->accessibleName());
    connect(m_editOutcome, &QToolButton::clicked, this, &CallPanel::editOutcomeRequested);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::small);
    actions->addWidget(m_callBack);
    actions->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(m_header);
    layout->addWidget(m_optOuts);
    auto *outcome = new QVBoxLayout;
    outcome->setSpacing(space::tiny);
    auto *standing = new QVBoxLayout;
    standing->setSpacing(space::tiny);
    standing->addWidget(m_outcome);
    standing->addWidget(m_freshness);
    auto *standingRow = new QHBoxLayout;
    standingRow->setSpacing(space::small);
    standingRow->addLayout(standing, 1);
    standingRow->addWidget(m_editOutcome, 0, Qt::AlignTop);
    outcome->addLayout(standingRow);
    outcome->addWidget(m_check);
    outcome->addWidget(m_summary);
    outcome->addWidget(m_evidence);
    layout->addLayout(outcome);
    layout->addLayout(actions);
    layout->addWidget(m_recording);
    layout->addWidget(m_marks);
    layout->addWidget(m_tabs, 1);
}

void CallPanel::setUpTabs()
{
    m_conversation->setSourceModel(m_transcriptModel);
    m_transcript->setModel(m_conversation);
    m_turns = new ConversationDelegate({ConversationLook::IsAgentRole, ConversationLook::SpeakerRole,
                                        ConversationLook::TimeRole, ConversationLook::EvidenceRole},
                                       m_transcript);
    m_transcript->setItemDelegate(m_turns);
    m_transcript->setObjectName(u"transcript"_s);
    m_transcript->setAccessibleName(tr("Transcript"));
    setUpReadingList(m_transcript);
    m_captured->setHeaderLabels({tr("Name"), tr("Value")});
    m_captured->setRootIsDecorated(false);
    m_captured->setAccessibleName(tr("Captured values"));
    m_captured->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *timeline = new TimelineLook(this);
    timeline->setSourceModel(m_timelineModel);
    m_timeline->setModel(timeline);
    m_timeline->setItemDelegate(
        new TimelineDelegate({TimelineLook::TimeRole, TimelineLook::ColorRole, TimelineLook::DetailRole}, m_timeline));
    m_timeline->setAccessibleName(tr("Timeline"));
    setUpReadingList(m_timeline);
    m_earlier->setObjectName(u"earlierCalls"_s);
    m_raw->setReadOnly(true);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_raw->setAccessibleName(tr("Raw JSON"));

    m_tabs->setDocumentMode(true);
    auto *conversation = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(conversation);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_find);
    layout->addWidget(m_transcript, 1);
    addTab(conversation, tr("Transcript"));
    addTab(m_captured, tr("Captured"));
    addTab(m_timeline, tr("Timeline"));
    auto *earlier = new QWidget(m_tabs);
    auto *earlierLayout = new QVBoxLayout(earlier);
    earlierLayout->setContentsMargins(0, 0, 0, 0);
    earlierLayout->addWidget(m_noEarlier, 0, Qt::AlignTop);
    earlierLayout->addWidget(m_earlier, 1);
    addTab(earlier, tr("Earlier"));
    addTab(m_raw, tr("Raw"));
    connect(m_find, &FindBar::textChanged, this, [this](const QString &text) {
        m_turns->setMarkedText(text.isEmpty() ? m_search : text);
        m_transcript->viewport()->update();
    });
    connect(m_find, &FindBar::rowChosen, this, &CallPanel::goToTurn);
    connect(m_find, &FindBar::closed, m_transcript, qOverload<>(&QWidget::setFocus));
    connect(m_evidence, &EvidenceView::lineChosen, this, [this](int line) {
        m_tabs->setCurrentIndex(transcriptTab);
        goToTurn(line);
        m_transcript->setFocus();
    });
    connect(m_earlier, &CallHistory::callChosen, this, &CallPanel::callChosen);
}

void CallPanel::find()
{
    m_tabs->setCurrentIndex(transcriptTab);
    m_find->open();
}

void CallPanel::goToTurn(int row)
{
    const QModelIndex turn = m_conversation->index(row, 0);
    if (!turn.isValid())
        return;
    m_transcript->setCurrentIndex(turn);
    m_transcript->scrollTo(turn, QAbstractItemView::PositionAtCenter);
}

void CallPanel::addTab(QWidget *contents, const QString &title)
{
    auto *page = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->addWidget(contents);
    m_tabs->addTab(page, title);
}

void CallPanel::show(const CallDetail &detail, const QList<Call> &others)
{
    const bool isOther = detail.call.id != m_detail.call.id;
    const bool transcriptArrives = m_detail.transcript.isEmpty() && !detail.transcript.isEmpty();
    m_detail = detail;
    const Call &call = detail.call;
    QStringList line{formatNational(call.phone)};
    if (!call.agentTitle.isEmpty())
        line.append(call.agentTitle);
    line.append(tr("attempt %1").arg(call.attempt));
    if (!call.by.isEmpty())
        line.append(tr("by %1").arg(call.by));
    m_header->show(call.contactName.isEmpty() ? formatNational(call.phone) : call.contactName, line.join(u" · "_s));
    m_status->setLook(statusLook(call.status));
    m_check->show(detail);
    m_callBack->setVisible(!isInFlight(detail.call.status)); // not while this very call may still be ringing

    showOutcome();
    showCaptured();
    m_conversation->setAgentName(call.agentTitle);
    m_transcriptModel->setUtterances(detail.transcript);
    m_evidence->show(detail);
    m_conversation->setEvidence(m_evidence->line());
    m_editOutcome->setVisible(isFinal(call.status) || call.status == CallStatus::NoOutcome);
    m_marks->show(detail, m_evidence->isDoubted());
    showEarlier(others);
    m_timelineModel->setEntries(detail.timeline);
    m_raw->setPlainText(visibleText(QString::fromUtf8(QJsonDocument::fromJson(detail.rawJson).toJson())));
    m_recording->show(call.id, detail.recordingUrl);
    if (isOther)
        m_tabChosen = false;
    if (isOther || (transcriptArrives && !m_tabChosen))
        m_tabs->setCurrentIndex(detail.transcript.isEmpty() ? timelineTab : transcriptTab);
    if (isOther || transcriptArrives)
        goToHit();
}

void CallPanel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    m_turns->setMarkedText(text);
    m_transcript->viewport()->update();
    goToHit();
}

void CallPanel::goToHit()
{
    if (m_search.isEmpty())
        return;
    // To the turn that the table's excerpt is from.
    int most = 0;
    QPersistentModelIndex turn;
    for (int row = 0; row < m_transcriptModel->rowCount(); ++row) {
        const int words = models::wordsIn(m_transcriptModel->index(row).data().toString(), m_search);
        if (words > most)
            turn = m_conversation->index(row, 0);
        most = std::max(most, words);
    }
    // A panel that has just come into sight gets its size in a moment.
    const auto scroll = [list = m_transcript, turn] {
        if (turn.isValid())
            list->scrollTo(turn, QAbstractItemView::PositionAtCenter);
    };
    QMetaObject::invokeMethod(m_transcript, scroll, Qt::QueuedConnection);
}

void CallPanel::showOutcome()
{
    const Call &call = m_detail.call;
    QStringList parts;
    const QString what = !call.outcome.isEmpty() ? call.outcome : call.cause;
    if (!what.isEmpty())
        parts.append(visibleText(what));
    if (m_detail.marks.correctedAt.isValid())
        parts.append(tr("corrected"));
    if (call.durationSeconds)
        parts.append(durationText(*call.durationSeconds));
    m_outcome->setWords(parts.join(u" · "_s));
    m_outcome->setVisible(!parts.isEmpty());
    m_summary->setWords(visibleText(m_detail.summary));
    m_summary->setVisible(!m_detail.summary.isEmpty());
    tick();
}

void CallPanel::showEarlier(const QList<Call> &others)
{
    const Call &call = m_detail.call;
    QList<Call> earlier = others;
    earlier.removeIf([&call](const Call &other) {
        return std::pair(other.createdAt, other.id) >= std::pair(call.createdAt, call.id);
    });
    if (earlier != m_earlierCalls || earlier.isEmpty())
        m_earlier->setCalls(earlier, QDateTime::currentDateTimeUtc());
    m_earlierCalls = std::move(earlier);
    const qsizetype count = m_earlierCalls.size();
    m_noEarlier->setVisible(count == 0);
    m_earlier->setVisible(count > 0);
    m_tabs->setTabText(earlierTab, count == 0 ? tr("Earlier") : tr("Earlier %1").arg(count));
}

void CallPanel::tick()
{
    const Call &call = m_detail.call;
    if (call.knownAt.isValid())
        m_freshness->setWords(tr("Known %1, %2")
                                  .arg(relativeTimeText(call.knownAt, QDateTime::currentDateTimeUtc()),
                                       models::sourceText(call.knownBy)));
}

void CallPanel::showCaptured()
{
    m_captured->clear();
    const auto add = [this](const QString &heading, const QJsonObject &object) {
        if (object.isEmpty())
            return;
        auto *group = new QTreeWidgetItem(m_captured, {heading});
        group->setFirstColumnSpanned(true);
        group->setFont(0, textFont(font(), TextSize::Small, true));
        for (auto it = object.begin(); it != object.end(); ++it)
            new QTreeWidgetItem(group, {visibleText(it.key()), visibleText(valueText(it.value()))});
        group->setExpanded(true);
    };
    add(tr("Captured in the call"), m_detail.variables);
    add(tr("Sent along"), m_detail.metadata);
}

} // namespace ringback
