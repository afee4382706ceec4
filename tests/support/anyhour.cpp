#include "support/anyhour.h"

#include <QDir>
#include <QFile>
#include <QSettings>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

// From midnight to midnight is the whole day, between any other two equal times there is no time.
void setHours(const QString &dataDirectory, const QString &fromAndUntil)
{
    const QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner;
    const QString path = dataDirectory + "/settings.ini"_L1;
    QDir().mkpath(dataDirectory);
    QFile::setPermissions(dataDirectory, mine | QFile::ExeOwner);
    {
        QSettings file(path, QSettings::IniFormat);
        file.setValue(u"calls/hours_from"_s, fromAndUntil);
        file.setValue(u"calls/hours_until"_s, fromAndUntil);
        file.setValue(u"calls/place_rules"_s, u"off"_s); // what holds by day or weekday there, too
    }
    QFile::setPermissions(path, mine);
}

} // namespace

void allowAnyHour(const QString &dataDirectory)
{
    setHours(dataDirectory, u"00:00"_s);
}

void allowNoHour(const QString &dataDirectory)
{
    setHours(dataDirectory, u"12:00"_s);
}

} // namespace ringback
