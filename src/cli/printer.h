#pragma once

#include "engine/commands/commandoutput.h"

#include <QJsonObject>
#include <QList>

namespace ringback::cli {

/// Writes the answer of one command: documents to standard output, as JSON lines at once or for people at the end;
/// progress and errors to standard error, one sentence a line.
class Printer
{
public:
    Printer(QString command, bool json);

    void document(const QJsonObject &document);
    void progress(const QString &sentence);
    /// The one line that tells a script where a server listens; JSON in any case.
    void ready(const QString &url);
    /// Everything is written when this returns.
    void finish(const QString &error);

private:
    void flush();

    QString m_command;
    bool m_json;
    QList<QJsonObject>
        m_documents; ///< for people: columns are aligned over a screenful or two, not over a million rows
    bool m_flushed = false;
};

} // namespace ringback::cli
