#include "core/phonenumber.h"
#include "core/phonenumber_p.h"

#include <phonenumbers/phonenumbermatch.h>
#include <phonenumbers/phonenumbermatcher.h>

#include <algorithm>

namespace ringback {

namespace {

using phone::lib::PhoneNumberMatcher;

constexpr qsizetype searchedCharacters = 20'000;
constexpr int fruitlessTries = 500; // the matcher's own guard against text made to keep it busy

struct Finder
{
    const std::string &text; ///< UTF-8
    const std::string &region;
    QList<FoundPhoneNumber> found = {};

    void run(PhoneNumberMatcher::Leniency leniency)
    {
        PhoneNumberMatcher matcher(phone::util(), text, region, leniency, fruitlessTries);
        phone::lib::PhoneNumberMatch match;
        while (matcher.HasNext() && matcher.Next(&match)) {
            const QString raw = QString::fromStdString(match.raw_string());
            if (leniency == PhoneNumberMatcher::POSSIBLE && !raw.startsWith(u'+') && !raw.startsWith(QChar(0xFF0B)))
                continue;
            // The matcher counts bytes.
            const qsizetype start = QString::fromUtf8(text.data(), match.start()).size();
            const bool overlaps = std::any_of(found.cbegin(), found.cend(), [&](const FoundPhoneNumber &other) {
                return start < other.start + other.length && other.start < start + raw.size();
            });
            if (!overlaps)
                found.append({phone::describe(match.number(), region), start, raw.size()});
        }
    }
};

} // namespace

QList<FoundPhoneNumber> findPhoneNumbers(const QString &text, const QString &defaultRegion)
{
    const std::string utf8 = text.left(searchedCharacters).toStdString();
    const std::string region = phone::regionCode(defaultRegion);
    Finder finder{utf8, region};
    finder.run(PhoneNumberMatcher::VALID);
    finder.run(PhoneNumberMatcher::POSSIBLE);
    std::sort(finder.found.begin(), finder.found.end(),
              [](const FoundPhoneNumber &a, const FoundPhoneNumber &b) { return a.start < b.start; });
    return finder.found;
}

} // namespace ringback
