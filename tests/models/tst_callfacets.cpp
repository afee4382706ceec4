#include "models/callfacets.h"
#include "models/numberdata.h"

#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace ringback;
using namespace ringback::models;
using namespace Qt::StringLiterals;

class TestCallFacets final : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 5, 20};
    QDateTime start(const QDate &day) const { return day.startOfDay().toUTC(); }

private Q_SLOTS:
    void periods()
    {
        QCOMPARE(callFilter({{callfacet::when, callfacet::today}}, m_today).since, start(m_today));
        const storage::calls::Filter yesterday = callFilter({{callfacet::when, callfacet::yesterday}}, m_today);
        QCOMPARE(yesterday.since, start({2026, 5, 19}));
        QCOMPARE(yesterday.until, start(m_today));
        QCOMPARE(callFilter({{callfacet::when, callfacet::week}}, m_today).since, start({2026, 5, 14}));
        QCOMPARE(callFilter({{callfacet::when, callfacet::month}}, m_today).since, start({2026, 4, 21}));
    }

    void theOthers()
    {
        const storage::calls::Filter filter = callFilter(
            {{callfacet::status, u"no_answer"_s}, {callfacet::agent, u"a1"_s}, {callfacet::outcome, u"Sold"_s}},
            m_today);
        QCOMPARE(filter,
                 (storage::calls::Filter{.agentId = u"a1"_s, .outcome = u"Sold"_s, .status = CallStatus::NoAnswer}));
    }

    void whatIsUnknownFiltersNothing()
    {
        QCOMPARE(callFilter({{u"colour"_s, u"red"_s}, {callfacet::when, u"1582"_s}, {callfacet::status, u"gone"_s}},
                            m_today),
                 storage::calls::Filter());
    }

    void numbersForOtherPrograms()
    {
        const std::unique_ptr<QMimeData> data(
            numberData({u"+351912345678"_s, QString(), u"+351912345678"_s, u"+14155550101"_s}));
        QCOMPARE(data->text(), u"+351912345678\n+14155550101"_s);
        QCOMPARE(data->urls(), (QList<QUrl>{QUrl(u"tel:+351912345678"_s), QUrl(u"tel:+14155550101"_s)}));
    }
};

QTEST_GUILESS_MAIN(TestCallFacets)
#include "tst_callfacets.moc"
