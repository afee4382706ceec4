#include "storage/schema_2.h"

namespace ringback::storage {

using namespace Qt::StringLiterals;

QStringList schema2()
{
    return {
        uR"(CREATE TABLE automations (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    fields TEXT NOT NULL,
    payload TEXT NOT NULL
))"_s,
        // What may have rung somebody: it outlives the automation.
        uR"(CREATE TABLE automation_runs (
    id INTEGER PRIMARY KEY,
    automation_id INTEGER REFERENCES automations (id) ON DELETE SET NULL,
    automation TEXT NOT NULL,
    phone TEXT NOT NULL,
    state TEXT NOT NULL,
    at INTEGER NOT NULL,
    placed_by TEXT NOT NULL,
    detail TEXT NOT NULL
))"_s,
        u"CREATE INDEX automation_runs_phone ON automation_runs (phone, at)"_s,
        u"CREATE INDEX automation_runs_automation ON automation_runs (automation_id)"_s,
        u"ALTER TABLE contacts ADD COLUMN consent_source TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE callbacks ADD COLUMN agent_id TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE callbacks ADD COLUMN automatic INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE callbacks ADD COLUMN armed_by INTEGER NOT NULL DEFAULT 0"_s,
        u"CREATE INDEX callbacks_automatic ON callbacks (automatic) WHERE automatic <> 0"_s,
        uR"(CREATE TABLE automatic_calls (
    id INTEGER PRIMARY KEY,
    callback_id INTEGER REFERENCES callbacks (id) ON DELETE SET NULL,
    at INTEGER NOT NULL
))"_s,
        u"CREATE INDEX automatic_calls_at ON automatic_calls (at)"_s,
        u"CREATE INDEX automatic_calls_callback ON automatic_calls (callback_id)"_s,
    };
}

} // namespace ringback::storage
