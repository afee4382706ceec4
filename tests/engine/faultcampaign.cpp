#include "engine/faultcampaign.h"

#include "engine/faultbench.h"
#include "http/client.h"
#include "storage/calls.h"
#include "support/requestscanner.h"
#include "thoughtly/attemptkey.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>

namespace ringback {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Stage = Fault::Stage;
using Mode = Fault::Mode;
using State = Attempt::State;

namespace {

constexpr int batchSize = 20;
const QByteArray callLine = "POST /contact/call";
const QByteArray createLine = "POST /contact/create";

QString attemptIn(const QJsonObject &body)
{
    return body["metadata"_L1][thoughtly::attemptKey].toString();
}

QJsonObject bodyOf(const QByteArray &request)
{
    return QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
}

/// A whole and true 200 came back.
bool saidYes(const FaultRelay::Trace &trace)
{
    const bool falsified = trace.fired && trace.fault.mode == Mode::Garble;
    return !falsified && trace.delivered.startsWith("HTTP/1.1 200") && isWholeMessage(trace.delivered);
}

/// The digits of the status were among what was falsified: nobody can tell a false no from a true one.
bool mayHaveLied(const FaultRelay::Trace &trace)
{
    return trace.fired && trace.fault.mode == Mode::Garble && trace.fault.stage == Stage::Response &&
           trace.fault.offset >= 9 && trace.fault.offset < 12;
}

int placedTo(sandbox::Service &service, const QString &phone)
{
    const QList<QJsonObject> calls = service.placedCalls();
    return static_cast<int>(std::count_if(calls.begin(), calls.end(), [&phone](const QJsonObject &call) {
        return call["phone_number"_L1].toString() == phone;
    }));
}

int asked(const Witness &witness, const QString &attemptId)
{
    const auto &requests = witness.requests();
    return static_cast<int>(std::count_if(requests.begin(), requests.end(), [&](const Witness::Request &request) {
        return request.line == callLine && attemptIn(request.body) == attemptId;
    }));
}

} // namespace

QString word(Mode mode)
{
    switch (mode) {
    case Mode::None:
        return u"none"_s;
    case Mode::Cut:
        return u"cut"_s;
    case Mode::Reset:
        return u"reset"_s;
    case Mode::Stall:
        return u"stall"_s;
    case Mode::Garble:
        return u"garble"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString FaultCampaign::kind(const QString &way, const Fault &fault)
{
    return u"%1, %2 in the %3"_s.arg(way, word(fault.mode), fault.stage == Stage::Request ? u"request"_s : u"answer"_s);
}

QList<Fault> FaultCampaign::faultsFor(Mode mode, Stage stage, qint64 size, int stride)
{
    QList<Fault> faults;
    const auto add = [&](qint64 offset) {
        const auto flip = static_cast<char>(m_random.bounded(1, 256));
        faults.append({.mode = mode, .stage = stage, .offset = offset, .flip = flip});
    };
    add(0);
    for (qint64 offset = 1 + m_random.bounded(stride); offset < size; offset += stride)
        add(offset);
    if (mode != Mode::Garble)
        add(size);
    return faults;
}

void FaultCampaign::calls(Mode mode, bool tls, int stride)
{
    FaultBench bench(callLine, tls);
    // One that is only watched tells how long the two messages are.
    callBatch(bench, {Fault{}}, tls);
    const FaultRelay::Trace clean = *bench.relay->traces().front();
    const qint64 sizes[]{clean.sent.size(), clean.answered};
    for (const Stage stage : {Stage::Request, Stage::Response}) {
        const QList<Fault> faults = faultsFor(mode, stage, sizes[static_cast<int>(stage)], stride);
        for (qsizetype from = 0; from < faults.size(); from += batchSize)
            callBatch(bench, faults.mid(from, batchSize), tls);
    }
}

void FaultCampaign::callBatch(FaultBench &bench, const QList<Fault> &faults, bool tls)
{
    const QString way = tls ? u"call, TLS"_s : u"call, fresh connection"_s;
    const Fault &example = faults.first();
    FaultRelay &relay = *bench.relay;
    if (tls) { // or a look-up that comes between would be struck
        const qsizetype needed = 2 * faults.size() + 10;
        (void)bench.until([&] { return bench.fixture.wait(bench.fixture.engine->state()).budgetLeft > needed; }, 5min);
    }
    const int before = bench.witness->count(callLine);
    relay.forget();
    const QList<FaultBench::Placed> placed =
        bench.place(static_cast<int>(faults.size()), tls, [&] { relay.arm(faults); });
    const auto allEnded = [&] {
        return std::all_of(placed.begin(), placed.end(), [&](const auto &p) { return bench.hasEnded(p); });
    };
    (void)bench.until(allEnded, 3min, [&] {
        const auto &traces = relay.traces();
        return std::count_if(traces.begin(), traces.end(), [](const auto &t) { return saidYes(*t); }) >
               std::count_if(placed.begin(), placed.end(),
                             [&](const auto &p) { return bench.stateOf(p) == State::Placed; });
    });
    relay.disarm();

    FaultTally tally;
    QList<FaultBench::Placed> open;
    for (const FaultBench::Placed &call : placed) {
        const auto found = std::find_if(relay.traces().begin(), relay.traces().end(), [&](const auto &t) {
            if (!tls)
                return attemptIn(bodyOf(t->sent)) == call.attemptId;
            const auto &requests = bench.witness->requests();
            return std::any_of(requests.begin(), requests.end(), [&](const Witness::Request &r) {
                return r.port == t->port && attemptIn(r.body) == call.attemptId;
            });
        });
        const std::shared_ptr<const FaultRelay::Trace> trace = found != relay.traces().end() ? *found : nullptr;
        const State state = bench.stateOf(call);
        const int rang = placedTo(*bench.fixture.service, call.phone);
        const auto wrong = [&](const QString &what) {
            complain(u"%1 at byte %2: %3 (attempt %4)"_s.arg(kind(way, example))
                         .arg(trace ? trace->fault.offset : -1)
                         .arg(what, token(state)));
        };

        ++tally.cases;
        tally.doubled += rang > 1 || asked(*bench.witness, call.attemptId) > 1 ? 1 : 0;
        tally.placed += state == State::Placed ? 1 : 0;
        tally.notSent += state == State::NotSent ? 1 : 0;
        tally.unconfirmed += state == State::Unconfirmed ? 1 : 0;
        if (!bench.hasEnded(call))
            wrong(u"it never ended"_s);
        if (trace && rang > 0 && (tls ? !trace->fired : saidYes(*trace)) && state != State::Placed)
            wrong(u"a whole 200 came back, and it isn't placed"_s);
        if (state == State::Placed && rang == 0)
            wrong(u"it is placed, and the server never got it"_s);
        if (state == State::NotSent && rang > 0 && !(trace && mayHaveLied(*trace)))
            wrong(u"it rang, and is said not to have been sent"_s);
        if (state == State::Unconfirmed && rang > 0)
            open.append(call);
    }
    if (const int came = bench.witness->count(callLine) - before; came > placed.size())
        complain(u"%1: %2 requests for %3 intents"_s.arg(kind(way, example)).arg(came).arg(placed.size()));

    tally.showable = static_cast<int>(open.size());
    const auto resolved = [&] {
        return static_cast<int>(
            std::count_if(open.begin(), open.end(), [&](const auto &p) { return bench.isResolved(p); }));
    };
    (void)bench.until([&] { return resolved() == tally.showable; }, 90s);
    tally.resolved = resolved();
    if (example.mode != Mode::None)
        add(kind(way, example), tally);
    else if (tally.placed != tally.cases)
        complain(u"%1: not even the undisturbed call is placed"_s.arg(way));
}

void FaultCampaign::contacts(Mode mode, int stride)
{
    FaultBench bench(createLine, false);
    contactBatch(bench, {Fault{}});
    const FaultRelay::Trace clean = *bench.relay->traces().front();
    const qint64 sizes[]{clean.sent.size(), clean.answered};
    for (const Stage stage : {Stage::Request, Stage::Response}) {
        const QList<Fault> faults = faultsFor(mode, stage, sizes[static_cast<int>(stage)], stride);
        for (qsizetype from = 0; from < faults.size(); from += batchSize)
            contactBatch(bench, faults.mid(from, batchSize));
    }
    QStringList there = bench.contactsAtThoughtly();
    if (const qsizetype twice = there.removeDuplicates(); twice > 0)
        complain(u"contact, %1: %2 contacts stand there twice"_s.arg(word(mode)).arg(twice));
}

void FaultCampaign::contactBatch(FaultBench &bench, const QList<Fault> &faults)
{
    const QString way = u"contact, reused connection"_s;
    const Fault &example = faults.first();
    FaultRelay &relay = *bench.relay;
    relay.forget();
    QList<FaultBench::Placed> placed = bench.place(static_cast<int>(faults.size()), false, [&] { relay.arm(faults); });
    const auto allEnded = [&] {
        return std::all_of(placed.begin(), placed.end(), [&](const auto &p) { return bench.hasEnded(p); });
    };
    (void)bench.until(allEnded, 3min);
    relay.disarm();

    FaultTally tally;
    tally.cases = static_cast<int>(placed.size());
    for (FaultBench::Placed &call : placed) {
        tally.placed += bench.stateOf(call) == State::Placed ? 1 : 0;
        if (bench.stateOf(call) != State::NotSent)
            continue;
        ++tally.notSent;
        call = bench.placeAgain(call.phone); // as the sentence on the screen asks
        if (call.callId == 0) {
            complain(u"%1: the number is locked, though nothing was sent"_s.arg(kind(way, example)));
            return;
        }
    }
    (void)bench.until(allEnded, 5min);
    for (const FaultBench::Placed &call : std::as_const(placed)) {
        const int rang = placedTo(*bench.fixture.service, call.phone);
        tally.doubled += rang > 1 ? 1 : 0;
        // With a falsified number or id, somebody else was created or called; over TLS nobody can falsify.
        const bool misled = example.mode == Mode::Garble;
        if (!misled && (bench.stateOf(call) != State::Placed || rang == 0))
            complain(u"%1: the second try isn't placed (%2)"_s.arg(kind(way, example), token(bench.stateOf(call))));
    }
    if (example.mode != Mode::None)
        add(kind(way, example), tally);
}

void FaultCampaign::reused(Mode mode, int stride)
{
    const QString way = u"call, reused connection"_s;
    ManualClock clock;
    sandbox::Options options;
    options.rateLimit = 0;
    options.callTime = 1h;
    sandbox::Service service(clock, options);
    if (!service.start())
        qFatal("the sandbox did not start");
    Witness witness(static_cast<quint16>(service.url().port()));
    FaultRelay relay(witness.port(), callLine);
    http::Client client(clock);
    const auto request = [&](const QByteArray &method, const QString &path, const QJsonObject &body) {
        http::ClientRequest made;
        made.method = method;
        made.url = QUrl(u"http://127.0.0.1:%1%2"_s.arg(relay.port()).arg(path));
        made.headers = {{"x-api-token", "t"}, {"team_id", "t"}, {"Content-Type", "application/json"}};
        if (!body.isEmpty())
            made.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        return made;
    };
    // Stepped only where a fault holds the exchange up for good, so that a slow computer makes no faults of its own.
    const auto heldUp = [&] {
        if (relay.traces().empty())
            return false;
        const FaultRelay::Trace &trace = *relay.traces().back();
        return trace.fired && !saidYes(trace);
    };
    const auto answer = [&](const http::ClientRequest &asked) {
        const auto future = client.send(asked);
        const auto finished = [&] { return future.isFinished(); };
        while (!eventually([&] { return finished() || heldUp(); }, 30'000))
            qFatal("an exchange hangs that nobody holds up");
        for (qint64 before = -1; !eventually(finished, 60);) {
            if (std::exchange(before, relay.activity()) == relay.activity())
                clock.advance(31s);
        }
        return future.result();
    };
    const auto first = [&](const QString &path, QLatin1StringView list) {
        const auto listed = answer(request("GET", path, {}));
        if (!listed)
            qFatal("%s", qPrintable(listed.error().error.message));
        return QJsonDocument::fromJson(listed->body).object()["data"_L1][list].toArray().at(0)["id"_L1].toString();
    };
    const QString contact = first(u"/contact"_s, "contacts"_L1);
    const QString agent = first(u"/interview"_s, "interviews"_L1);

    int number = 0;
    const auto run = [&](const Fault &fault) {
        const QString attempt = u"attempt-%1"_s.arg(++number, 6, 10, QLatin1Char('0'));
        relay.forget();
        (void)answer(request("GET", u"/user"_s, {})); // the connection stands and has served
        relay.arm({fault});
        const auto got = answer(request("POST", u"/contact/call"_s,
                                        {{u"contact_id"_s, contact},
                                         {u"interview_id"_s, agent},
                                         {u"metadata"_s, QJsonObject{{thoughtly::attemptKey, attempt}}}}));
        const FaultRelay::Trace trace = *relay.traces().front();
        const QList<QJsonObject> calls = service.placedCalls();
        const auto rang = std::count_if(calls.begin(), calls.end(), [&](const QJsonObject &call) {
            return call["metadata"_L1][thoughtly::attemptKey].toString() == attempt;
        });
        const auto wrong = [&](const QString &what) {
            complain(u"%1 at byte %2: %3"_s.arg(kind(way, fault)).arg(fault.offset).arg(what));
        };
        FaultTally tally;
        tally.cases = 1;
        tally.doubled = rang > 1 || asked(witness, attempt) > 1 ? 1 : 0;
        tally.placed = got && got->status == 200 ? 1 : 0;
        tally.notSent = !got && got.error().sent == http::Failure::Sent::Never ? 1 : 0;
        tally.unconfirmed = 1 - tally.placed - tally.notSent;
        if (trace.served == 0 && fault.mode != Mode::Garble) // who was talked nonsense to may hang up
            wrong(u"the connection wasn't a reused one"_s);
        if (saidYes(trace) && tally.placed == 0)
            wrong(u"a whole 200 came back, and it isn't placed"_s);
        if (tally.placed == 1 && rang == 0 && fault.mode != Mode::Garble)
            wrong(u"it is placed, and the server never got it"_s);
        if (tally.notSent == 1 && rang > 0)
            wrong(u"it rang, and is said not to have been sent"_s);
        if (fault.mode != Mode::None)
            add(kind(way, fault), tally);
        return trace;
    };
    const FaultRelay::Trace clean = run({});
    const qint64 sizes[]{clean.sent.size(), clean.answered};
    for (const Stage stage : {Stage::Request, Stage::Response}) {
        const QList<Fault> faults = faultsFor(mode, stage, sizes[static_cast<int>(stage)], stride);
        for (const Fault &fault : faults)
            run(fault);
    }
}

void FaultCampaign::nobodyThere(int count)
{
    const QString way = u"call, nobody listens"_s;
    FaultBench bench(callLine, false);
    const int before = bench.witness->count(callLine);
    const QList<FaultBench::Placed> placed = bench.place(count, true, [&] { bench.relay->refuse(true); });
    const auto allEnded = [&] {
        return std::all_of(placed.begin(), placed.end(), [&](const auto &p) { return bench.hasEnded(p); });
    };
    (void)bench.until(allEnded, 10min);
    FaultTally tally;
    for (const FaultBench::Placed &call : placed) {
        const State state = bench.stateOf(call);
        ++tally.cases;
        tally.notSent += state == State::NotSent ? 1 : 0;
        if (state != State::NotSent)
            complain(u"%1: no byte left, and it isn't said so (attempt %2)"_s.arg(way, token(state)));
    }
    if (bench.witness->count(callLine) != before)
        complain(u"%1: somebody was called"_s.arg(way));
    add(way, tally);
}

void FaultCampaign::add(const QString &kind, const FaultTally &tally)
{
    if (tally.doubled > 0)
        complain(u"%1: %2 rang twice"_s.arg(kind).arg(tally.doubled));
    FaultTally &sum = m_tallies[kind];
    sum.cases += tally.cases;
    sum.doubled += tally.doubled;
    sum.placed += tally.placed;
    sum.notSent += tally.notSent;
    sum.unconfirmed += tally.unconfirmed;
    sum.showable += tally.showable;
    sum.resolved += tally.resolved;
}

int FaultCampaign::cases() const
{
    return std::accumulate(m_tallies.begin(), m_tallies.end(), 0,
                           [](int sum, const FaultTally &tally) { return sum + tally.cases; });
}

QString FaultCampaign::table() const
{
    QString text = u"%1 %2 %3 %4 %5 %6 %7\n"_s.arg(u"case"_s, -52)
                       .arg(u"cases"_s, 6)
                       .arg(u"double"_s, 7)
                       .arg(u"placed"_s, 7)
                       .arg(u"not sent"_s, 9)
                       .arg(u"unknown"_s, 8)
                       .arg(u"resolved"_s, 11);
    const auto line = [&text](const QString &kind, const FaultTally &tally) {
        text += u"%1 %2 %3 %4 %5 %6 %7\n"_s.arg(kind, -52)
                    .arg(tally.cases, 6)
                    .arg(tally.doubled, 7)
                    .arg(tally.placed, 7)
                    .arg(tally.notSent, 9)
                    .arg(tally.unconfirmed, 8)
                    .arg(u"%1 of %2"_s.arg(tally.resolved).arg(tally.showable), 11);
    };
    FaultTally all;
    for (auto it = m_tallies.begin(); it != m_tallies.end(); ++it) {
        line(it.key(), *it);
        all.cases += it->cases;
        all.doubled += it->doubled;
        all.placed += it->placed;
        all.notSent += it->notSent;
        all.unconfirmed += it->unconfirmed;
        all.showable += it->showable;
        all.resolved += it->resolved;
    }
    line(u"all"_s, all);
    return text;
}

QStringList FaultCampaign::takeFaults()
{
    return std::exchange(m_complaints, {});
}

double FaultCampaign::resolvedShare() const
{
    int showable = 0;
    int resolved = 0;
    for (const FaultTally &tally : m_tallies) {
        showable += tally.showable;
        resolved += tally.resolved;
    }
    return showable == 0 ? 1.0 : static_cast<double>(resolved) / showable;
}

} // namespace ringback
