#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace ringback::platform {

/// The text with personal data masked: of a phone number only the last two digits stay, of an e-mail address nothing.
/// Better too much than too little: any run of seven digits counts as a number, unless it stands in a date, a UUID or
/// an IP address.
[[nodiscard]] QString redacted(const QString &text);

/// The text with each of the secrets, plain or percent-encoded, replaced by `***`.
[[nodiscard]] QString withoutSecrets(QString text, const QList<QByteArray> &secrets);

} // namespace ringback::platform
