#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace ringback {

/// Runs the real programs, each test with a data directory of its own and nothing of the caller's environment that
/// matters.
class Ctl
{
public:
    struct Ended
    {
        int code = -1; ///< -1: crashed, or didn't end in time
        QByteArray out;
        QByteArray err;

        [[nodiscard]] QList<QJsonObject> documents() const;
        /// The last line of standard output as JSON.
        [[nodiscard]] QJsonObject lastDocument() const;
        /// The last line of standard error.
        [[nodiscard]] QByteArray lastError() const;
    };

    enum class Directory { AnyHour, None };

    /// With a data directory whose settings let numbers be called at any hour, or none yet.
    explicit Ctl(const QString &apiUrl, Directory directory = Directory::AnyHour);

    /// `ringbackctl ARGUMENTS`, to its end.
    Ended run(const QStringList &arguments, const QByteArray &input = {});
    /// The same, left running.
    std::unique_ptr<QProcess> start(const QStringList &arguments);
    /// Waits for the end of a started one.
    static Ended finish(QProcess &process);
    /// A program that prints a ready line: its URL, once it is ready; empty if it ended instead.
    static QString readyUrl(QProcess &process);

    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    [[nodiscard]] QString dataDirectory() const { return m_directory.filePath(QStringLiteral("data")); }
    [[nodiscard]] const QTemporaryDir &directory() const { return m_directory; }
    [[nodiscard]] static QString program(const QString &name);

private:
    QTemporaryDir m_directory;
    QProcessEnvironment m_environment;
};

} // namespace ringback
