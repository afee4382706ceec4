#include "storage/statement.h"

#include "storage/errors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSqlError>

namespace ringback::storage {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(storageLog, "ringback.storage")

bool Statement::runWith(const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values.at(i));
    return execute();
}

bool Statement::execute()
{
    m_column = 0;
    if (m_query.exec())
        return true;
    noteFailure();
    return false;
}

bool Statement::next()
{
    m_column = 0;
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        noteFailure();
    return false;
}

void Statement::noteFailure()
{
    m_error = describe(m_query.lastError());
    qCWarning(storageLog).noquote() << "A statement failed:" << m_error.detail;
    m_db.setLastFailure(m_error);
}

std::optional<double> Statement::real()
{
    const QVariant value = take();
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

QDateTime Statement::time()
{
    const QVariant value = take();
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QJsonObject Statement::object()
{
    return QJsonDocument::fromJson(text().toUtf8()).object();
}

QStringList Statement::list()
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(text().toUtf8()).array();
    for (const QJsonValue &value : array)
        texts.append(value.toString());
    return texts;
}

QVariant Statement::toSql(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant Statement::toSql(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QVariant Statement::toSql(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariant Statement::toSql(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QVariant Statement::toSql(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

} // namespace ringback::storage
