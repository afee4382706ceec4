// soak_budget [SEED]: two minutes by the real clock. The API client, on real sockets, spends its budget on a long queue
// against servers that hold their limit to the letter, in fixed and in sliding minutes; in a second pair with clicks in
// between, and a program that is stopped and started again. Exit 0: no answer 429, no click waited, no time was wasted.
#include "core/clock.h"
#include "core/futures.h"
#include "http/client.h"
#include "sandbox/service.h"
#include "thoughtly/client.h"
#include "thoughtly/ratebudget.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace ringback;
using namespace std::chrono_literals;
using thoughtly::Lane;

namespace {

constexpr int queued = 1000;
constexpr int share = 90; ///< of a minute's 100 requests, what the reserve leaves
constexpr int bursts = 3; ///< now, after one minute, after two

class World final : public QObject
{
public:
    World(const char *name, sandbox::RateWindow window, bool lively, quint32 seed)
        : m_name(name), m_lively(lively), m_random(seed)
    {
        sandbox::Options options;
        options.rateWindow = window;
        m_service = std::make_unique<sandbox::Service>(m_clock, options);
        if (!m_service->start())
            qFatal("the sandbox did not start");
        start();
        if (m_lively) {
            click();
            QTimer::singleShot(50'000 + static_cast<int>(m_random.bounded(8'000)), this, [this] {
                m_program.reset();
                start();
            });
        }
    }

    [[nodiscard]] bool isDone() const { return m_answered >= share * bursts - (m_lively ? 50 : 0); }

    /// Prints a line; whether all went well.
    bool report() const
    {
        const double elapsed = static_cast<double>(m_lastBurst - m_first);
        const double utilisation = share * (bursts - 1) / (elapsed * share / 60'000.0);
        const bool well = m_refused == 0 && m_longestClickMs <= 1'000 && (m_lively || utilisation >= 0.98);
        std::printf("%-22s %8d %6d %8d %14lld %13s  %s\n", m_name, m_answered, m_refused, m_clicks,
                    static_cast<long long>(m_longestClickMs),
                    m_lively ? "-" : qPrintable(QString::number(utilisation * 100, 'f', 1) + QLatin1Char('%')),
                    well ? "ok" : "FAULT");
        return well;
    }

private:
    struct Program
    {
        explicit Program(Clock &clock) : http(clock), budget(clock), api(http, budget, clock) {}

        http::Client http;
        thoughtly::RateBudget budget;
        thoughtly::Client api;
        QObject context;
    };

    void start()
    {
        m_program = std::make_unique<Program>(m_clock);
        Program &program = *m_program;
        program.budget.restore(m_disk);
        program.budget.setKeeper([this](const auto &ledger, QObject *context, const std::function<void()> &kept) {
            m_clock.after(3ms, context, [this, ledger, kept] {
                m_disk = ledger;
                kept();
            });
        });
        thoughtly::Client::Config config;
        config.baseUrl = m_service->url();
        config.credentials = {QStringLiteral("t"), QStringLiteral("t")};
        program.api.configure(config);
        connect(&program.api, &thoughtly::Client::waiting, &program.context, [this] { ++m_refused; });
        for (int i = m_answered; i < queued; ++i) {
            whenDone(program.api.user(Lane::Queue), &program.context, [this](const Result<thoughtly::User> &user) {
                if (!user) // stopped
                    return;
                if (m_answered++ == 0)
                    m_first = m_clock.steadyMs();
                if (m_answered == share * (bursts - 1) + 1)
                    m_lastBurst = m_clock.steadyMs();
            });
        }
    }

    void click()
    {
        const qint64 at = m_clock.steadyMs();
        const bool hadBudget = m_program->budget.left() > 0;
        whenDone(m_program->api.user(Lane::Click), &m_program->context, [this, at, hadBudget](const auto &user) {
            if (!user || !hadBudget)
                return;
            ++m_clicks;
            m_longestClickMs = std::max(m_longestClickMs, m_clock.steadyMs() - at);
        });
        QTimer::singleShot(static_cast<int>(m_random.bounded(1, 10'000)), this, [this] { click(); });
    }

    const char *m_name;
    bool m_lively;
    QRandomGenerator m_random;
    SystemClock m_clock;
    std::unique_ptr<sandbox::Service> m_service;
    std::unique_ptr<Program> m_program;
    thoughtly::RateLedger m_disk;
    int m_answered = 0;
    int m_refused = 0;
    int m_clicks = 0;
    qint64 m_longestClickMs = 0;
    qint64 m_first = 0;
    qint64 m_lastBurst = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const quint32 seed = arguments.size() > 1 ? arguments[1].toUInt() : 1;
    using sandbox::RateWindow;
    World worlds[]{
        {"fixed", RateWindow::Fixed, false, seed},
        {"sliding", RateWindow::Sliding, false, seed},
        {"fixed, with clicks", RateWindow::Fixed, true, seed},
        {"sliding, with clicks", RateWindow::Sliding, true, seed + 1},
    };
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &app, [&] {
        if (std::all_of(std::begin(worlds), std::end(worlds), [](const World &world) { return world.isDone(); }))
            QCoreApplication::quit();
    });
    look.start(100);
    QTimer::singleShot(150s, &app, &QCoreApplication::quit);
    QCoreApplication::exec();

    std::printf("%-22s %8s %6s %8s %14s %13s\n", "server", "answered", "429", "clicks", "longest click", "utilisation");
    bool well = true;
    for (const World &world : worlds)
        well = world.report() && well;
    return well ? 0 : 1;
}
