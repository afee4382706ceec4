#include "http/onewaybody.h"

#include <algorithm>
#include <cstring>

namespace ringback::http {

OneWayBody::OneWayBody(QByteArray body, QObject *parent) : QIODevice(parent), m_body(std::move(body))
{
    // Unbuffered, or QIODevice would read ahead and `touched` would lie.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneWayBody::bytesAvailable() const
{
    return m_body.size() - m_position;
}

bool OneWayBody::atEnd() const
{
    return m_position == m_body.size();
}

qint64 OneWayBody::readData(char *data, qint64 maxSize)
{
    if (m_sealed || atEnd())
        return -1;
    m_touched = m_touched || maxSize > 0;
    const qint64 size = std::min<qint64>(maxSize, m_body.size() - m_position);
    std::memcpy(data, m_body.constData() + m_position, static_cast<size_t>(size));
    m_position += size;
    return size;
}

qint64 OneWayBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace ringback::http
