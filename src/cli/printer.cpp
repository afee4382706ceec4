#include "cli/printer.h"

#include "cli/layout.h"
#include "cli/plaintext.h"

#include <cstdio>

namespace ringback::cli {

namespace {

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
    if (!m_json)
        write(stdout, render(m_command, m_documents).toUtf8());
    if (!error.isEmpty())
        writeSentence(error);
}

} // namespace ringback::cli
