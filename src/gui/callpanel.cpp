#include "gui/callpanel.h"

#include "core/durationtext.h"
#include "core/maskedtext.h"
#include "core/phonenumber.h"
#include "gui/buttons.h"
#include "gui/callcheck.h"
#include "gui/chip.h"
#include "gui/conversationdelegate.h"
#include "gui/detailheader.h"
#include "gui/icons.h"
#include "gui/readinglooks.h"
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

#include <QDesktopServices>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListView>
#include <QPersistentModelIndex>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int transcriptTab = 0;
constexpr int timelineTab = 2;

} // namespace

CallPanel::CallPanel(QWidget *parent)
    : QWidget(parent)
    , m_header(new DetailHeader(this))
    , m_status(new Chip(this))
    , m_outcome(new TextLabel({}, TextSize::Body, ColorRole::Text, true, this))
    , m_freshness(new TextLabel({}, TextSize::Small, ColorRole::SecondaryText, false, this))
    , m_check(new CallCheck(this))
    , m_summary(new TextLabel(this))
    , m_callBack(new PrimaryButton(icon(Icon::CallBack, ColorRole::OnAccent), tr("Call back"), this))
    , m_recording(new QPushButton(icon(Icon::Play), tr("Play the recording"), this))
    , m_tabs(new QTabWidget(this))
    , m_transcript(new QListView(this))
    , m_captured(new QTreeWidget(this))
    , m_timeline(new QListView(this))
    , m_raw(new QPlainTextEdit(this))
    , m_transcriptModel(new models::TranscriptModel(this))
    , m_timelineModel(new models::TimelineModel(this))
    , m_conversation(new ConversationLook(this))
{
    m_header->setCorner(m_status);

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
    m_raw->setReadOnly(true);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_raw->setAccessibleName(tr("Raw JSON"));

    m_tabs->setDocumentMode(true);
    addTab(m_transcript, tr("Transcript"));
    addTab(m_captured, tr("Captured"));
    addTab(m_timeline, tr("Timeline"));
    addTab(m_raw, tr("Raw"));

    connect(m_tabs, &QTabWidget::tabBarClicked, this, [this] { m_tabChosen = true; });

    connect(m_callBack, &QPushButton::clicked, this, &CallPanel::callBackRequested);
    connect(m_check, &CallCheck::callAgainRequested, this, [this] { Q_EMIT callAgainRequested(m_detail.call.id); });
    connect(m_check, &CallCheck::didRingRequested, this, [this] { Q_EMIT didRingRequested(m_detail.call.id); });
    connect(m_check, &CallCheck::closeRequested, this,
            [this](CallStatus status) { Q_EMIT closeRequested(m_detail.call.id, status); });
    connect(m_recording, &QPushButton::clicked, this, [this] {
        // Only what is plainly a web address over TLS is opened: the text came from outside.
        const QUrl url(m_detail.recordingUrl, QUrl::StrictMode);
        if (url.isValid() && url.scheme() == "https"_L1)
            QDesktopServices::openUrl(url);
    });
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::small);
    actions->addWidget(m_callBack);
    actions->addWidget(m_recording);
    actions->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(m_header);
    auto *outcome = new QVBoxLayout;
    outcome->setSpacing(space::tiny);
    outcome->addWidget(m_outcome);
    outcome->addWidget(m_freshness);
    outcome->addWidget(m_check);
    outcome->addWidget(m_summary);
    layout->addLayout(outcome);
    layout->addLayout(actions);
    layout->addWidget(m_tabs, 1);
}

void CallPanel::addTab(QWidget *contents, const QString &title)
{
    auto *page = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->addWidget(contents);
    m_tabs->addTab(page, title);
}

void CallPanel::show(const CallDetail &detail)
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
    m_timelineModel->setEntries(detail.timeline);
    m_raw->setPlainText(visibleText(QString::fromUtf8(QJsonDocument::fromJson(detail.rawJson).toJson())));
    const QUrl recording(detail.recordingUrl, QUrl::StrictMode);
    m_recording->setVisible(recording.isValid() && recording.scheme() == "https"_L1);
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
    if (call.durationSeconds)
        parts.append(durationText(*call.durationSeconds));
    m_outcome->setWords(parts.join(u" · "_s));
    m_outcome->setVisible(!parts.isEmpty());
    m_summary->setWords(visibleText(m_detail.summary));
    m_summary->setVisible(!m_detail.summary.isEmpty());
    tick();
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
