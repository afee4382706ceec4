#pragma once

namespace ringback::secrets {

/// libsecret's bus connection (GIO's shared one) ends the process by SIGTERM when the session bus goes, as at log-out.
/// Switches that off. Call from the thread that uses the keychain, only when there is a session bus; returns whether it
/// could be done.
bool keepRunningWhenBusEnds();

} // namespace ringback::secrets
