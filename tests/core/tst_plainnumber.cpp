// The short way must say what libphonenumber's Parse says, or nothing.
#include "core/plainnumber.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>
#include <string>

using namespace ringback;
using namespace Qt::StringLiterals;
namespace lib = phone::lib;

class TestPlainNumber final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatParseSays();
    void knowsMostMobileNumbers();
    void leavesTheRest_data();
    void leavesTheRest();
};

namespace {

std::set<std::string> regions()
{
    std::set<std::string> all;
    phone::util().GetSupportedRegions(&all);
    return all;
}

/// Why they differ; empty if they don't.
QByteArray difference(const QString &text, const std::string &region)
{
    const std::optional<lib::PhoneNumber> plain = phone::parsePlain(text, region);
    lib::PhoneNumber number;
    if (!plain)
        return {};
    const auto error = phone::util().Parse(text.toStdString(), region, &number);
    if (error == lib::PhoneNumberUtil::NO_PARSING_ERROR && number.SerializeAsString() == plain->SerializeAsString())
        return {};
    return text.toUtf8() + " in " + QByteArray::fromStdString(region) + ": " +
           QByteArray::fromStdString(plain->ShortDebugString()) + " but Parse says " + QByteArray::number(error) + ' ' +
           QByteArray::fromStdString(number.ShortDebugString());
}

} // namespace

void TestPlainNumber::saysWhatParseSays()
{
    QRandomGenerator random(5);
    int told = 0;
    for (const std::string &region : regions()) {
        const int code = phone::util().GetCountryCodeForRegion(region);
        // Every beginning of a number, of every length, with and without the calling code.
        for (int begin = 0; begin < 100; ++begin) {
            QString national = QString::number(begin).rightJustified(2, u'0');
            while (national.size() < 5 + begin % 9)
                national += QString::number(random.bounded(10));
            const QString withCode = QString::number(code) + national;
            for (const QString &text : {national, withCode, u'+' + withCode, u"00"_s + withCode}) {
                const QByteArray fault = difference(text, region);
                QVERIFY2(fault.isEmpty(), fault.constData());
                told += phone::parsePlain(text, region) ? 1 : 0;
            }
        }
    }
    QVERIFY2(told > 20'000, qPrintable(QString::number(told)));
}

void TestPlainNumber::knowsMostMobileNumbers()
{
    int all = 0;
    int told = 0;
    for (const std::string &region : regions()) {
        lib::PhoneNumber example;
        if (!phone::util().GetExampleNumberForType(region, lib::PhoneNumberUtil::MOBILE, &example))
            continue;
        std::string e164;
        phone::util().Format(example, lib::PhoneNumberUtil::E164, &e164);
        const std::optional<lib::PhoneNumber> plain = phone::parsePlain(QString::fromStdString(e164), "ZZ");
        ++all;
        if (plain) {
            ++told;
            QCOMPARE(plain->SerializeAsString(), example.SerializeAsString());
        }
    }
    QVERIFY2(told * 100 >= all * 85, qPrintable(u"%1 of %2"_s.arg(told).arg(all)));
}

void TestPlainNumber::leavesTheRest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::newRow("spaces") << u"+351 912345678"_s << u"PT"_s;
    QTest::newRow("other digits") << u"+٣٥١٩١٢٣٤٥٦٧٨"_s << u"PT"_s;
    QTest::newRow("full-width plus") << u"＋351912345678"_s << u"PT"_s;
    QTest::newRow("no country has this code") << u"+9991234567890"_s << u"PT"_s;
    QTest::newRow("of no country") << u"+80012345678"_s << u"PT"_s;
    QTest::newRow("a trunk prefix after the code") << u"+4907912345678"_s << u"PT"_s;
    QTest::newRow("a zero that stays") << u"+390669812345"_s << u"IT"_s;
    QTest::newRow("national without a region") << u"912345678"_s << QString();
    QTest::newRow("the plus is missing") << u"351912345678"_s << u"PT"_s;
    QTest::newRow("dialled abroad") << u"00351912345678"_s << u"PT"_s;
    QTest::newRow("too short") << u"+35112"_s << u"PT"_s;
    QTest::newRow("too long") << u"+3519123456781234"_s << u"PT"_s;
    QTest::newRow("nothing") << QString() << u"PT"_s;
    QTest::newRow("a plus") << u"+"_s << u"PT"_s;
}

void TestPlainNumber::leavesTheRest()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    QVERIFY(!phone::parsePlain(text, phone::regionCode(region)));
}

QTEST_GUILESS_MAIN(TestPlainNumber)

#include "tst_plainnumber.moc"
