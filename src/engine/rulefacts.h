#pragma once

#include "core/call.h"
#include "core/callback.h"
#include "core/contact.h"
#include "core/facts.h"

#include <optional>

namespace ringback {

/// What rules and templates may ask of a call: all that `ringbackctl call show` tells but transcript and timeline, with
/// `summary`, `result`, and the contact's `contact.email`, `contact.company`, `contact.tags`, `contact.attributes`. The
/// number also stands under `contact_phone`, as Thoughtly's automations call it.
[[nodiscard]] Facts factsOf(const CallDetail &detail, const std::optional<Contact> &contact);
/// The same of a callback: `reason`, `priority`, `source`, `fields`, and the contact.
[[nodiscard]] Facts factsOf(const Callback &callback, const std::optional<Contact> &contact, const QDateTime &now);

} // namespace ringback
