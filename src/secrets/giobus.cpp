#include "secrets/giobus.h"

#include <QLibrary>

namespace ringback::secrets {

using namespace Qt::StringLiterals;

bool keepRunningWhenBusEnds()
{
    // Resolved at run time, as QtKeychain does with libsecret: where that is missing, there is nothing to switch off.
    constexpr int sessionBusType = 2; // G_BUS_TYPE_SESSION
    using GetBus = void *(*)(int type, void *cancellable, void **error);
    using SetExitOnClose = void (*)(void *connection, int exitOnClose);

    QLibrary gio(u"gio-2.0"_s, 0);
    const auto getBus = reinterpret_cast<GetBus>(gio.resolve("g_bus_get_sync"));
    const auto setExitOnClose = reinterpret_cast<SetExitOnClose>(gio.resolve("g_dbus_connection_set_exit_on_close"));
    if (!getBus || !setExitOnClose)
        return false;
    // The reference is kept for the life of the process: with the last one the setting would go too.
    void *connection = getBus(sessionBusType, nullptr, nullptr);
    if (!connection)
        return false;
    setExitOnClose(connection, 0);
    return true;
}

} // namespace ringback::secrets
