#pragma once

#include "core/result.h"
#include "storage/connection.h"
#include "storage/migrations.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

// Stops the test with the error's own words.
#define VERIFY_OK(expression)                                                                                          \
    do {                                                                                                               \
        const auto &outcome = (expression);                                                                            \
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().message + outcome.error().detail));      \
    } while (false)

namespace ringback::storage {

/// A new database in a directory of its own, through the connection that writes.
class Database
{
public:
    Database()
    {
        auto opened = Connection::open(path(), Connection::Mode::ReadWrite);
        if (!opened || !migrate(**opened).ok())
            qFatal("no database");
        m_connection = std::move(*opened);
    }

    [[nodiscard]] QString path() const { return m_directory.filePath(QStringLiteral("test.sqlite")); }
    Connection &operator*() { return *m_connection; }

    /// One number from SQL.
    [[nodiscard]] qint64 number(const QString &sql)
    {
        const Result<QStringList> answer = m_connection->ask(sql);
        return answer && !answer->isEmpty() ? answer->first().toLongLong() : -1;
    }

private:
    QTemporaryDir m_directory;
    std::unique_ptr<Connection> m_connection;
};

/// A moment on the tests' day, 12:00 and some seconds UTC.
inline QDateTime at(int seconds)
{
    return QDateTime(QDate(2026, 5, 20), QTime(12, 0), Qt::UTC).addSecs(seconds);
}

} // namespace ringback::storage
