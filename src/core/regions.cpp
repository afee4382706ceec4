#include "core/phonenumber.h"
#include "core/phonenumber_p.h"

#include <QLocale>

#include <array>
#include <set>
#include <unicode/uloc.h>

namespace ringback {

QString regionName(const QString &region)
{
    const std::string code = phone::regionCode(region);
    if (code == "ZZ")
        return {};
    // ICU (which libphonenumber brings along) names countries in any language; Qt 6.4 only in English or each in its
    // own.
    const QLocale locale;
    const QByteArray language = locale.language() == QLocale::C ? QByteArrayLiteral("en") : locale.name().toLatin1();
    const std::string territory = "und_" + code;
    std::array<UChar, 128> name;
    UErrorCode status = U_ZERO_ERROR;
    const int length = uloc_getDisplayCountry(territory.c_str(), language.constData(), name.data(),
                                              static_cast<int32_t>(name.size()), &status);
    if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING || length > static_cast<int>(name.size()))
        return {};
    return QString::fromUtf16(name.data(), length);
}

int callingCode(const QString &region)
{
    return phone::util().GetCountryCodeForRegion(phone::regionCode(region));
}

QStringList supportedRegions()
{
    std::set<std::string> codes;
    phone::util().GetSupportedRegions(&codes);
    QStringList regions;
    regions.reserve(static_cast<qsizetype>(codes.size()));
    for (const std::string &code : codes)
        regions.append(QString::fromStdString(code));
    return regions;
}

} // namespace ringback
