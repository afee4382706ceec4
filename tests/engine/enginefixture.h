#pragma once

#include "core/futures.h"
#include "engine/engine.h"
#include "sandbox/service.h"
#include "storage/connection.h"
#include "support/manualclock.h"

#include <QNetworkRequest>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace ringback {

/// A whole engine against a whole simulated Thoughtly, on real sockets and a real database, with time stepped by hand.
class EngineFixture
{
public:
    /// The faults begin once the engine is up.
    /// `folder`: where the data directory is made; empty: a temporary one.
    explicit EngineFixture(const QHash<sandbox::Fault, double> &faults = {}, QString folder = {});
    ~EngineFixture();

    /// Starts (again) on the same data directory.
    void startEngine();
    void stopEngine();
    /// Lets webhooks reach the engine's listener.
    void connectWebhook();
    /// Steps the clock by half a second at a time, letting sockets and threads work in between, until `done` holds.
    template <typename Condition>
    bool advanceUntil(Condition done, int halfSeconds = 600)
    {
        for (int i = 0; i < halfSeconds; ++i) {
            if (QTest::qWaitFor(done, 20))
                return true;
            clock->advance(std::chrono::milliseconds(500));
        }
        return done();
    }
    /// The future's result, waited for in the event loop.
    template <typename T>
    T wait(const QFuture<T> &future)
    {
        const bool finished = QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000);
        if (!finished)
            qFatal("a future did not finish");
        return future.result();
    }

    [[nodiscard]] std::optional<Call> call(qint64 id);
    [[nodiscard]] QByteArray listenerUrl();
    /// Posts a body to the listener; the HTTP status.
    int post(const QByteArray &path, const QByteArray &body);
    /// The same, signed by the Standard Webhooks scheme.
    int postSigned(const QByteArray &path, const QByteArray &body, const QByteArray &id);
    int get(const QByteArray &path);
    /// How many calls the service was asked to place.
    [[nodiscard]] int placed() const { return static_cast<int>(service->placedCalls().size()); }

    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    QTemporaryDir directory;
    std::unique_ptr<sandbox::Service> service;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<storage::Connection> reader;
    QList<Notice> notices;
    /// Has the last word on the options of the engines that start from now on.
    std::function<void(Engine::Options &)> adjust;
    QByteArray lastAnswer; ///< the body of what the listener answered last
    QByteArray retryAfter; ///< its field of that name

private:
    int request(const QByteArray &verb, QNetworkRequest request, const QByteArray &body);

    QString m_folder;
};

} // namespace ringback
