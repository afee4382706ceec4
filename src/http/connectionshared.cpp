#include "http/connectionshared.h"

#include "core/clock.h"

#include <QLocale>

namespace ringback::http {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype readBytes = qsizetype(32) * 1024;

} // namespace

ConnectionShared::ConnectionShared(Handler &handler_, Clock &clock_, const ServerLimits &limits_,
                                   std::function<void(Connection *)> whenFinished)
    : handler(handler_)
    , clock(clock_)
    , limits(limits_)
    , finished(std::move(whenFinished))
    , scratch(readBytes, Qt::Uninitialized)
{
}

const QByteArray &ConnectionShared::date()
{
    const QDateTime now = clock.now();
    const qint64 second = now.toSecsSinceEpoch();
    if (second != m_dateSecond) {
        m_dateSecond = second;
        m_date = QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
    }
    return m_date;
}

} // namespace ringback::http
