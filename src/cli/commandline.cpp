#include "cli/commandline.h"

#include "core/callstatus.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace ringback::cli {

using namespace Qt::StringLiterals;

namespace {

QString qt(const std::string &text)
{
    return QString::fromStdString(text);
}

std::vector<std::string> statusTokens()
{
    std::vector<std::string> tokens;
    tokens.reserve(allCallStatuses.size());
    for (const CallStatus status : allCallStatuses)
        tokens.push_back(token(status).toStdString());
    return tokens;
}

/// A date means its first moment here; a time without a zone is meant here too. What is passed on is UTC.
std::string readMoment(std::string &text)
{
    QDateTime at = QDateTime::fromString(qt(text), Qt::ISODateWithMs);
    if (!at.isValid()) {
        const QDate date = QDate::fromString(qt(text), Qt::ISODate);
        at = date.isValid() ? date.startOfDay() : QDateTime();
    }
    if (!at.isValid())
        return "is not a date or a time such as 2026-05-24 or 2026-05-24T15:30:00Z";
    text = at.toUTC().toString(Qt::ISODateWithMs).toStdString();
    return {};
}

std::string checkListen(std::string &text)
{
    const qsizetype colon = qt(text).lastIndexOf(u':');
    bool ok = false;
    if (colon > 0)
        (void)qt(text).sliced(colon + 1).toUShort(&ok);
    return ok ? std::string() : "is not of the form HOST:PORT";
}

std::string checkField(std::string &text)
{
    return text.find('=') == std::string::npos || text.front() == '=' ? "is not of the form NAME=VALUE" : std::string();
}

} // namespace

CommandLine::CommandLine(CLI::App &app, Invocation &into) : m_into(into)
{
    app.name("ringbackctl");
    app.description("Have customers called by Thoughtly's voice agents, and read what came of it.\n"
                    "Exit codes: 0 done (also when the line was busy or nobody answered), 1 refused or failed,\n"
                    "2 wrong usage, 3 unconfirmed (it may have rung), 4 still waiting when --wait ran out.");
    app.require_subcommand(1);
    addGlobals(app);
    addCallback(app);
    addQueue(app);
    addContacts(app);
    addCalls(app);
    addDoNotCall(app);
    addReminders(app);
    addRules(app);
    addMappings(app);
    addAutomations(app);
    addTheRest(app);
}

void CommandLine::addGlobals(CLI::App &app)
{
    app.set_version_flag("--version", "-");
    app.add_flag("--json", m_into.json, "One JSON document per line on standard output");
    app.add_flag("--practice", m_into.practice, "Practice mode: a simulated Thoughtly, no real calls");
    const auto setting = [this, &app](const char *flag, const char *variable, const char *argument, const char *text) {
        return app
            .add_option_function<std::string>(
                flag,
                [this, variable](const std::string &value) {
                    m_into.overrides.insert(QString::fromLatin1(variable), qt(value));
                },
                text)
            ->type_name(argument);
    };
    setting("--data-dir", "RINGBACK_DATA_DIR", "DIR", "Where contacts and calls are kept");
    setting("--listen", "RINGBACK_LISTEN", "HOST:PORT", "Where outcomes are listened for (port 0: any)")
        ->check(CLI::Validator(checkListen, "", "listen"));
}

CLI::App *CommandLine::group(CLI::App &app, const char *name, const char *description)
{
    CLI::App *group = app.add_subcommand(name, description);
    group->fallthrough();
    group->require_subcommand(1);
    return group;
}

CLI::App *CommandLine::add(CLI::App *parent, const char *name, QString command, const char *description)
{
    CLI::App *sub = parent->add_subcommand(name, description);
    sub->fallthrough(); // the global options may come last too
    sub->final_callback([this, command] { m_into.request = {{u"command"_s, command}, {u"args"_s, m_arguments}}; });
    return sub;
}

CLI::Option *CommandLine::text(CLI::App *command, const char *flags, const char *argument, const char *description)
{
    const bool positional = flags[0] != '-';
    const QString key = QString::fromLatin1(positional ? flags : flags + 2);
    return command
        ->add_option_function<std::string>(
            flags, [this, key](const std::string &value) { m_arguments.insert(key, qt(value)); }, description)
        ->type_name(argument)
        ->required(positional);
}

CLI::Option *CommandLine::number(CLI::App *command, const char *flags, const char *argument, const char *description)
{
    const QString key = QString::fromLatin1(flags + 2);
    return command
        ->add_option_function<int>(
            flags, [this, key](int value) { m_arguments.insert(key, value); }, description)
        ->type_name(argument)
        ->check(CLI::NonNegativeNumber);
}

void CommandLine::addCallback(CLI::App &app)
{
    CLI::App *callback = add(&app, "callback", u"callback"_s, "Have a number called, at once");
    text(callback, "phone", "PHONE", "The number, in any notation");
    text(callback, "--name", "NAME", "Whose number it is");
    text(callback, "--email", "EMAIL", "Their e-mail address");
    text(callback, "--agent", "ID", "The voice agent that calls (default: the one in the settings)");
    text(callback, "--priority", "PRIORITY", "How urgent it is")->check(CLI::IsMember({"normal", "high"}));
    text(callback, "--force", "REASON", "Call in spite of a verdict that can be overruled, and why");
    callback
        ->add_option_function<std::vector<std::string>>(
            "--field",
            [this](const std::vector<std::string> &fields) {
                QJsonObject object;
                for (const std::string &field : fields) {
                    const QString pair = qt(field);
                    object.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
                }
                m_arguments.insert(u"fields"_s, object);
            },
            "Something for the voice agent to know; may be repeated")
        ->type_name("NAME=VALUE")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->check(CLI::Validator(checkField, "", "field"));
    callback
        ->add_option_function<int>(
            "--wait",
            [this](int seconds) {
                m_arguments.insert(u"wait"_s, seconds);
                m_into.needsListener = seconds > 0;
            },
            "Wait for the end of the call, but no longer than so many seconds")
        ->type_name("SECONDS")
        ->check(CLI::NonNegativeNumber);
}

void CommandLine::paging(CLI::App *command)
{
    number(command, "--limit", "N", "No more than so many (0: all)");
    number(command, "--offset", "N", "Leave out the first so many");
}

void CommandLine::addQueue(CLI::App &app)
{
    const CLI::Validator moment(readMoment, "", "time");
    CLI::App *queue = group(app, "queue", "The callbacks waiting");
    CLI::App *list = add(queue, "list", u"queue list"_s, "Who waits: urgent first, then overdue, then longest waiting");
    list->add_flag_function(
        "--all", [this](std::int64_t) { m_arguments.insert(u"all"_s, true); },
        "Closed ones too, after those that wait");
    number(list, "--limit", "N", "No more than so many (0: all)");

    CLI::App *create = add(queue, "add", u"queue add"_s, "Put somebody into the queue; an open callback is joined");
    text(create, "phone", "PHONE", "The number, in any notation");
    text(create, "--name", "NAME", "Whose number it is");
    text(create, "--reason", "REASON", "What it is about; the voice agent gets to know it");
    text(create, "--priority", "PRIORITY", "How urgent it is")->check(CLI::IsMember({"normal", "high"}));
    text(create, "--at", "TIME", "When it is due (default: now), e.g. 2026-05-24T15:30")->transform(moment);

    number(create, "--tries", "N", "How often to call at most (default: as in the settings)");

    CLI::App *tries = add(queue, "tries", u"queue tries"_s, "How often to call at most for a callback");
    text(tries, "id", "ID", "The callback's id");
    number(tries, "--most", "N", "How often")->required();
    CLI::App *later = add(queue, "later", u"queue later"_s, "Make a callback due at another time");
    text(later, "id", "ID", "The callback's id");
    text(later, "--at", "TIME", "When, e.g. 2026-05-24T15:30")->required()->transform(moment);
    CLI::App *skip = add(queue, "skip", u"queue skip"_s, "Close a callback without a call");
    text(skip, "id", "ID", "The callback's id");
    text(skip, "--reason", "REASON", "Why")->required();
    text(add(queue, "done", u"queue done"_s, "Close a callback: there is nothing left to do"), "id", "ID",
         "The callback's id");
}

CLI::Option *CommandLine::file(CLI::App *command, const char *flags, const char *description)
{
    const bool positional = flags[0] != '-';
    const QString key = QString::fromLatin1(positional ? flags : flags + 2);
    return command
        ->add_option_function<std::string>(
            flags,
            [this, key](const std::string &path) { m_arguments.insert(key, QFileInfo(qt(path)).absoluteFilePath()); },
            description)
        ->type_name("FILE")
        ->required(positional);
}

void CommandLine::tags(CLI::App *command)
{
    command
        ->add_option_function<std::vector<std::string>>(
            "--tag",
            [this](const std::vector<std::string> &tags) {
                QJsonArray array;
                for (const std::string &tag : tags)
                    array.append(qt(tag));
                m_arguments.insert(u"tags"_s, array);
            },
            "A word to find them by; may be repeated")
        ->type_name("TAG")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

void CommandLine::addContactFiles(CLI::App *contacts)
{
    CLI::App *in = add(contacts, "import", u"contact import"_s, "Take people in from a CSV or vCard file");
    file(in, "file", "The file");
    text(in, "--rule", "RULE", "For numbers that are known: fill_empty (default), keep_ours or take_file")
        ->check(CLI::IsMember({"fill_empty", "keep_ours", "take_file"}));
    text(in, "--separator", "MARK", "What stands between cells (default: guessed); tab for a tab");
    text(in, "--region", "REGION", "Where national numbers are from, e.g. PT (default: as in the settings)");
    text(in, "--consent", "BASIS", "How all of them consented, where the file doesn't say")
        ->check(CLI::IsMember({"contract", "request", "written", "oral", "other"}));
    tags(in);
    file(in, "--refused", "Write the rows that can't be imported to this file, each with the reason");
    in->add_flag_function(
        "--as-leads", [this](std::int64_t) { m_arguments.insert(u"as-leads"_s, true); },
        "Put new people into the queue, too");
    in->add_flag_function(
        "--dry-run", [this](std::int64_t) { m_arguments.insert(u"dry-run"_s, true); }, "Only check the file");
    add(contacts, "imports", u"contact imports"_s, "What was imported, newest first");
    text(add(contacts, "undo-import", u"contact undo-import"_s, "Take an import back as a whole"), "id", "ID",
         "The import's id");

    CLI::App *out = add(contacts, "export", u"contact export"_s, "Write contacts to a CSV or JSON file");
    file(out, "file", "The file; it is replaced");
    text(out, "--search", "TEXT", "Only those that a search finds");
    text(out, "--format", "FORMAT", "csv or json (default: by the name of the file)")
        ->check(CLI::IsMember({"csv", "json"}));
}

void CommandLine::addContacts(CLI::App &app)
{
    CLI::App *contacts = group(app, "contact", "People who can be called");
    CLI::App *create = add(contacts, "add", u"contact add"_s, "Keep a contact, here and at Thoughtly");
    text(create, "phone", "PHONE", "The number, in any notation");
    text(create, "--name", "NAME", "Whose number it is");
    text(create, "--email", "EMAIL", "Their e-mail address");
    text(create, "--company", "COMPANY", "Where they work");
    tags(create);
    paging(add(contacts, "list", u"contact list"_s, "All contacts by name"));
    CLI::App *search = add(contacts, "search", u"contact search"_s, "Find by name, number, e-mail, company or tag");
    text(search, "text", "TEXT", "Words, or a part of a number");
    paging(search);
    text(add(contacts, "show", u"contact show"_s, "One contact"), "id", "ID", "The contact's id");
    CLI::App *forget = add(contacts, "forget", u"contact forget"_s,
                           "Remove every trace of a person: contact, calls, callbacks, deliveries. It can't be undone");
    text(forget, "who", "ID|PHONE", "The contact's id, or the number in any notation");
    forget->add_flag_callback(
        "--at-thoughtly", [this] { m_arguments.insert(u"at_thoughtly"_s, true); }, "Delete the contact there, too");
    CLI::App *report =
        add(contacts, "report", u"contact report"_s, "Who called a number, when, on which basis, and what came of it");
    text(report, "phone", "PHONE", "The number, in any notation");
    file(report, "--file", "Write it to this file: HTML by its name (.html), else CSV");
    addContactFiles(contacts);
}

void CommandLine::callFilter(CLI::App *command)
{
    text(command, "--since", "TIME", "Only calls since then, e.g. 2026-05-24 or 2026-05-24T15:30:00Z")
        ->transform(CLI::Validator(readMoment, "", "since"));
    text(command, "--agent", "ID", "Only calls of this voice agent");
    text(command, "--status", "STATUS", "Only calls that stand so, e.g. unconfirmed or no_answer")
        ->check(CLI::IsMember(statusTokens()));
    text(command, "--outcome", "TEXT", "Only calls with this outcome");
}

void CommandLine::addCalls(CLI::App &app)
{
    CLI::App *calls = group(app, "call", "Calls and their outcomes");
    CLI::App *list = add(calls, "list", u"call list"_s, "Calls, newest first");
    callFilter(list);
    text(list, "--search", "WORDS", "Only calls with all of these words in name, number, outcome or what was said");
    number(list, "--limit", "N", "No more than so many (0: all)");
    text(add(calls, "show", u"call show"_s, "One call with its transcript"), "id", "ID",
         "The call's id, ours or Thoughtly's");
    CLI::App *out = add(calls, "export", u"call export"_s, "Write calls to a CSV or JSON file, newest first");
    file(out, "file", "The file; it is replaced");
    callFilter(out);
    text(out, "--format", "FORMAT", "csv or json (default: by the name of the file)")
        ->check(CLI::IsMember({"csv", "json"}));
}

void CommandLine::addDoNotCall(CLI::App &app)
{
    CLI::App *list = group(app, "dnc", "Numbers that nobody may call");
    add(list, "list", u"dnc list"_s, "The do-not-call list by number");
    CLI::App *enter = add(list, "add", u"dnc add"_s, "Let nobody call a number from now on");
    text(enter, "phone", "PHONE", "The number, in any notation");
    text(enter, "--reason", "REASON", "Why, e.g. who asked for it");
    CLI::App *remove = add(list, "remove", u"dnc remove"_s, "Take a number off the list");
    text(remove, "phone", "PHONE", "The number, in any notation");
    text(remove, "--reason", "REASON", "Why; it is kept")->required();
    file(add(list, "import", u"dnc import"_s, "Enter all numbers of a CSV or vCard file"), "file", "The file");
    file(add(list, "export", u"dnc export"_s, "Write the list to a CSV file"), "file", "The file; it is replaced");
    add(list, "asked", u"dnc asked"_s, "Who may have asked not to be called, and waits for your decision");
    CLI::App *decide = add(list, "decide", u"dnc decide"_s, "Decide one of these");
    text(decide, "id", "ID", "Its id");
    text(decide, "--as", "WHAT", "What it was")->required()->check(CLI::IsMember({"do_not_call", "something_else"}));
}

void CommandLine::addReminders(CLI::App &app)
{
    CLI::App *reminders = group(app, "reminder", "Appointments that people are reminded of");
    CLI::App *in = add(reminders, "import", u"reminder import"_s, "Take appointments in from an .ics or .csv file");
    file(in, "file", "The file");
    in->add_flag_function(
        "--dry-run", [this](std::int64_t) { m_arguments.insert(u"dry-run"_s, true); }, "Only check the file");
    number(add(reminders, "list", u"reminder list"_s, "What goes out when, by which rule, and what became of it"),
           "--days", "N", "Appointments of the next so many days (default: 7)");
    CLI::App *run = add(reminders, "run", u"reminder run"_s,
                        "Send what is due now, once each; for cron, every two minutes.\n"
                        "What came due longer ago is not sent late: it waits for a person");
    run->add_flag_function(
        "--dry-run", [this](std::int64_t) { m_arguments.insert(u"dry-run"_s, true); }, "Only tell what would be sent");
}

void CommandLine::addRules(CLI::App &app)
{
    CLI::App *rules = group(app, "rule", "What is to be done by itself when something happened");
    add(rules, "list", u"rule list"_s, "The rules in the order in which they are asked");
    CLI::App *create = add(rules, "add", u"rule add"_s, "Add a rule, switched off, from JSON (see docs/rules.md)");
    create
        ->add_option_function<std::string>(
            "file", [this](const std::string &path) { m_into.jsonFile = qt(path); }, "The file; -: standard input")
        ->required();
    text(add(rules, "enable", u"rule enable"_s, "Have it look at what happens from now on"), "id", "ID", "The rule");
    text(add(rules, "disable", u"rule disable"_s, "Let it rest"), "id", "ID", "The rule");
    text(add(rules, "remove", u"rule remove"_s, "Remove a rule"), "id", "ID", "The rule");
    text(add(rules, "test", u"rule test"_s, "Tell on which of the newest calls it would have acted"), "id", "ID",
         "The rule");

    CLI::App *destinations = group(app, "destination", "Where messages to other programs go");
    add(destinations, "list", u"destination list"_s, "Their names and hosts; the addresses are secrets");
    CLI::App *set = add(destinations, "set", u"destination set"_s,
                        "Keep an address in the system keychain; reads it from standard input\n"
                        "(alone on a line, or JSON with url, and as wanted secret and private)");
    text(set, "name", "NAME", "What rules call it")->required();
    set->parse_complete_callback([this] { m_into.readsAddress = true; });
    text(add(destinations, "remove", u"destination remove"_s, "Forget an address"), "name", "NAME", "Its name");

    CLI::App *messages = group(app, "message", "What was told to other programs");
    add(messages, "list", u"message list"_s, "The newest messages and what became of them");
    text(add(messages, "retry", u"message retry"_s, "Send one again that was given up"), "id", "ID", "The message");
}

void CommandLine::addMappings(CLI::App &app)
{
    CLI::App *mappings = group(app, "mapping", "How deliveries are read that nobody understood");
    add(mappings, "list", u"mapping list"_s, "The rules in the order in which they are asked");
    CLI::App *create = add(mappings, "add", u"mapping add"_s, "Add a rule from JSON (see docs/deliveries.md)");
    create
        ->add_option_function<std::string>(
            "file", [this](const std::string &path) { m_into.jsonFile = qt(path); }, "The file; -: standard input")
        ->required();
    text(add(mappings, "remove", u"mapping remove"_s, "Remove a rule"), "id", "ID", "The rule");
    CLI::App *rerun = add(mappings, "rerun", u"mapping rerun"_s, "Read again all that wasn't understood");
    rerun->add_flag_function(
        "--dry-run", [this](std::int64_t) { m_arguments.insert(u"dry-run"_s, true); },
        "Only tell how many could be read");
}

void CommandLine::addAutomations(CLI::App &app)
{
    CLI::App *automations = group(app, "automation", "Automations of Thoughtly's that you trigger for people");
    add(automations, "list", u"automation list"_s, "The saved ones and what they ask for; the addresses are secrets");
    CLI::App *set = add(automations, "set", u"automation set"_s,
                        "Save one; reads its id or address from standard input\n"
                        "(alone on a line, or JSON with url, and as wanted fields and payload: docs/automations.md)");
    text(set, "name", "NAME", "What you call it");
    set->parse_complete_callback([this] { m_into.readsAddress = true; });
    text(add(automations, "remove", u"automation remove"_s, "Forget a saved one"), "name", "NAME", "Its name");
    add(automations, "runs", u"automation runs"_s, "When which was triggered for whom, and what came of it");
    CLI::App *trigger = add(automations, "trigger", u"automation trigger"_s,
                            "Trigger one now, once. Its number is judged as for a call");
    trigger
        ->add_option_function<std::string>(
            "name",
            [this](const std::string &given) {
                const QString name = qt(given);
                if (name.startsWith(u'@'))
                    m_into.addressFile = name.sliced(1);
                else if (name == "-"_L1)
                    m_into.addressFile = name;
                else
                    m_arguments.insert(u"name"_s, name);
            },
            "A saved one's name; @FILE or - (standard input) with an id or address")
        ->type_name("NAME")
        ->required();
    trigger
        ->add_option_function<std::string>(
            "--data", [this](const std::string &data) { m_into.data = qt(data); },
            "The fields as JSON, or @FILE: contact_phone says whom it is for")
        ->type_name("JSON");
    text(trigger, "--force", "REASON", "In spite of calling hours or attempts, and why");
}

void CommandLine::addTheRest(CLI::App &app)
{
    CLI::App *log = add(&app, "log", u"log"_s, "What the program did: the newest lines of its log");
    log->add_option_function<int>(
           "--lines", [this](int lines) { m_arguments.insert(u"lines"_s, lines); }, "How many (1 to 10,000, else 50)")
        ->check(CLI::Range(1, 10'000));
    log->add_flag_function(
        "--problems", [this](std::int64_t) { m_arguments.insert(u"problems"_s, true); }, "Warnings and errors only");
    add(&app, "hours", u"hours"_s, "When people may be called by country and state, with the source of each rule");
    add(group(app, "agent", "Voice agents"), "list", u"agent list"_s, "The voice agents that can call");

    CLI::App *deliveries = group(app, "delivery", "Requests that reached the listener");
    number(add(deliveries, "list", u"delivery list"_s, "Deliveries, newest first"), "--limit", "N",
           "No more than so many (0: all)");
    text(add(deliveries, "show", u"delivery show"_s, "One delivery as it came, secrets masked"), "id", "ID",
         "The delivery's id");
    text(add(deliveries, "replay", u"delivery replay"_s, "Read a kept delivery once more"), "id", "ID",
         "The delivery's id");

    CLI::App *credentials = group(app, "credentials", "The API token and the team id");
    CLI::App *set = add(credentials, "set", u"credentials set"_s,
                        "Keep them in the system keychain; asks for them, or reads them from standard input\n"
                        "(two lines, or JSON with api_token and team_id)");
    set->parse_complete_callback([this] { m_into.readsCredentials = true; });
    add(credentials, "check", u"credentials check"_s, "Ask Thoughtly whose they are");
    add(credentials, "clear", u"credentials clear"_s, "Take them out of the keychain");

    add(&app, "catch-up", u"catch-up"_s, "Ask Thoughtly for all outcomes that may have been missed");
    CLI::App *webhooks = group(app, "webhook", "What Thoughtly sends by itself, and where to");
    add(webhooks, "list", u"webhook list"_s, "Thoughtly's webhooks, secrets masked");
    text(add(webhooks, "subscribe", u"webhook subscribe"_s, "Have outcomes sent to this console's public URL"),
         "--agent", "ID", "Only those of this voice agent");
    text(add(webhooks, "unsubscribe", u"webhook unsubscribe"_s, "Have no more outcomes sent here"), "--agent", "ID",
         "Only those that were asked for with this voice agent");

    CLI::App *doctor =
        add(&app, "doctor", u"doctor"_s, "Check keychain, API, listener, webhooks, outcomes, store, clock and disk");
    doctor->parse_complete_callback([this] { m_into.needsListener = true; });

    CLI::App *serve = app.add_subcommand("serve", "Take deliveries and look up outcomes until SIGTERM");
    serve->fallthrough();
    serve->final_callback([this] {
        m_into.kind = Invocation::Kind::Serve;
        m_into.needsListener = true;
    });
}

} // namespace ringback::cli
