#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

class QTableView;

namespace ringback {

class Engine;

/// Writes the rows of a table as they stand on screen to a CSV file: the selected ones where there are several, else
/// all, up to a limit. For tables that have no export of their own. Window thread.
class RowsExport final : public QObject
{
    Q_OBJECT

public:
    RowsExport(Engine &engine, QWidget *window);

    /// Asks where to. `fileName`: what is offered, without its ending.
    void ask(const QTableView *table, const QString &fileName);
    void write(const QList<QStringList> &rows, const QString &path);
    /// Under their titles.
    [[nodiscard]] static QList<QStringList> rowsOf(const QTableView *table);

    static constexpr int mostRows = 2000;

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &why);

private:
    Engine &m_engine;
    QWidget *m_window;
};

} // namespace ringback
