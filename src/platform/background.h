#pragma once

namespace ringback::platform {

/// Has the calling thread work behind all others of the computer that want the processor, from now on: for work aside
/// that nobody waits for. Does nothing where the system has no such thing.
void workInBackground();

} // namespace ringback::platform
