#include "files/vcardreader.h"

#include "files/csvcells.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace ringback::files {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 64 * 1024; // of what is unfolded; the rest, a picture, is dropped
constexpr qsizetype mostNumbers = 20;

enum Place { Name, Phone, Email, Company, Tags, Title, Note, Url, Birthday, PlaceCount };

constexpr std::array titles{"name"_L1,  "phone"_L1, "email"_L1, "company"_L1, "tags"_L1,
                            "title"_L1, "note"_L1,  "url"_L1,   "birthday"_L1};
static_assert(titles.size() == PlaceCount);

/// `item1.TEL;TYPE=CELL,VOICE;PREF=1:+351 …`
struct Property
{
    QByteArray name;       ///< upper case, without a group
    QByteArray parameters; ///< upper case, with the semicolons
    QByteArray value;
};

Property propertyOf(const QByteArray &line)
{
    bool quoted = false;
    qsizetype colon = -1;
    for (qsizetype i = 0; i < line.size() && colon < 0; ++i) {
        if (line.at(i) == '"')
            quoted = !quoted;
        else if (line.at(i) == ':' && !quoted)
            colon = i;
    }
    if (colon < 0)
        return {};
    const QByteArray head = line.left(colon).toUpper();
    const qsizetype end = head.indexOf(';');
    QByteArray name = end < 0 ? head : head.left(end);
    name = name.mid(name.lastIndexOf('.') + 1).trimmed();
    return {name, end < 0 ? QByteArray() : head.mid(end), line.mid(colon + 1)};
}

/// Splits at a mark that isn't escaped, and takes the escapes back.
QStringList components(const QString &value, QChar mark)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        if (c == u'\\' && i + 1 < value.size()) {
            const QChar next = value.at(++i);
            parts.last() += next == u'n' || next == u'N' ? QChar(u'\n') : next;
        } else if (c == mark) {
            parts.append(QString());
        } else {
            parts.last() += c;
        }
    }
    return parts;
}

QString plain(const QString &value)
{
    return components(value, QChar()).join(QString());
}

QString joinedName(const QString &value)
{
    const QStringList parts = components(value, u';'); // family; given; additional; prefix; suffix
    QStringList words;
    for (const int place : {3, 1, 2, 0, 4}) {
        if (place < parts.size() && !parts.at(place).trimmed().isEmpty())
            words.append(parts.at(place).trimmed());
    }
    return words.join(u' ');
}

struct Number
{
    QString text;
    int rank = 0; ///< less is better
};

/// The cells of a card as its lines come in.
class Card
{
public:
    void take(const Property &property)
    {
        const QByteArray bytes = property.parameters.contains("QUOTED-PRINTABLE")
                                     ? QByteArray::fromPercentEncoding(property.value, '=')
                                     : property.value;
        const QString value = cellText(bytes);
        if (property.name == "FN")
            set(Name, plain(value));
        else if (property.name == "N")
            m_parts = joinedName(value);
        else if (property.name == "TEL")
            addNumber(value, property.parameters);
        else if (property.name == "EMAIL")
            set(Email, plain(value));
        else if (property.name == "ORG")
            set(Company, components(value, u';').filter(QRegularExpression(u"\\S"_s)).join(", "_L1));
        else if (property.name == "CATEGORIES")
            m_tags += components(value, u',');
        else if (property.name == "TITLE")
            set(Title, plain(value));
        else if (property.name == "NOTE")
            set(Note, plain(value));
        else if (property.name == "URL")
            set(Url, plain(value));
        else if (property.name == "BDAY")
            set(Birthday, plain(value));
    }

    QStringList cells()
    {
        if (m_cells.at(Name).trimmed().isEmpty())
            m_cells[Name] = m_parts;
        std::stable_sort(m_numbers.begin(), m_numbers.end(),
                         [](const Number &a, const Number &b) { return a.rank < b.rank; });
        QStringList texts;
        for (const Number &number : std::as_const(m_numbers))
            texts.append(number.text);
        m_cells[Phone] = texts.join(u"; ");
        m_cells[Tags] = joinedWords(m_tags);
        return {m_cells.begin(), m_cells.end()};
    }

private:
    void set(Place place, const QString &text)
    {
        if (m_cells.at(place).isEmpty()) // the first one counts
            m_cells[place] = text;
    }

    void addNumber(QString value, const QByteArray &parameters)
    {
        if (value.startsWith("tel:"_L1, Qt::CaseInsensitive))
            value = value.sliced(4).section(u';', 0, 0);
        value = plain(value).trimmed();
        if (value.isEmpty() || m_numbers.size() >= mostNumbers || parameters.contains("FAX"))
            return;
        int rank = 2;
        if (parameters.contains("PREF"))
            rank = 0;
        else if (parameters.contains("CELL") || parameters.contains("MOBILE"))
            rank = 1;
        m_numbers.append({value, rank});
    }

    std::array<QString, PlaceCount> m_cells;
    QString m_parts;
    QStringList m_tags;
    QList<Number> m_numbers;
};

} // namespace

VCardReader::VCardReader(std::unique_ptr<LineSource> lines) : m_lines(std::move(lines)) {}

VCardReader::~VCardReader() = default;

bool VCardReader::rawLine(QByteArray &line)
{
    if (m_hasAhead) {
        line = std::move(m_ahead);
        m_hasAhead = false;
        return true;
    }
    QByteArrayView view;
    if (!m_lines->next(view))
        return false;
    while (!view.isEmpty() && (view.back() == '\n' || view.back() == '\r'))
        view.chop(1);
    line = view.toByteArray();
    return true;
}

bool VCardReader::nextLine(QByteArray &line)
{
    if (!rawLine(line))
        return false;
    ++m_number;
    const bool isQuotedPrintable = line.toUpper().contains("QUOTED-PRINTABLE");
    while (rawLine(m_ahead)) {
        const bool isFolded = m_ahead.startsWith(' ') || m_ahead.startsWith('\t');
        const bool isSoftBreak = isQuotedPrintable && line.endsWith('=');
        if (!isFolded && !isSoftBreak) {
            m_hasAhead = true;
            break;
        }
        ++m_number;
        if (isSoftBreak)
            line.chop(1);
        if (line.size() < longestLine)
            line += isFolded && !isSoftBreak ? m_ahead.mid(1) : m_ahead;
    }
    return true;
}

bool VCardReader::next(Row &row)
{
    row = {};
    if (!std::exchange(m_titlesTold, true)) {
        for (const QLatin1StringView title : titles)
            row.cells.append(title);
        row.line = 1;
        return true;
    }
    QByteArray line;
    Card card;
    bool isInside = m_begunAt > 0;
    row.line = std::exchange(m_begunAt, 0);
    while (nextLine(line)) {
        const Property property = propertyOf(line);
        const bool isMark = property.value.trimmed().toUpper() == "VCARD";
        if (isMark && property.name == "BEGIN") {
            if (isInside) {
                m_begunAt = m_number;
                break;
            }
            isInside = true;
            row.line = m_number;
        } else if (isInside && isMark && property.name == "END") {
            row.cells = card.cells();
            return true;
        } else if (isInside) {
            card.take(property);
        }
    }
    if (!isInside)
        return false;
    row.cells = card.cells();
    row.fault = QCoreApplication::translate("ringback::Files", "This card has no end.");
    return true;
}

} // namespace ringback::files
