#include "gui/attentionwatch.h"

#include "core/clock.h"
#include "models/recordreader.h"

#include <utility>

namespace ringback {

namespace {

/// What comes within so long is one burst.
constexpr int beatMs = 400;
/// Rows, and calls with all that hangs on them, that are read at once.
constexpr int rowsAtOnce = 200;
constexpr int detailsAtOnce = 20;

/// Takes that many out.
QList<qint64> takeSome(QSet<qint64> &ids, int most)
{
    QList<qint64> some;
    while (!ids.isEmpty() && some.size() < most) {
        some.append(*ids.cbegin());
        ids.erase(ids.cbegin());
    }
    return some;
}

} // namespace

AttentionWatch::AttentionWatch(Engine &engine, const models::RecordReader &records, Clock &clock, QObject *parent)
    : QObject(parent), m_records(records), m_clock(clock), m_since(clock.now())
{
    // They waited before anybody could be told.
    const QList<qint64> waiting = records.urgentCallbacks();
    for (const qint64 id : waiting)
        m_told.insert(Attention{.kind = AttentionKind::UrgentRequest, .callbackId = id}.mark());
    m_beat.setSingleShot(true);
    m_beat.setInterval(beatMs);
    connect(&m_beat, &QTimer::timeout, this, &AttentionWatch::look);
    connect(&engine, &Engine::callsChanged, this, [this](const QList<qint64> &ids) { note(m_calls, ids); });
    connect(&engine, &Engine::callbacksChanged, this, [this](const QList<qint64> &ids) { note(m_callbacks, ids); });
    connect(&engine, &Engine::doNotCallChanged, this, [this](const QString &phone) {
        m_numbers.insert(phone);
        note(m_calls, {});
    });
    connect(&engine, &Engine::notice, this, [this](const Notice &notice) {
        if (!notice.isByRule)
            return;
        m_ruled.append(notice);
        note(m_calls, {});
    });
}

void AttentionWatch::note(QSet<qint64> &into, const QList<qint64> &ids)
{
    into.unite(QSet<qint64>(ids.begin(), ids.end()));
    if (!m_beat.isActive())
        m_beat.start();
}

QList<Attention> AttentionWatch::lookAtCalls()
{
    const QList<Call> rows = m_records.calls(takeSome(m_calls, rowsAtOnce));
    for (const Call &call : rows) {
        if (possibleAttention(call))
            m_candidates.append(call.id);
    }
    QList<Attention> found;
    for (int i = 0; i < detailsAtOnce && !m_candidates.isEmpty(); ++i) {
        const std::optional<CallDetail> detail = m_records.call(m_candidates.takeFirst());
        if (const auto attention = detail ? attentionFor(*detail, m_since, m_clock.now()) : std::nullopt)
            found.append(*attention);
    }
    return found;
}

QList<Attention> AttentionWatch::lookAtCallbacks()
{
    QList<Attention> found;
    const QList<qint64> ids = takeSome(m_callbacks, rowsAtOnce);
    for (const qint64 id : ids) {
        const std::optional<Callback> callback = m_records.callback(id);
        if (const auto attention = callback ? attentionFor(*callback, m_since) : std::nullopt)
            found.append(*attention);
    }
    return found;
}

QList<Attention> AttentionWatch::lookAtNumbers()
{
    QList<Attention> found;
    const QSet<QString> numbers = std::exchange(m_numbers, {});
    for (const QString &phone : numbers) {
        const std::optional<DoNotCall> entry = m_records.doNotCall(phone);
        const std::optional<Contact> contact = m_records.contactByPhone(phone);
        if (const auto attention =
                entry ? attentionFor(*entry, contact ? contact->name : QString(), m_since) : std::nullopt)
            found.append(*attention);
    }
    return found;
}

QList<Attention> AttentionWatch::lookAtRules()
{
    QList<Attention> found;
    const QList<Notice> ruled = std::exchange(m_ruled, {});
    for (const Notice &notice : ruled) {
        const QList<Call> calls = m_records.calls({notice.callId});
        Attention attention{.kind = AttentionKind::Rule, .callId = notice.callId, .words = notice.text};
        if (!calls.isEmpty()) {
            attention.phone = calls.first().phone;
            attention.name = calls.first().contactName;
        }
        found.append(attention);
    }
    return found;
}

void AttentionWatch::look()
{
    const QList<Attention> all = lookAtCallbacks() + lookAtCalls() + lookAtNumbers();
    QList<Attention> fresh;
    for (const Attention &attention : all) {
        const QString mark = attention.mark();
        if (m_told.contains(mark))
            continue;
        m_told.insert(mark);
        fresh.append(attention);
    }
    fresh += lookAtRules(); // which are asked once for each call
    if (!m_calls.isEmpty() || !m_candidates.isEmpty() || !m_callbacks.isEmpty())
        m_beat.start();
    if (!fresh.isEmpty())
        Q_EMIT needed(fresh);
}

} // namespace ringback
