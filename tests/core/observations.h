#pragma once

#include "core/call.h"

#include <QRandomGenerator>

namespace ringback::test {

using namespace Qt::StringLiterals;

inline QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(1'780'000'000 + seconds, Qt::UTC);
}

/// The end of a call with every fact said.
inline CallObservation fullEnd()
{
    return {
        .thoughtlyCallId = u"call-1"_s,
        .attemptId = u"attempt-1"_s,
        .agentId = u"agent-1"_s,
        .contactId = u"contact-1"_s,
        .phone = u"+14155550123"_s,
        .status = CallStatus::Completed,
        .outcome = u"Invoice corrected"_s,
        .cause = u"customer-ended"_s,
        .durationSeconds = 42.123456789,
        .startedAt = at(0).addMSecs(7),
        .endedAt = at(42),
        .transcript = {{Utterance::Speaker::Agent, u"Hello \"Ana\"\n\u202E"_s, 0.1},
                       {Utterance::Speaker::Customer, QString(), std::nullopt}},
        .recordingUrl = u"https://example.com/r.mp3"_s,
        .summary = u"Short."_s,
        .variables = {{u"n"_s, 1.5}, {u"deep"_s, QJsonObject{{u"a"_s, QJsonValue::Null}}}},
        .metadata = {{u"k"_s, u"v"_s}},
        .agentTitle = u"Support line"_s,
        .contactName = u"Ana Silva"_s,
        .contactEmail = u"ana@example.com"_s,
        .eventType = u"NEW_RESPONSE"_s,
        .version = 9'007'199'254'740'993,
        .updatedAt = at(50),
        .source = Source::Webhook,
        .observedAt = at(60),
    };
}

/// Says little or much, with few different values, so that ties and repeats are common.
inline CallObservation randomObservation(QRandomGenerator &random)
{
    const auto maybe = [&random] { return random.bounded(2) == 0; };
    const auto word = [&](const QString &stem) {
        return maybe() ? stem + QString::number(random.bounded(3)) : QString();
    };
    const auto time = [&] { return maybe() ? at(random.bounded(3)) : QDateTime(); };
    CallObservation said;
    said.thoughtlyCallId = word(u"call-"_s);
    said.agentId = word(u"agent-"_s);
    said.phone = word(u"+1415555012"_s);
    if (random.bounded(3) > 0)
        said.status = allCallStatuses.at(random.bounded(static_cast<int>(allCallStatuses.size())));
    said.outcome = word(u"outcome "_s);
    said.cause = word(u"cause "_s);
    if (maybe())
        said.durationSeconds = random.bounded(3) * 10.25;
    said.startedAt = time();
    said.endedAt = time();
    if (maybe())
        said.transcript = {{Utterance::Speaker::Agent, word(u"Hi "_s), random.bounded(3) / 3.0}};
    said.recordingUrl = word(u"https://example.com/"_s);
    said.summary = word(u"summary "_s);
    if (maybe())
        said.variables = {{word(u"v"_s), random.bounded(2)}};
    if (maybe())
        said.metadata = {{u"m"_s, word(u"m"_s)}};
    said.contactName = word(u"Ana "_s);
    said.version = random.bounded(3);
    said.updatedAt = time();
    said.source = static_cast<Source>(random.bounded(5));
    said.observedAt = time();
    return said;
}

} // namespace ringback::test
