#include "core/phonenumber.h"

#include <QLocale>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestRegions : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void namesInTheCurrentLanguage()
    {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(regionName(u"US"_s), u"United States"_s);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(regionName(u"pt"_s), u"Portugal"_s);
        QCOMPARE(regionName(u"AT"_s), u"Österreich"_s);
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QCOMPARE(regionName(u"EG"_s), u"مصر"_s);
    }

    void noNameForNoRegion()
    {
        for (const QString &region : {QString(), u"ZZ"_s, u"XX"_s, u"001"_s, u"Portugal"_s, u"P\0"_s, u"ÄÖ"_s})
            QVERIFY2(regionName(region).isEmpty(), qPrintable(region));
    }

    void callingCodes()
    {
        QCOMPARE(callingCode(u"PT"_s), 351);
        QCOMPARE(callingCode(u"us"_s), 1);
        QCOMPARE(callingCode(u"XX"_s), 0);
        QCOMPARE(callingCode(QString()), 0);
    }

    void everySupportedRegionHasNameAndCode()
    {
        const QStringList regions = supportedRegions();
        QVERIFY(regions.size() > 200);
        for (const QString &region : regions) {
            QVERIFY2(callingCode(region) > 0, qPrintable(region));
            QVERIFY2(!regionName(region).isEmpty(), qPrintable(region));
        }
        QVERIFY(std::is_sorted(regions.cbegin(), regions.cend()));
    }
};

QTEST_GUILESS_MAIN(TestRegions)
#include "tst_regions.moc"
