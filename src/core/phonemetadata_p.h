#pragma once

#include <phonenumbers/phonemetadata.pb.h>

// The rules of all countries as libphonenumber carries them. It exports these, but installs no header for them.
namespace i18n::phonenumbers {
int metadata_size();
const void *metadata_get();
} // namespace i18n::phonenumbers
