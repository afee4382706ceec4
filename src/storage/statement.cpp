#include "storage/statement.h"

#include "storage/errors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QStringEncoder>

#include <array>
#include <sqlite3.h>

namespace ringback::storage {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(storageLog, "ringback.storage")

namespace {

// Up to so many characters a copy by SQLite costs less than one on the heap.
constexpr qsizetype shortText = 256;

} // namespace

Statement::Statement(Connection &db, const QString &sql) : m_db(db), m_statement(db.prepared(sql))
{
    if (!m_statement)
        m_error = describe(m_db.handle());
}

Statement::~Statement()
{
    if (m_state != State::Idle)
        rewind();
}

bool Statement::runWith(const QVariantList &values)
{
    begin();
    for (const QVariant &value : values)
        bind(value);
    return execute();
}

void Statement::begin()
{
    if (m_state != State::Idle)
        rewind();
    m_bound = 0;
    m_kept.clear();
}

void Statement::bind(const QString &text)
{
    if (text.size() > shortText) {
        bindKept(text.toUtf8());
        return;
    }
    std::array<char, shortText * 3> utf8;
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const char *const end = encoder.appendToBuffer(utf8.data(), text);
    sqlite3_bind_text(m_statement, ++m_bound, utf8.data(), int(end - utf8.data()), SQLITE_TRANSIENT);
}

void Statement::bind(const QByteArray &bytes)
{
    if (bytes.isNull()) {
        bindNull();
        return;
    }
    m_kept.append(bytes); // shared, not copied
    sqlite3_bind_blob64(m_statement, ++m_bound, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_STATIC);
}

void Statement::bind(const QDateTime &time)
{
    if (time.isValid())
        bind(time.toMSecsSinceEpoch());
    else
        bindNull();
}

void Statement::bind(const QJsonObject &object)
{
    bindKept(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Statement::bind(const QStringList &list)
{
    bindKept(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

void Statement::bind(const std::optional<double> &number)
{
    if (number)
        sqlite3_bind_double(m_statement, ++m_bound, *number);
    else
        bindNull();
}

void Statement::bind(qint64 number)
{
    sqlite3_bind_int64(m_statement, ++m_bound, number);
}

void Statement::bind(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        bindNull();
        break;
    case QMetaType::QString:
        bind(value.toString());
        break;
    case QMetaType::QByteArray:
        bind(value.toByteArray());
        break;
    case QMetaType::Double:
        bind(std::optional(value.toDouble()));
        break;
    default:
        Q_ASSERT(value.canConvert<qint64>());
        bind(value.toLongLong());
    }
}

void Statement::bindKept(QByteArray text)
{
    m_kept.append(std::move(text));
    const QByteArray &kept = m_kept.last();
    sqlite3_bind_text64(m_statement, ++m_bound, kept.constData(), sqlite3_uint64(kept.size()), SQLITE_STATIC,
                        SQLITE_UTF8);
}

void Statement::bindNull()
{
    sqlite3_bind_null(m_statement, ++m_bound);
}

bool Statement::execute()
{
    if (!m_statement) {
        noteFailure();
        return false;
    }
    // What an earlier use bound there may be gone.
    while (m_bound < sqlite3_bind_parameter_count(m_statement))
        bindNull();
    m_error = {};
    if (!step())
        return m_error.message.isEmpty();
    m_state = State::AtFirst;
    return true;
}

bool Statement::next()
{
    m_column = 0;
    if (m_state == State::Idle)
        return false;
    if (m_state == State::AtFirst) {
        m_state = State::AtRow;
        return true;
    }
    return step();
}

/// True when there is a row.
bool Statement::step()
{
    m_column = 0;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        m_affectedRows = sqlite3_changes(m_db.handle());
        m_insertedId = sqlite3_last_insert_rowid(m_db.handle());
    } else {
        m_error = describe(m_db.handle());
        noteFailure();
    }
    rewind();
    return false;
}

void Statement::rewind()
{
    m_state = State::Idle;
    sqlite3_reset(m_statement);
}

void Statement::noteFailure()
{
    qCWarning(storageLog).noquote() << "A statement failed:" << m_error.detail;
    m_db.setLastFailure(m_error);
}

QByteArray Statement::raw()
{
    const char *const text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, m_column));
    const int size = sqlite3_column_bytes(m_statement, m_column++);
    return QByteArray::fromRawData(text, text ? size : 0);
}

QString Statement::text()
{
    return QString::fromUtf8(raw());
}

qint64 Statement::integer()
{
    return sqlite3_column_int64(m_statement, m_column++);
}

QByteArray Statement::bytes()
{
    const char *const bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, m_column));
    const int size = sqlite3_column_bytes(m_statement, m_column++);
    return {bytes, bytes ? size : 0};
}

std::optional<double> Statement::real()
{
    const int column = m_column++;
    if (sqlite3_column_type(m_statement, column) == SQLITE_NULL)
        return std::nullopt;
    return sqlite3_column_double(m_statement, column);
}

QDateTime Statement::time()
{
    const int column = m_column++;
    if (sqlite3_column_type(m_statement, column) == SQLITE_NULL)
        return {};
    return QDateTime::fromMSecsSinceEpoch(sqlite3_column_int64(m_statement, column), Qt::UTC);
}

QJsonObject Statement::object()
{
    return QJsonDocument::fromJson(raw()).object();
}

QStringList Statement::list()
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(raw()).array();
    for (const QJsonValue &value : array)
        texts.append(value.toString());
    return texts;
}

QVariant Statement::toSql(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

} // namespace ringback::storage
