#include "gui/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::Words", text);
}

} // namespace

QString consentWord(const QString &basis)
{
    if (basis == "request"_L1)
        return said("Asked to be called");
    if (basis == "contract"_L1)
        return said("Contract");
    if (basis == "written"_L1)
        return said("In writing");
    if (basis == "oral"_L1)
        return said("Spoken");
    return basis.isEmpty() ? said("Not stated") : said("Other");
}

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Bool:
        return value.toBool() ? said("yes") : said("no");
    default:
        return value.toVariant().toString();
    }
}

} // namespace ringback
