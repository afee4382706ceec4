#pragma once

#include "core/optout.h"
#include "gui/callcontroller.h"

#include <QStackedWidget>

namespace ringback {

class CallPanel;
class CallbackPanel;
class ContactPanel;
class DeliveryPanel;
class Engine;
namespace models {
class RecordReader;
}

/// The right side of the window: the panel for the row that is current, whom Call back would call there, and whether
/// they may be called now. Window thread.
class DetailArea final : public QStackedWidget
{
    Q_OBJECT

public:
    DetailArea(Engine &engine, const models::RecordReader &records, CallController &controller,
               QWidget *parent = nullptr);

    /// The queue's own panel, to stand here too.
    void addCallbackPanel(CallbackPanel *panel);
    [[nodiscard]] CallPanel &callPanel() const { return *m_call; }
    [[nodiscard]] ContactPanel &contactPanel() const { return *m_contact; }
    [[nodiscard]] DeliveryPanel &deliveryPanel() const { return *m_delivery; }

    /// Each reads the record anew; an id that is gone, or 0, shows that nothing is selected.
    void showCall(qint64 id);
    void showContact(qint64 id);
    void showDelivery(qint64 id);
    /// What the queue's panel shows now; empty: nothing.
    void showCallback(const CallTarget &target);
    void showNothing();

    [[nodiscard]] const CallTarget &target() const { return m_target; }
    [[nodiscard]] bool showsCall() const;
    [[nodiscard]] bool showsCallback() const;
    /// Asks whether the target may be called now, where the panel says so.
    void askVerdict();
    void tick();

Q_SIGNALS:
    /// Another target, or the same looked at anew.
    void aimed(const ringback::CallTarget &target);
    void callBackRequested();
    void callChosen(qint64 callId);
    void doNotCallRequested();
    void failed(const QString &why);

private:
    void showOptOuts();
    void decideOptOut(qint64 findingId, OptOutDecision decision);
    void aim(QWidget *panel, const CallTarget &target);

    Engine &m_engine;
    const models::RecordReader &m_records;
    CallController &m_controller;
    CallTarget m_target;
    int m_verdictGeneration = 0; ///< of the last question: an older answer is dropped
    QWidget *m_nothing;
    CallPanel *m_call;
    ContactPanel *m_contact;
    DeliveryPanel *m_delivery;
    CallbackPanel *m_callback = nullptr;
};

} // namespace ringback
