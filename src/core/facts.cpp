#include "core/facts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(uR"(\{\{\s*([\w.-]{1,100})\s*\}\})"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

void collect(const QJsonValue &pattern, QStringList &names)
{
    if (pattern.isObject()) {
        const QJsonObject object = pattern.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(it.value(), names);
    } else if (pattern.isArray()) {
        for (const QJsonValue element : pattern.toArray())
            collect(element, names);
    } else {
        auto matches = placeholder().globalMatch(pattern.toString());
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            if (!names.contains(name))
                names.append(name);
        }
    }
}

} // namespace

QJsonValue factAt(const Facts &facts, QStringView name)
{
    QJsonValue value = facts;
    for (const QStringView part : name.split(u'.')) {
        if (value.isArray()) {
            bool isNumber = false;
            const int index = part.toInt(&isNumber);
            const QJsonArray array = value.toArray();
            value = isNumber && index >= 0 && index < array.size() ? QJsonValue(array.at(index))
                                                                   : QJsonValue(QJsonValue::Undefined);
        } else {
            value = value.toObject().value(part);
        }
    }
    return value;
}

QString factText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: {
        const double number = value.toDouble();
        constexpr double exactly = 9007199254740992.0; // 2^53
        return std::abs(number) < exactly && std::floor(number) == number ? QString::number(std::llround(number))
                                                                          : QString::number(number, 'g', 12);
    }
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

QString filled(const QString &pattern, const Facts &facts)
{
    QString text;
    qsizetype done = 0;
    auto matches = placeholder().globalMatch(pattern);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        text += QStringView(pattern).mid(done, match.capturedStart() - done);
        text += factText(factAt(facts, match.capturedView(1)));
        done = match.capturedEnd();
    }
    text += QStringView(pattern).mid(done);
    return text;
}

QJsonValue filled(const QJsonValue &pattern, const Facts &facts)
{
    if (pattern.isObject()) {
        QJsonObject object = pattern.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = filled(QJsonValue(it.value()), facts);
        return object;
    }
    if (pattern.isArray()) {
        QJsonArray array;
        for (const QJsonValue element : pattern.toArray())
            array.append(filled(element, facts));
        return array;
    }
    if (!pattern.isString())
        return pattern;
    const QString text = pattern.toString();
    const QRegularExpressionMatch match = placeholder().match(text);
    if (match.hasMatch() && match.capturedLength() == text.trimmed().size()) {
        const QJsonValue fact = factAt(facts, match.capturedView(1));
        return fact.isUndefined() ? QJsonValue() : fact;
    }
    return filled(text, facts);
}

QStringList placeholders(const QJsonValue &pattern)
{
    QStringList names;
    collect(pattern, names);
    return names;
}

Result<QJsonObject> parseTemplate(const QByteArray &text)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text, &fault);
    if (document.isObject())
        return document.object();
    if (fault.error == QJsonParseError::NoError)
        return Error{ErrorKind::InvalidInput,
                     QCoreApplication::translate("ringback::Facts", "The message must be a JSON object: {…}.")};
    const qsizetype line = text.left(fault.offset).count('\n') + 1;
    return Error{ErrorKind::InvalidInput,
                 QCoreApplication::translate("ringback::Facts", "The message isn't valid JSON: line %1, %2.")
                     .arg(line)
                     .arg(fault.errorString())};
}

} // namespace ringback
