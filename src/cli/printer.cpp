#include "cli/printer.h"

#include "cli/layout.h"
#include "cli/plaintext.h"

#include <cstdio>

namespace ringback::cli {

namespace {

constexpr qsizetype rowsAlignedTogether = 1000;

void write(std::FILE *to, const QByteArray &bytes)
{
    // A reader that has gone (`| head`) is no fault of ours.
    (void)std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), to);
    (void)std::fflush(to);
}

void writeSentence(const QString &sentence)
{
    write(stderr, "ringbackctl: " + plainText(sentence).toUtf8() + '\n');
}

} // namespace

Printer::Printer(QString command, bool json) : m_command(std::move(command)), m_json(json) {}

void Printer::document(const QJsonObject &document)
{
    if (m_json)
        write(stdout, jsonLine(document) + '\n');
    else
        m_documents.append(document);
    if (m_documents.size() >= rowsAlignedTogether)
        flush();
}

void Printer::flush()
{
    write(stdout, render(m_command, m_documents, !m_flushed).toUtf8());
    m_documents.clear();
    m_flushed = true;
}

void Printer::progress(const QString &sentence)
{
    writeSentence(sentence);
}

void Printer::ready(const QString &url)
{
    write(stdout, jsonLine({{QStringLiteral("ready"), true}, {QStringLiteral("url"), url}}) + '\n');
}

void Printer::finish(const QString &error)
{
    flush();
    if (!error.isEmpty())
        writeSentence(error);
}

} // namespace ringback::cli
