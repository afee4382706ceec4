#include "engine/budgetkeeper.h"

#include "core/clock.h"
#include "core/futures.h"
#include "storage/store.h"
#include "storage/values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ringback {

using namespace Qt::StringLiterals;
using thoughtly::RateLedger;

namespace {

const QString valueName = u"thoughtly.spent"_s;

} // namespace

BudgetKeeper::BudgetKeeper(Clock &clock, storage::Store &store, QByteArray boot)
    : m_clock(clock), m_store(store), m_boot(std::move(boot))
{
}

void BudgetKeeper::restore(storage::Connection &db, thoughtly::RateBudget &budget) const
{
    const QJsonObject kept = QJsonDocument::fromJson(storage::values::get(db, valueName).toUtf8()).object();
    // Of another start of the computer only this much is certain: it was before this one.
    const bool sameBoot = !m_boot.isEmpty() && kept["boot"_L1].toString().toLatin1() == m_boot;
    const qint64 offset = sameBoot ? 0 : -kept["at"_L1].toInteger();

    RateLedger ledger;
    const QJsonArray requests = kept["requests"_L1].toArray();
    for (const QJsonValue value : requests) {
        const QJsonArray request = value.toArray();
        ledger.requests.append({request.at(0).toInteger() + offset, request.at(1).toBool()});
    }
    ledger.restUntil = kept["rest_until"_L1].toInteger() + offset;
    budget.restore(ledger);
}

void BudgetKeeper::keep(const RateLedger &ledger, QObject *context, const std::function<void()> &kept) const
{
    QJsonArray requests;
    for (const RateLedger::Request &request : ledger.requests)
        requests.append(QJsonArray{request.at, request.answered});
    const QJsonObject value{{u"boot"_s, QString::fromLatin1(m_boot)},
                            {u"at"_s, m_clock.steadyMs()},
                            {u"rest_until"_s, ledger.restUntil},
                            {u"requests"_s, requests}};
    const auto written =
        m_store.write([text = QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact))](
                          storage::Connection &db) { return storage::values::set(db, valueName, text); });
    // A disk that fails is told elsewhere; in memory the budget still holds.
    whenDone(written, context, [kept](const Result<Done> &) { kept(); });
}

} // namespace ringback
