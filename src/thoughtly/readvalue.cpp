#include "thoughtly/readvalue.h"

#include "http/json.h"

#include <QJsonArray>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ringback::thoughtly {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxIdLength = 256;
constexpr qsizetype maxUrlLength = 4096;
constexpr qsizetype maxNamedValues = 1000;
constexpr double longestDuration = 24 * 60 * 60;

// Automations send these when a variable has no value.
bool isUnfilled(QStringView text)
{
    return (text.startsWith(u"{{") && text.endsWith(u"}}")) || text == u"null" || text == u"undefined" ||
           text == u"None";
}

std::optional<qint64> wholeNumberOf(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(none);
    return number == none ? std::nullopt : std::optional(number);
}

QDateTime sensible(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    return utc.isValid() && utc.date().year() >= 2000 && utc.date().year() <= 2100 ? utc : QDateTime();
}

QDateTime sinceEpoch(double number)
{
    constexpr double firstMilliseconds = 1e11; // as seconds: the year 5138
    constexpr double firstMicroseconds = 1e14;
    if (number <= 0 || number >= 1e17)
        return {};
    const double ms = number < firstMilliseconds ? number * 1000 : number < firstMicroseconds ? number : number / 1000;
    return sensible(QDateTime::fromMSecsSinceEpoch(std::llround(ms), Qt::UTC));
}

} // namespace

QString idOf(const QJsonValue &value)
{
    if (const auto number = wholeNumberOf(value))
        return *number > 0 ? QString::number(*number) : QString();
    const QString text = value.toString().trimmed();
    const bool clean = std::none_of(text.begin(), text.end(), [](QChar c) { return !c.isPrint(); });
    return clean && text.size() <= maxIdLength && !isUnfilled(text) ? text : QString();
}

QString textOf(const QJsonValue &value, qsizetype maxLength)
{
    if (value.isString()) {
        const QString text = value.toString().left(maxLength).trimmed();
        return isUnfilled(text) ? QString() : text;
    }
    if (const auto number = wholeNumberOf(value))
        return QString::number(*number);
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &name : {u"value"_s, u"name"_s, u"label"_s, u"text"_s}) {
            const QJsonValue inner = object.value(name);
            if (inner.isString() || inner.isDouble())
                return textOf(inner, maxLength);
        }
    }
    return {};
}

std::optional<double> numberOf(const QJsonValue &value)
{
    bool ok = value.isDouble();
    if (!ok && !value.isString())
        return std::nullopt;
    const double number = ok ? value.toDouble() : value.toString().left(64).trimmed().toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<double> durationOf(const QJsonValue &value, double unit)
{
    const auto number = numberOf(value);
    if (!number || *number < 0 || *number * unit > longestDuration)
        return std::nullopt;
    return *number * unit;
}

QDateTime timeOf(const QJsonValue &value)
{
    const QString text = value.toString().left(64).trimmed();
    // With a colon in it it's a time of day, not a number: most are, and trying costs as much as reading them.
    if (const auto number = text.contains(u':') ? std::nullopt : numberOf(value))
        return sinceEpoch(*number);
    if (text.size() < 10)
        return {};
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        time = QDateTime::fromString(text, Qt::RFC2822Date);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return sensible(time);
}

QString webAddressOf(const QJsonValue &value)
{
    const QString text = (value.isObject() ? value.toObject().value(u"url"_s) : value).toString().trimmed();
    if (text.size() > maxUrlLength)
        return {};
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    return url.isValid() && web && !url.host().isEmpty() ? text : QString();
}

QJsonObject namedValuesOf(const QJsonValue &value)
{
    if (value.isObject())
        return value.toObject();
    if (value.isString() && value.toString().trimmed().startsWith(u'{')) {
        const auto parsed = http::parseJson(value.toString().toUtf8());
        return parsed ? parsed->toObject() : QJsonObject();
    }
    QJsonObject result;
    for (const QJsonValue entry : value.toArray()) {
        const QJsonObject pair = entry.toObject();
        QString name = pair.value(u"name"_s).toString();
        if (name.isEmpty())
            name = pair.value(u"key"_s).toString();
        const QJsonValue one = pair.contains(u"value"_s) ? pair.value(u"value"_s) : pair.value(u"values"_s)[0];
        if (!name.isEmpty() && !one.isUndefined())
            result.insert(name, one);
        if (result.size() >= maxNamedValues)
            break;
    }
    return result;
}

QString foldedName(QStringView name)
{
    QString folded;
    folded.reserve(name.size());
    for (const QChar c : name) {
        if (c != u'_' && c != u'-' && c != u' ')
            folded.append(c.toLower());
    }
    return folded;
}

} // namespace ringback::thoughtly
