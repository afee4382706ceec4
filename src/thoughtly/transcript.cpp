#include "thoughtly/transcript.h"

#include "http/json.h"
#include "thoughtly/readvalue.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace ringback::thoughtly {

using namespace Qt::StringLiterals;

namespace {

using Speaker = Utterance::Speaker;

constexpr std::array agentWords{"agent"_L1,      "ai"_L1,     "assistant"_L1,   "bot"_L1,      "aiagent"_L1,
                                "voiceagent"_L1, "system"_L1, "interviewer"_L1, "thoughtly"_L1};
constexpr std::array customerWords{"user"_L1,       "customer"_L1,    "human"_L1,  "caller"_L1,
                                   "contact"_L1,    "lead"_L1,        "client"_L1, "person"_L1,
                                   "respondent"_L1, "interviewee"_L1, "callee"_L1, "guest"_L1};

template <size_t N>
bool isOneOf(const std::array<QLatin1StringView, N> &words, const QString &word)
{
    return std::any_of(words.begin(), words.end(), [&word](QLatin1StringView known) { return word == known; });
}

std::optional<Speaker> speakerNamed(const QString &label, const QString &agentName)
{
    const QString word = foldedName(label);
    if (isOneOf(agentWords, word) || (!agentName.isEmpty() && word == foldedName(agentName)))
        return Speaker::Agent;
    if (isOneOf(customerWords, word))
        return Speaker::Customer;
    return std::nullopt;
}

QJsonValue firstOf(const QJsonObject &object, std::initializer_list<const char16_t *> names)
{
    for (const char16_t *name : names) {
        const QJsonValue value = object.value(QStringView(name));
        if (!value.isUndefined() && !value.isNull())
            return value;
    }
    return {};
}

std::optional<double> sensibleOffset(std::optional<double> seconds)
{
    constexpr double longestCall = 24 * 60 * 60;
    constexpr double clockSkew = 5; // the turn's clock and the call's may differ a little
    if (!seconds || *seconds < -clockSkew || *seconds > longestCall)
        return std::nullopt;
    return std::max(0.0, *seconds);
}

QList<Utterance> readList(const QJsonArray &turns, QDateTime start, const QString &agentName)
{
    QList<Utterance> result;
    for (const QJsonValue entry : turns) {
        const QJsonObject turn = entry.toObject();
        const QString text = textOf(firstOf(turn, {u"transcript", u"text", u"content", u"message"}), maxTurnLength);
        if (text.isEmpty())
            continue;
        const QJsonValue who = firstOf(turn, {u"speaker", u"author", u"role", u"sender"});
        // Thoughtly names its own side `ai`; whatever else talks is the other one.
        Utterance utterance{speakerNamed(textOf(who, 100), agentName).value_or(Speaker::Customer), text, {}};
        if (turn.size() <= (who.isNull() ? 1 : 2)) {
            // Nothing but these: most turns don't say when.
        } else if (const auto ms = numberOf(firstOf(turn, {u"cumulative_duration_ms"}))) {
            utterance.atSeconds = sensibleOffset(*ms / 1000);
        } else if (const auto seconds = numberOf(firstOf(turn, {u"at_seconds", u"start"}))) {
            utterance.atSeconds = sensibleOffset(seconds);
        } else if (const QDateTime at =
                       timeOf(firstOf(turn, {u"createdAt", u"created_at", u"date", u"timestamp", u"time"}));
                   at.isValid()) {
            if (!start.isValid())
                start = at;
            utterance.atSeconds = sensibleOffset(static_cast<double>(start.msecsTo(at)) / 1000);
        }
        result.append(utterance);
        if (result.size() >= maxTurns)
            break;
    }
    return result;
}

struct Line
{
    QString label;
    QString text;
    std::optional<double> atSeconds;
};

// "Agent: Hello", "[00:12] User: Hi"
Line readLine(const QString &line)
{
    static const QRegularExpression pattern(
        u"^\\[?(?:(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})\\]?[ \\t]+)?(\\p{L}[\\p{L}\\d ._'-]{0,40}?)[ \\t]*:[ \\t]*(.*)$"_s);
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return {{}, line, {}};
    std::optional<double> at;
    if (match.hasCaptured(2))
        at = match.captured(1).toInt() * 3600 + match.captured(2).toInt() * 60 + match.captured(3).toInt();
    return {match.captured(4), match.captured(5), at};
}

// A text whose lines were joined with spaces on the way: each known label starts a line again.
QString withLinesRestored(const QString &text)
{
    static const QRegularExpression label(u"[ \\t]+(?=(?:agent|ai|assistant|bot|user|customer|human|caller):)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return QString(text).replace(label, u"\n"_s);
}

QList<Utterance> readText(const QString &text, const QString &agentName)
{
    const QString lines = text.contains(u'\n') ? text : withLinesRestored(text);
    QList<Utterance> result;
    QString firstStranger;
    bool anyLabel = false;
    for (const QString &raw : lines.split(u'\n')) {
        const QString trimmed = raw.left(maxTurnLength).trimmed();
        if (trimmed.isEmpty())
            continue;
        const Line line = readLine(trimmed);
        auto speaker = line.label.isEmpty() ? std::nullopt : speakerNamed(line.label, agentName);
        if (!speaker && !line.label.isEmpty() && (!anyLabel || !firstStranger.isEmpty())) {
            // Labelled with names: on a call of ours the agent speaks first.
            if (firstStranger.isEmpty())
                firstStranger = line.label;
            speaker = line.label == firstStranger ? Speaker::Agent : Speaker::Customer;
        }
        if (speaker) {
            anyLabel = true;
            if (!line.text.isEmpty())
                result.append({*speaker, line.text, line.atSeconds});
        } else if (!result.isEmpty()) {
            QString &previous = result.last().text;
            previous = (previous + u'\n' + trimmed).left(maxTurnLength);
        } else {
            // Nobody named: taken for the customer's, whose words may be an opt-out that must not be missed.
            result.append({Speaker::Customer, trimmed, {}});
        }
        if (result.size() >= maxTurns)
            break;
    }
    return result;
}

} // namespace

QList<Utterance> readTranscript(const QJsonValue &value, const QDateTime &startedAt, const QString &agentName)
{
    if (value.isArray())
        return readList(value.toArray(), startedAt, agentName);
    if (!value.isString())
        return {};
    const QString text = value.toString();
    if (text.trimmed().startsWith(u'[')) {
        const auto list = http::parseJson(text.toUtf8());
        if (list && list->isArray())
            return readList(list->toArray(), startedAt, agentName);
    }
    return textOf(value).isEmpty() ? QList<Utterance>() : readText(text, agentName);
}

const QList<Utterance> &richerTranscript(const QList<Utterance> &a, const QList<Utterance> &b)
{
    const auto timed = [](const QList<Utterance> &turns) {
        return std::any_of(turns.begin(), turns.end(),
                           [](const Utterance &turn) { return turn.atSeconds.has_value(); });
    };
    return std::pair(timed(b), b.size()) > std::pair(timed(a), a.size()) ? b : a;
}

} // namespace ringback::thoughtly
