#pragma once

#include "files/rowreader.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace ringback::files {

/// What a column of a table says about a person.
enum class Field {
    Ignore,
    Attribute, ///< whatever the title says; kept under it
    Phone,
    Mobile, ///< a phone number too, and the one that is called if both are there
    Name,
    FirstName,
    LastName,
    Email,
    Company,
    Country, ///< of national numbers in the row
    Tags,
    ConsentBasis,
    ConsentAt,
    ConsentSource,
    Source,
    CreatedAt,
    UpdatedAt,
    ThoughtlyId,
    Attributes, ///< several of them, as a JSON object
};

struct Column
{
    Field field = Field::Ignore;
    QString title = {}; ///< as in the file; made up where it has none

    bool operator==(const Column &) const = default;
};

/// What the columns of a file are taken for; can be changed by hand.
struct Mapping
{
    QList<Column> columns = {};
    bool hasHeader = true; ///< the first row is titles
    bool isOurs = false;   ///< written by Ringback: every cell is taken word for word

    bool operator==(const Mapping &) const = default;
};

/// Guesses by the titles, in six languages, and by what stands below them. `rows`: the first rows of the file, titles
/// included.
[[nodiscard]] Mapping guessMapping(const QList<Row> &rows);

/// The titles of the columns that an export of contacts has.
[[nodiscard]] QStringList contactTitles();

} // namespace ringback::files
