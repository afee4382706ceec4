// windowload DIRECTORY CALLS: the whole console (engine, listener, models, window) with that many calls shown, for
// window.py to put under load. Prints a ready line with the listener's address. On standard input, a line each:
//   begin SECTION    shows Callbacks, Contacts, Calls or Deliveries (0 … 3) and counts from now on
//   end [LOG]        prints the stalls of the window's event loop since then and, with the load generator's log, how
//                    long each delivery took from its first byte to its row in the calls' model
#include "app/console.h"
#include "core/futures.h"
#include "gui/style.h"
#include "gui/theme.h"
#include "heartbeat.h"
#include "storage/calls.h"
#include "storage/deliveries.h"
#include "storage/store.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QTextStream>

#include <chrono>
#include <cstdio>
#include <iostream>
#include <string>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

constexpr int callsACommit = 1000;

qint64 steadyNs()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// As the load generator numbers them.
QString idOf(qint64 number)
{
    return QString::number(number).rightJustified(12, u'0');
}

QString phoneOf(qint64 number)
{
    return u"+3519"_s + idOf(number).right(8);
}

/// Calls that came by a delivery each, the first ones longest ago.
bool fill(const QString &directory, qint64 calls)
{
    auto store = storage::Store::open(directory);
    if (!store)
        return false;
    const QDateTime end = QDateTime::currentDateTimeUtc();
    QFuture<Result<Done>> last;
    for (qint64 first = 1; first <= calls; first += callsACommit) {
        last = (*store)->write([=](storage::Connection &db) -> Result<Done> {
            for (qint64 number = first; number < std::min(first + callsACommit, calls + 1); ++number) {
                const QDateTime at = end.addSecs(30 * (number - calls) - 3600);
                const auto delivery = storage::deliveries::append(db, {.receivedAt = at, .body = "{}"});
                if (!delivery)
                    return delivery.error();
                CallObservation call;
                call.thoughtlyCallId = idOf(number);
                call.agentId = u"agent_01"_s;
                call.phone = phoneOf(number);
                call.status = CallStatus::Busy;
                call.contactName = u"Person %1"_s.arg(number);
                call.createdAt = call.startedAt = at;
                call.version = 1;
                call.source = Source::Webhook;
                call.observedAt = at;
                const auto applied = storage::calls::apply(db, call, *delivery);
                if (!applied)
                    return applied.error();
                const auto marked = storage::deliveries::setResult(
                    db, {.deliveryId = *delivery, .state = DeliveryResult::State::Applied, .callId = applied->callId});
                if (!marked)
                    return marked.error();
            }
            return storage::deliveries::moveMark(db);
        });
        last.waitForFinished();
        if (!last.result().ok())
            return false;
    }
    return true;
}

class Load final : public QObject
{
public:
    explicit Load(Console &console) : m_console(console)
    {
        const CallsModel &calls = console.calls();
        connect(&calls, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { note(first, last); });
        connect(&calls, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
            if (to.row() - from.row() < callsACommit) // else it is the clock, that touches all rows
                note(from.row(), to.row());
        });
        connect(&m_input, &QSocketNotifier::activated, this, &Load::obey);
    }

private:
    using CallsModel = models::CallsModel;

    void note(int first, int last)
    {
        const qint64 now = steadyNs();
        for (int row = first; row <= last; ++row)
            m_seen.insert(m_console.calls().idAt(row), std::min(now, m_seen.value(m_console.calls().idAt(row), now)));
    }

    void obey()
    {
        std::string line;
        if (!std::getline(std::cin, line)) {
            QApplication::quit();
            return;
        }
        const QStringList words = QString::fromStdString(line).split(u' ');
        if (words.value(0) == u"begin"_s) {
            m_console.window().showSection(static_cast<MainWindow::Section>(words.value(1).toInt()));
            m_seen.clear();
            m_heartbeat.reset();
            std::puts("{}");
        } else {
            QJsonObject figures = m_heartbeat.figures();
            if (words.size() > 1)
                addLatencies(figures, words.at(1));
            figures.insert(u"calls_shown"_s, m_console.calls().rowCount());
            std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
        }
        std::fflush(stdout);
    }

    void addLatencies(QJsonObject &figures, const QString &logFile)
    {
        const auto reader =
            storage::Connection::open(m_console.engine().databasePath(), storage::Connection::Mode::ReadOnly);
        QFile log(logFile);
        if (!reader || !log.open(QIODevice::ReadOnly))
            return;
        std::vector<float> times;
        int missing = 0;
        QTextStream lines(&log);
        qint64 number = 0;
        qint64 began = 0;
        while (lines >> number >> began, lines.status() == QTextStream::Ok) {
            const auto call = storage::calls::byThoughtlyId(**reader, idOf(number));
            const auto seen = m_seen.constFind(call ? call->id : 0);
            if (seen == m_seen.cend())
                ++missing;
            else
                times.push_back(static_cast<float>(static_cast<double>(*seen - began) / 1e6));
        }
        figures.insert(u"rows"_s, static_cast<int>(times.size()));
        figures.insert(u"rows_missing"_s, missing);
        figures.insert(u"row_p50_ms"_s, quantile(times, 0.5));
        figures.insert(u"row_p99_ms"_s, quantile(times, 0.99));
        figures.insert(u"row_worst_ms"_s, quantile(times, 1));
    }

    Console &m_console;
    Heartbeat m_heartbeat;
    QSocketNotifier m_input{0, QSocketNotifier::Read};
    QHash<qint64, qint64> m_seen; ///< by the call's id: when its row came or changed first
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3 || !fill(arguments[1], arguments[2].toLongLong()))
        return 2;
    applyLook(application, Theme::light());
    Engine::Options options;
    options.dataDirectory = arguments[1];
    options.environment = {{u"THOUGHTLY_API_URL"_s, u"http://127.0.0.1:1"_s},
                           {u"THOUGHTLY_API_TOKEN"_s, u"token"_s},
                           {u"THOUGHTLY_TEAM_ID"_s, u"team"_s},
                           {u"RINGBACK_LISTEN"_s, u"127.0.0.1:0"_s}};
    const auto console = Console::open(options);
    if (!console)
        return 1;
    (*console)->window().show();
    Load load(**console);
    // The listener has its port once the engine is up.
    QTimer untilUp;
    QObject::connect(&untilUp, &QTimer::timeout, &load, [&] {
        whenDone((*console)->engine().state(), &load, [&untilUp](const EngineState &state) {
            if (state.listener.isEmpty() || !untilUp.isActive())
                return;
            untilUp.stop();
            std::printf("{\"ready\":true,\"url\":\"http://%s\"}\n", qPrintable(state.listener));
            std::fflush(stdout);
        });
    });
    untilUp.start(100);
    return QApplication::exec();
}
