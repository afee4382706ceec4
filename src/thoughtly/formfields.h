#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace ringback::thoughtly {

// How forms and CRMs name what a person typed.

/// A field's name or label as such names compare: letters and digits only, lower case, without accents and without the
/// words around it ("Your phone number *" = "contact_phone_number" = "q5_phoneNumber" = "phonenumber").
[[nodiscard]] QString plainName(QStringView name);

/// What was typed, by name: an object as it is (one whose members are themselves named fields, by their names), or a
/// list of fields such as `{label, value}`, `{name, values}` or `{field: {id}, type, text}`. A field that has only an
/// id is named by the form's own definition beside it in `around`, else by its type.
[[nodiscard]] QJsonObject formFieldsOf(const QJsonValue &value, const QJsonObject &around);

} // namespace ringback::thoughtly
