#pragma once

#include "core/result.h"
#include "http/fault.h"
#include "http/message.h"

namespace ringback::http {

/// How the body of a request is delimited, and whether its sender waits for a word first.
struct Framing
{
    bool chunked = false;
    qsizetype length = 0; ///< 0 for a request without a body
    bool expectsContinue = false;

    [[nodiscard]] bool hasBody() const { return chunked || length > 0; }
};

/// A byte of a `token` (RFC 9110, 5.6.2).
[[nodiscard]] bool isTokenByte(char c);

/// Judges a head that is well-formed line by line by what its fields mean together: method, target, Host, framing,
/// Expect. Fills in the request's path and query; the authority of an absolute-form target takes the place of Host.
/// `version` is 10 or 11.
[[nodiscard]] Result<Framing, Fault> judgeHead(ServerRequest &request, QByteArrayView target, int version,
                                               qsizetype bodyLimit);

} // namespace ringback::http
