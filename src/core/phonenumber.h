#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace ringback {

/// A number that could be dialled. Read by libphonenumber.
struct PhoneNumber
{
    QString e164 = {};          ///< +14155550123
    QString national = {};      ///< (415) 555-0123
    QString international = {}; ///< +1 415-555-0123
    QString region = {};        ///< ISO 3166, e.g. US; "001" for numbers of no country
    bool valid = false;         ///< false: possible, yet no numbering plan has it: warn, don't refuse

    bool operator==(const PhoneNumber &) const = default;
};

/// Parses any notation: national (with the default region), international, tel: URIs, with spaces, brackets, full-width
/// or Arabic-Indic digits. An extension is left out. What isn't a possible number is InvalidInput with a sentence that
/// says why (too short, …).
[[nodiscard]] Result<PhoneNumber> parsePhoneNumber(const QString &text, const QString &defaultRegion);

/// What is stored of a number.
struct DialNumber
{
    QString e164 = {};
    QString region = {}; ///< as in PhoneNumber
    bool valid = false;

    bool operator==(const DialNumber &) const = default;
};

/// The same as parsePhoneNumber() without the notations for people, which cost half of its time: for numbers by the
/// million. Any thread.
[[nodiscard]] Result<DialNumber> parseDialNumber(const QString &text, const QString &defaultRegion);

/// A number found in running text; `start` and `length` count UTF-16 units.
struct FoundPhoneNumber
{
    PhoneNumber number = {};
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const FoundPhoneNumber &) const = default;
};

/// The numbers in a pasted block (mail signature, ticket), in order: valid ones in any notation, and possible ones that
/// start with a plus. Looks at the first 20,000 characters.
[[nodiscard]] QList<FoundPhoneNumber> findPhoneNumbers(const QString &text, const QString &defaultRegion);

/// How an E.164 number is shown; a text that isn't a possible one comes back unchanged. Cached, cheap enough for
/// painting.
[[nodiscard]] QString formatNational(const QString &e164);

/// The country's name in the current locale's language, e.g. "Portugal"; empty if unknown.
[[nodiscard]] QString regionName(const QString &region);
/// Calling code of a region, e.g. 351; 0 if unknown.
[[nodiscard]] int callingCode(const QString &region);
/// All regions that have a numbering plan, e.g. for a country box.
[[nodiscard]] QStringList supportedRegions();
/// A kind in words (mobile, fixed line, toll-free, …), translated; empty if unknown.
[[nodiscard]] QString phoneKindName(const QString &e164);

/// Formats a number while it is typed. Give it the whole text after each edit; it keeps where the caret belongs. A text
/// that holds more than digits, a leading plus and separators (an extension, a vanity word, a name) comes back
/// untouched.
class PhoneFormatter
{
public:
    explicit PhoneFormatter(const QString &region);
    ~PhoneFormatter();
    Q_DISABLE_COPY_MOVE(PhoneFormatter)

    struct Formatted
    {
        QString text;
        int caret = 0;
    };
    /// `caret` counts UTF-16 units of `typed`, from 0; the caret that comes back stands after the same digit.
    [[nodiscard]] Formatted format(const QString &typed, int caret);
    void setRegion(const QString &region);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringback
