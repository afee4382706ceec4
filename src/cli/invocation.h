#pragma once

#include "engine/settings.h"

#include <QJsonObject>

namespace ringback::cli {

/// What a command line asks for.
struct Invocation
{
    /// A request of the engine's command table, or one of those that this program carries out itself.
    enum class Kind { Request, Serve };

    Kind kind = Kind::Request;
    QJsonObject request = {}; ///< {"command":…,"args":{…}}
    SettingsSource::Values overrides = {};
    bool json = false;
    bool practice = false;
    bool readsCredentials = false; ///< the request lacks the credentials: read them from the terminal or standard input
    bool needsListener = false;    ///< worth listening for outcomes even when nobody else serves
};

} // namespace ringback::cli
