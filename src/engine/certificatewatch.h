#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QStringList>

#include <chrono>

namespace ringback {

class Clock;

/// Looks now and then whether the certificate's files were replaced: they are renewed every few weeks, while the
/// listener runs for months. Asked by time rather than told by the system, because renewal swaps whole folders.
class CertificateWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes interval{10};

    explicit CertificateWatch(Clock &clock, QObject *parent = nullptr);

    /// From now on these; none: nothing is looked at.
    void watch(const QStringList &files);

Q_SIGNALS:
    void replaced();

private:
    void look();
    [[nodiscard]] QList<QDateTime> times() const;

    Clock &m_clock;
    QStringList m_files;
    QList<QDateTime> m_times;
    bool m_looking = false;
};

} // namespace ringback
