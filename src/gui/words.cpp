#include "gui/words.h"

#include <QCoreApplication>
#include <QGuiApplication>
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

QString leftToRight(const QString &text)
{
    constexpr QChar mark(0x200E);
    return QGuiApplication::isRightToLeft() ? mark + text + mark : text;
}

QString placeText(double seconds)
{
    constexpr double longestCallSeconds = 86'400;
    if (!(seconds >= 0 && seconds < longestCallSeconds))
        return {};
    const int whole = static_cast<int>(seconds);
    return u"%1:%2"_s.arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

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
