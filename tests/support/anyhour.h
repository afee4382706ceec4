#pragma once

#include <QString>

namespace ringback {

/// Settings of a data directory by which any number may be called at any hour, for tests that run by the real clock.
void allowAnyHour(const QString &dataDirectory);
/// The same by which none may ever be called without a reason.
void allowNoHour(const QString &dataDirectory);

} // namespace ringback
