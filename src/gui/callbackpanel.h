#pragma once

#include "core/call.h"
#include "core/callback.h"
#include "engine/verdict.h"

#include <QWidget>

class QFormLayout;
class QPushButton;

namespace ringback {

class CallHistory;
class Chip;
class DetailHeader;
class TextLabel;
class VerdictLine;

/// The detail of one callback: who waits, where it is what time there, for how long; whether they may be called now;
/// what can be done about it; what the request said, and the calls so far.
class CallbackPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CallbackPanel(QWidget *parent = nullptr);

    void show(const Callback &callback, const QList<Call> &calls, const QDateTime &now);
    /// The voice agent that is to call them; empty: the usual one.
    void showAgent(const QString &title);
    void showVerdict(const Verdict &verdict);
    /// How many rows are chosen: from two on, Call back, Later, Skip and Done mean all of them.
    void setChosen(int rows);
    /// Moves the running times on.
    void tick(const QDateTime &now);
    /// Opens the menu of Later.
    void openLaterMenu();
    [[nodiscard]] const Callback &callback() const { return m_callback; }

Q_SIGNALS:
    void callBackRequested();
    void laterRequested(const QDateTime &dueAt);
    /// Another time than the menu offers.
    void chooseTimeRequested();
    void triesRequested(int most);
    void skipRequested();
    void doneRequested();
    void callChosen(qint64 callId);

private:
    void buildLaterMenu();
    void showFacts(const QDateTime &now);
    void addFact(const QString &name, const QString &value);
    void enableActions();

    Callback m_callback;
    bool m_mayCall = true;
    int m_chosen = 1;
    DetailHeader *m_header;
    Chip *m_state;
    TextLabel *m_request;
    VerdictLine *m_verdict;
    QPushButton *m_callBack;
    QPushButton *m_later;
    QPushButton *m_skip;
    QPushButton *m_done;
    QFormLayout *m_facts;
    TextLabel *m_callsTitle;
    CallHistory *m_calls;
};

} // namespace ringback
