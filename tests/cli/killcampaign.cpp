#include "cli/killcampaign.h"

#include "cli/ctl.h"
#include "core/clock.h"
#include "sandbox/apiclient.h"
#include "sandbox/service.h"
#include "support/anyhour.h"
#include "support/eventually.h"
#include "support/witness.h"

#include <QElapsedTimer>

#include <algorithm>
#include <csignal>

namespace ringback {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString number(int index)
{
    return u"+35191%1"_s.arg(2'000'000 + index);
}

/// Waits for a moment to kill at.
void waitForTheMoment(QProcess &process, Witness &witness, QRandomGenerator &random, qint64 wholeRunMs)
{
    const auto over = [&process] { return process.state() == QProcess::NotRunning; };
    if (random.bounded(2) == 0) {
        const auto after = static_cast<int>(random.bounded(static_cast<int>(wholeRunMs) + 1));
        (void)eventually(over, after);
        return;
    }
    // Around the request itself, where it matters most.
    bool seen = false;
    const auto connection = QObject::connect(&witness, &Witness::heard, &witness, [&seen](const QByteArray &soFar) {
        seen = seen || soFar.startsWith("POST /contact/call");
    });
    (void)eventually([&] { return seen || over(); }, 30'000);
    QObject::disconnect(connection);
    (void)eventually(over, random.bounded(6));
}

} // namespace

void KillCampaign::run(int count)
{
    SystemClock clock;
    sandbox::Options options;
    options.agents = 1;
    options.rateLimit = 0;
    options.callTime = 1h; // a number that rings stays busy, so that nobody may call it once more
    sandbox::Service service(clock, options);
    if (!service.start())
        qFatal("the sandbox did not start");
    Witness witness(static_cast<quint16>(service.url().port()));
    const QString url = u"http://127.0.0.1:%1"_s.arg(witness.port());
    sandbox::ApiClient asking(service.url());
    const auto rangAt = [&service](const QString &phone) {
        const QList<QJsonObject> calls = service.placedCalls();
        return std::count_if(calls.begin(), calls.end(),
                             [&phone](const QJsonObject &call) { return call["phone_number"_L1].toString() == phone; });
    };

    QElapsedTimer timer;
    timer.start();
    Ctl undisturbed(url);
    allowAnyHour(undisturbed.dataDirectory());
    if (undisturbed.run({u"callback"_s, number(0), u"--json"_s}).code != 0)
        faults.append(u"not even the undisturbed call is placed"_s);
    const qint64 wholeRunMs = timer.elapsed();

    for (int i = 1; i <= count; ++i) {
        const QString phone = number(i);
        const QStringList arguments{u"callback"_s, phone, u"--json"_s};
        Ctl ctl(url);
        allowAnyHour(ctl.dataDirectory());
        const int rounds = 1 + m_random.bounded(3);
        for (int round = 0; round < rounds; ++round) {
            const std::unique_ptr<QProcess> process = ctl.start(arguments);
            waitForTheMoment(*process, witness, m_random, wholeRunMs);
            kills += process->state() == QProcess::NotRunning ? 0 : 1;
            process->kill();
            (void)Ctl::finish(*process);
        }
        const Ctl::Ended last = ctl.run(arguments);
        ++cases;
        const auto times = rangAt(phone);
        rang += times > 0 ? 1 : 0;
        doubled += times > 1 ? 1 : 0;
        const auto wrong = [&](const QString &what) { faults.append(u"kill %1: %2"_s.arg(i).arg(what)); };
        if (times > 1)
            wrong(u"it rang %1 times"_s.arg(times));
        const auto contacts = asking.ask("GET", u"/contact?search=%1"_s.arg(phone.mid(1))).list(u"contacts"_s).size();
        if (contacts > 1)
            wrong(u"the contact stands there %1 times"_s.arg(contacts));
        if (last.code != 0 && last.code != 1 && last.code != 3)
            wrong(u"the program doesn't come to an end: %1"_s.arg(QString::fromUtf8(last.err)));

        const auto known = [&] {
            const QList<QJsonObject> calls = ctl.run({u"call"_s, u"list"_s, u"--json"_s}).documents();
            return std::any_of(calls.begin(), calls.end(), [](const QJsonObject &call) {
                return !call["thoughtly_call_id"_L1].toString().isEmpty();
            });
        };
        if (last.code == 0) {
            if (times == 0 || !known())
                wrong(u"it is said to be placed, and nobody knows of it"_s);
            continue;
        }
        if (known())
            continue;
        ++unconfirmed;
        if (times == 0)
            continue;
        ++showable;
        const std::unique_ptr<QProcess> serving = ctl.start({u"serve"_s});
        (void)Ctl::readyUrl(*serving);
        QElapsedTimer looking;
        looking.start();
        bool found = false;
        while (!(found = known()) && looking.elapsed() < 30'000)
            (void)eventually([] { return false; }, 300);
        ::kill(static_cast<pid_t>(serving->processId()), SIGTERM);
        (void)Ctl::finish(*serving);
        resolved += found ? 1 : 0;
    }
    if (resolved * 100 < showable * 99)
        faults.append(u"only %1 of %2 that the server can show were resolved"_s.arg(resolved).arg(showable));
}

QString KillCampaign::table() const
{
    return u"killed %1 times in %2 cases: %3 rang, %4 more than once, %5 unknown, %6 of %7 resolved\n"_s.arg(kills)
        .arg(cases)
        .arg(rang)
        .arg(doubled)
        .arg(unconfirmed)
        .arg(resolved)
        .arg(showable);
}

} // namespace ringback
