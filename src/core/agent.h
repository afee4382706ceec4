#pragma once

#include <QString>

namespace ringback {

/// A voice agent: the AI that talks. The API calls it an *interview*.
struct Agent
{
    QString id;
    QString title;
    QString phoneNumber = {}; ///< E.164, the line it calls from; may be empty
    bool archived = false;

    bool operator==(const Agent &) const = default;
};

} // namespace ringback
