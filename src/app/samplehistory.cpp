#include "app/samplehistory.h"

#include "storage/callbacks.h"
#include "storage/calls.h"

#include <QRandomGenerator>

#include <array>
#include <cmath>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int days = 64; ///< so that 30 days have something before them
constexpr quint32 seed = 20261122;

constexpr std::array names{u"Beatriz Fonseca", u"Tom Becker",  u"Inês Rocha",  u"佐藤 花子",   u"Marek Zieliński",
                           u"ليلى حداد",       u"Paul Girard", u"Deniz Aydın", u"Aoife Byrne", u"Ирина Смирнова",
                           u"Jana Dvořáková",  u"Kari Hansen", u"Rui Tavares", u"Nina Weber",  u"Carlos Mota"};

struct Weighted
{
    QStringView outcome;
    int weight;
};
constexpr std::array outcomes{Weighted{u"Refund agreed", 26},     Weighted{u"Wants to book now", 19},
                              Weighted{u"Invoice corrected", 15}, Weighted{u"Call back later", 10},
                              Weighted{u"Appointment moved", 9},  Weighted{u"Needs a person", 6},
                              Weighted{u"Not interested", 4},     Weighted{u"Address changed", 2}};

class History
{
public:
    History(storage::Connection &db, const QDateTime &now) : m_db(db), m_now(now), m_random(seed) {}

    Result<Done> insert()
    {
        const QDate today = m_now.toLocalTime().date();
        for (int ago = days; ago >= 1; --ago) {
            const QDate day = today.addDays(-ago);
            const bool isWeekend = day.dayOfWeek() >= Qt::Saturday;
            // It grows over the weeks, and no two days are alike.
            const int calls = static_cast<int>((isWeekend ? 6 : 30) + (days - ago) * (isWeekend ? 0.05 : 0.25) +
                                               m_random.bounded(isWeekend ? 5 : 14));
            for (int i = 0; i < calls; ++i) {
                if (const Result<Done> done = insertCall(day.startOfDay().addSecs(secondsOfDay())); !done)
                    return done;
            }
        }
        return Done{};
    }

private:
    /// A morning peak at ten, a lower one at three.
    int secondsOfDay()
    {
        const double middle = m_random.bounded(100) < 58 ? 10.2 : 15.3;
        const double spread =
            1.7 * (m_random.generateDouble() + m_random.generateDouble() + m_random.generateDouble() - 1.5);
        return static_cast<int>(3600 * std::clamp(middle + 1.6 * spread, 8.0, 19.9));
    }

    [[nodiscard]] CallStatus statusAt(const QDateTime &at)
    {
        const int hour = at.toLocalTime().time().hour();
        // People answer in the late morning and after work, less at lunch and on Mondays.
        const int lunch = hour == 12 || hour == 13 ? -16 : 0;
        const int evening = hour >= 17 ? 9 : 0;
        const int monday = at.toLocalTime().date().dayOfWeek() == Qt::Monday ? -7 : 0;
        const int morning = hour == 10 || hour == 11 ? 8 : hour < 9 ? -12 : 0;
        const int answered = 64 + lunch + evening + monday + morning;
        const int dice = m_random.bounded(100);
        if (dice < answered - 5)
            return CallStatus::Completed;
        if (dice < answered)
            return CallStatus::Transferred;
        const int rest = m_random.bounded(100);
        if (rest < 40)
            return CallStatus::NoAnswer;
        if (rest < 68)
            return CallStatus::LeftVoicemail;
        if (rest < 84)
            return CallStatus::Busy;
        return CallStatus::Failed;
    }

    QString outcomeOf(CallStatus status)
    {
        if (status == CallStatus::Transferred)
            return u"Needs a person"_s;
        if (status != CallStatus::Completed)
            return {};
        int all = 0;
        for (const Weighted &one : outcomes)
            all += one.weight;
        int dice = m_random.bounded(all);
        for (const Weighted &one : outcomes) {
            if (dice < one.weight)
                return one.outcome.toString();
            dice -= one.weight;
        }
        return {};
    }

    Result<Done> insertCall(const QDateTime &at)
    {
        const int number = m_count++;
        const CallStatus status = statusAt(at);
        storage::calls::NewCall planned;
        planned.attempt.id = planned.call.attemptId = u"sample-past-%1"_s.arg(number);
        planned.attempt.phone = planned.call.phone = u"+35191%1"_s.arg(5000000 + number);
        planned.attempt.agentId = planned.call.agentId = m_random.bounded(100) < 71 ? u"sample"_s : u"sample-2"_s;
        planned.call.agentTitle = planned.call.agentId == "sample"_L1 ? u"Support line"_s : u"Billing"_s;
        planned.call.contactName = QString::fromUtf16(names.at(static_cast<std::size_t>(number) % names.size()));
        planned.call.by = number % 3 == 0 ? u"M. Reis"_s : u"L. Ortiz"_s;
        planned.attempt.plannedAt = planned.call.createdAt = planned.call.knownAt = at.toUTC();
        if (m_random.bounded(100) < 35) {
            const Result<qint64> asked = insertRequest(planned.call, at.toUTC());
            if (!asked)
                return asked.error();
            planned.attempt.callbackId = *asked;
        }
        if (const auto stored = storage::calls::insertPlanned(m_db, planned); !stored)
            return stored.error();
        for (const Attempt::State state : {Attempt::State::Sending, Attempt::State::Placed}) {
            if (const auto moved = storage::calls::setAttemptState(m_db, planned.attempt.id, state, at.toUTC()); !moved)
                return moved;
        }
        return hear(planned.call, status);
    }

    /// Somebody asked, and waited: some minutes, now and then an hour.
    Result<qint64> insertRequest(const Call &call, const QDateTime &calledAt)
    {
        const double minutes = 1.5 + 7 * std::pow(m_random.generateDouble(), 2) * (m_random.bounded(100) < 8 ? 8 : 1.6);
        Callback callback;
        callback.phone = call.phone;
        callback.contactName = call.contactName;
        callback.reason = u"Billing dispute"_s;
        callback.source = m_random.bounded(3) == 0 ? u"lead"_s : u"request"_s;
        callback.state = Callback::State::Done;
        callback.attempts = 1;
        callback.requestedAt = callback.dueAt = calledAt.addSecs(-static_cast<qint64>(minutes * 60));
        callback.closedAt = calledAt;
        const Result<Callback> stored = storage::callbacks::insertOrJoin(m_db, callback);
        return stored ? Result<qint64>(stored->id) : Result<qint64>(stored.error());
    }

    Result<Done> hear(const Call &call, CallStatus status)
    {
        CallObservation heard;
        heard.attemptId = call.attemptId;
        heard.thoughtlyCallId = call.attemptId + u"-call"_s;
        heard.status = status;
        heard.outcome = outcomeOf(status);
        heard.startedAt = call.createdAt.addSecs(5);
        heard.observedAt = call.createdAt.addSecs(300);
        heard.source = Source::Webhook;
        if (status == CallStatus::Completed || status == CallStatus::Transferred)
            heard.durationSeconds = 45 + std::round(260 * std::pow(m_random.generateDouble(), 1.4));
        else if (status == CallStatus::LeftVoicemail)
            heard.durationSeconds = 18 + m_random.bounded(20);
        if (heard.durationSeconds)
            heard.endedAt = heard.startedAt.addSecs(static_cast<qint64>(*heard.durationSeconds));
        const auto applied = storage::calls::apply(m_db, heard);
        return applied ? Result<Done>(Done{}) : Result<Done>(applied.error());
    }

    storage::Connection &m_db;
    QDateTime m_now;
    QRandomGenerator m_random;
    int m_count = 0;
};

} // namespace

Result<Done> insertSampleHistory(storage::Connection &db, const QDateTime &now)
{
    return History(db, now).insert();
}

} // namespace ringback
