#include "platform/memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace ringback::platform {

void returnFreedMemory()
{
#ifdef __GLIBC__
    // A value set once is no longer adjusted. Smaller blocks are many and short-lived: each would cost a system call.
    constexpr int largeBlock = 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, largeBlock);
    mallopt(M_TRIM_THRESHOLD, largeBlock);
#endif
}

} // namespace ringback::platform
