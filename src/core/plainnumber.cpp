#include "core/plainnumber.h"

#include "core/phonemetadata_p.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <bitset>
#include <string_view>
#include <unordered_map>

namespace ringback::phone {

namespace {

// Beyond E.164 Parse has rules of its own.
constexpr qsizetype leastDigits = 7;
constexpr qsizetype mostDigits = 15;
constexpr std::size_t leastNational = 4;

/// By the first two digits of a number.
using Beginnings = std::bitset<100>;

std::size_t beginning(std::string_view digits)
{
    const int number = (digits[0] - '0') * 10 + (digits[1] - '0');
    return static_cast<std::size_t>(number);
}

/// Of the texts that the pattern can match at their start.
Beginnings beginningsOf(const std::string &pattern)
{
    Beginnings result;
    if (pattern.empty())
        return result;
    const QRegularExpression expression(QString::fromStdString(pattern));
    for (std::size_t i = 0; i < result.size(); ++i) {
        const QString digits = QString::number(i).rightJustified(2, u'0');
        const QRegularExpressionMatch match = expression.match(digits, 0, QRegularExpression::PartialPreferFirstMatch,
                                                               QRegularExpression::AnchorAtOffsetMatchOption);
        // Also true of a pattern that can't be understood.
        result[i] = !expression.isValid() || match.hasMatch() || match.hasPartialMatch();
    }
    return result;
}

struct Region
{
    int callingCode = 0;
    Beginnings nationalPrefix;
    Beginnings internationalPrefix;
};

class Rules
{
public:
    Rules()
    {
        lib::PhoneMetadataCollection all;
        if (!all.ParseFromArray(lib::metadata_get(), lib::metadata_size()))
            return;
        QHash<QString, Beginnings> known; // most have the same few
        const auto cached = [&known](const std::string &pattern) {
            const QString key = QString::fromStdString(pattern);
            const auto found = known.constFind(key);
            return found != known.constEnd() ? *found : *known.insert(key, beginningsOf(pattern));
        };
        for (const lib::PhoneMetadata &one : all.metadata()) {
            if (one.id().size() != 2)
                continue; // "001": of no country
            m_regions[one.id()] = {one.country_code(), cached(one.national_prefix_for_parsing()),
                                   cached(one.international_prefix())};
        }
        for (const auto &[id, region] : m_regions) {
            std::string main;
            util().GetRegionCodeForCountryCode(region.callingCode, &main);
            if (main == id)
                m_mainRegions[static_cast<std::size_t>(region.callingCode)] = &region;
        }
    }

    [[nodiscard]] const Region *region(const std::string &id) const
    {
        const auto found = m_regions.find(id);
        return found == m_regions.end() ? nullptr : &found->second;
    }
    [[nodiscard]] const Region *mainRegion(int callingCode) const
    {
        return m_mainRegions.at(static_cast<std::size_t>(callingCode));
    }

private:
    std::unordered_map<std::string, Region> m_regions;
    std::array<const Region *, 1000> m_mainRegions{};
};

const Rules &rules()
{
    static const Rules all;
    return all;
}

std::optional<lib::PhoneNumber> numberOf(int callingCode, std::string_view national)
{
    // Zeros in front are kept apart, by a rule of its own.
    if (national.size() < leastNational || national.front() == '0')
        return std::nullopt;
    quint64 value = 0;
    for (const char digit : national)
        value = value * 10 + static_cast<quint64>(digit - '0');
    lib::PhoneNumber number;
    number.set_country_code(callingCode);
    number.set_national_number(value);
    return number;
}

/// Calling codes are one to three digits, and none begins another.
std::optional<lib::PhoneNumber> international(std::string_view digits)
{
    int code = 0;
    for (std::size_t length = 1; length <= 3 && digits.front() != '0'; ++length) {
        code = code * 10 + (digits[length - 1] - '0');
        const Region *const region = rules().mainRegion(code);
        if (!region)
            continue;
        const std::string_view national = digits.substr(length);
        if (region->nationalPrefix[beginning(national)])
            return std::nullopt;
        return numberOf(code, national);
    }
    return std::nullopt;
}

std::optional<lib::PhoneNumber> national(std::string_view digits, const Region &region)
{
    const std::size_t begin = beginning(digits);
    // With the calling code in front, but without the plus, it may be either.
    if (region.nationalPrefix[begin] || region.internationalPrefix[begin] ||
        digits.starts_with(std::to_string(region.callingCode)))
        return std::nullopt;
    return numberOf(region.callingCode, digits);
}

} // namespace

std::optional<lib::PhoneNumber> parsePlain(const QString &text, const std::string &region)
{
    const bool hasPlus = text.startsWith(u'+');
    const qsizetype count = text.size() - (hasPlus ? 1 : 0);
    if (count < leastDigits || count > mostDigits)
        return std::nullopt;
    std::array<char, mostDigits> characters{};
    for (qsizetype i = 0; i < count; ++i) {
        const char16_t c = text[i + text.size() - count].unicode();
        if (c < u'0' || c > u'9')
            return std::nullopt;
        characters.at(static_cast<std::size_t>(i)) = static_cast<char>(c);
    }
    const std::string_view digits(characters.data(), static_cast<std::size_t>(count));
    if (hasPlus)
        return international(digits);
    const Region *const home = rules().region(region);
    return home ? national(digits, *home) : std::nullopt;
}

} // namespace ringback::phone
