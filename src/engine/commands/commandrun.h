#pragma once

#include "core/error.h"
#include "engine/commands/commandoutput.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

namespace ringback {

class Engine;
namespace storage {
class Connection;
}

/// One command under way: what it was asked for, what it may use, where its answer goes. It is the context object of
/// all that the command waits for, and dies after `finish`. Dying before (the program stops) finishes it too. Engine
/// thread.
class CommandRun final : public QObject
{
    Q_OBJECT

public:
    CommandRun(Engine &engine, storage::Connection &db, QJsonObject arguments, CommandOutput output, QObject *parent);
    ~CommandRun() override;

    [[nodiscard]] Engine &engine() const { return m_engine; }
    [[nodiscard]] storage::Connection &db() const { return m_db; }

    /// Arguments by name; one that is missing or of another type is empty.
    [[nodiscard]] QString text(QLatin1StringView name) const;
    [[nodiscard]] int number(QLatin1StringView name, int otherwise) const;
    [[nodiscard]] QJsonValue value(QLatin1StringView name) const { return m_arguments[name]; }
    /// An id of ours from its text; 0 when it isn't one.
    [[nodiscard]] qint64 id() const;

    void document(const QJsonObject &document) const;
    /// One document for each id that `read` finds, a page at a time, so that neither the engine nor the reader chokes
    /// on a million; then done.
    using PageReader = std::function<QList<QJsonObject>(const QList<qint64> &ids)>;
    void documents(const QList<qint64> &ids, const PageReader &read, qsizetype from = 0);
    void progress(const QString &sentence) const;
    void done() { finish(ExitDone); }
    void fail(const Error &error) { finish(ExitFailed, error.message); }
    void finish(int exitCode, const QString &error = {});
    /// How to finish when the program stops before the command is through; else it fails then.
    void setOnInterruption(std::function<void()> finish) { m_onInterruption = std::move(finish); }

private:
    Engine &m_engine;
    storage::Connection &m_db;
    QJsonObject m_arguments;
    CommandOutput m_output;
    bool m_finished = false;
    std::function<void()> m_onInterruption;
};

} // namespace ringback
