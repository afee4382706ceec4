#pragma once

#include <QtGlobal>

namespace ringback::http {

/// Why a request can't be taken: the status that says so and one English sentence, fit for the peer to see. The
/// sentences are marked for translation in the context "ringback::http::Fault".
struct Fault
{
    int status = 0;
    const char *reason = "";
};

} // namespace ringback::http
