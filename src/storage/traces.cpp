#include "storage/traces.h"

#include "core/phonenumber.h"
#include "storage/fold.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace ringback::storage {

using namespace Qt::StringLiterals;

namespace {

/// So many other characters may stand between two digits of a number.
constexpr int widestGap = 3;
/// Shorter ones are looked for with their country code only: they would be found in every other figure.
constexpr qsizetype shortestNational = 7;
constexpr qsizetype shortestWord = 5;

bool separates(QChar c)
{
    return c.isSpace() || u"+-./()·‐‑‒–—−\u200b\u2060"_s.contains(c);
}

/// The ways in which digits can tell that number.
QStringList waysToWrite(const QString &e164)
{
    QStringList ways{digitsOf(e164)};
    const Result<PhoneNumber> number = parsePhoneNumber(e164, {});
    if (!number)
        return ways;
    const QString code = QString::number(callingCode(number->region));
    QString national = digitsOf(number->national);
    if (ways.first().startsWith(code))
        ways.append(ways.first().sliced(code.size()));
    while (national.startsWith(u'0'))
        national.remove(0, 1);
    ways.append(national);
    ways.removeDuplicates();
    const QString whole = ways.takeFirst();
    ways.removeIf([](const QString &way) { return way.size() < shortestNational; });
    ways.prepend(whole);
    return ways;
}

bool isFullName(const QString &name)
{
    return name.simplified().contains(u' ') && name.size() >= shortestWord;
}

} // namespace

QJsonObject toJson(const Traces &traces)
{
    return {{u"phones"_s, QJsonArray::fromStringList(traces.phones)},
            {u"ids"_s, QJsonArray::fromStringList(traces.ids)},
            {u"emails"_s, QJsonArray::fromStringList(traces.emails)},
            {u"names"_s, QJsonArray::fromStringList(traces.names)}};
}

Traces tracesFromJson(const QJsonObject &object)
{
    const auto list = [&object](QLatin1StringView name) {
        QStringList texts;
        const QJsonArray array = object[name].toArray();
        for (const QJsonValue text : array)
            texts.append(text.toString());
        return texts;
    };
    return {.phones = list("phones"_L1), .ids = list("ids"_L1), .emails = list("emails"_L1), .names = list("names"_L1)};
}

TraceFinder::TraceFinder(const Traces &traces)
{
    for (const QString &phone : traces.phones)
        m_digits += waysToWrite(phone);
    m_digits.removeAll(QString());
    m_words = traces.ids + traces.emails;
    for (const QString &email : traces.emails)
        m_words.append(QString(email).replace(u'@', u"%40"_s));
    std::copy_if(traces.names.begin(), traces.names.end(), std::back_inserter(m_words), isFullName);
    m_words.removeIf([](const QString &word) { return word.size() < shortestWord; });
}

void TraceFinder::addNumbers(const QString &text, QList<Span> &spans) const
{
    QString digits;
    QList<qsizetype> places;
    const auto closeRow = [&] {
        for (const QString &way : m_digits) {
            for (qsizetype at = digits.indexOf(way); at >= 0; at = digits.indexOf(way, at + way.size()))
                spans.append({places[at], places[at + way.size() - 1] + 1 - places[at]});
        }
        digits.clear();
        places.clear();
    };
    int gap = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const int digit = text[i].digitValue(); digit >= 0) {
            digits.append(QChar(u'0' + digit));
            places.append(i);
            gap = 0;
        } else if (!digits.isEmpty() && (!separates(text[i]) || ++gap > widestGap)) {
            closeRow();
            gap = 0;
        }
    }
    closeRow();
}

QList<TraceFinder::Span> TraceFinder::spansIn(const QString &text) const
{
    QList<Span> spans;
    addNumbers(text, spans);
    for (const QString &word : m_words) {
        qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        for (; at >= 0; at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            spans.append({at, word.size()});
    }
    return spans;
}

bool TraceFinder::isInJson(const QJsonValue &value) const
{
    switch (value.type()) {
    case QJsonValue::String:
        return isIn(value.toString());
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [this](const QJsonValue &one) { return isInJson(one); });
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (isIn(member.key()) || isInJson(member.value()))
                return true;
        }
        return false;
    }
    default:
        return false;
    }
}

bool TraceFinder::isIn(const QByteArray &bytes) const
{
    if (isIn(QString::fromUtf8(bytes)))
        return true;
    if (!bytes.contains("\\u") && !bytes.contains("\\/"))
        return false;
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isArray() ? isInJson(document.array()) : isInJson(document.object());
}

QString TraceFinder::masked(const QString &text) const
{
    QString result = text;
    const QList<Span> spans = spansIn(text);
    for (const Span &span : spans)
        result.replace(span.start, span.length, QString(span.length, u'*'));
    return result;
}

QJsonValue TraceFinder::masked(const QJsonValue &value) const
{
    switch (value.type()) {
    case QJsonValue::String:
        return masked(value.toString());
    case QJsonValue::Double: {
        const double number = value.toDouble();
        return number > 1e6 && isIn(QString::number(number, 'f', 0)) ? QJsonValue(0) : value;
    }
    case QJsonValue::Array: {
        QJsonArray result;
        const QJsonArray array = value.toArray();
        for (const QJsonValue one : array)
            result.append(masked(one));
        return result;
    }
    case QJsonValue::Object: {
        QJsonObject result;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            result.insert(masked(member.key()), masked(QJsonValue(member.value())));
        return result;
    }
    default:
        return value;
    }
}

bool TraceFinder::wipe(QByteArray &bytes) const
{
    // Byte for byte as Latin-1, so that places in the text are places in the file; words in UTF-8 are looked for as
    // such.
    const QString text = QString::fromLatin1(bytes);
    QList<Span> spans;
    addNumbers(text, spans);
    for (const QString &word : m_words) {
        const QString needle = QString::fromLatin1(word.toUtf8());
        qsizetype at = text.indexOf(needle, 0, Qt::CaseInsensitive);
        for (; at >= 0; at = text.indexOf(needle, at + needle.size(), Qt::CaseInsensitive))
            spans.append({at, needle.size()});
    }
    for (const Span &span : std::as_const(spans))
        bytes.replace(span.start, span.length, QByteArray(span.length, '*'));
    return !spans.isEmpty();
}

} // namespace ringback::storage
