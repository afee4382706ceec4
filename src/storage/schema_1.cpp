// The first schema. Times are milliseconds since 1970 UTC, tokens are those of core, JSON is text, '' is "not said",
// NULL is "none" for times, numbers and references.
#include "storage/schema_1.h"

namespace ringback::storage {

using namespace Qt::StringLiterals;

QStringList schema1()
{
    return {
        // People. sort_key and search_text are the folded forms (fold.h); a removed contact stays for its calls.
        uR"(CREATE TABLE contacts (
    id INTEGER PRIMARY KEY,
    phone TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    company TEXT NOT NULL,
    country TEXT NOT NULL,
    tags TEXT NOT NULL,
    attributes TEXT NOT NULL,
    thoughtly_id TEXT NOT NULL,
    consent_basis TEXT NOT NULL,
    consent_at INTEGER,
    source TEXT NOT NULL,
    created_at INTEGER,
    updated_at INTEGER,
    removed_at INTEGER,
    sort_key TEXT NOT NULL,
    search_text TEXT NOT NULL
))"_s,
        u"CREATE UNIQUE INDEX contacts_phone ON contacts (phone) WHERE removed_at IS NULL"_s,
        u"CREATE INDEX contacts_name ON contacts (sort_key) WHERE removed_at IS NULL"_s,
        u"CREATE INDEX contacts_email ON contacts (email COLLATE NOCASE) WHERE removed_at IS NULL"_s,
        u"CREATE INDEX contacts_company ON contacts (company COLLATE NOCASE) WHERE removed_at IS NULL"_s,
        u"CREATE INDEX contacts_tags ON contacts (tags COLLATE NOCASE) WHERE removed_at IS NULL"_s,
        u"CREATE INDEX contacts_created ON contacts (created_at) WHERE removed_at IS NULL"_s,
        u"CREATE INDEX contacts_thoughtly_id ON contacts (thoughtly_id) WHERE thoughtly_id <> ''"_s,

        // Files that were imported, and what each did: `before` is the contact as it was, NULL where it was made by the
        // import; `stamp` its updated_at then, which tells whether somebody has edited it since. The id is made of the
        // two others (imports.cpp), so that one tree is written for each row and not two.
        uR"(CREATE TABLE imports (
    id INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    started_at INTEGER,
    ended_at INTEGER,
    state TEXT NOT NULL,
    rule TEXT NOT NULL,
    added INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    refused INTEGER NOT NULL
))"_s,
        uR"(CREATE TABLE import_changes (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    contact_id INTEGER NOT NULL,
    before TEXT,
    stamp INTEGER
))"_s,
        uR"(CREATE TABLE agents (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    phone_number TEXT NOT NULL,
    archived INTEGER NOT NULL,
    sort_key TEXT NOT NULL
) WITHOUT ROWID)"_s,

        // The queue; at most one open entry for a number.
        uR"(CREATE TABLE callbacks (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER REFERENCES contacts (id) ON DELETE SET NULL,
    phone TEXT NOT NULL,
    contact_name TEXT NOT NULL,
    reason TEXT NOT NULL,
    priority TEXT NOT NULL,
    source TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    max_attempts INTEGER NOT NULL,
    requested_at INTEGER,
    due_at INTEGER,
    last_result TEXT NOT NULL,
    closed_at INTEGER,
    closed_reason TEXT NOT NULL,
    fields TEXT NOT NULL,
    followed TEXT NOT NULL
))"_s,
        u"CREATE UNIQUE INDEX callbacks_open ON callbacks (phone) WHERE state IN ('waiting', 'calling')"_s,
        u"CREATE INDEX callbacks_contact ON callbacks (contact_id)"_s,
        u"CREATE INDEX callbacks_requested ON callbacks (requested_at)"_s,

        // Whom nobody may call.
        uR"(CREATE TABLE do_not_call (
    phone TEXT PRIMARY KEY,
    added_at INTEGER,
    source TEXT NOT NULL,
    added_by TEXT NOT NULL,
    note TEXT NOT NULL
) WITHOUT ROWID)"_s,

        // Who entered and who removed, and why: what stays when the entry is gone.
        uR"(CREATE TABLE do_not_call_log (
    id INTEGER PRIMARY KEY,
    phone TEXT NOT NULL,
    at INTEGER,
    what TEXT NOT NULL,
    who TEXT NOT NULL,
    reason TEXT NOT NULL
))"_s,
        u"CREATE INDEX do_not_call_log_phone ON do_not_call_log (phone)"_s,

        // What the team decided on calls to a place (core/placerules.h).
        uR"(CREATE TABLE place_rules (
    place TEXT PRIMARY KEY,
    weekdays TEXT NOT NULL,
    saturday TEXT NOT NULL,
    sunday TEXT NOT NULL,
    on_holidays TEXT NOT NULL,
    pause TEXT NOT NULL,
    most_attempts INTEGER NOT NULL,
    holidays TEXT NOT NULL,
    source TEXT NOT NULL,
    as_of TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    changed_at INTEGER
) WITHOUT ROWID)"_s,

        // What calls said that sounds like the wish not to be called; decision is '' while it waits for a person.
        uR"(CREATE TABLE opt_outs (
    id INTEGER PRIMARY KEY,
    call_id INTEGER REFERENCES calls (id) ON DELETE SET NULL,
    phone TEXT NOT NULL,
    quote TEXT NOT NULL,
    language TEXT NOT NULL,
    found_at INTEGER,
    decision TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at INTEGER
))"_s,
        u"CREATE UNIQUE INDEX opt_outs_call ON opt_outs (call_id, quote)"_s,
        u"CREATE INDEX opt_outs_phone ON opt_outs (phone)"_s,
        u"CREATE INDEX opt_outs_waiting ON opt_outs (id) WHERE decision = ''"_s,

        // What tables show and filter; the bulk of a call is in call_facts. heard_at: when it was first heard of.
        uR"(CREATE TABLE calls (
    id INTEGER PRIMARY KEY,
    attempt_id TEXT NOT NULL,
    thoughtly_call_id TEXT NOT NULL,
    status TEXT NOT NULL,
    outcome TEXT NOT NULL,
    cause TEXT NOT NULL,
    phone TEXT NOT NULL,
    contact_id INTEGER REFERENCES contacts (id) ON DELETE SET NULL,
    contact_name TEXT NOT NULL,
    thoughtly_contact_id TEXT NOT NULL,
    agent_id TEXT NOT NULL,
    agent_title TEXT NOT NULL,
    placed_by TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    priority TEXT NOT NULL,
    created_at INTEGER,
    started_at INTEGER,
    ended_at INTEGER,
    duration_seconds REAL,
    known_by TEXT NOT NULL,
    known_at INTEGER,
    checked_at INTEGER,
    heard_at INTEGER,
    search_text TEXT NOT NULL,
    corrected_at INTEGER,
    note TEXT NOT NULL DEFAULT '',
    disposition TEXT NOT NULL DEFAULT '',
    disposition_by TEXT NOT NULL DEFAULT '',
    disposition_at INTEGER
))"_s,
        u"CREATE UNIQUE INDEX calls_attempt ON calls (attempt_id) WHERE attempt_id <> ''"_s,
        u"CREATE UNIQUE INDEX calls_thoughtly ON calls (thoughtly_call_id) WHERE thoughtly_call_id <> ''"_s,
        u"CREATE INDEX calls_created ON calls (created_at)"_s,
        u"CREATE INDEX calls_status ON calls (status, created_at)"_s,
        u"CREATE INDEX calls_phone ON calls (phone, created_at)"_s,
        u"CREATE INDEX calls_contact ON calls (contact_id, created_at)"_s,
        u"CREATE INDEX calls_agent ON calls (agent_id, created_at)"_s,
        // All that figures over time need (insights.h), so that they read no row: two thirds of the time.
        u"CREATE INDEX calls_figures ON calls (created_at, status, outcome, agent_id, duration_seconds)"_s,

        // core's facts with their keys, and the newest body as it came.
        uR"(CREATE TABLE call_facts (
    call_id INTEGER PRIMARY KEY REFERENCES calls (id) ON DELETE CASCADE,
    facts TEXT NOT NULL,
    raw BLOB,
    raw_at INTEGER
))"_s,
        // Which observations were applied to which call: how a repeat is told, even one that names no call.
        uR"(CREATE TABLE call_evidence (
    hash INTEGER NOT NULL,
    call_id INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,
    seen_at INTEGER,
    PRIMARY KEY (hash, call_id)
) WITHOUT ROWID)"_s,
        u"CREATE INDEX call_evidence_call ON call_evidence (call_id)"_s,
        uR"(CREATE TABLE timeline (
    id INTEGER PRIMARY KEY,
    call_id INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,
    at INTEGER,
    source TEXT NOT NULL,
    what TEXT NOT NULL,
    detail TEXT NOT NULL,
    delivery_id INTEGER
))"_s,
        u"CREATE INDEX timeline_call ON timeline (call_id, at)"_s,

        uR"(CREATE TABLE attempts (
    id TEXT PRIMARY KEY,
    call_id INTEGER NOT NULL REFERENCES calls (id) ON DELETE CASCADE,
    contact_id INTEGER REFERENCES contacts (id) ON DELETE SET NULL,
    callback_id INTEGER REFERENCES callbacks (id) ON DELETE SET NULL,
    agent_id TEXT NOT NULL,
    phone TEXT NOT NULL,
    state TEXT NOT NULL,
    planned_at INTEGER,
    sending_at INTEGER,
    result_at INTEGER,
    result_detail TEXT NOT NULL
) WITHOUT ROWID)"_s,
        u"CREATE INDEX attempts_call ON attempts (call_id)"_s,
        u"CREATE INDEX attempts_contact ON attempts (contact_id)"_s,
        u"CREATE INDEX attempts_callback ON attempts (callback_id)"_s,
        u"CREATE INDEX attempts_state ON attempts (state, planned_at)"_s,
        u"CREATE INDEX attempts_phone ON attempts (phone)"_s,

        // The journal: only ever appended to, so no second index (it would cost three quarters of the rate).
        uR"(CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY,
    received_at INTEGER,
    kind TEXT NOT NULL,
    path TEXT NOT NULL,
    peer TEXT NOT NULL,
    headers BLOB,
    body BLOB
))"_s,
        uR"(CREATE TABLE delivery_results (
    delivery_id INTEGER PRIMARY KEY REFERENCES deliveries (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    call_id INTEGER REFERENCES calls (id) ON DELETE SET NULL,
    callback_id INTEGER REFERENCES callbacks (id) ON DELETE SET NULL,
    note TEXT NOT NULL
))"_s,
        u"CREATE INDEX delivery_results_call ON delivery_results (call_id) WHERE call_id IS NOT NULL"_s,
        u"CREATE INDEX delivery_results_callback ON delivery_results (callback_id) WHERE callback_id IS NOT NULL"_s,

        // Who was forgotten, as keyed hashes (forget.h): of the number and, so that nothing brings the person back, of
        // Thoughtly's ids. `person` is the hash of the number that they belong to.
        uR"(CREATE TABLE forgotten (
    hash TEXT PRIMARY KEY,
    person TEXT NOT NULL,
    at INTEGER,
    do_not_call INTEGER NOT NULL
) WITHOUT ROWID)"_s,
        u"CREATE INDEX forgotten_person ON forgotten (person)"_s,
        // What is still to be done for them; traces is '' once nothing is left but what the disk may hold.
        uR"(CREATE TABLE forgetting (
    person TEXT PRIMARY KEY,
    begun_at INTEGER,
    traces TEXT NOT NULL,
    thoughtly_ids TEXT NOT NULL
) WITHOUT ROWID)"_s,

        // Appointments: one row for each occurrence; what reminds of them, and what became of each pair. A moved
        // appointment is another time to be reminded of.
        uR"(CREATE TABLE appointments (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL,
    occurrence TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    starts_at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    phone TEXT NOT NULL,
    name TEXT NOT NULL,
    service TEXT NOT NULL,
    fields TEXT NOT NULL,
    source TEXT NOT NULL,
    state TEXT NOT NULL
))"_s,
        u"CREATE UNIQUE INDEX appointments_uid ON appointments (uid, occurrence)"_s,
        u"CREATE INDEX appointments_start ON appointments (starts_at)"_s,
        u"CREATE INDEX appointments_phone ON appointments (phone)"_s,
        uR"(CREATE TABLE reminder_rules (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    enabled_at INTEGER,
    whenever TEXT NOT NULL,
    amount INTEGER NOT NULL,
    check_at INTEGER NOT NULL,
    action TEXT NOT NULL,
    agent_id TEXT NOT NULL,
    payload TEXT NOT NULL
))"_s,
        uR"(CREATE TABLE reminder_firings (
    id INTEGER PRIMARY KEY,
    appointment_id INTEGER NOT NULL REFERENCES appointments (id) ON DELETE CASCADE,
    rule_id INTEGER NOT NULL REFERENCES reminder_rules (id) ON DELETE CASCADE,
    starts_at INTEGER NOT NULL,
    fire_at INTEGER,
    state TEXT NOT NULL,
    call_id INTEGER REFERENCES calls (id) ON DELETE SET NULL,
    detail TEXT NOT NULL,
    decided_at INTEGER
))"_s,
        u"CREATE UNIQUE INDEX reminder_firings_once ON reminder_firings (appointment_id, rule_id, starts_at)"_s,
        u"CREATE INDEX reminder_firings_call ON reminder_firings (call_id) WHERE call_id IS NOT NULL"_s,
        u"CREATE INDEX reminder_firings_rule ON reminder_firings (rule_id)"_s,

        // What a team wants done by itself (core/rule.h), in the order of their position; and on which things each
        // rule has acted: once on each. `subject` is like call:12.
        uR"(CREATE TABLE rules (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    enabled_at INTEGER
))"_s,
        uR"(CREATE TABLE rule_runs (
    rule_id INTEGER NOT NULL REFERENCES rules (id) ON DELETE CASCADE,
    subject TEXT NOT NULL,
    at INTEGER,
    PRIMARY KEY (rule_id, subject)
) WITHOUT ROWID)"_s,
        // How bodies are read that nobody understood: pointers and status words, nothing of a person.
        uR"(CREATE TABLE mappings (
    id INTEGER PRIMARY KEY,
    definition TEXT NOT NULL
))"_s,
        // What is to be told to other programs: written with the rule's run, removed never by sending.
        uR"(CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    message_id TEXT NOT NULL UNIQUE,
    destination TEXT NOT NULL,
    subject TEXT NOT NULL,
    body BLOB,
    state TEXT NOT NULL,
    tries INTEGER NOT NULL,
    due_at INTEGER,
    created_at INTEGER,
    ended_at INTEGER,
    note TEXT NOT NULL
))"_s,
        u"CREATE INDEX outbox_due ON outbox (due_at) WHERE state = 'waiting'"_s,

        u"CREATE TABLE values_ (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
    };
}

} // namespace ringback::storage
