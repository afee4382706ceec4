// Whatever a file holds: reading it ends, lines only rise, checking its rows gives good ones a number, and cells that
// are written can be read again.
#include "expect.h"
#include "files/csvcells.h"
#include "files/rowchecker.h"
#include "files/rowreader.h"

#include <QBuffer>

using namespace ringback::files;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(reinterpret_cast<const char *>(data), qsizetype(size));
    buffer->open(QIODevice::ReadOnly);
    const auto reader = makeRowReader(std::move(buffer));
    QList<Row> rows;
    Row row;
    qint64 line = 0;
    while (reader->next(row)) {
        EXPECT(row.line >= line);
        line = row.line;
        for (const QString &cell : std::as_const(row.cells)) {
            EXPECT(withoutApostrophe(neutralised(cell)) == cell);
            EXPECT(splitWords(joinedWords({cell, cell})) == (QStringList{cell, cell}));
        }
        if (rows.size() < 100)
            rows.append(row);
    }
    const RowChecker checker({.mapping = guessMapping(rows), .region = u"PT"_s});
    for (const Row &one : std::as_const(rows)) {
        const CheckedRow checked = checker.check(one);
        EXPECT(checked.verdict != CheckedRow::Verdict::Good || checked.contact.phone.startsWith(u'+'));
        EXPECT(checked.verdict != CheckedRow::Verdict::Refused || !checked.errors.isEmpty());
    }
    return 0;
}
