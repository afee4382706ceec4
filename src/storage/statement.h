#pragma once

#include "core/error.h"
#include "storage/connection.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <QVarLengthArray>

#include <optional>

namespace ringback::storage {

/// Text that is in UTF-8 already.
struct Utf8
{
    QByteArray text;
};

/// One use of a prepared statement: binds, runs, reads the columns from left to right, and releases the snapshot it
/// held when it goes out of scope. Two uses of the same text must not overlap.
class Statement
{
public:
    Statement(Connection &db, const QString &sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /// Binds the values in order and runs. A failure is logged, kept in error() and noted in the connection.
    /// Times are milliseconds UTC, unset as NULL; texts are never NULL; objects and lists are JSON.
    template <typename... Values>
    bool run(const Values &...values)
    {
        begin();
        (bind(values), ...);
        return execute();
    }
    /// The same for a list made at run time.
    bool runWith(const QVariantList &values);
    /// Steps to the next row.
    [[nodiscard]] bool next();

    // Each reads the next column of the row.
    [[nodiscard]] QString text();
    [[nodiscard]] qint64 integer();
    [[nodiscard]] QByteArray bytes();
    /// Text as it lies in the row, in UTF-8 and without a copy: gone with the next step.
    [[nodiscard]] QByteArray raw();
    [[nodiscard]] std::optional<double> real();
    [[nodiscard]] QDateTime time();
    [[nodiscard]] QJsonObject object();
    [[nodiscard]] QStringList list();

    [[nodiscard]] qint64 insertedId() const { return m_insertedId; }
    [[nodiscard]] int affectedRows() const { return m_affectedRows; }
    [[nodiscard]] const Error &error() const { return m_error; }

    // How values stand in a list for runWith().
    [[nodiscard]] static QVariant toSql(const QString &text) { return text; }
    [[nodiscard]] static QVariant toSql(const QDateTime &time);

private:
    enum class State { Idle, AtFirst, AtRow };

    void begin();
    void bind(const QString &text);
    void bind(const Utf8 &utf8) { bindKept(utf8.text); }
    void bind(const QByteArray &bytes);
    void bind(const QDateTime &time);
    void bind(const QJsonObject &object);
    void bind(const QStringList &list);
    void bind(const std::optional<double> &number);
    void bind(qint64 number);
    void bind(int number) { bind(qint64(number)); }
    void bind(bool truth) { bind(qint64(truth)); }
    void bind(const QVariant &value);
    void bindKept(QByteArray text);
    void bindNull();
    bool execute();
    bool step();
    void rewind();
    void noteFailure();

    Connection &m_db;
    sqlite3_stmt *const m_statement; ///< null: it couldn't be prepared
    State m_state = State::Idle;
    int m_column = 0;
    int m_bound = 0;
    int m_affectedRows = 0;
    qint64 m_insertedId = 0;
    QVarLengthArray<QByteArray, 2> m_kept; ///< bound without a copy
    Error m_error;
};

/// An id of ours, where 0 stands for none and is NULL in the database, so that foreign keys hold.
[[nodiscard]] inline QVariant reference(qint64 id)
{
    return id == 0 ? QVariant() : QVariant(id);
}

} // namespace ringback::storage
