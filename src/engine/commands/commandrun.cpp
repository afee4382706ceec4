#include "engine/commands/commandrun.h"

namespace ringback {

CommandRun::CommandRun(Engine &engine, storage::Connection &db, QJsonObject arguments, CommandOutput output,
                       QObject *parent)
    : QObject(parent), m_engine(engine), m_db(db), m_arguments(std::move(arguments)), m_output(std::move(output)),
      m_interruptedError(tr("Ringback was closed before this was done."))
{
}

CommandRun::~CommandRun()
{
    if (!m_finished)
        m_output.finish(m_interruptedCode, m_interruptedError);
}

QString CommandRun::text(QLatin1StringView name) const
{
    return m_arguments[name].toString();
}

int CommandRun::number(QLatin1StringView name, int otherwise) const
{
    return m_arguments[name].toInt(otherwise);
}

qint64 CommandRun::id() const
{
    bool ok = false;
    const qint64 id = text(QLatin1StringView("id")).toLongLong(&ok);
    return ok && id > 0 ? id : 0;
}

void CommandRun::document(const QJsonObject &document) const
{
    if (!m_finished)
        m_output.document(document);
}

void CommandRun::progress(const QString &sentence) const
{
    if (!m_finished)
        m_output.progress(sentence);
}

void CommandRun::finish(int exitCode, const QString &error)
{
    if (m_finished)
        return;
    m_finished = true;
    m_output.finish(exitCode, error);
    deleteLater();
}

void CommandRun::setIfInterrupted(int exitCode, const QString &error)
{
    m_interruptedCode = exitCode;
    m_interruptedError = error;
}

} // namespace ringback
