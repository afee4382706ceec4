#include "core/phonenumber.h"

#include "core/numberregion.h"
#include "core/phonenumber_p.h"
#include "core/plainnumber.h"
#include "core/possiblenumber.h"

#include <QCache>
#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;
using phone::lib::PhoneNumberUtil;

namespace phone {

std::optional<lib::PhoneNumber> fromE164(const QString &e164)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (e164.size() < 8 || e164.size() > 16 || e164.front() != u'+' ||
        !std::all_of(e164.begin() + 1, e164.end(), isDigit))
        return std::nullopt;
    lib::PhoneNumber number;
    if (util().Parse(e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    if (util().IsPossibleNumberWithReason(number) != PhoneNumberUtil::IS_POSSIBLE)
        return std::nullopt;
    return number;
}

ringback::PhoneNumber describe(const lib::PhoneNumber &number, const std::string &defaultRegion)
{
    const DialNumber dial = dialled(number, defaultRegion);
    lib::PhoneNumber plain = number;
    plain.clear_extension();
    const auto format = [&plain](PhoneNumberUtil::PhoneNumberFormat as) {
        std::string text;
        util().Format(plain, as, &text);
        return QString::fromStdString(text);
    };
    return {
        .e164 = dial.e164,
        .national = format(PhoneNumberUtil::NATIONAL),
        .international = format(PhoneNumberUtil::INTERNATIONAL),
        .region = dial.region,
        .valid = dial.valid,
    };
}

namespace {

/// `region`: as libphonenumber found it.
DialNumber asStored(const lib::PhoneNumber &number, std::string region, const std::string &defaultRegion)
{
    if (region == "ZZ") {
        if (util().GetCountryCodeForRegion(defaultRegion) == number.country_code())
            region = defaultRegion;
        else
            util().GetRegionCodeForCountryCode(number.country_code(), &region);
    }
    std::string e164;
    util().Format(number, PhoneNumberUtil::E164, &e164);
    return {.e164 = QString::fromStdString(e164), .region = QString::fromStdString(region)};
}

DialNumber possible(const lib::PhoneNumber &number, const std::string &defaultRegion)
{
    return asStored(number, regionOf(number), defaultRegion);
}

} // namespace

DialNumber dialled(const lib::PhoneNumber &number, const std::string &defaultRegion)
{
    std::string region = regionOf(number);
    const bool valid = util().IsValidNumberForRegion(number, region);
    DialNumber dial = asStored(number, std::move(region), defaultRegion);
    dial.valid = valid;
    return dial;
}

std::string regionCode(const QString &region)
{
    const QString code = region.trimmed().toUpper();
    const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (code.size() != 2 || !std::all_of(code.begin(), code.end(), isLetter))
        return "ZZ";
    return code.toStdString();
}

} // namespace phone

namespace {

// The Java library's limit. The C++ one has none, and its time grows with the square: a million digits never end.
constexpr qsizetype longestText = 250;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ringback::PhoneNumber)
};

// The detail goes to the log: it names the fault, never the number.
Error fault(const QString &message, const char *detail)
{
    return {ErrorKind::InvalidInput, message, QString::fromLatin1(detail)};
}

Error tooShort()
{
    return fault(Words::tr("The phone number is too short."), "too_short");
}

// Too little to be looked at as a number: half typed, or something else altogether?
Error notANumber(const QString &text)
{
    const bool digits = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    const bool letters = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    if (digits && !letters && text.size() <= longestText)
        return tooShort();
    return fault(Words::tr("This is not a phone number."), "not_a_number");
}

Error tooLong()
{
    return fault(Words::tr("The phone number is too long."), "too_long");
}

Error noSuchCountry(const QString &text, const std::string &region)
{
    const bool international = text.contains(u'+') || text.contains(QChar(0xFF0B));
    if (!international && phone::util().GetCountryCodeForRegion(region) == 0)
        return fault(Words::tr("Choose a country, or start the phone number with + and its country code."),
                     "no_country");
    return fault(Words::tr("No country has the country code of this phone number."), "invalid_country_code");
}

std::optional<Error> parsingFault(PhoneNumberUtil::ErrorType error, const QString &text, const std::string &region)
{
    switch (error) {
    case PhoneNumberUtil::NO_PARSING_ERROR:
        return std::nullopt;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        return noSuchCountry(text, region);
    case PhoneNumberUtil::NOT_A_NUMBER:
        return notANumber(text);
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN:
        return tooShort();
    case PhoneNumberUtil::TOO_LONG_NSN:
        return tooLong();
    }
    return notANumber(text);
}

std::optional<Error> lengthFault(PhoneNumberUtil::ValidationResult result, const QString &text,
                                 const std::string &region)
{
    switch (result) {
    case PhoneNumberUtil::IS_POSSIBLE:
        return std::nullopt;
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
        return fault(Words::tr("The phone number lacks its area code."), "local_only");
    case PhoneNumberUtil::INVALID_COUNTRY_CODE:
        return noSuchCountry(text, region);
    case PhoneNumberUtil::TOO_SHORT:
        return tooShort();
    case PhoneNumberUtil::INVALID_LENGTH:
        return fault(Words::tr("No phone number of this country has that many digits."), "invalid_length");
    case PhoneNumberUtil::TOO_LONG:
        return tooLong();
    }
    return notANumber(text);
}

} // namespace

namespace {

/// Reads a possible number and says of it what `describe` says.
template <typename T>
Result<T> parsed(const QString &text, const QString &defaultRegion,
                 T (*describe)(const phone::lib::PhoneNumber &, const std::string &))
{
    QString typed = text.trimmed();
    if (typed.isEmpty())
        return fault(Words::tr("Enter a phone number."), "empty");
    if (typed.size() > longestText)
        return notANumber(typed);
    // Links escape the plus and spaces.
    if (typed.startsWith("tel:"_L1, Qt::CaseInsensitive) || typed.startsWith("callto:"_L1, Qt::CaseInsensitive))
        typed = QUrl::fromPercentEncoding(typed.toUtf8());

    const std::string region = phone::regionCode(defaultRegion);
    phone::lib::PhoneNumber number;
    if (std::optional<phone::lib::PhoneNumber> plain = phone::parsePlain(typed, region)) {
        number = std::move(*plain);
    } else if (const auto error =
                   parsingFault(phone::util().Parse(typed.toStdString(), region, &number), typed, region)) {
        return *error;
    }
    if (const auto error = lengthFault(phone::util().IsPossibleNumberWithReason(number), typed, region))
        return *error;
    return describe(number, region);
}

} // namespace

Result<PhoneNumber> parsePhoneNumber(const QString &text, const QString &defaultRegion)
{
    return parsed<PhoneNumber>(text, defaultRegion, &phone::describe);
}

Result<DialNumber> parseDialNumber(const QString &text, const QString &defaultRegion)
{
    return parsed<DialNumber>(text, defaultRegion, &phone::dialled);
}

Result<DialNumber> parsePossibleNumber(const QString &text, const QString &defaultRegion)
{
    return parsed<DialNumber>(text, defaultRegion, &phone::possible);
}

QString formatNational(const QString &e164)
{
    // One per thread: views ask for the same few hundred numbers at every frame.
    static thread_local QCache<QString, QString> cache(2048);
    if (const QString *known = cache.object(e164))
        return *known;
    const auto number = phone::fromE164(e164);
    if (!number)
        return e164;
    QString national = phone::describe(*number, "ZZ").national;
    cache.insert(e164, new QString(national));
    return national;
}

QString phoneKindName(const QString &e164)
{
    const auto number = phone::fromE164(e164);
    if (!number)
        return {};
    switch (phone::util().GetNumberType(*number)) {
    case PhoneNumberUtil::FIXED_LINE:
        return Words::tr("fixed line");
    case PhoneNumberUtil::MOBILE:
        return Words::tr("mobile");
    case PhoneNumberUtil::FIXED_LINE_OR_MOBILE:
        return Words::tr("fixed line or mobile");
    case PhoneNumberUtil::TOLL_FREE:
        return Words::tr("toll-free");
    case PhoneNumberUtil::PREMIUM_RATE:
        return Words::tr("premium rate");
    case PhoneNumberUtil::SHARED_COST:
        return Words::tr("shared cost");
    case PhoneNumberUtil::VOIP:
        return Words::tr("internet telephone");
    case PhoneNumberUtil::PERSONAL_NUMBER:
        return Words::tr("personal number");
    case PhoneNumberUtil::PAGER:
        return Words::tr("pager");
    case PhoneNumberUtil::UAN:
        return Words::tr("company number");
    case PhoneNumberUtil::VOICEMAIL:
        return Words::tr("voicemail");
    case PhoneNumberUtil::UNKNOWN:
        return {};
    }
    return {};
}

} // namespace ringback
