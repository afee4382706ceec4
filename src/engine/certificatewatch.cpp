#include "engine/certificatewatch.h"

#include "core/clock.h"

#include <QFileInfo>

#include <utility>

namespace ringback {

CertificateWatch::CertificateWatch(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

void CertificateWatch::watch(const QStringList &files)
{
    m_files = files;
    m_files.removeAll(QString());
    m_times = times();
    look();
}

void CertificateWatch::look()
{
    if (m_looking || m_files.isEmpty())
        return;
    m_looking = true;
    m_clock.after(interval, this, [this] {
        m_looking = false;
        const QList<QDateTime> now = times();
        const bool changed = std::exchange(m_times, now) != now;
        look();
        if (changed)
            Q_EMIT replaced();
    });
}

QList<QDateTime> CertificateWatch::times() const
{
    QList<QDateTime> found;
    for (const QString &file : m_files)
        found.append(QFileInfo(file).lastModified());
    return found;
}

} // namespace ringback
