#pragma once

#include "core/call.h"

#include <QWidget>

class QListView;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QToolButton;
class QTreeWidget;

namespace ringback {

class CallCheck;
class ConversationDelegate;
class Chip;
class DetailHeader;
class TextLabel;
namespace models {
class TimelineModel;
class TranscriptModel;
} // namespace models
class CallHistory;
class CallMarksForm;
class ConversationDelegate;
class ConversationLook;
class EvidenceView;
class FindBar;
class OptOutCard;
class RecordingBar;
class TimelineLook;

/// The detail of one call: who, how it stands and by whom that is known, the outcome, the transcript as a conversation,
/// what speaks for and against it, what people say of it, what was captured, the timeline, earlier calls, the raw JSON.
class CallPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CallPanel(QWidget *parent = nullptr);

    /// `others`: calls with the same person; the earlier ones are shown.
    void show(const CallDetail &detail, const QList<Call> &others = {});
    [[nodiscard]] const CallDetail &detail() const { return m_detail; }
    [[nodiscard]] OptOutCard &optOuts() const { return *m_optOuts; }
    [[nodiscard]] RecordingBar &recording() const { return *m_recording; }
    [[nodiscard]] CallMarksForm *marks() const { return m_marks; }
    /// Opens the search in the transcript.
    void find();
    /// What is searched for: it is marked in the transcript, which opens where most of it stands. Empty: nothing.
    void setSearch(const QString &text);
    /// What it says about freshness is told anew, e.g. each second.
    void tick();

Q_SIGNALS:
    void callBackRequested();
    void editOutcomeRequested();
    void callChosen(qint64 callId);
    /// Of a call without a trace: it did not ring, and is to be made again.
    void callAgainRequested(qint64 callId);
    void didRingRequested(qint64 callId);
    void closeRequested(qint64 callId, ringback::CallStatus status);

private:
    void addTab(QWidget *contents, const QString &title);
    void setUpTabs();
    void goToTurn(int row);
    void showEarlier(const QList<Call> &others);
    void goToHit();
    void showOutcome();
    void showCaptured();

    CallDetail m_detail;
    QList<Call> m_earlierCalls;
    bool m_tabChosen = false; ///< by the person, for this call: then nothing else changes it
    DetailHeader *m_header;
    Chip *m_status;
    TextLabel *m_outcome;
    TextLabel *m_freshness;
    CallCheck *m_check;
    OptOutCard *m_optOuts;
    TextLabel *m_summary;
    EvidenceView *m_evidence;
    QToolButton *m_editOutcome;
    CallMarksForm *m_marks;
    QPushButton *m_callBack;
    RecordingBar *m_recording;
    QTabWidget *m_tabs;
    QListView *m_transcript;
    QTreeWidget *m_captured;
    QListView *m_timeline;
    CallHistory *m_earlier;
    TextLabel *m_noEarlier;
    QPlainTextEdit *m_raw;
    models::TranscriptModel *m_transcriptModel;
    models::TimelineModel *m_timelineModel;
    ConversationLook *m_conversation;
    ConversationDelegate *m_turns;
    FindBar *m_find;
    QString m_search;
};

} // namespace ringback
