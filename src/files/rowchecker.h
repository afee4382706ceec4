#pragma once

#include "core/contact.h"
#include "files/columns.h"
#include "files/rowreader.h"

#include <QList>

namespace ringback::files {

/// What is wrong with, or was made good in, one cell.
struct CellNote
{
    int column = -1; ///< -1: the row as a whole
    QString text = {};

    bool operator==(const CellNote &) const = default;
};

struct CheckedRow
{
    enum class Verdict { Good, Refused, Blank };

    Verdict verdict = Verdict::Blank;
    Contact contact = {};        ///< if good; without an id, its phone E.164
    QList<CellNote> errors = {}; ///< if refused: why
    QList<CellNote> notes = {};

    bool operator==(const CheckedRow &) const = default;
};

/// What holds for all rows of an import.
struct CheckRules
{
    Mapping mapping = {};
    QString region = {};       ///< of national numbers where the row names none
    QString consentBasis = {}; ///< token, where the row states none; empty: none
    QDateTime at = {};         ///< the time of the import
    QStringList tags = {};     ///< given to all
};

/// Makes a contact of a row, or says what is wrong in words. Immutable: any thread.
class RowChecker
{
public:
    explicit RowChecker(CheckRules rules);

    [[nodiscard]] CheckedRow check(const Row &row) const;

private:
    class Reading;

    CheckRules m_rules;
};

} // namespace ringback::files
