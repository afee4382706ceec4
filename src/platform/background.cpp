#include "platform/background.h"

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace ringback::platform {

void workInBackground()
{
    constexpr int niceness = 10;
    thread_local const bool isBehind = [] {
        // Of Linux: a thread has a niceness of its own.
        return setpriority(PRIO_PROCESS, static_cast<id_t>(syscall(SYS_gettid)), niceness) == 0;
    }();
    (void)isBehind;
}

} // namespace ringback::platform
