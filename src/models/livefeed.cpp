#include "models/livefeed.h"

#include "engine/engine.h"
#include "models/callbacksmodel.h"
#include "models/callsmodel.h"
#include "models/contactsmodel.h"
#include "models/deliveriesmodel.h"

#include <algorithm>
#include <utility>

namespace ringback::models {

namespace {

constexpr int frameMs = 16;

template <typename Model>
void bring(Model &model, QSet<qint64> &ids)
{
    if (!ids.isEmpty())
        model.recordsChanged(std::exchange(ids, {}).values());
}

} // namespace

LiveFeed::LiveFeed(Engine &engine, Models models, QObject *parent) : QObject(parent), m_models(models)
{
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &LiveFeed::deliver);
    connect(&engine, &Engine::contactsChanged, this, [this](const QList<qint64> &ids) { note(m_contacts, ids); });
    connect(&engine, &Engine::callsChanged, this, [this](const QList<qint64> &ids) { note(m_calls, ids); });
    connect(&engine, &Engine::callbacksChanged, this, [this](const QList<qint64> &ids) { note(m_callbacks, ids); });
    connect(&engine, &Engine::deliveriesChanged, this, [this](const QList<qint64> &ids) { note(m_deliveries, ids); });
}

void LiveFeed::note(QSet<qint64> &into, const QList<qint64> &ids)
{
    into.unite(QSet<qint64>(ids.begin(), ids.end()));
    if (m_frame.isActive())
        return;
    // What comes after a quiet frame is shown at once, with all that is queued behind it.
    const qint64 gone = m_delivered.isValid() ? m_delivered.elapsed() : frameMs;
    m_frame.start(static_cast<int>(std::max<qint64>(0, frameMs - gone)));
}

void LiveFeed::deliver()
{
    m_delivered.start();
    if (!m_contacts.isEmpty())
        m_models.calls.contactsChanged(m_contacts.values());
    bring(m_models.contacts, m_contacts);
    bring(m_models.calls, m_calls);
    bring(m_models.callbacks, m_callbacks);
    bring(m_models.deliveries, m_deliveries);
}

} // namespace ringback::models
