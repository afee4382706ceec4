#include "models/outcomejudge.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace ringback::models {

using namespace Qt::StringLiterals;

namespace {

// Whole words or their beginnings. What denies outweighs what affirms: "not interested", "booking failed".
constexpr std::array denies{"not"_L1,    "no"_L1,      "never"_L1,   "un"_L1,     "wrong"_L1,   "voicemail"_L1,
                            "busy"_L1,   "fail"_L1,    "declin"_L1,  "refus"_L1,  "later"_L1,   "need"_L1,
                            "cancel"_L1, "escalat"_L1, "pending"_L1, "reject"_L1, "transfer"_L1};
constexpr std::array affirms{"resolv"_L1,  "success"_L1,  "agree"_L1,  "book"_L1,   "confirm"_L1, "paid"_L1,
                             "correct"_L1, "moved"_L1,    "sched"_L1,  "done"_L1,   "fixed"_L1,   "sold"_L1,
                             "qualif"_L1,  "interest"_L1, "refund"_L1, "solved"_L1, "complet"_L1, "accept"_L1};

QString keyOf(const QString &outcome)
{
    return outcome.simplified().toLower();
}

bool recognised(const QString &key)
{
    const QStringList words = key.split(u' ', Qt::SkipEmptyParts);
    const auto anyOf = [&words](const auto &beginnings) {
        return std::any_of(words.begin(), words.end(), [&beginnings](const QString &word) {
            return std::any_of(beginnings.begin(), beginnings.end(), [&word](QLatin1StringView beginning) {
                // The short ones stand for themselves: "no" isn't the beginning of "noted".
                return beginning.size() <= 3 && beginning != "un"_L1 ? word == beginning : word.startsWith(beginning);
            });
        });
    };
    return anyOf(affirms) && !anyOf(denies);
}

} // namespace

bool OutcomeJudge::isResolved(const QString &outcome) const
{
    const QString key = keyOf(outcome);
    const auto said = m_said.constFind(key);
    return said != m_said.cend() ? *said : recognised(key);
}

void OutcomeJudge::set(const QString &outcome, bool resolved)
{
    const QString key = keyOf(outcome);
    if (key.isEmpty())
        return;
    if (recognised(key) == resolved)
        m_said.remove(key);
    else
        m_said.insert(key, resolved);
}

QJsonObject OutcomeJudge::toJson() const
{
    QJsonObject object;
    for (auto it = m_said.cbegin(); it != m_said.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

OutcomeJudge OutcomeJudge::fromJson(const QJsonObject &object)
{
    OutcomeJudge judge;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isBool())
            judge.set(it.key(), it.value().toBool());
    }
    return judge;
}

} // namespace ringback::models
