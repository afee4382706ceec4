#pragma once

#include "core/agent.h"
#include "gui/savedviews.h"

#include <QDate>
#include <QList>
#include <QObject>

class QSettings;
class QWidget;

namespace ringback {

class CallbacksPage;
class Commands;
class FilterBar;
class TablePage;
class TableShape;
class ViewButton;
class WindowState;
namespace models {
class CallsModel;
class DeliveriesModel;
class RecordReader;
} // namespace models

/// How the window's tables are looked at: the filters of calls and deliveries, the views that have a name, with their
/// commands, and all of it kept over a restart. Window thread.
class TableViews final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const models::RecordReader &records;
        models::CallsModel &callsModel;
        models::DeliveriesModel &deliveriesModel;
        CallbacksPage &callbacks;
        TablePage &contacts;
        TablePage &calls;
        TablePage &deliveries;
        Commands &commands;
        QSettings &kept;
        QWidget *window;
    };

    explicit TableViews(const Parts &parts);

    void setAgents(const QList<Agent> &agents);
    /// Restores what was kept, and keeps what changes.
    void keepIn(WindowState &state);
    /// Days begin: what is filtered by today is another day's.
    void tick();
    /// Drops the filter if it hides that call.
    void uncover(qint64 callId);
    void uncoverDelivery(qint64 id);

Q_SIGNALS:
    /// One of this page's views was chosen from elsewhere.
    void pageWanted(QWidget *page);

private:
    struct Table
    {
        QString id;
        TablePage *page;
        TableShape *shape;
        ViewButton *views;
    };

    void addTables();
    void addTable(const QString &id, TablePage &page, TableShape *shape, bool hasViews);
    void addFacets();
    void addDeliveryFacets();
    void filterCalls();
    void filterDeliveries();
    void updateCommands();
    void choose(int number);

    Parts m_parts;
    SavedViews m_views;
    QList<Agent> m_agents;
    FilterBar *m_callFilter;
    FilterBar *m_deliveryFilter;
    QList<Table> m_tables;
    QList<int> m_withCommand; ///< numbers of views
    QDate m_today;
};

} // namespace ringback
