#include "core/numberregion.h"

#include "core/phonemetadata_p.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <list>
#include <optional>
#include <unordered_map>
#include <vector>

namespace ringback::phone {

namespace {

/// One kind of number of a country.
class Kind
{
public:
    explicit Kind(const lib::PhoneNumberDesc &desc)
        : m_lengths(desc.possible_length().begin(), desc.possible_length().end())
        , m_isKnown(!desc.national_number_pattern().empty())
        , m_pattern(QRegularExpression::anchoredPattern(QString::fromStdString(desc.national_number_pattern())))
    {
    }

    [[nodiscard]] bool has(const QString &national) const
    {
        return m_isKnown &&
               (m_lengths.empty() ||
                std::find(m_lengths.begin(), m_lengths.end(), national.size()) != m_lengths.end()) &&
               m_pattern.match(national).hasMatch();
    }

private:
    std::vector<int> m_lengths;
    bool m_isKnown;
    QRegularExpression m_pattern;
};

class Region
{
public:
    explicit Region(const lib::PhoneMetadata &data) : m_id(data.id()), m_any(data.general_desc())
    {
        if (data.has_leading_digits()) {
            m_beginning.emplace(QString::fromStdString(data.leading_digits()));
            return;
        }
        m_kinds = {Kind(data.fixed_line()),      Kind(data.mobile()), Kind(data.toll_free()),
                   Kind(data.premium_rate()),    Kind(data.voip()),   Kind(data.shared_cost()),
                   Kind(data.personal_number()), Kind(data.pager()),  Kind(data.uan()),
                   Kind(data.voicemail())};
    }

    [[nodiscard]] const std::string &id() const { return m_id; }
    [[nodiscard]] bool has(const QString &national) const
    {
        if (m_beginning) {
            return m_beginning
                ->match(national, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
                .hasMatch();
        }
        return m_any.has(national) && std::any_of(m_kinds.begin(), m_kinds.end(),
                                                  [&national](const Kind &kind) { return kind.has(national); });
    }

private:
    std::string m_id;
    Kind m_any;
    std::optional<QRegularExpression> m_beginning; ///< which alone decides, where there is one
    std::vector<Kind> m_kinds;
};

/// Those that share a calling code, in the library's order.
using Sharing = std::unordered_map<int, std::vector<Region>>;

Sharing allSharing()
{
    lib::PhoneMetadataCollection all;
    std::unordered_map<std::string, const lib::PhoneMetadata *> byId;
    if (all.ParseFromArray(lib::metadata_get(), lib::metadata_size())) {
        for (const lib::PhoneMetadata &one : all.metadata())
            byId.emplace(one.id(), &one);
    }
    Sharing sharing;
    for (const auto &[id, data] : byId) {
        std::list<std::string> regions;
        util().GetRegionCodesForCountryCallingCode(data->country_code(), &regions);
        if (regions.size() < 2 || sharing.contains(data->country_code()))
            continue;
        std::vector<Region> &those = sharing[data->country_code()];
        for (const std::string &region : regions)
            those.emplace_back(*byId.at(region));
    }
    return sharing;
}

} // namespace

std::string regionOf(const lib::PhoneNumber &number)
{
    static const Sharing sharing = allSharing();
    const auto those = sharing.find(number.country_code());
    std::string region = "ZZ";
    if (those == sharing.end()) {
        util().GetRegionCodeForNumber(number, &region);
        return region;
    }
    std::string digits;
    util().GetNationalSignificantNumber(number, &digits);
    const QString national = QString::fromStdString(digits);
    const auto found = std::find_if(those->second.begin(), those->second.end(),
                                    [&national](const Region &one) { return one.has(national); });
    return found == those->second.end() ? region : found->id();
}

} // namespace ringback::phone
