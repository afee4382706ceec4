#include "files/rowreader.h"

#include "files/csvreader.h"
#include "files/linesource.h"
#include "files/vcardreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace ringback::files {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ringback::Files)
};

Error refusal(const QString &sentence, const QString &path)
{
    return {ErrorKind::InvalidInput, sentence.arg(QDir::toNativeSeparators(path))};
}

bool isText(const QByteArray &start)
{
    const bool wide = start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff") || looksLikeUtf16(start);
    const auto odd = std::count_if(start.begin(), start.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\r' && byte != '\n' && byte != '\f';
    });
    return wide || odd * 10 <= start.size();
}

std::optional<Error> faultOf(const QByteArray &start, const QString &path)
{
    if (start.startsWith("PK\x03\x04") || start.startsWith("\xd0\xcf\x11\xe0"))
        return refusal(Words::tr("%1 is a workbook or an archive. Save it as CSV and import that."), path);
    if (start.startsWith("%PDF") || !isText(start))
        return refusal(Words::tr("%1 is not a text file: CSV or vCard can be imported."), path);
    return std::nullopt;
}

} // namespace

RowReader::~RowReader() = default;

std::unique_ptr<RowReader> makeRowReader(std::unique_ptr<QIODevice> device, QChar separator)
{
    auto lines = std::make_unique<LineSource>(std::move(device));
    if (lines->sample().trimmed().left(11).toUpper() == "BEGIN:VCARD")
        return std::make_unique<VCardReader>(std::move(lines));
    return std::make_unique<CsvReader>(std::move(lines), separator);
}

Result<OpenedTable> openTable(const QString &path, QChar separator)
{
    const QFileInfo info(path);
    if (info.isDir())
        return refusal(Words::tr("%1 is a folder: choose a file in it."), path);
    if (!info.exists())
        return Error{ErrorKind::NotFound, Words::tr("There is no file %1.").arg(QDir::toNativeSeparators(path))};
    if (!info.isFile())
        return refusal(Words::tr("%1 is not an ordinary file."), path);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage,
                     Words::tr("%1 can't be read: %2.").arg(QDir::toNativeSeparators(path), file->errorString())};
    const qint64 size = file->size();
    const QByteArray start = file->peek(4096);
    if (start.trimmed().isEmpty() && size <= start.size())
        return refusal(Words::tr("%1 is empty."), path);
    if (const std::optional<Error> fault = faultOf(start, path))
        return *fault;
    return OpenedTable{makeRowReader(std::move(file), separator), size};
}

} // namespace ringback::files
