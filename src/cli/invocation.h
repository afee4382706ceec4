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
    QString jsonFile = {};         ///< the request lacks its `definition`: read it from there, "-": standard input
    bool readsAddress = false;     ///< its `definition` is a secret address, from standard input
    QString addressFile = {};      ///< the request lacks its secret `address`: read it from there, "-": standard input
    QString data = {};             ///< the request lacks its `data`: this JSON, or @FILE
    bool needsListener = false;    ///< worth listening for outcomes even when nobody else serves
};

} // namespace ringback::cli
