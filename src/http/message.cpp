#include "http/message.h"

#include <algorithm>

namespace ringback::http {

QByteArray Headers::value(QByteArrayView name) const
{
    for (const Header &field : m_fields) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0)
            return field.value;
    }
    return {};
}

QByteArrayList Headers::values(QByteArrayView name) const
{
    QByteArrayList values;
    for (const Header &field : m_fields) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0)
            values.append(field.value);
    }
    return values;
}

bool Headers::contains(QByteArrayView name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [name](const Header &field) { return field.name.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace ringback::http
