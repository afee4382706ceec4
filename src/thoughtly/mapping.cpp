#include "thoughtly/mapping.h"

#include "http/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <array>

namespace ringback::thoughtly {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxFields = 64;
constexpr qsizetype maxWords = 64;
constexpr qsizetype maxWordLength = 64;
constexpr qsizetype maxPointer = 1024;

struct FactName
{
    Fact fact;
    QLatin1StringView name;
};

constexpr std::array factNames{
    FactName{Fact::CallId, "call_id"_L1},
    FactName{Fact::AttemptId, "attempt_id"_L1},
    FactName{Fact::ContactPhone, "phone"_L1},
    FactName{Fact::ContactName, "contact_name"_L1},
    FactName{Fact::Status, "status"_L1},
    FactName{Fact::Outcome, "outcome"_L1},
    FactName{Fact::Cause, "cause"_L1},
    FactName{Fact::StartedAt, "started_at"_L1},
    FactName{Fact::EndedAt, "ended_at"_L1},
    FactName{Fact::Seconds, "duration_seconds"_L1},
    FactName{Fact::Milliseconds, "duration_milliseconds"_L1},
    FactName{Fact::Transcript, "transcript"_L1},
    FactName{Fact::Summary, "summary"_L1},
    FactName{Fact::RecordingUrl, "recording_url"_L1},
    FactName{Fact::AgentId, "agent_id"_L1},
    FactName{Fact::AgentTitle, "agent_title"_L1},
};

Error invalid(const char *text)
{
    return {ErrorKind::InvalidInput, QCoreApplication::translate("ringback::Mapping", text)};
}

/// A step as it was before it was written into a pointer; nothing for a `~` that means nothing.
std::optional<QString> plainStep(QStringView step)
{
    QString plain;
    plain.reserve(step.size());
    for (qsizetype i = 0; i < step.size(); ++i) {
        if (step.at(i) != u'~') {
            plain.append(step.at(i));
            continue;
        }
        const QChar next = i + 1 < step.size() ? step.at(i + 1) : QChar();
        if (next != u'0' && next != u'1')
            return std::nullopt;
        plain.append(next == u'0' ? u'~' : u'/');
        ++i;
    }
    return plain;
}

bool isPointer(const QString &pointer)
{
    if (!pointer.startsWith(u'/') || pointer.size() > maxPointer || pointer.count(u'/') > http::maxNesting)
        return false;
    const QStringList steps = pointer.split(u'/');
    return std::all_of(steps.begin(), steps.end(), [](const QString &step) { return plainStep(step).has_value(); });
}

QJsonValue elementAt(const QJsonArray &array, const QString &step)
{
    // No sign, no leading zero: RFC 6901, 4.
    const bool isNumber = !step.isEmpty() && step.size() < 10 && (step.size() == 1 || step.front() != u'0') &&
                          std::all_of(step.begin(), step.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const qsizetype index = isNumber ? step.toLongLong() : -1;
    return index >= 0 && index < array.size() ? array.at(index) : QJsonValue(QJsonValue::Undefined);
}

/// Lines of a conversation that came one by one, as the text that they were; anything else as it is.
QJsonValue joinedLines(const QJsonValue &value)
{
    QStringList lines;
    const QJsonArray array = value.toArray();
    for (const QJsonValue line : array) {
        if (!line.isString())
            return value;
        lines.append(line.toString());
    }
    return lines.isEmpty() ? value : QJsonValue(lines.join(u'\n'));
}

} // namespace

QList<Fact> mappableFacts()
{
    QList<Fact> facts;
    for (const FactName &name : factNames)
        facts.append(name.fact);
    return facts;
}

QString token(Fact fact)
{
    const auto *found =
        std::find_if(factNames.begin(), factNames.end(), [fact](const FactName &name) { return name.fact == fact; });
    return found != factNames.end() ? QString(found->name) : QString();
}

std::optional<Fact> factFromToken(QStringView token)
{
    const auto *found =
        std::find_if(factNames.begin(), factNames.end(), [token](const FactName &name) { return name.name == token; });
    return found != factNames.end() ? std::optional(found->fact) : std::nullopt;
}

QJsonValue valueAt(const QJsonValue &body, QStringView pointer)
{
    const QJsonValue nothing(QJsonValue::Undefined);
    if (pointer.isEmpty())
        return body;
    if (!pointer.startsWith(u'/'))
        return nothing;
    QJsonValue value = body;
    for (const QStringView step : pointer.sliced(1).split(u'/')) {
        const std::optional<QString> name = plainStep(step);
        if (!name)
            return nothing;
        if (value.isObject())
            value = value.toObject().value(*name);
        else if (value.isArray())
            value = elementAt(value.toArray(), *name);
        else
            return nothing;
    }
    return value;
}

QString pointerStep(const QString &name)
{
    QString step = name;
    step.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return u'/' + step;
}

void applyMapping(const Mapping &mapping, const QJsonObject &body, FoundFacts &facts)
{
    // The last one said counts least, so it goes in first.
    for (auto field = mapping.fields.rbegin(); field != mapping.fields.rend(); ++field) {
        QJsonValue value = valueAt(body, field->pointer);
        if (value.isUndefined() || value.isNull())
            continue;
        if (field->fact == Fact::Status && value.isString()) {
            const auto meant = mapping.statusWords.constFind(value.toString().trimmed().toLower());
            if (meant != mapping.statusWords.constEnd())
                value = ringback::token(*meant);
        }
        facts.putFirst(field->fact, field->fact == Fact::Transcript ? joinedLines(value) : value);
    }
}

QJsonObject toJson(const Mapping &mapping)
{
    QJsonArray fields;
    for (const MappedField &field : mapping.fields)
        fields.append(QJsonObject{{u"pointer"_s, field.pointer}, {u"fact"_s, token(field.fact)}});
    QJsonObject words;
    for (auto word = mapping.statusWords.begin(); word != mapping.statusWords.end(); ++word)
        words.insert(word.key(), ringback::token(word.value()));
    return {{u"path"_s, mapping.path}, {u"fields"_s, fields}, {u"status_words"_s, words}};
}

Result<Mapping> mappingFromJson(const QJsonObject &json)
{
    Mapping mapping;
    mapping.path = json.value("path"_L1).toString();
    const QJsonArray fields = json.value("fields"_L1).toArray();
    const QJsonObject words = json.value("status_words"_L1).toObject();
    if (fields.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("ringback::Mapping", "Say of at least one field what it means."));
    if (fields.size() > maxFields || words.size() > maxWords || mapping.path.size() > maxPointer)
        return invalid(QT_TRANSLATE_NOOP("ringback::Mapping", "This rule is too long."));
    for (const QJsonValue said : fields) {
        const QString pointer = said["pointer"_L1].toString();
        const std::optional<Fact> fact = factFromToken(said["fact"_L1].toString());
        if (!fact || !isPointer(pointer))
            return invalid(QT_TRANSLATE_NOOP("ringback::Mapping", "A field of this rule can't be read."));
        mapping.fields.append({pointer, *fact});
    }
    for (auto word = words.begin(); word != words.end(); ++word) {
        const std::optional<CallStatus> status = callStatusFromToken(word.value().toString());
        const QString said = word.key().trimmed().toLower();
        if (!status || said.isEmpty() || said.size() > maxWordLength)
            return invalid(QT_TRANSLATE_NOOP("ringback::Mapping", "A status word of this rule can't be read."));
        mapping.statusWords.insert(said, *status);
    }
    return mapping;
}

} // namespace ringback::thoughtly
