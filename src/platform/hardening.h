#pragma once

#include <QHash>
#include <QString>

namespace ringback::platform {

/// No core dumps and no debugger of the same user (a dump holds the token), and no file that others can read. For the
/// whole process, first thing in main. False: the system refused part of it.
bool hardenProcess();

/// Takes every variable that may hold a secret (THOUGHTLY_*, RINGBACK_WEBHOOK_SECRET, RINGBACK_STORE) out of the
/// environment and returns it, so that child processes never see it. The bytes are wiped too: unsetting alone leaves
/// them readable in /proc. In main, before any other thread.
[[nodiscard]] QHash<QString, QString> takeSecretsFromEnvironment();

} // namespace ringback::platform
