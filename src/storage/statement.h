#pragma once

#include "core/error.h"
#include "storage/connection.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace ringback::storage {

/// One use of a prepared statement: binds, runs, reads the columns from left to right, and releases the snapshot it
/// held when it goes out of scope. Two uses of the same text must not overlap.
class Statement
{
public:
    Statement(Connection &db, const QString &sql) : m_db(db), m_query(db.prepared(sql)) {}
    ~Statement() { m_query.finish(); }
    Q_DISABLE_COPY_MOVE(Statement)

    /// Binds the values in order and runs. A failure is logged, kept in error() and noted in the connection.
    template <typename... Values>
    bool run(const Values &...values)
    {
        int position = 0;
        (m_query.bindValue(position++, toSql(values)), ...);
        return execute();
    }
    /// The same for a list made at run time.
    bool runWith(const QVariantList &values);
    /// Steps to the next row.
    [[nodiscard]] bool next();

    // Each reads the next column of the row.
    [[nodiscard]] QString text() { return take().toString(); }
    [[nodiscard]] qint64 integer() { return take().toLongLong(); }
    [[nodiscard]] QByteArray bytes() { return take().toByteArray(); }
    [[nodiscard]] std::optional<double> real();
    [[nodiscard]] QDateTime time();
    [[nodiscard]] QJsonObject object();
    [[nodiscard]] QStringList list();

    [[nodiscard]] qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    [[nodiscard]] int affectedRows() const { return m_query.numRowsAffected(); }
    [[nodiscard]] const Error &error() const { return m_error; }

    // How our values stand in the database: times as milliseconds UTC, unset as NULL; texts are never NULL.
    [[nodiscard]] static QVariant toSql(const QString &text);
    [[nodiscard]] static QVariant toSql(const QByteArray &bytes) { return bytes; }
    [[nodiscard]] static QVariant toSql(const QDateTime &time);
    [[nodiscard]] static QVariant toSql(const QJsonObject &object);
    [[nodiscard]] static QVariant toSql(const QStringList &list);
    [[nodiscard]] static QVariant toSql(const std::optional<double> &number);
    [[nodiscard]] static QVariant toSql(qint64 number) { return number; }
    [[nodiscard]] static QVariant toSql(int number) { return number; }
    [[nodiscard]] static QVariant toSql(bool truth) { return truth ? 1 : 0; }
    [[nodiscard]] static QVariant toSql(const QVariant &value) { return value; }

private:
    bool execute();
    [[nodiscard]] QVariant take() { return m_query.value(m_column++); }
    void noteFailure();

    Connection &m_db;
    QSqlQuery &m_query;
    int m_column = 0;
    Error m_error;
};

/// An id of ours, where 0 stands for none and is NULL in the database, so that foreign keys hold.
[[nodiscard]] inline QVariant reference(qint64 id)
{
    return id == 0 ? QVariant() : QVariant(id);
}

} // namespace ringback::storage
