#include "app/screenteller.h"

#include "app/console.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTableView>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookEveryMs = 100;

} // namespace

ScreenTeller::ScreenTeller(Console &console, const QString &path, QObject *parent)
    : QObject(parent), m_console(console), m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return;
    connect(&m_timer, &QTimer::timeout, this, &ScreenTeller::look);
    m_timer.start(lookEveryMs);
}

void ScreenTeller::look()
{
    const auto &contacts = m_console.contacts();
    const QList<QTableView *> tables = m_console.window().findChildren<QTableView *>();
    const bool isShown = std::any_of(tables.begin(), tables.end(), [&contacts](const QTableView *table) {
        return table->model() == &contacts && table->isVisible() && table->rowAt(0) >= 0;
    });
    const QJsonObject seen{{u"shown"_s, isShown},
                           {u"rows"_s, contacts.rowCount()},
                           {u"all"_s, contacts.knownCount().has_value()},
                           {u"first"_s, contacts.rowCount() > 0 ? contacts.index(0, 0).data().toString() : QString()}};
    const QByteArray line = QJsonDocument(seen).toJson(QJsonDocument::Compact) + '\n';
    if (line == m_told)
        return;
    m_told = line;
    m_file.write(line);
    m_file.flush();
}

} // namespace ringback
