#pragma once

#include "core/call.h"

#include <QWidget>

class QListView;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
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
class ConversationLook;
class TimelineLook;

/// The detail of one call: who, how it stands and by whom that is known, the outcome, the transcript as a conversation,
/// what was captured, the timeline, the raw JSON.
class CallPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CallPanel(QWidget *parent = nullptr);

    void show(const CallDetail &detail);
    [[nodiscard]] const CallDetail &detail() const { return m_detail; }
    /// What is searched for: it is marked in the transcript, which opens where most of it stands. Empty: nothing.
    void setSearch(const QString &text);
    /// What it says about freshness is told anew, e.g. each second.
    void tick();

Q_SIGNALS:
    void callBackRequested();
    /// Of a call without a trace: it did not ring, and is to be made again.
    void callAgainRequested(qint64 callId);
    void didRingRequested(qint64 callId);
    void closeRequested(qint64 callId, ringback::CallStatus status);

private:
    void addTab(QWidget *contents, const QString &title);
    void goToHit();
    void showOutcome();
    void showCaptured();

    CallDetail m_detail;
    bool m_tabChosen = false; ///< by the person, for this call: then nothing else changes it
    DetailHeader *m_header;
    Chip *m_status;
    TextLabel *m_outcome;
    TextLabel *m_freshness;
    CallCheck *m_check;
    TextLabel *m_summary;
    QPushButton *m_callBack;
    QPushButton *m_recording;
    QTabWidget *m_tabs;
    QListView *m_transcript;
    QTreeWidget *m_captured;
    QListView *m_timeline;
    QPlainTextEdit *m_raw;
    models::TranscriptModel *m_transcriptModel;
    models::TimelineModel *m_timelineModel;
    ConversationLook *m_conversation;
    ConversationDelegate *m_turns;
    QString m_search;
};

} // namespace ringback
