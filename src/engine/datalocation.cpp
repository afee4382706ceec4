#include "engine/datalocation.h"

#include <QDir>
#include <QStandardPaths>

namespace ringback {

using namespace Qt::StringLiterals;

QString dataLocation(const SettingsSource::Values &overrides, const SettingsSource::Values &environment, bool practice)
{
    QString given = overrides.value(u"RINGBACK_DATA_DIR"_s);
    if (given.isEmpty())
        given = environment.value(u"RINGBACK_DATA_DIR"_s);
    if (given.isEmpty())
        given = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/ringback"_L1;
    // Inside it would do as well, but then deleting the practice data would be a matter of care.
    const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(given));
    return practice ? absolute + "-practice"_L1 : absolute;
}

} // namespace ringback
