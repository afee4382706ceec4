#pragma once

#include "core/call.h"
#include "core/callback.h"
#include "core/contact.h"
#include "engine/verdict.h"

#include <QWidget>

class QFormLayout;
class QPushButton;

namespace ringback {

class CallHistory;
class DetailHeader;
class OptOutCard;
class TextLabel;
class VerdictLine;

/// The detail of one person: whether they may be called now, the callback that waits for them if one does, what is
/// known, and the calls so far.
class ContactPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactPanel(QWidget *parent = nullptr);

    void show(const Contact &contact, const std::optional<Callback> &callback, const QList<Call> &calls);
    void showVerdict(const Verdict &verdict);
    [[nodiscard]] OptOutCard &optOuts() const { return *m_optOuts; }
    [[nodiscard]] const Contact &contact() const { return m_contact; }

Q_SIGNALS:
    void callBackRequested();
    /// To enter the number into the do-not-call list, or to take it off when it is there.
    void doNotCallRequested();
    void callChosen(qint64 callId);
    void editRequested();
    /// Where to show what else can be done.
    void menuRequested(const QPoint &globalPosition);

private:
    void showActions(const Verdict &verdict);
    void showFacts();

    Contact m_contact;
    DetailHeader *m_header;
    VerdictLine *m_verdict;
    OptOutCard *m_optOuts;
    QPushButton *m_callBack;
    QPushButton *m_doNotCall;
    TextLabel *m_callback;
    QFormLayout *m_facts;
    TextLabel *m_callsTitle;
    CallHistory *m_calls;
};

} // namespace ringback
