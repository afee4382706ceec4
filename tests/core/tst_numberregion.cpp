// The short way must say what libphonenumber's GetRegionCodeForNumber says, of whatever number.
#include "core/numberregion.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>
#include <string>

using namespace ringback;
using namespace Qt::StringLiterals;
namespace lib = phone::lib;

class TestNumberRegion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheLibrarySays();
};

namespace {

std::string expected(const lib::PhoneNumber &number)
{
    std::string region;
    phone::util().GetRegionCodeForNumber(number, &region);
    return region;
}

} // namespace

void TestNumberRegion::saysWhatTheLibrarySays()
{
    std::set<std::string> regions;
    phone::util().GetSupportedRegions(&regions);
    QRandomGenerator random(11);
    std::set<std::string> seen;
    for (const std::string &region : regions) {
        for (int type = lib::PhoneNumberUtil::FIXED_LINE; type <= lib::PhoneNumberUtil::VOICEMAIL; ++type) {
            lib::PhoneNumber number;
            if (!phone::util().GetExampleNumberForType(region, static_cast<lib::PhoneNumberUtil::PhoneNumberType>(type),
                                                       &number))
                continue;
            const quint64 example = number.national_number();
            // The example itself, then its neighbours, then others that begin like it, shorter and longer.
            for (int i = 0; i < 60; ++i) {
                const std::string wanted = expected(number);
                QVERIFY2(phone::regionOf(number) == wanted, number.ShortDebugString().c_str());
                seen.insert(wanted);
                const quint64 scale = i % 3 == 0 ? 1000 : i % 3 == 1 ? 1'000'000 : 100'000'000;
                number.set_national_number(example / scale * scale + random.bounded(int(scale)));
                if (i % 10 == 9)
                    number.set_national_number(number.national_number() / 10);
                if (i % 10 == 8)
                    number.set_national_number(number.national_number() * 10 + 7);
            }
        }
    }
    QVERIFY(seen.contains("ZZ"));
    QVERIFY(seen.size() > 240);
}

QTEST_GUILESS_MAIN(TestNumberRegion)

#include "tst_numberregion.moc"
