#include "storage/forgetsweep.h"

#include "storage/deliveries.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <span>

namespace ringback::storage::forget {

using namespace Qt::StringLiterals;

namespace {

/// Between two looks at the clock; bodies may be large.
constexpr int rowsAtOnce = 16;

enum class Kind {
    Text,
    Json,
    Raw, ///< bytes of a request: dropped as a whole
};

struct Column
{
    QLatin1StringView name;
    Kind kind = Kind::Text;
};

constexpr std::array deliveryColumns{Column{"path"_L1}, Column{"peer"_L1}, Column{"headers"_L1, Kind::Raw},
                                     Column{"body"_L1, Kind::Raw}};
constexpr std::array resultColumns{Column{"note"_L1}};
constexpr std::array factColumns{Column{"facts"_L1, Kind::Json}, Column{"raw"_L1, Kind::Raw}};
constexpr std::array timelineColumns{Column{"what"_L1}, Column{"detail"_L1}};
constexpr std::array callColumns{Column{"outcome"_L1}, Column{"cause"_L1}, Column{"contact_name"_L1},
                                 Column{"search_text"_L1}, Column{"note"_L1}};
constexpr std::array callbackColumns{Column{"contact_name"_L1}, Column{"reason"_L1}, Column{"closed_reason"_L1},
                                     Column{"fields"_L1, Kind::Json}};
constexpr std::array contactColumns{Column{"company"_L1}, Column{"tags"_L1, Kind::Json},
                                    Column{"attributes"_L1, Kind::Json}, Column{"search_text"_L1}};
constexpr std::array attemptColumns{Column{"result_detail"_L1}};
constexpr std::array doNotCallColumns{Column{"note"_L1}};
constexpr std::array doNotCallLogColumns{Column{"reason"_L1}};
constexpr std::array optOutColumns{Column{"quote"_L1}};
constexpr std::array outboxColumns{Column{"body"_L1, Kind::Raw}, Column{"note"_L1}};
constexpr std::array importColumns{Column{"file"_L1}};
constexpr std::array importChangeColumns{Column{"before"_L1, Kind::Json}};
constexpr std::array appointmentColumns{Column{"name"_L1}, Column{"service"_L1}, Column{"fields"_L1, Kind::Json},
                                        Column{"source"_L1}};
constexpr std::array firingColumns{Column{"detail"_L1}};
constexpr std::array automationColumns{Column{"name"_L1}, Column{"fields"_L1, Kind::Json}, Column{"payload"_L1}};
constexpr std::array automationRunColumns{Column{"automation"_L1}, Column{"detail"_L1}};
constexpr std::array ruleColumns{Column{"name"_L1}, Column{"payload"_L1}};

struct Table
{
    QLatin1StringView name;
    QLatin1StringView key;
    bool keyIsText;
    std::span<const Column> columns;
    QList<qint64> Swept::*changed; ///< null: nobody needs to hear of it
};

const std::array tables{
    Table{"deliveries"_L1, "id"_L1, false, deliveryColumns, &Swept::deliveries},
    Table{"delivery_results"_L1, "delivery_id"_L1, false, resultColumns, &Swept::deliveries},
    Table{"call_facts"_L1, "call_id"_L1, false, factColumns, &Swept::calls},
    Table{"timeline"_L1, "id"_L1, false, timelineColumns, nullptr},
    Table{"calls"_L1, "id"_L1, false, callColumns, &Swept::calls},
    Table{"callbacks"_L1, "id"_L1, false, callbackColumns, &Swept::callbacks},
    Table{"contacts"_L1, "id"_L1, false, contactColumns, &Swept::contacts},
    Table{"attempts"_L1, "id"_L1, true, attemptColumns, nullptr},
    Table{"do_not_call"_L1, "phone"_L1, true, doNotCallColumns, nullptr},
    Table{"do_not_call_log"_L1, "id"_L1, false, doNotCallLogColumns, nullptr},
    Table{"opt_outs"_L1, "id"_L1, false, optOutColumns, nullptr},
    Table{"outbox"_L1, "id"_L1, false, outboxColumns, nullptr},
    Table{"imports"_L1, "id"_L1, false, importColumns, nullptr},
    Table{"import_changes"_L1, "id"_L1, false, importChangeColumns, nullptr},
    Table{"appointments"_L1, "id"_L1, false, appointmentColumns, nullptr},
    Table{"reminder_firings"_L1, "id"_L1, false, firingColumns, nullptr},
    Table{"reminder_rules"_L1, "id"_L1, false, ruleColumns, nullptr},
    Table{"automations"_L1, "id"_L1, false, automationColumns, nullptr},
    Table{"automation_runs"_L1, "id"_L1, false, automationRunColumns, nullptr},
};
constexpr qsizetype deliveriesTable = 0;

/// A row that holds traces, with what its columns become.
struct Hit
{
    QVariant key;
    QVariantList values;
};

QVariant maskedJson(const TraceFinder &finder, const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isNull())
        return finder.masked(text);
    const QJsonValue masked =
        finder.masked(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    return QString::fromUtf8((masked.isArray() ? QJsonDocument(masked.toArray()) : QJsonDocument(masked.toObject()))
                                 .toJson(QJsonDocument::Compact));
}

/// Reads one column; whether it holds traces. `value` is what it becomes.
bool look(Statement &row, const TraceFinder &finder, Kind kind, QVariant &value)
{
    if (kind == Kind::Raw) {
        const QByteArray bytes = row.bytes();
        const bool found = finder.isIn(bytes);
        value = found ? QByteArray("") : bytes;
        return found;
    }
    const QString text = row.text();
    const bool found = finder.isIn(text) || (kind == Kind::Json && finder.isIn(text.toUtf8()));
    value = !found ? QVariant(text) : kind == Kind::Json ? maskedJson(finder, text) : finder.masked(text);
    return found;
}

QString columnList(const Table &table, const QString &suffix)
{
    QStringList names;
    for (const Column &column : table.columns)
        names.append(column.name + suffix);
    return names.join(u", "_s);
}

bool isDecoded(Connection &db, const QVariant &id)
{
    Statement query(db, u"SELECT 1 FROM delivery_results WHERE delivery_id = ? AND state <> 'pending'"_s);
    return query.run(id) && query.next();
}

Result<Done> cleanse(Connection &db, const Table &table, const Hit &hit)
{
    if (&table == &tables[deliveriesTable]) {
        return deliveries::blank(db, hit.key.toLongLong(),
                                 QCoreApplication::translate("ringback::Forget", "Forgotten."));
    }
    Statement update(db, u"UPDATE %1 SET %2 WHERE %3 = ?"_s.arg(table.name, columnList(table, u" = ?"_s), table.key));
    return update.runWith(hit.values + QVariantList{hit.key}) ? Result<Done>(Done{}) : Result<Done>(update.error());
}

/// Looks at the next few rows of one table.
Result<Done> step(Connection &db, const TraceFinder &finder, const Table &table, Swept &swept)
{
    QList<Hit> hits;
    int rows = 0;
    QVariant last = swept.next.after;
    {
        Statement query(db, u"SELECT %1, %2 FROM %3 WHERE %1 > ? ORDER BY %1 LIMIT %4"_s
                                .arg(table.key, columnList(table, {}), table.name)
                                .arg(rowsAtOnce));
        const QVariant start = table.keyIsText ? QVariant(u""_s) : QVariant(qint64(0));
        if (!query.run(last.isValid() ? last : start))
            return query.error();
        while (query.next()) {
            const QVariant key = table.keyIsText ? QVariant(query.text()) : QVariant(query.integer());
            Hit hit{key, {}};
            bool found = false;
            for (const Column &column : table.columns) {
                QVariant value;
                found = look(query, finder, column.kind, value) || found;
                hit.values.append(value);
            }
            if (found && table.name == "deliveries"_L1 && !isDecoded(db, key)) {
                swept.waits = true;
                break;
            }
            if (found)
                hits.append(hit);
            last = key;
            ++rows;
        }
    }
    for (const Hit &hit : std::as_const(hits)) {
        if (const Result<Done> done = cleanse(db, table, hit); !done)
            return done;
        if (table.changed)
            (swept.*table.changed).append(hit.key.toLongLong());
    }
    swept.next.after = last;
    if (rows < rowsAtOnce && !swept.waits)
        swept.next = {swept.next.table + 1, {}};
    return Done{};
}

} // namespace

Result<Swept> sweep(Connection &db, const TraceFinder &finder, const SweepPlace &from, std::chrono::milliseconds time)
{
    Swept swept{.next = from};
    QElapsedTimer timer;
    timer.start();
    while (swept.next.table < std::ssize(tables) && !swept.waits && timer.elapsed() < time.count()) {
        const Table &table = tables.at(static_cast<std::size_t>(swept.next.table));
        if (const Result<Done> done = step(db, finder, table, swept); !done)
            return done.error();
    }
    swept.atEnd = swept.next.table >= std::ssize(tables);
    return swept;
}

QList<SweptColumn> sweptColumns()
{
    QList<SweptColumn> columns;
    for (const Table &table : tables) {
        for (const Column &column : table.columns)
            columns.append({table.name, column.name});
    }
    return columns;
}

} // namespace ringback::storage::forget
