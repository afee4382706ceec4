#include "engine/appointmentwatch.h"

#include "core/clock.h"
#include "core/futures.h"
#include "core/maskedtext.h"
#include "engine/engine.h"
#include "engine/reminderkeeper.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace ringback {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto lookEvery = 20s;
/// More files than anybody keeps calendars: a folder that was chosen by mistake.
constexpr qsizetype mostFiles = 200;

} // namespace

AppointmentWatch::AppointmentWatch(Clock &clock, ReminderKeeper &reminders, const Settings &settings, QObject *parent)
    : QObject(parent), m_clock(clock), m_reminders(reminders), m_settings(settings)
{
}

void AppointmentWatch::start()
{
    m_clock.after(lookEvery, this, [this] { start(); });
    if (m_settings.appointmentsPath.isEmpty()) {
        m_seen.clear();
        return;
    }
    whenDone(QtConcurrent::run(&AppointmentWatch::filesAt, m_settings.appointmentsPath), this,
             [this](const QList<Seen> &files) { compare(files); });
}

QList<AppointmentWatch::Seen> AppointmentWatch::filesAt(const QString &path)
{
    const QFileInfo watched(path);
    const QFileInfoList files =
        watched.isDir() ? QDir(path).entryInfoList({u"*.ics"_s, u"*.csv"_s}, QDir::Files) : QFileInfoList{watched};
    QList<Seen> seen;
    for (const QFileInfo &file : files.mid(0, mostFiles)) {
        if (file.exists())
            seen.append({file.absoluteFilePath(), file.lastModified(), file.size()});
    }
    return seen;
}

void AppointmentWatch::compare(const QList<Seen> &files)
{
    QHash<QString, Seen> now;
    for (Seen file : files) {
        const Seen before = m_seen.value(file.path);
        const bool isAsBefore = before.modified == file.modified && before.size == file.size && !before.path.isEmpty();
        file.isTaken = isAsBefore;
        if (isAsBefore && !before.isTaken)
            take(file.path);
        now.insert(file.path, file);
    }
    m_seen = now;
}

void AppointmentWatch::take(const QString &path)
{
    whenDone(m_reminders.import(path), this,
             [this, path](const Result<AppointmentImport> &import) { tell(path, import); });
}

void AppointmentWatch::tell(const QString &path, const Result<AppointmentImport> &import)
{
    const QString name = visibleText(QFileInfo(path).fileName());
    if (!import)
        Q_EMIT notice(
            {Notice::Level::Warning, tr("Appointments of %1 were not taken: %2").arg(name, import.error().message)});
    else if (import->refused > 0)
        Q_EMIT notice(
            {Notice::Level::Warning,
             tr("%n appointment(s) of %1 could not be taken. Import it by hand to see why.", nullptr, import->refused)
                 .arg(name)});
}

} // namespace ringback
