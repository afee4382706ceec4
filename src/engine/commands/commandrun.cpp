#include "engine/commands/commandrun.h"

#include <QTimer>

namespace ringback {

namespace {

constexpr qsizetype pageSize = 200;
constexpr std::chrono::milliseconds lagPause{10};

} // namespace

CommandRun::CommandRun(Engine &engine, storage::Connection &db, QJsonObject arguments, CommandOutput output,
                       QObject *parent)
    : QObject(parent), m_engine(engine), m_db(db), m_arguments(std::move(arguments)), m_output(std::move(output))
{
}

CommandRun::~CommandRun()
{
    if (!m_finished && m_onInterruption)
        m_onInterruption();
    finish(ExitFailed, tr("Ringback was closed before this was done."));
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

void CommandRun::documents(const QList<qint64> &ids, const PageReader &read, qsizetype from)
{
    const bool ready = !m_output.isReady || m_output.isReady();
    if (ready) {
        const QList<QJsonObject> page = read(ids.mid(from, pageSize));
        for (const QJsonObject &one : page)
            document(one);
        from += pageSize;
    }
    if (from >= ids.size())
        done();
    else
        QTimer::singleShot(ready ? std::chrono::milliseconds(0) : lagPause, this,
                           [this, ids, read, from] { documents(ids, read, from); });
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

} // namespace ringback
