#include "core/payload.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

QJsonValue filled(const QJsonValue &value, const QJsonObject &fields)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            member.value() = filled(member.value(), fields);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray from = value.toArray();
        for (const QJsonValue one : from)
            array.append(filled(one, fields));
        return array;
    }
    if (!value.isString())
        return value;
    // In one go, so that what a customer's name says is never filled in itself.
    static const QRegularExpression place(u"\\{\\{\\s*([A-Za-z0-9_. -]+?)\\s*\\}\\}"_s);
    const QString text = value.toString();
    QString result;
    qsizetype last = 0;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        result += QStringView(text).mid(last, found.capturedStart() - last);
        result += fields[found.captured(1)].toVariant().toString();
        last = found.capturedEnd();
    }
    return QString(result + text.mid(last));
}

} // namespace

std::optional<QJsonObject> filledPayload(const QString &payloadTemplate, const QJsonObject &fields)
{
    const QJsonDocument document = QJsonDocument::fromJson(payloadTemplate.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    return filled(document.object(), fields).toObject();
}

QString payloadOf(const QStringList &names)
{
    QStringList members;
    members.reserve(names.size());
    for (const QString &name : names)
        members.append(u"  \"%1\": \"{{%1}}\""_s.arg(name));
    return u"{\n%1\n}"_s.arg(members.join(u",\n"_s));
}

} // namespace ringback
