#include "storage/placerules.h"

#include "storage/statement.h"

namespace ringback::storage::placerules {

using namespace Qt::StringLiterals;

namespace {

PlaceRule read(Statement &row)
{
    PlaceRule rule;
    rule.place = row.text();
    rule.weekdays = row.text();
    rule.saturday = row.text();
    rule.sunday = row.text();
    rule.onHolidays = row.text();
    rule.pause = row.text();
    rule.mostAttempts = static_cast<int>(row.integer());
    rule.holidays = row.text();
    rule.source = row.text();
    rule.asOf = row.text();
    return rule;
}

} // namespace

QList<PlaceRule> all(Connection &db)
{
    QList<PlaceRule> rules;
    Statement query(db, u"SELECT place, weekdays, saturday, sunday, on_holidays, pause, most_attempts, holidays, "
                        "source, as_of FROM place_rules ORDER BY place"_s);
    query.run();
    while (query.next())
        rules.append(read(query));
    return rules;
}

std::optional<PlaceRule> find(Connection &db, const QString &place)
{
    Statement query(db, u"SELECT place, weekdays, saturday, sunday, on_holidays, pause, most_attempts, holidays, "
                        "source, as_of FROM place_rules WHERE place = ?"_s);
    return query.run(place) && query.next() ? std::optional(read(query)) : std::nullopt;
}

Result<Done> set(Connection &db, const PlaceRule &rule, const QString &by, const QDateTime &at)
{
    Statement statement(db, u"INSERT OR REPLACE INTO place_rules (place, weekdays, saturday, sunday, on_holidays, "
                            "pause, most_attempts, holidays, source, as_of, changed_by, changed_at) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!statement.run(rule.place, rule.weekdays, rule.saturday, rule.sunday, rule.onHolidays, rule.pause,
                       rule.mostAttempts, rule.holidays, rule.source, rule.asOf, by, at))
        return statement.error();
    return Done{};
}

Result<Done> remove(Connection &db, const QString &place)
{
    Statement statement(db, u"DELETE FROM place_rules WHERE place = ?"_s);
    return statement.run(place) ? Result<Done>(Done{}) : Result<Done>(statement.error());
}

} // namespace ringback::storage::placerules
