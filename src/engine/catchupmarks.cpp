#include "engine/catchupmarks.h"

#include "core/durationtext.h"
#include "storage/values.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;
namespace values = storage::values;

namespace {

constexpr QLatin1StringView gapsName{"catchup.gaps"};

QString markName(const QString &agentId)
{
    return "catchup.agent."_L1 + agentId;
}

QString written(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime read(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QString shown(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + clockText(local.time());
}

Result<Done> setGaps(storage::Connection &db, const QList<CatchUpGap> &gaps)
{
    QJsonArray array;
    for (const CatchUpGap &gap : gaps) {
        array.append(QJsonObject{{u"agent"_s, gap.agentId},
                                 {u"title"_s, gap.agentTitle},
                                 {u"from"_s, written(gap.from)},
                                 {u"until"_s, written(gap.until)},
                                 {u"why"_s, gap.why}});
    }
    return values::set(db, gapsName, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

} // namespace

QString gapText(const CatchUpGap &gap)
{
    const auto said = [](const char *text) { return QCoreApplication::translate("ringback::CatchUp", text); };
    const QString agent = gap.agentTitle.isEmpty() ? gap.agentId : gap.agentTitle;
    if (!gap.from.isValid())
        return said("Outcomes of “%1” until %2 may be missing: %3").arg(agent, shown(gap.until), gap.why);
    return said("Outcomes of “%1” from %2 to %3 may be missing: %4")
        .arg(agent, shown(gap.from), shown(gap.until), gap.why);
}

namespace catchupmarks {

CatchUpMark get(storage::Connection &db, const QString &agentId)
{
    const QJsonObject object = QJsonDocument::fromJson(values::get(db, markName(agentId)).toUtf8()).object();
    return {.order = listOrderFromToken(object["order"_L1].toString()),
            .caughtUpAt = read(object["caught_up_at"_L1]),
            .unfinished = object["unfinished"_L1].toBool(),
            .sweptAt = read(object["swept_at"_L1]),
            .sweepWanted = object["sweep_wanted"_L1].toBool(),
            .pages = object["pages"_L1].toInt()};
}

Result<Done> set(storage::Connection &db, const QString &agentId, const CatchUpMark &mark)
{
    const QJsonObject object{{u"order"_s, token(mark.order)},       {u"caught_up_at"_s, written(mark.caughtUpAt)},
                             {u"unfinished"_s, mark.unfinished},    {u"swept_at"_s, written(mark.sweptAt)},
                             {u"sweep_wanted"_s, mark.sweepWanted}, {u"pages"_s, mark.pages}};
    return values::set(db, markName(agentId), QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

QList<CatchUpGap> gaps(storage::Connection &db)
{
    QList<CatchUpGap> found;
    const QJsonArray array = QJsonDocument::fromJson(values::get(db, gapsName).toUtf8()).array();
    for (const QJsonValue value : array) {
        found.append({value["agent"_L1].toString(), value["title"_L1].toString(), read(value["from"_L1]),
                      read(value["until"_L1]), value["why"_L1].toString()});
    }
    return found;
}

Result<Done> addGap(storage::Connection &db, const CatchUpGap &gap)
{
    QList<CatchUpGap> all = gaps(db);
    const auto known =
        std::find_if(all.begin(), all.end(), [&gap](const CatchUpGap &g) { return g.agentId == gap.agentId; });
    if (known == all.end()) {
        all.append(gap);
    } else {
        const QDateTime from =
            known->from.isValid() && gap.from.isValid() ? std::min(known->from, gap.from) : QDateTime();
        *known = gap;
        known->from = from;
    }
    return setGaps(db, all);
}

Result<Done> clearGap(storage::Connection &db, const QString &agentId)
{
    QList<CatchUpGap> all = gaps(db);
    if (all.removeIf([&agentId](const CatchUpGap &gap) { return gap.agentId == agentId; }) == 0)
        return Done{};
    return setGaps(db, all);
}

} // namespace catchupmarks
} // namespace ringback
