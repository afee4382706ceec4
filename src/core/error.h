#pragma once

#include <QString>

namespace ringback {

/// What kind of failure an Error is; code decides on this, people read the message.
enum class ErrorKind {
    InvalidInput, ///< what was typed, passed or sent can't be used
    Refused,      ///< a rule of ours forbids it now (verdict, ownership, practice mode)
    NotFound,
    Unauthorized, ///< 401, or no credentials at all
    Forbidden,    ///< 403
    RateLimited,  ///< 429
    Server,       ///< 5xx, or another status that means no
    Rejected,     ///< 400 and the other 4xx
    Network,      ///< no way there: DNS, refused, proxy, no route
    Tls,
    Timeout,
    Unreadable,  ///< an answer came but can't be understood (cut off, not JSON)
    Unconfirmed, ///< it may or may not have happened: never repeat by itself
    Storage,     ///< disk, database
    Unavailable, ///< keyring, port, lock: something of this computer is missing or taken
    Cancelled,
    Internal,
};

/// One failure. `message` is one translated sentence for people; `detail` is for the log and the raw view.
/// Neither ever holds a secret.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString detail = {};

    bool operator==(const Error &) const = default;
};

} // namespace ringback
