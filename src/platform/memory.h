#pragma once

namespace ringback::platform {

/// Lets large blocks go back to the system as soon as they are freed. For the whole process, first thing in main.
///
/// glibc learns from the first large block that is freed, and takes those after it from the heap, where a small one
/// above them keeps them resident. The order of a million contacts is read, turned and copied in blocks of eight
/// megabytes: those held three times the memory that was in use.
void returnFreedMemory();

} // namespace ringback::platform
