#pragma once

#include "http/message.h"

namespace ringback::http {

/// What the request decides about the form of its answer.
struct ResponseForm
{
    bool head = false;   ///< answers HEAD: the length, not the body
    bool http10 = false; ///< must be told that the connection is kept
    bool close = false;
};

/// Appends the answer as it goes over the wire. Content-Length, Date and Connection are ours; a handler's are left out.
void appendResponse(QByteArray &out, const ServerResponse &response, const ResponseForm &form, const QByteArray &date);

} // namespace ringback::http
