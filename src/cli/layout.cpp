#include "cli/layout.h"

#include "cli/plaintext.h"
#include "cli/table.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <span>

namespace ringback::cli {

using namespace Qt::StringLiterals;

namespace {

enum class Format { Text, Time, Seconds, Span, Fault };

struct Field
{
    const char *title;
    const char *path; ///< keys, joined by dots
    Format format = Format::Text;
};

#define TITLE(text) QT_TRANSLATE_NOOP("ringback::Layout", text)

constexpr std::array callColumns{
    Field{TITLE("ID"), "id"},
    Field{TITLE("STATUS"), "status"},
    Field{TITLE("TIME"), "started_at", Format::Time},
    Field{TITLE("CONTACT"), "contact.name"},
    Field{TITLE("PHONE"), "phone"},
    Field{TITLE("VOICE AGENT"), "agent.title"},
    Field{TITLE("OUTCOME"), "outcome"},
    Field{TITLE("DURATION"), "duration_seconds", Format::Seconds},
    Field{TITLE("BY"), "by"},
};

constexpr std::array callFields{
    Field{TITLE("Call"), "id"},
    Field{TITLE("Status"), "status"},
    Field{TITLE("Outcome"), "outcome"},
    Field{TITLE("Contact"), "contact.name"},
    Field{TITLE("Phone"), "phone"},
    Field{TITLE("Voice agent"), "agent.title"},
    Field{TITLE("By"), "by"},
    Field{TITLE("Attempt"), "attempt"},
    Field{TITLE("Priority"), "priority"},
    Field{TITLE("Started"), "started_at", Format::Time},
    Field{TITLE("Ended"), "ended_at", Format::Time},
    Field{TITLE("Duration"), "duration_seconds", Format::Seconds},
    Field{TITLE("Known by"), "known_by"},
    Field{TITLE("Known at"), "known_at", Format::Time},
    Field{TITLE("Attempt id"), "attempt_id"},
    Field{TITLE("Thoughtly's id"), "thoughtly_call_id"},
    Field{TITLE("Recording"), "recording_url"},
    Field{TITLE("Variables"), "variables"},
};

constexpr std::array transcriptColumns{
    Field{"", "at_seconds", Format::Seconds},
    Field{"", "speaker"},
    Field{"", "text"},
};

constexpr std::array timelineColumns{
    Field{"", "at", Format::Time},
    Field{"", "source"},
    Field{"", "what"},
    Field{"", "detail"},
};

constexpr std::array callbackColumns{
    Field{TITLE("ID"), "id"},
    Field{TITLE("STATE"), "state"},
    Field{TITLE("PRIORITY"), "priority"},
    Field{TITLE("DUE"), "due_at", Format::Time},
    Field{TITLE("WAITING"), "waiting_seconds", Format::Span},
    Field{TITLE("CONTACT"), "contact.name"},
    Field{TITLE("PHONE"), "phone"},
    Field{TITLE("REASON"), "reason"},
    Field{TITLE("TRIES"), "attempts"},
    Field{TITLE("OF"), "max_attempts"},
    Field{TITLE("LAST RESULT"), "last_result"},
    Field{TITLE("SOURCE"), "source"},
};

constexpr std::array callbackFields{
    Field{TITLE("Callback"), "id"},
    Field{TITLE("State"), "state"},
    Field{TITLE("Contact"), "contact.name"},
    Field{TITLE("Phone"), "phone"},
    Field{TITLE("Reason"), "reason"},
    Field{TITLE("Priority"), "priority"},
    Field{TITLE("Source"), "source"},
    Field{TITLE("Requested"), "requested_at", Format::Time},
    Field{TITLE("Due"), "due_at", Format::Time},
    Field{TITLE("Waiting"), "waiting_seconds", Format::Span},
    Field{TITLE("Tries"), "attempts"},
    Field{TITLE("Tries at most"), "max_attempts"},
    Field{TITLE("Last result"), "last_result"},
    Field{TITLE("Closed"), "closed_at", Format::Time},
    Field{TITLE("Closed because"), "closed_reason"},
    Field{TITLE("Fields"), "fields"},
};

constexpr std::array contactColumns{
    Field{TITLE("ID"), "id"},       Field{TITLE("NAME"), "name"},       Field{TITLE("PHONE"), "phone"},
    Field{TITLE("EMAIL"), "email"}, Field{TITLE("COMPANY"), "company"}, Field{TITLE("TAGS"), "tags"},
};

constexpr std::array contactFields{
    Field{TITLE("Contact"), "id"},
    Field{TITLE("Name"), "name"},
    Field{TITLE("Phone"), "phone"},
    Field{TITLE("E-mail"), "email"},
    Field{TITLE("Company"), "company"},
    Field{TITLE("Country"), "country"},
    Field{TITLE("Tags"), "tags"},
    Field{TITLE("Attributes"), "attributes"},
    Field{TITLE("Consent"), "consent_basis"},
    Field{TITLE("Consented"), "consent_at", Format::Time},
    Field{TITLE("Consented through"), "consent_source"},
    Field{TITLE("Source"), "source"},
    Field{TITLE("Created"), "created_at", Format::Time},
    Field{TITLE("Thoughtly's id"), "thoughtly_id"},
};

constexpr std::array forgottenFields{
    Field{TITLE("Contacts removed"), "contacts"},     Field{TITLE("Calls removed"), "calls"},
    Field{TITLE("Callbacks removed"), "callbacks"},   Field{TITLE("Deliveries emptied"), "deliveries"},
    Field{TITLE("Do not call stays"), "do_not_call"}, Field{TITLE("At Thoughtly"), "at_thoughtly"},
    Field{TITLE("Key of the hash in"), "key_in"},     Field{TITLE("Database log cleared"), "log_cleared"},
};

constexpr std::array agentColumns{
    Field{TITLE("ID"), "id"},
    Field{TITLE("TITLE"), "title"},
    Field{TITLE("PHONE"), "phone"},
    Field{TITLE("ARCHIVED"), "archived"},
};

constexpr std::array doNotCallColumns{
    Field{TITLE("PHONE"), "phone"},   Field{TITLE("SINCE"), "added_at", Format::Time},
    Field{TITLE("BY"), "by"},         Field{TITLE("SOURCE"), "source"},
    Field{TITLE("REASON"), "reason"},
};

constexpr std::array doNotCallFields{
    Field{TITLE("Phone"), "phone"},   Field{TITLE("On the list since"), "added_at", Format::Time},
    Field{TITLE("By"), "by"},         Field{TITLE("Source"), "source"},
    Field{TITLE("Reason"), "reason"},
};

constexpr std::array reportColumns{
    Field{TITLE("TIME"), "at", Format::Time},
    Field{TITLE("BY"), "by"},
    Field{TITLE("VOICE AGENT"), "agent"},
    Field{TITLE("BASIS"), "basis"},
    Field{TITLE("RESULT"), "result"},
    Field{TITLE("FORCED"), "forced_because"},
    Field{TITLE("FILE"), "file"},
};

constexpr std::array logColumns{
    Field{TITLE("TIME"), "time", Format::Time}, Field{TITLE("LEVEL"), "level"},
    Field{TITLE("MESSAGE"), "message"},         Field{TITLE("CALL"), "call"},
    Field{TITLE("REQUEST"), "request"},
};

constexpr std::array hoursColumns{
    Field{TITLE("PLACE"), "place"},           Field{TITLE("WEEKDAYS"), "weekdays"},
    Field{TITLE("SATURDAY"), "saturday"},     Field{TITLE("SUNDAY"), "sunday"},
    Field{TITLE("HOLIDAYS"), "on_holidays"},  Field{TITLE("PAUSE"), "pause"},
    Field{TITLE("AT MOST"), "most_attempts"}, Field{TITLE("AS OF"), "as_of"},
    Field{TITLE("SOURCE"), "source"},
};

constexpr std::array askedColumns{
    Field{TITLE("ID"), "id"},        Field{TITLE("PHONE"), "phone"}, Field{TITLE("FOUND"), "found_at", Format::Time},
    Field{TITLE("CALL"), "call_id"}, Field{TITLE("WORDS"), "quote"},
};

constexpr std::array askedFields{
    Field{TITLE("Phone"), "phone"},         Field{TITLE("Words"), "quote"}, Field{TITLE("Call"), "call_id"},
    Field{TITLE("Decided as"), "decision"}, Field{TITLE("By"), "by"},
};

constexpr std::array doNotCallImportFields{
    Field{TITLE("Added"), "added"},
    Field{TITLE("On the list already"), "known"},
    Field{TITLE("Refused"), "refused"},
    Field{TITLE("Refused lines"), "refused_lines"},
    Field{TITLE("Callbacks skipped"), "callbacks_skipped"},
};

constexpr std::array deliveryColumns{
    Field{TITLE("ID"), "id"},        Field{TITLE("RECEIVED"), "received_at", Format::Time},
    Field{TITLE("KIND"), "kind"},    Field{TITLE("STATE"), "state"},
    Field{TITLE("CALL"), "call_id"}, Field{TITLE("FROM"), "peer"},
    Field{TITLE("NOTE"), "note"},
};

constexpr std::array deliveryFields{
    Field{TITLE("Delivery"), "id"},  Field{TITLE("Received"), "received_at", Format::Time},
    Field{TITLE("Kind"), "kind"},    Field{TITLE("State"), "state"},
    Field{TITLE("Call"), "call_id"}, Field{TITLE("Callback"), "callback_id"},
    Field{TITLE("Note"), "note"},    Field{TITLE("From"), "peer"},
    Field{TITLE("Path"), "path"},    Field{TITLE("Headers"), "headers"},
    Field{TITLE("Body"), "body"},
};

constexpr std::array importFields{
    Field{TITLE("Import"), "id"},           Field{TITLE("File"), "file"},
    Field{TITLE("State"), "state"},         Field{TITLE("Rows"), "rows"},
    Field{TITLE("Added"), "added"},         Field{TITLE("Changed"), "changed"},
    Field{TITLE("Unchanged"), "unchanged"}, Field{TITLE("Forgotten"), "forgotten"},
    Field{TITLE("Refused"), "refused"},     Field{TITLE("Refused rows"), "refused_file"},
    Field{TITLE("Queued"), "leads"},
};

constexpr std::array refusalColumns{
    Field{TITLE("ROWS"), "rows"},
    Field{TITLE("COLUMN"), "column"},
    Field{TITLE("REASON"), "reason"},
    Field{TITLE("FIRST LINES"), "first_lines"},
};

constexpr std::array importColumns{
    Field{TITLE("ID"), "id"},           Field{TITLE("TIME"), "started_at", Format::Time},
    Field{TITLE("FILE"), "file"},       Field{TITLE("STATE"), "state"},
    Field{TITLE("ADDED"), "added"},     Field{TITLE("CHANGED"), "changed"},
    Field{TITLE("REFUSED"), "refused"},
};

constexpr std::array undoFields{Field{TITLE("Undone"), "undone"}, Field{TITLE("Edited since"), "edited"}};
constexpr std::array exportFields{Field{TITLE("File"), "file"}, Field{TITLE("Rows"), "rows"}};

constexpr std::array userFields{
    Field{TITLE("User"), "id"},
    Field{TITLE("Name"), "name"},
    Field{TITLE("E-mail"), "email"},
    Field{TITLE("Stored in"), "stored_in"},
};

constexpr std::array reminderColumns{
    Field{TITLE("STATE"), "state"},     Field{TITLE("FIRES"), "fire_at", Format::Time},
    Field{TITLE("RULE"), "rule.name"},  Field{TITLE("APPOINTMENT"), "appointment_time", Format::Time},
    Field{TITLE("NAME"), "name"},       Field{TITLE("PHONE"), "phone"},
    Field{TITLE("SERVICE"), "service"}, Field{TITLE("CALL"), "call_id"},
    Field{TITLE("NOTE"), "detail"},
};

constexpr std::array appointmentImportFields{
    Field{TITLE("Added"), "added"},         Field{TITLE("Changed"), "changed"},
    Field{TITLE("Unchanged"), "unchanged"}, Field{TITLE("Cancelled"), "cancelled"},
    Field{TITLE("Outdated"), "outdated"},   Field{TITLE("Forgotten"), "forgotten"},
    Field{TITLE("Refused"), "refused"},     Field{TITLE("Dates"), "guessed"},
};

constexpr std::array automationColumns{
    Field{TITLE("NAME"), "name"},
    Field{TITLE("ASKS FOR"), "asks_for"},
};

constexpr std::array automationRunColumns{
    Field{TITLE("TIME"), "at", Format::Time},
    Field{TITLE("AUTOMATION"), "automation"},
    Field{TITLE("PHONE"), "phone"},
    Field{TITLE("STATE"), "state"},
    Field{TITLE("BY"), "by"},
    Field{TITLE("NOTE"), "detail"},
};

constexpr std::array mappingColumns{
    Field{TITLE("ID"), "id"},
    Field{TITLE("PATH"), "path"},
    Field{TITLE("READS"), "reads"},
};

constexpr std::array mappingRerunFields{
    Field{TITLE("Not understood"), "looked_at"},
    Field{TITLE("Of these readable now"), "understood"},
};

constexpr std::array ruleColumns{
    Field{TITLE("ID"), "id"},
    Field{TITLE("RULE"), "name"},
    Field{TITLE("WHEN"), "when"},
    Field{TITLE("ON"), "enabled"},
};

constexpr std::array ruleTrialFields{
    Field{TITLE("Calls looked at"), "looked_at"},
    Field{TITLE("It would have acted on"), "matched"},
    Field{TITLE("Calls"), "calls"},
};

constexpr std::array destinationColumns{Field{TITLE("NAME"), "name"}, Field{TITLE("HOST"), "host"}};

constexpr std::array messageColumns{
    Field{TITLE("ID"), "id"},          Field{TITLE("TIME"), "created_at", Format::Time},
    Field{TITLE("TO"), "destination"}, Field{TITLE("ABOUT"), "about"},
    Field{TITLE("STATE"), "state"},    Field{TITLE("TRIES"), "tries"},
    Field{TITLE("NOTE"), "note"},
};

constexpr std::array doctorColumns{
    Field{"", "ok", Format::Fault},
    Field{"", "check"},
    Field{"", "detail"},
};

constexpr std::array catchUpFields{
    Field{TITLE("New outcomes"), "outcomes"},     Field{TITLE("From"), "from", Format::Time},
    Field{TITLE("Until"), "until", Format::Time}, Field{TITLE("Requests"), "requests"},
    Field{TITLE("Not covered"), "gaps"},
};

constexpr std::array webhookColumns{
    Field{TITLE("EVENT"), "type"},
    Field{TITLE("VOICE AGENT"), "agent_id"},
    Field{TITLE("HERE"), "ours"},
    Field{TITLE("URL"), "url"},
};

#undef TITLE

struct Layout
{
    enum class Shape { Table, Line, Record };

    QLatin1StringView command;
    Shape shape;
    std::span<const Field> fields;
};

const std::array layouts{
    Layout{"callback"_L1, Layout::Shape::Line, callColumns},
    Layout{"call list"_L1, Layout::Shape::Table, callColumns},
    Layout{"call show"_L1, Layout::Shape::Record, callFields},
    Layout{"queue list"_L1, Layout::Shape::Table, callbackColumns},
    Layout{"queue add"_L1, Layout::Shape::Record, callbackFields},
    Layout{"queue later"_L1, Layout::Shape::Record, callbackFields},
    Layout{"queue skip"_L1, Layout::Shape::Record, callbackFields},
    Layout{"queue done"_L1, Layout::Shape::Record, callbackFields},
    Layout{"contact add"_L1, Layout::Shape::Record, contactFields},
    Layout{"contact list"_L1, Layout::Shape::Table, contactColumns},
    Layout{"contact search"_L1, Layout::Shape::Table, contactColumns},
    Layout{"contact show"_L1, Layout::Shape::Record, contactFields},
    Layout{"contact import"_L1, Layout::Shape::Record, importFields},
    Layout{"contact imports"_L1, Layout::Shape::Table, importColumns},
    Layout{"contact undo-import"_L1, Layout::Shape::Record, undoFields},
    Layout{"contact export"_L1, Layout::Shape::Record, exportFields},
    Layout{"call export"_L1, Layout::Shape::Record, exportFields},
    Layout{"contact forget"_L1, Layout::Shape::Record, forgottenFields},
    Layout{"agent list"_L1, Layout::Shape::Table, agentColumns},
    Layout{"dnc list"_L1, Layout::Shape::Table, doNotCallColumns},
    Layout{"dnc add"_L1, Layout::Shape::Record, doNotCallFields},
    Layout{"dnc remove"_L1, Layout::Shape::Record, doNotCallFields},
    Layout{"queue tries"_L1, Layout::Shape::Record, callbackFields},
    Layout{"contact report"_L1, Layout::Shape::Table, reportColumns},
    Layout{"hours"_L1, Layout::Shape::Table, hoursColumns},
    Layout{"log"_L1, Layout::Shape::Table, logColumns},
    Layout{"dnc import"_L1, Layout::Shape::Record, doNotCallImportFields},
    Layout{"dnc export"_L1, Layout::Shape::Record, exportFields},
    Layout{"dnc asked"_L1, Layout::Shape::Table, askedColumns},
    Layout{"dnc decide"_L1, Layout::Shape::Record, askedFields},
    Layout{"delivery list"_L1, Layout::Shape::Table, deliveryColumns},
    Layout{"delivery show"_L1, Layout::Shape::Record, deliveryFields},
    Layout{"delivery replay"_L1, Layout::Shape::Record, deliveryFields},
    Layout{"reminder import"_L1, Layout::Shape::Record, appointmentImportFields},
    Layout{"reminder list"_L1, Layout::Shape::Table, reminderColumns},
    Layout{"reminder run"_L1, Layout::Shape::Table, reminderColumns},
    Layout{"credentials set"_L1, Layout::Shape::Record, userFields},
    Layout{"credentials check"_L1, Layout::Shape::Record, userFields},
    Layout{"automation list"_L1, Layout::Shape::Table, automationColumns},
    Layout{"automation set"_L1, Layout::Shape::Table, automationColumns},
    Layout{"automation runs"_L1, Layout::Shape::Table, automationRunColumns},
    Layout{"automation trigger"_L1, Layout::Shape::Table, automationRunColumns},
    Layout{"mapping list"_L1, Layout::Shape::Table, mappingColumns},
    Layout{"mapping add"_L1, Layout::Shape::Table, mappingColumns},
    Layout{"mapping rerun"_L1, Layout::Shape::Record, mappingRerunFields},
    Layout{"rule list"_L1, Layout::Shape::Table, ruleColumns},
    Layout{"rule add"_L1, Layout::Shape::Table, ruleColumns},
    Layout{"rule enable"_L1, Layout::Shape::Table, ruleColumns},
    Layout{"rule disable"_L1, Layout::Shape::Table, ruleColumns},
    Layout{"rule test"_L1, Layout::Shape::Record, ruleTrialFields},
    Layout{"destination list"_L1, Layout::Shape::Table, destinationColumns},
    Layout{"message list"_L1, Layout::Shape::Table, messageColumns},
    Layout{"doctor"_L1, Layout::Shape::Line, doctorColumns},
    Layout{"catch-up"_L1, Layout::Shape::Record, catchUpFields},
    Layout{"webhook list"_L1, Layout::Shape::Table, webhookColumns},
    Layout{"webhook subscribe"_L1, Layout::Shape::Table, webhookColumns},
    Layout{"webhook unsubscribe"_L1, Layout::Shape::Table, webhookColumns},
};

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::Layout", text);
}

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? said("yes") : said("no");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Array: {
        QStringList words;
        const QJsonArray array = value.toArray();
        for (const QJsonValue word : array)
            words.append(textOf(word));
        return words.join(", "_L1);
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    default:
        return value.toString();
    }
}

/// How long somebody has waited: minutes matter, then hours, then days.
QString spanText(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return u"%1m"_s.arg(minutes);
    if (minutes < 48 * 60)
        return u"%1h %2m"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
    return u"%1d"_s.arg(minutes / (24 * 60));
}

QString formatted(const QJsonValue &value, Format format)
{
    switch (format) {
    case Format::Text:
        break;
    case Format::Time: {
        const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        return at.isValid() ? at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss") : QString();
    }
    case Format::Seconds: {
        const int seconds = qRound(value.toDouble());
        if (!value.isDouble())
            return {};
        return seconds < 60 ? u"%1s"_s.arg(seconds)
                            : u"%1m %2s"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
    }
    case Format::Span:
        return value.isDouble() ? spanText(value.toInteger()) : QString();
    case Format::Fault:
        return value.toBool() ? said("ok") : said("FAULT");
    }
    return textOf(value);
}

QString cell(const QJsonObject &document, const Field &field)
{
    QJsonValue value = document;
    const QStringList keys = QString::fromLatin1(field.path).split(u'.');
    for (const QString &key : keys)
        value = value.toObject().value(key);
    return formatted(value, field.format);
}

QString table(std::span<const Field> columns, const QList<QJsonObject> &documents, bool withHeader = false)
{
    if (documents.isEmpty())
        return {};
    QStringList header;
    for (const Field &column : columns)
        header.append(withHeader ? said(column.title) : QString());
    QList<QStringList> rows;
    for (const QJsonObject &document : documents) {
        QStringList cells;
        for (const Field &column : columns)
            cells.append(plainText(cell(document, column)));
        rows.append(cells);
    }
    return alignedTable(header, rows);
}

QString record(std::span<const Field> fields, const QJsonObject &document)
{
    QList<std::pair<QString, QString>> lines;
    for (const Field &field : fields) {
        const QString text = plainText(cell(document, field), LineEnds::Keep).trimmed();
        if (!text.isEmpty())
            lines.append({said(field.title), text});
    }
    return alignedFields(lines);
}

QList<QJsonObject> objects(const QJsonValue &array)
{
    QList<QJsonObject> result;
    const QJsonArray values = array.toArray();
    for (const QJsonValue value : values)
        result.append(value.toObject());
    return result;
}

/// Why rows of a file were refused, and how to get at them.
QString refusals(const QJsonObject &document)
{
    const QList<QJsonObject> reasons = objects(document["refused_because"_L1]);
    if (reasons.isEmpty())
        return {};
    QString text = table(refusalColumns, reasons, true);
    if (document["refused_file"_L1].toString().isEmpty())
        text +=
            said("To mend the refused rows and import them again, add --refused FILE: it takes each with its reason.") +
            u'\n';
    return text;
}

/// A heading with what stands under it; nothing when that is nothing.
QString section(const QString &heading, const QString &text)
{
    return text.isEmpty() ? QString() : u"\n"_s + heading + u"\n"_s + text;
}

} // namespace

QString render(const QString &command, const QList<QJsonObject> &documents, bool withHeader)
{
    const auto layout =
        std::find_if(layouts.begin(), layouts.end(), [&command](const Layout &l) { return l.command == command; });
    if (layout == layouts.end() || documents.isEmpty())
        return {};
    if (layout->shape != Layout::Shape::Record)
        return table(layout->fields, documents, withHeader && layout->shape == Layout::Shape::Table);
    QString text;
    for (const QJsonObject &document : documents) {
        text += record(layout->fields, document);
        text += section(said("Transcript"), table(transcriptColumns, objects(document["transcript"_L1])));
        text += section(said("Refused because"), refusals(document));
        text += section(said("Timeline"), table(timelineColumns, objects(document["timeline"_L1])));
    }
    return text;
}

} // namespace ringback::cli
