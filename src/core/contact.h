#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace ringback {

/// A person with a phone number, as this console knows them.
struct Contact
{
    qint64 id = 0;      ///< ours; 0: not stored yet
    QString phone = {}; ///< E.164
    QString name = {};
    QString email = {};
    QString company = {};
    QString country = {}; ///< ISO 3166 region of the number, as typed or parsed
    QStringList tags = {};
    QJsonObject attributes = {};
    QString thoughtlyId = {};  ///< empty until Thoughtly knows the person
    QString consentBasis = {}; ///< token: contract, request, written, oral, other; empty: not stated
    QDateTime consentAt = {};
    QString consentSource = {}; ///< where it was given, in words: "web form", "on the phone"
    QString source = {};        ///< token: hand, cli, lead, request, import, thoughtly
    QDateTime createdAt = {};
    QDateTime updatedAt = {};

    bool operator==(const Contact &) const = default;
};

} // namespace ringback
