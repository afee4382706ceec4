#pragma once

#include "core/contact.h"
#include "core/result.h"
#include "storage/connection.h"

#include <QDateTime>
#include <QList>

namespace ringback {

/// Appointments of today and tomorrow with a rule that reminds of them: some came out, one was missed, others are to
/// come.
Result<Done> insertSampleReminders(storage::Connection &db, const QList<Contact> &contacts, const QDateTime &now);
/// What the team does when something happens: two rules, one of them switched off.
Result<Done> insertSampleRules(storage::Connection &db, const QDateTime &now);
/// Two automations to trigger. Their addresses are not known to the keychain.
Result<Done> insertSampleAutomations(storage::Connection &db);

} // namespace ringback
