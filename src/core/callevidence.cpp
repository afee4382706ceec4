#include "core/callevidence.h"

#include "core/disposition.h"
#include "core/retrypolicy.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace ringback {

namespace {

/// The text comes from outside: no more of it is looked at than a person would read.
constexpr qsizetype longestLine = 1'000;
constexpr qsizetype mostLines = 1'000;

constexpr int outcomeWeight = 2;
/// A word of the outcome, or two of the summary.
constexpr int leastScore = 2;
/// Words of one origin begin alike: refund, refunded, refunds.
constexpr qsizetype stemLength = 5;
constexpr qsizetype shortestWord = 3;
/// Turns that a greeting may have beside the one that is known as such.
constexpr int otherGreetingTurns = 1;

// Words that stand in any sentence and prove nothing.
constexpr std::array emptyWords{"the", "and",  "for",      "was",  "with", "that", "this",  "you", "your",
                                "our", "are",  "have",     "has",  "had",  "not",  "will",  "who", "his",
                                "her", "they", "customer", "call", "said", "from", "about", "she", "agent"};

// Folded, as machines say them.
constexpr std::array greetings{"leave a message",     "leave your message",   "leave me a message",
                               "after the tone",      "after the beep",       "at the tone",
                               "voice mailbox",       "voicemail box",        "automated voice messaging",
                               "record your message", "deixe a sua mensagem", "deixe sua mensagem",
                               "apos o sinal",        "deje su mensaje",      "despues de la senal",
                               "laissez un message",  "apres le bip",         "nach dem signalton",
                               "nach dem ton",        "hinterlassen sie"};

QStringList stems(const QString &text)
{
    QStringList words = foldedOutcome(QStringView(text).left(longestLine)).split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) {
        return word.size() < shortestWord ||
               std::any_of(emptyWords.begin(), emptyWords.end(),
                           [&word](const char *empty) { return word == QLatin1StringView(empty); });
    });
    for (QString &word : words)
        word.truncate(stemLength);
    return words;
}

bool isGreeting(const QString &text)
{
    const QString padded = u' ' + foldedOutcome(QStringView(text).left(longestLine)) + u' ';
    return std::any_of(greetings.begin(), greetings.end(), [&padded](const char *greeting) {
        return padded.contains(u' ' + QLatin1StringView(greeting) + u' ');
    });
}

int evidenceLine(const CallDetail &detail)
{
    QHash<QString, int> sought;
    const QStringList summary = stems(detail.summary);
    for (const QString &stem : summary)
        sought.insert(stem, 1);
    const QStringList outcome = stems(detail.call.outcome);
    for (const QString &stem : outcome)
        sought.insert(stem, outcomeWeight);
    if (sought.isEmpty())
        return -1;

    int best = -1;
    int bestScore = 0;
    const qsizetype lines = std::min(detail.transcript.size(), mostLines);
    for (qsizetype line = 0; line < lines; ++line) {
        const Utterance &utterance = detail.transcript[line];
        const QStringList said = stems(utterance.text);
        int score = 0;
        for (const QString &stem : QSet<QString>(said.begin(), said.end()))
            score += sought.value(stem);
        if (score < leastScore)
            continue;
        if (utterance.speaker == Utterance::Speaker::Customer)
            ++score;
        if (score >= bestScore) {
            best = static_cast<int>(line);
            bestScore = score;
        }
    }
    return best;
}

QList<Doubt> doubtsOf(const CallDetail &detail)
{
    QList<Doubt> doubts;
    const Call &call = detail.call;
    if (call.status != CallStatus::Completed && call.status != CallStatus::Transferred)
        return doubts;
    if (detail.transcript.isEmpty())
        doubts.append(Doubt::NoTranscript);
    int greeted = 0;
    int spoken = 0;
    for (const Utterance &utterance : detail.transcript.first(std::min(detail.transcript.size(), mostLines))) {
        if (utterance.speaker != Utterance::Speaker::Customer || utterance.text.trimmed().isEmpty())
            continue;
        (isGreeting(utterance.text) ? greeted : spoken) += 1;
    }
    if (!detail.transcript.isEmpty() && greeted + spoken == 0)
        doubts.append(Doubt::OnlyAgent);
    if (greeted > 0 && spoken <= otherGreetingTurns && suggestedDisposition(call) != Disposition::LeftVoicemail)
        doubts.append(Doubt::OnlyVoicemail);
    if (call.durationSeconds && !(*call.durationSeconds > 0))
        doubts.append(Doubt::NoDuration);
    return doubts;
}

} // namespace

CallEvidence evidenceOf(const CallDetail &detail)
{
    return {evidenceLine(detail), doubtsOf(detail)};
}

} // namespace ringback
