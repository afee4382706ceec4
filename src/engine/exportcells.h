#pragma once

#include "core/call.h"
#include "core/contact.h"

#include <QStringList>

namespace ringback {

/// A contact as a row under files::contactTitles(), so that an import takes it back without a loss.
[[nodiscard]] QStringList exportCells(const Contact &contact);

[[nodiscard]] QStringList callTitles();
[[nodiscard]] QStringList exportCells(const Call &call);

} // namespace ringback
