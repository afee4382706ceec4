#include "files/rowchecker.h"

#include <QTest>

using namespace ringback;
using namespace ringback::files;
using namespace Qt::StringLiterals;

class TestRowChecker : public QObject
{
    Q_OBJECT

    static CheckedRow check(const QStringList &titles, const QStringList &cells, const CheckRules &more = {})
    {
        CheckRules rules = more;
        rules.mapping = guessMapping({Row{.line = 1, .cells = titles}});
        rules.region = u"PT"_s;
        return RowChecker(rules).check({.line = 2, .cells = cells});
    }

    static inline const QDateTime now = QDateTime(QDate(2026, 5, 20), QTime(12, 0), Qt::UTC);

private Q_SLOTS:
    void makesAContact()
    {
        const CheckedRow row =
            check({u"First name"_s, u"Last name"_s, u"Phone"_s, u"Mobile"_s, u"Company"_s, u"Tags"_s, u"Plan"_s},
                  {u" Ana "_s, u"Silva"_s, u"213 456 789"_s, u"912345678"_s, u"'=Zebra"_s, u"vip; north"_s, u"gold"_s},
                  {.consentBasis = u"contract"_s, .at = now, .tags = {u"new"_s, u"vip"_s}});
        QCOMPARE(row.verdict, CheckedRow::Verdict::Good);
        const Contact expected{.phone = u"+351912345678"_s,
                               .name = u"Ana Silva"_s,
                               .company = u"=Zebra"_s,
                               .country = u"PT"_s,
                               .tags = {u"vip"_s, u"north"_s, u"new"_s},
                               .attributes = {{u"Plan"_s, u"gold"_s}, {u"Phone"_s, u"+351213456789"_s}},
                               .consentBasis = u"contract"_s,
                               .consentAt = now,
                               .consentSource = u"import"_s,
                               .source = u"import"_s};
        QCOMPARE(row.contact, expected);
    }

    void refusesWithTheCell_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("word");
        QTest::newRow("number") << QStringList{u"Ana"_s, u"12"_s} << 1 << u"short"_s;
        QTest::newRow("none") << QStringList{u"Ana"_s} << -1 << u"no phone number"_s;
        QTest::newRow("shifted") << QStringList{u"Ana"_s, u"912345678"_s, u""_s, u"over"_s} << -1 << u"more cells"_s;
        QTest::newRow("consent") << QStringList{u"Ana"_s, u"912345678"_s, u"maybe"_s} << 2 << u"consent"_s;
        QTest::newRow("long") << QStringList{QString(2000, u'x'), u"912345678"_s} << 0 << u"too long"_s;
    }
    void refusesWithTheCell()
    {
        QFETCH(QStringList, cells);
        QFETCH(int, column);
        QFETCH(QString, word);
        const CheckedRow row = check({u"Name"_s, u"Phone"_s, u"Consent"_s}, cells);
        QCOMPARE(row.verdict, CheckedRow::Verdict::Refused);
        QCOMPARE(row.errors.first().column, column);
        QVERIFY2(row.errors.first().text.contains(word), qPrintable(row.errors.first().text));
    }

    void passesOverBlankRowsAndTrailingSeparators()
    {
        QCOMPARE(check({u"Name"_s, u"Phone"_s}, {u" "_s, u""_s}).verdict, CheckedRow::Verdict::Blank);
        QCOMPARE(check({u"Name"_s, u"Phone"_s}, {u"A"_s, u"912345678"_s, u""_s, u" "_s}).verdict,
                 CheckedRow::Verdict::Good);
    }

    void theRowsCountryTellsWhereItsNumberIs()
    {
        const QStringList titles{u"Phone"_s, u"Country"_s};
        QCOMPARE(check(titles, {u"030 12345678"_s, u"de"_s}).contact.phone, u"+493012345678"_s);
        const CheckedRow named = check(titles, {u"912345678"_s, u"Portugal"_s});
        QCOMPARE(named.contact.country, u"PT"_s);
        QCOMPARE(named.contact.attributes["Country"_L1].toString(), u"Portugal"_s);
    }
};

QTEST_GUILESS_MAIN(TestRowChecker)
#include "tst_rowchecker.moc"
