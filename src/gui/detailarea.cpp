#include "gui/detailarea.h"

#include "core/futures.h"
#include "engine/engine.h"
#include "gui/callbackpanel.h"
#include "gui/callpanel.h"
#include "gui/contactpanel.h"
#include "gui/deliverypanel.h"
#include "gui/emptystate.h"
#include "gui/optoutcard.h"
#include "gui/recordingbar.h"
#include "models/recordreader.h"

namespace ringback {

namespace {

constexpr int callsShownWithContact = 20;
constexpr int callsShownWithCall = 30;
constexpr int narrowest = 320;

QWidget *nothingSelected(QWidget *parent)
{
    auto *nothing = new EmptyState(parent);
    nothing->setState(Icon::Information, DetailArea::tr("Nothing selected"),
                      DetailArea::tr("Choose a row to see everything about it."));
    return nothing;
}

} // namespace

DetailArea::DetailArea(Engine &engine, const models::RecordReader &records, CallController &controller, QWidget *parent)
    : QStackedWidget(parent)
    , m_engine(engine)
    , m_records(records)
    , m_controller(controller)
    , m_nothing(nothingSelected(this))
    , m_call(new CallPanel(this))
    , m_contact(new ContactPanel(this))
    , m_delivery(new DeliveryPanel(this))
{
    for (QWidget *panel : {m_nothing, static_cast<QWidget *>(m_call), static_cast<QWidget *>(m_contact),
                           static_cast<QWidget *>(m_delivery)})
        addWidget(panel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumWidth(narrowest);

    connect(m_call, &CallPanel::callBackRequested, this, &DetailArea::callBackRequested);
    connect(m_call, &CallPanel::callChosen, this, &DetailArea::callChosen);
    connect(m_call, &CallPanel::callAgainRequested, this, [this](qint64 id) { m_controller.callAgain(id, m_target); });
    connect(m_call, &CallPanel::didRingRequested, &m_controller, &CallController::confirmRang);
    connect(m_call, &CallPanel::closeRequested, &m_controller, &CallController::close);
    RecordingBar *recording = &m_call->recording();
    connect(recording, &RecordingBar::wanted, this, [this, recording](qint64 id) {
        whenDone(m_engine.recording(id), recording,
                 [recording, id](const Result<QByteArray> &audio) { recording->take(id, audio); });
    });
    connect(recording, &RecordingBar::failed, this, &DetailArea::failed);
    connect(m_contact, &ContactPanel::callBackRequested, this, &DetailArea::callBackRequested);
    connect(m_contact, &ContactPanel::callChosen, this, &DetailArea::callChosen);
    connect(m_contact, &ContactPanel::doNotCallRequested, this, &DetailArea::doNotCallRequested);
    for (const OptOutCard *card : {&m_call->optOuts(), &m_contact->optOuts()})
        connect(card, &OptOutCard::decided, this, &DetailArea::decideOptOut);
    connect(&engine, &Engine::doNotCallChanged, this, &DetailArea::showOptOuts);
}

void DetailArea::addCallbackPanel(CallbackPanel *panel)
{
    m_callback = panel;
    addWidget(panel);
}

bool DetailArea::showsCall() const
{
    return currentWidget() == m_call;
}

bool DetailArea::showsCallback() const
{
    return currentWidget() == m_callback;
}

void DetailArea::showCall(qint64 id)
{
    const std::optional<CallDetail> detail = id != 0 ? m_records.call(id) : std::nullopt;
    if (!detail)
        return showNothing();
    const qint64 contact = detail->call.contactId;
    m_call->show(*detail, contact != 0 ? m_records.callsWith(contact, callsShownWithCall) : QList<Call>{});
    aim(m_call, {contact, detail->call.phone, detail->call.contactName});
    showOptOuts();
}

void DetailArea::showContact(qint64 id)
{
    const std::optional<Contact> contact = id != 0 ? m_records.contact(id) : std::nullopt;
    if (!contact)
        return showNothing();
    const std::optional<Callback> callback = m_records.openCallbackFor(contact->phone);
    m_contact->show(*contact, callback, m_records.callsWith(id, callsShownWithContact));
    aim(m_contact, targetFor(*contact, callback));
    showOptOuts();
}

void DetailArea::showOptOuts()
{
    if (showsCall())
        m_call->optOuts().show(m_records.optOutsIn(m_call->detail().call.id));
    else if (currentWidget() == m_contact)
        m_contact->optOuts().show(m_records.optOutsFor(m_contact->contact().phone));
}

void DetailArea::decideOptOut(qint64 findingId, OptOutDecision decision)
{
    whenDone(m_engine.decideOptOut(findingId, decision), this, [this](const Result<models::OptOutFinding> &finding) {
        showOptOuts();
        askVerdict();
        if (!finding)
            Q_EMIT failed(finding.error().message);
    });
}

void DetailArea::showDelivery(qint64 id)
{
    const std::optional<models::DeliveryRecord> row = id != 0 ? m_records.delivery(id) : std::nullopt;
    if (!row)
        return showNothing();
    const qint64 first = m_records.firstLike(*row);
    m_delivery->show(*row, first != 0 ? m_records.delivery(first) : std::nullopt);
    aim(m_delivery, {});
}

void DetailArea::showCallback(const CallTarget &target)
{
    aim(target.isEmpty() ? m_nothing : m_callback, target);
}

void DetailArea::showNothing()
{
    aim(m_nothing, {});
}

void DetailArea::aim(QWidget *panel, const CallTarget &target)
{
    setCurrentWidget(panel);
    m_target = target;
    Q_EMIT aimed(target);
    askVerdict();
}

void DetailArea::askVerdict()
{
    if (m_target.isEmpty() || (currentWidget() != m_contact && !showsCallback()))
        return;
    whenDone(m_engine.verdict(m_target.phone, m_controller.agent()), this,
             [this, generation = ++m_verdictGeneration](const Verdict &verdict) {
                 if (generation != m_verdictGeneration)
                     return;
                 if (showsCallback())
                     m_callback->showVerdict(verdict);
                 else
                     m_contact->showVerdict(verdict);
             });
}

void DetailArea::tick()
{
    m_call->tick();
}

} // namespace ringback
