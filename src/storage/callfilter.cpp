#include "storage/callfilter.h"

#include "storage/fold.h"

namespace ringback::storage::calls {

using namespace Qt::StringLiterals;

void Condition::require(const QString &condition, const QVariant &value)
{
    sql += sql.contains(u"WHERE "_s) ? u" AND "_s : u"WHERE "_s;
    sql += condition;
    values.append(value);
}

Condition conditionOf(const Filter &filter)
{
    QString join;
    QStringList conditions;
    QVariantList values;
    const QStringList words = searchWords(filter.text);
    if (!words.isEmpty())
        join = u"LEFT JOIN contacts p ON p.id = c.contact_id AND p.removed_at IS NULL "_s;
    for (const QString &word : words) {
        conditions << u"(instr(c.search_text, ?) > 0 OR instr(coalesce(p.sort_key, ''), ?) > 0)"_s;
        values << word << word;
    }
    const auto equal = [&](const QString &column, const QVariant &value, bool isAsked) {
        if (isAsked) {
            conditions << column + u" = ?"_s;
            values << value;
        }
    };
    equal(u"c.agent_id"_s, filter.agentId, !filter.agentId.isEmpty());
    equal(u"c.outcome"_s, filter.outcome, !filter.outcome.isEmpty());
    equal(u"c.status"_s, filter.status ? token(*filter.status) : QString(), filter.status.has_value());
    equal(u"c.contact_id"_s, filter.contactId, filter.contactId != 0);
    if (filter.since.isValid()) {
        conditions << u"c.created_at >= ?"_s;
        values << filter.since.toMSecsSinceEpoch();
    }
    if (filter.until.isValid()) {
        conditions << u"c.created_at < ?"_s;
        values << filter.until.toMSecsSinceEpoch();
    }
    return {join + (conditions.isEmpty() ? QString() : u"WHERE "_s + conditions.join(u" AND ")), values};
}

} // namespace ringback::storage::calls
