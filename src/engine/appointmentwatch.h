#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

namespace ringback {

class Clock;
class ReminderKeeper;
struct AppointmentImport;
struct Notice;
struct Settings;

/// Takes appointments in from a file, or from the .ics and .csv files of a folder, whenever one has changed and is
/// whole again: as it was at two looks in a row. After a start every file is read once, which changes nothing where
/// nothing changed. The disk may be slow or gone: it is looked at aside. Engine thread.
class AppointmentWatch final : public QObject
{
    Q_OBJECT

public:
    /// What the settings name is watched, from the next look on.
    AppointmentWatch(Clock &clock, ReminderKeeper &reminders, const Settings &settings, QObject *parent = nullptr);

    /// Looks by itself from now on.
    void start();

Q_SIGNALS:
    /// A file couldn't be read, or not all of it.
    void notice(const ringback::Notice &notice);

private:
    /// A file as it was at the last look.
    struct Seen
    {
        QString path = {};
        QDateTime modified = {};
        qint64 size = 0;
        bool isTaken = false;
    };

    [[nodiscard]] static QList<Seen> filesAt(const QString &path);
    void compare(const QList<Seen> &files);
    void take(const QString &path);
    void tell(const QString &path, const Result<AppointmentImport> &import);

    Clock &m_clock;
    ReminderKeeper &m_reminders;
    const Settings &m_settings;
    QHash<QString, Seen> m_seen; ///< by path
};

} // namespace ringback
