#include "files/rowchecker.h"

#include "files/csvcells.h"
#include "files/phonecell.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace ringback::files {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ringback::RowChecker)
};

constexpr qsizetype longestText = 1000; // of a name, a company, a tag
constexpr std::array consentTokens{"contract"_L1, "request"_L1, "written"_L1, "oral"_L1, "other"_L1};

bool isRegionCode(const QString &text)
{
    return text.size() == 2 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
           });
}

} // namespace

/// One row on its way to a contact.
class RowChecker::Reading
{
public:
    Reading(const CheckRules &rules, const Row &row) : m_rules(rules), m_row(row) {}

    CheckedRow run()
    {
        if (!m_row.fault.isEmpty()) {
            refuse(-1, m_row.fault);
            return finish();
        }
        if (std::all_of(m_row.cells.begin(), m_row.cells.end(),
                        [](const QString &cell) { return cell.trimmed().isEmpty(); }))
            return {};
        const qsizetype width = m_rules.mapping.columns.size();
        if (std::any_of(m_row.cells.begin() + std::min(width, m_row.cells.size()), m_row.cells.end(),
                        [](const QString &cell) { return !cell.trimmed().isEmpty(); }))
            refuse(-1, Words::tr("This row has more cells than there are columns: is a separator inside a cell without "
                                 "quotation marks?"));
        readTexts();
        readNumbers();
        return finish();
    }

private:
    void refuse(int column, const QString &why) { m_result.errors.append({column, why}); }
    void note(int column, const QString &what) { m_result.notes.append({column, what}); }

    void readTexts()
    {
        const auto &columns = m_rules.mapping.columns;
        for (int i = 0; i < static_cast<int>(std::min(columns.size(), m_row.cells.size())); ++i) {
            const QString &cell = m_row.cells.at(i);
            if (!cell.isEmpty())
                readText(i, columns.at(i),
                         m_rules.mapping.isOurs ? withoutApostrophe(cell) : withoutApostrophe(cell).trimmed());
        }
        Contact &contact = m_result.contact;
        if (contact.name.isEmpty())
            contact.name = (m_firstName + u' ' + m_lastName).trimmed();
        for (const QString &tag : m_rules.tags) {
            if (!contact.tags.contains(tag))
                contact.tags.append(tag);
        }
    }

    void readText(int index, const Column &column, const QString &text)
    {
        Contact &contact = m_result.contact;
        switch (column.field) {
        case Field::Ignore:
        case Field::Phone:
        case Field::Mobile:
            break;
        case Field::Attribute:
            if (!text.isEmpty())
                contact.attributes.insert(column.title, text);
            break;
        case Field::Name:
            contact.name = bounded(index, text);
            break;
        case Field::FirstName:
            m_firstName = bounded(index, text);
            break;
        case Field::LastName:
            m_lastName = bounded(index, text);
            break;
        case Field::Email:
            contact.email = bounded(index, text);
            if (!text.isEmpty() && !text.contains(u'@'))
                note(index, Words::tr("This is not an e-mail address. It is kept as it is."));
            break;
        case Field::Company:
            contact.company = bounded(index, text);
            break;
        case Field::Country:
            if (isRegionCode(text))
                m_country = m_rules.mapping.isOurs ? text : text.toUpper();
            else if (!text.isEmpty())
                contact.attributes.insert(column.title, text);
            break;
        case Field::Tags:
            contact.tags = splitWords(text);
            break;
        case Field::ConsentBasis:
            if (text.isEmpty() ||
                std::any_of(consentTokens.begin(), consentTokens.end(), [&text](auto known) { return text == known; }))
                contact.consentBasis = text;
            else
                refuse(index, Words::tr("The consent must be one of contract, request, written, oral or other."));
            break;
        case Field::ConsentAt:
            contact.consentAt = time(index, text);
            break;
        case Field::ConsentSource:
            contact.consentSource = bounded(index, text);
            break;
        case Field::Source:
            contact.source = text;
            break;
        case Field::CreatedAt:
            contact.createdAt = time(index, text);
            break;
        case Field::UpdatedAt:
            contact.updatedAt = time(index, text);
            break;
        case Field::ThoughtlyId:
            contact.thoughtlyId = bounded(index, text);
            break;
        case Field::Attributes:
            readAttributes(index, text);
            break;
        }
    }

    void readAttributes(int index, const QString &text)
    {
        if (text.isEmpty())
            return;
        const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
        if (!json.isObject()) {
            refuse(index, Words::tr("The attributes must be a JSON object."));
            return;
        }
        const QJsonObject object = json.object();
        for (auto it = object.begin(); it != object.end(); ++it)
            m_result.contact.attributes.insert(it.key(), it.value());
    }

    QString bounded(int index, const QString &text)
    {
        if (text.size() > longestText)
            refuse(index, Words::tr("This text is too long: at most %1 characters.").arg(longestText));
        return text;
    }

    QDateTime time(int index, const QString &text)
    {
        if (text.isEmpty())
            return {};
        const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (!at.isValid())
            refuse(index, Words::tr("This is not a time such as 2026-05-24T15:30:00Z."));
        return at.toUTC();
    }

    /// Mobile numbers come first; what is over becomes attributes.
    void readNumbers()
    {
        const auto &columns = m_rules.mapping.columns;
        QString fault;
        int faultAt = -1;
        bool isSaid = false;
        for (const Field kind : {Field::Mobile, Field::Phone}) {
            for (int i = 0; i < static_cast<int>(std::min(columns.size(), m_row.cells.size())); ++i) {
                if (columns.at(i).field != kind || m_row.cells.at(i).isEmpty())
                    continue;
                const PhoneCell cell =
                    readPhoneCell(m_row.cells.at(i), m_country.isEmpty() ? m_rules.region : m_country);
                isSaid = isSaid || !cell.fault.isEmpty() || !cell.numbers.isEmpty();
                if (!cell.fault.isEmpty() && fault.isEmpty()) {
                    fault = cell.fault;
                    faultAt = i;
                }
                if (!cell.note.isEmpty())
                    note(i, cell.note);
                for (const DialNumber &number : cell.numbers)
                    take(number, columns.at(i).title);
            }
        }
        Contact &contact = m_result.contact;
        if (contact.phone.isEmpty())
            refuse(faultAt, isSaid ? fault : Words::tr("There is no phone number in this row."));
        else if (!fault.isEmpty())
            note(faultAt, fault);
    }

    void take(const DialNumber &number, const QString &title)
    {
        Contact &contact = m_result.contact;
        if (contact.phone.isEmpty()) {
            contact.phone = number.e164;
            m_region = number.region;
            return;
        }
        if (contact.phone == number.e164)
            return;
        QString key = title;
        for (int n = 2; contact.attributes.contains(key); ++n) {
            if (contact.attributes.value(key) == number.e164)
                return;
            key = title + u' ' + QString::number(n);
        }
        contact.attributes.insert(key, number.e164);
    }

    CheckedRow finish()
    {
        Contact &contact = m_result.contact;
        contact.country = m_country.isEmpty() && !m_rules.mapping.isOurs ? m_region : m_country;
        if (!m_rules.mapping.isOurs) {
            contact.source = u"import"_s;
            if (contact.consentBasis.isEmpty() && !m_rules.consentBasis.isEmpty()) {
                contact.consentBasis = m_rules.consentBasis;
                contact.consentAt = m_rules.at;
                contact.consentSource = contact.source;
            }
        }
        m_result.verdict = m_result.errors.isEmpty() ? CheckedRow::Verdict::Good : CheckedRow::Verdict::Refused;
        return std::move(m_result);
    }

    const CheckRules &m_rules;
    const Row &m_row;
    CheckedRow m_result;
    QString m_firstName;
    QString m_lastName;
    QString m_country;
    QString m_region;
};

RowChecker::RowChecker(CheckRules rules) : m_rules(std::move(rules)) {}

CheckedRow RowChecker::check(const Row &row) const
{
    return Reading(m_rules, row).run();
}

} // namespace ringback::files
