#include "engine/outcomewatch.h"

#include "core/clock.h"
#include "engine/clockwatch.h"
#include "engine/engine.h"
#include "engine/webhookaddress.h"
#include "platform/sleepwatch.h"

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 proofLastsSeconds = 3600;

} // namespace

OutcomeWatch::OutcomeWatch(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_clock(parts.clock)
    , m_lastDeliveryAt(parts.lastDeliveryAt)
    , m_lookUp(parts.clock, parts.store, parts.api, parts.settings)
    , m_catchUp(parts.clock, parts.store, parts.api, parts.agents, parts.settings)
    , m_liveness(parts.http, parts.clock)
    , m_subscriptions(parts.api, [this] { return m_address; })
{
    m_lookUp.setWebhookWorks([this] { return webhookWorks(); });
    connect(&m_lookUp, &LookUp::callsChanged, this, &OutcomeWatch::callsChanged);
    connect(&m_lookUp, &LookUp::callbacksChanged, this, &OutcomeWatch::callbacksChanged);
    connect(&m_lookUp, &LookUp::notice, this, &OutcomeWatch::notice);
    connect(&m_lookUp, &LookUp::asked, this, &OutcomeWatch::asked);
    connect(&m_catchUp, &CatchUp::callsChanged, this, &OutcomeWatch::callsChanged);
    connect(&m_catchUp, &CatchUp::callsChanged, &m_lookUp, &LookUp::wake); // some may be in flight
    connect(&m_catchUp, &CatchUp::callbacksChanged, this, &OutcomeWatch::callbacksChanged);
    connect(&m_catchUp, &CatchUp::notice, this, &OutcomeWatch::notice);
    connect(&m_catchUp, &CatchUp::stateChanged, this, &OutcomeWatch::stateChanged);
    connect(&m_catchUp, &CatchUp::asked, this, &OutcomeWatch::asked);
    connect(&m_liveness, &Liveness::changed, this, &OutcomeWatch::stateChanged);
    connect(&m_liveness, &Liveness::turned, this, &OutcomeWatch::tellProof);
}

OutcomeWatch::~OutcomeWatch() = default;

void OutcomeWatch::load(storage::Connection &reader)
{
    m_catchUp.load(reader, [this] { return webhookWorks(); });
}

void OutcomeWatch::watch(std::shared_ptr<platform::SleepWatch> sleep)
{
    m_watches = true;
    m_clockWatch = std::make_unique<ClockWatch>(m_clock);
    m_sleepWatch = std::move(sleep);
    connect(m_clockWatch.get(), &ClockWatch::jumped, this, [this] { catchUpBecause(CatchUp::Why::ClockJumped); });
    if (m_sleepWatch)
        connect(m_sleepWatch.get(), &platform::SleepWatch::wokeUp, this,
                [this] { catchUpBecause(CatchUp::Why::Woke); });
}

void OutcomeWatch::setAddress(const QUrl &publicUrl, const QByteArray &secret)
{
    m_address = publicUrl.isEmpty() ? QUrl() : webhookAddress(publicUrl, secret, u"call-completed"_s);
    m_wasFaulty = false;
    m_liveness.setAddress(publicUrl, secret);
}

void OutcomeWatch::proveAddress()
{
    if (m_watches && m_liveness.hasAddress())
        (void)m_liveness.prove();
}

void OutcomeWatch::startAnew()
{
    m_catchUp.cancel();
    m_startPending = true;
}

void OutcomeWatch::agentsAreKnown()
{
    if (m_watches && std::exchange(m_startPending, false))
        (void)m_catchUp.now(CatchUp::Why::Start);
}

void OutcomeWatch::networkIsBack()
{
    catchUpBecause(CatchUp::Why::NetworkBack);
}

void OutcomeWatch::catchUpBecause(CatchUp::Why why)
{
    if (!m_watches)
        return;
    (void)m_catchUp.now(why);
    m_lookUp.wake();
    if (m_liveness.hasAddress())
        (void)m_liveness.prove();
}

void OutcomeWatch::tellProof(const QString &fault)
{
    if (!fault.isEmpty())
        Q_EMIT notice({Notice::Level::Warning,
                       tr("Webhooks don't arrive, so Ringback asks Thoughtly for outcomes. %1").arg(fault)});
    else if (m_wasFaulty)
        Q_EMIT notice({Notice::Level::Info, tr("Webhooks arrive again.")});
    m_wasFaulty = !fault.isEmpty();
}

bool OutcomeWatch::webhookWorks() const
{
    const QDateTime delivered = m_lastDeliveryAt();
    const QDateTime failed = m_liveness.fault().isEmpty() ? QDateTime() : m_liveness.faultAt();
    if (failed.isValid() && !(delivered.isValid() && delivered > failed))
        return false;
    QDateTime proven = m_liveness.provenAt();
    if (!proven.isValid() || (delivered.isValid() && delivered > proven))
        proven = delivered;
    return proven.isValid() && proven.secsTo(m_clock.now()) < proofLastsSeconds;
}

void OutcomeWatch::describe(EngineState &state) const
{
    state.webhookProvenAt = m_liveness.provenAt();
    state.webhookFault = m_liveness.fault();
    state.gaps = m_catchUp.gaps();
    if (state.light == EngineState::Light::Live && m_catchUp.isRunning())
        state.light = EngineState::Light::CatchingUp;
}

} // namespace ringback
