#pragma once

#include "core/credentials.h"
#include "core/result.h"

#include <QByteArray>

namespace ringback::cli {

/// The API token and the team id: asked for without echo when standard input is a terminal, else read from it whole. Never
/// from arguments, where every process of the computer could read them.
[[nodiscard]] Result<Credentials> readCredentials();

/// What was piped in: two lines, token first, or a JSON object with `api_token` and `team_id`.
[[nodiscard]] Result<Credentials> parseCredentials(const QByteArray &text);

} // namespace ringback::cli
