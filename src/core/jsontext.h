#pragma once

#include <QByteArray>
#include <QStringView>

namespace ringback {

/// Appends the text as a JSON string, quotes included: the same bytes that QJsonDocument writes, without building a
/// QJsonValue first.
void appendJsonText(QByteArray &json, QStringView text);

} // namespace ringback
