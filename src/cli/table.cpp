#include "cli/table.h"

#include "cli/plaintext.h"

#include <algorithm>

namespace ringback::cli {

using namespace Qt::StringLiterals;

namespace {

QString padded(const QString &text, qsizetype width)
{
    return text + QString(std::max<qsizetype>(0, width - displayWidth(text)), u' ');
}

QString trimmedRight(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

} // namespace

QString alignedTable(const QStringList &header, const QList<QStringList> &rows)
{
    QList<qsizetype> widths(header.size(), 0);
    const auto measure = [&widths](const QStringList &cells) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(cells.value(i)));
    };
    measure(header);
    for (const QStringList &row : rows)
        measure(row);

    QString text;
    const auto write = [&text, &widths](const QStringList &cells) {
        QString line;
        for (qsizetype i = 0; i < widths.size(); ++i)
            line += padded(cells.value(i), widths.at(i) + 2);
        text += trimmedRight(line);
    };
    if (std::any_of(header.begin(), header.end(), [](const QString &cell) { return !cell.isEmpty(); }))
        write(header);
    for (const QStringList &row : rows)
        write(row);
    return text;
}

QString alignedFields(const QList<std::pair<QString, QString>> &fields)
{
    qsizetype width = 0;
    for (const auto &[name, value] : fields)
        width = std::max(width, displayWidth(name));
    QString text;
    for (const auto &[name, value] : fields) {
        const QStringList lines = value.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i)
            text += trimmedRight(padded(i == 0 ? name + u':' : QString(), width + 3) + lines.at(i));
    }
    return text;
}

} // namespace ringback::cli
