#include "engine/mappingkeeper.h"

#include "core/futures.h"
#include "engine/intake.h"
#include "engine/interpreter.h"
#include "engine/settings.h"
#include "storage/deliveries.h"
#include "storage/mappings.h"
#include "storage/store.h"

#include <memory>

namespace ringback {

using thoughtly::Mapping;

namespace {

/// Read in one turn of the event loop.
constexpr int slice = 4;

QList<Mapping> rulesIn(storage::Connection &db)
{
    QList<Mapping> rules;
    for (const storage::mappings::Row &row : storage::mappings::all(db)) {
        if (const Result<Mapping> rule = thoughtly::mappingFromJson(row.definition))
            rules.append(*rule);
    }
    return rules;
}

} // namespace

/// One pass over what wasn't understood, oldest first; it lives until the last of them.
class MappingKeeper::Run final : public std::enable_shared_from_this<Run>
{
public:
    Run(MappingKeeper &keeper, bool dry) : m_keeper(keeper), m_dry(dry), m_rules(rulesIn(*keeper.m_reader)) {}

    [[nodiscard]] QFuture<Result<MappingRerun>> future() const { return m_promise.future(); }

    void next()
    {
        const QList<Delivery> some = storage::deliveries::notUnderstood(*m_keeper.m_reader, m_after, slice);
        if (some.isEmpty()) {
            m_promise.finish(m_report);
            return;
        }
        m_after = some.last().id;
        QFuture<Result<Done>> last;
        bool isReplayed = false;
        for (const Delivery &delivery : some) {
            ++m_report.looked;
            const Reading reading = read(delivery, m_keeper.m_settings.region, m_rules);
            if (reading.calls.isEmpty() && !reading.callback)
                continue;
            ++m_report.understood;
            if (!m_dry) {
                last = m_keeper.m_intake.replay(delivery.id);
                isReplayed = true;
            }
        }
        const auto self = shared_from_this();
        if (!isReplayed) {
            QMetaObject::invokeMethod(
                &m_keeper, [self] { self->next(); }, Qt::QueuedConnection);
            return;
        }
        // The pace of the intake is ours: no more than a few wait in it because of us.
        whenDone(last, &m_keeper, [self](const Result<Done> &done) {
            if (done)
                self->next();
            else
                self->m_promise.finish(done.error());
        });
    }

private:
    MappingKeeper &m_keeper;
    bool m_dry;
    QList<Mapping> m_rules;
    qint64 m_after = 0;
    MappingRerun m_report;
    SharedPromise<Result<MappingRerun>> m_promise;
};

MappingKeeper::MappingKeeper(storage::Store &store, storage::Connection *reader, Intake &intake,
                             const Settings &settings, QObject *parent)
    : QObject(parent), m_store(store), m_reader(reader), m_intake(intake), m_settings(settings)
{
    readRules();
}

void MappingKeeper::readRules()
{
    if (m_reader)
        m_intake.setMappings(rulesIn(*m_reader));
}

QFuture<Result<qint64>> MappingKeeper::save(qint64 id, const Mapping &mapping)
{
    const SharedPromise<Result<qint64>> promise;
    const QJsonObject definition = thoughtly::toJson(mapping);
    if (const Result<Mapping> checked = thoughtly::mappingFromJson(definition); !checked) {
        promise.finish(checked.error());
        return promise.future();
    }
    const auto saved = m_store.write([id, definition](storage::Connection &db) {
        return storage::mappings::save(db, {id, definition});
    });
    whenDone(saved, this, [this, promise](const Result<qint64> &result) {
        readRules();
        promise.finish(result);
    });
    return promise.future();
}

QFuture<Result<Done>> MappingKeeper::remove(qint64 id)
{
    const SharedPromise<Result<Done>> promise;
    const auto removed = m_store.write([id](storage::Connection &db) { return storage::mappings::remove(db, id); });
    whenDone(removed, this, [this, promise](const Result<Done> &result) {
        readRules();
        promise.finish(result);
    });
    return promise.future();
}

QFuture<Result<MappingRerun>> MappingKeeper::rerun(bool dry)
{
    if (!m_reader) {
        const SharedPromise<Result<MappingRerun>> nothing;
        nothing.finish(MappingRerun{});
        return nothing.future();
    }
    const auto run = std::make_shared<Run>(*this, dry);
    run->next();
    return run->future();
}

} // namespace ringback
