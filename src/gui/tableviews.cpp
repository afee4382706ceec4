#include "gui/tableviews.h"

#include "core/delivery.h"
#include "core/maskedtext.h"
#include "gui/callbackspage.h"
#include "gui/commands.h"
#include "gui/filterbar.h"
#include "gui/newrowschip.h"
#include "gui/sections.h"
#include "gui/tablepage.h"
#include "gui/tableshape.h"
#include "gui/viewbutton.h"
#include "gui/windowstate.h"
#include "models/callsmodel.h"
#include "models/deliveriesmodel.h"
#include "models/recordreader.h"
#include "models/words.h"

#include <QAction>
#include <QJsonDocument>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostKeys = 9;

QJsonObject toJson(const models::Facets &facets)
{
    QJsonObject object;
    for (auto it = facets.cbegin(); it != facets.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

models::Facets toFacets(const QJsonObject &object)
{
    models::Facets facets;
    for (auto it = object.begin(); it != object.end(); ++it)
        facets.insert(it.key(), it.value().toString());
    return facets;
}

QString commandOf(int number)
{
    return u"view-%1"_s.arg(number);
}

} // namespace

TableViews::TableViews(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
    , m_views(parts.kept)
    , m_callFilter(new FilterBar(&parts.calls))
    , m_deliveryFilter(new FilterBar(&parts.deliveries))
{
    m_callFilter->setObjectName(u"callFilter"_s);
    m_deliveryFilter->setObjectName(u"deliveryFilter"_s);
    m_deliveryFilter->button()->setObjectName(u"filterDeliveries"_s);
    addFacets();
    addDeliveryFacets();
    addTables();
    m_parts.calls.addFilter(m_callFilter->button());
    m_parts.calls.addBand(m_callFilter);
    connect(m_callFilter, &FilterBar::changed, this, &TableViews::filterCalls);
    connect(&m_parts.calls, &TablePage::actionRequested, m_callFilter, &FilterBar::clear);
    new NewRowsChip(m_parts.callbacks.page()->table());
    new NewRowsChip(m_parts.calls.table());
    new NewRowsChip(m_parts.deliveries.table());
    m_parts.deliveries.addFilter(m_deliveryFilter->button());
    m_parts.deliveries.addBand(m_deliveryFilter);
    connect(m_deliveryFilter, &FilterBar::changed, this, &TableViews::filterDeliveries);
    connect(&m_parts.deliveries, &TablePage::actionRequested, m_deliveryFilter, &FilterBar::clear);
    connect(&m_views, &SavedViews::changed, this, &TableViews::updateCommands);
    updateCommands();
}

void TableViews::addTables()
{
    using Range = models::CallbacksModel::Range;
    CallbacksPage &queue = m_parts.callbacks;
    auto *callbacks =
        new TableShape(*queue.page(),
                       {[&queue] {
                            return QJsonObject{{u"range"_s, queue.range()}};
                        },
                        [&queue](const QJsonObject &filter) {
                            queue.setRange(static_cast<Range>(
                                std::clamp(filter.value("range"_L1).toInt(Range::All), 0, int(Range::RangeCount) - 1)));
                        }},
                       this);
    connect(&queue, &CallbacksPage::rangeChanged, callbacks, &TableShape::filterChanged);
    addTable(u"callbacks"_s, *queue.page(), callbacks, false);
    addTable(u"contacts"_s, m_parts.contacts, new TableShape(m_parts.contacts, {}, this), true);
    auto *calls = new TableShape(m_parts.calls,
                                 {[this] { return toJson(m_callFilter->values()); },
                                  [this](const QJsonObject &filter) { m_callFilter->setValues(toFacets(filter)); }},
                                 this);
    connect(m_callFilter, &FilterBar::changed, calls, &TableShape::filterChanged);
    addTable(u"calls"_s, m_parts.calls, calls, true);
    auto *deliveries =
        new TableShape(m_parts.deliveries,
                       {[this] { return toJson(m_deliveryFilter->values()); },
                        [this](const QJsonObject &filter) { m_deliveryFilter->setValues(toFacets(filter)); }},
                       this);
    connect(m_deliveryFilter, &FilterBar::changed, deliveries, &TableShape::filterChanged);
    addTable(u"deliveries"_s, m_parts.deliveries, deliveries, false);
}

void TableViews::addTable(const QString &id, TablePage &page, TableShape *shape, bool hasViews)
{
    ViewButton *views = nullptr;
    if (hasViews) {
        views = new ViewButton(m_views, id, *shape, &page);
        page.addFilter(views);
        m_parts.commands.add(
            {u"save-view-"_s + id, Commands::Group::Window, tr("Save as a view…"), Icon::Columns, {}},
            [views] { views->save(); }, page.table());
    }
    m_tables.append({id, &page, shape, views});
}

void TableViews::addFacets()
{
    using Option = FilterBar::Option;
    namespace facet = models::callfacet;
    m_callFilter->addFacet({facet::when, tr("When"), [] {
                                return QList<Option>{{facet::today, tr("Today")},
                                                     {facet::yesterday, tr("Yesterday")},
                                                     {facet::week, tr("Last 7 days")},
                                                     {facet::month, tr("Last 30 days")}};
                            }});
    m_callFilter->addFacet({facet::status, tr("Status"), [] {
                                QList<Option> options;
                                for (const CallStatus status : allCallStatuses)
                                    options.append({token(status), models::statusText(status)});
                                return options;
                            }});
    m_callFilter->addFacet({facet::agent, tr("Voice agent"), [this] {
                                QList<Option> options;
                                for (const Agent &agent : std::as_const(m_agents))
                                    options.append({agent.id, agent.title.isEmpty() ? agent.id : agent.title});
                                return options;
                            }});
    m_callFilter->addFacet({facet::outcome, tr("Outcome"), [this] {
                                QList<Option> options;
                                const QStringList outcomes = m_parts.records.recentOutcomes();
                                for (const QString &outcome : outcomes)
                                    options.append({outcome, outcome});
                                return options;
                            }});
}

void TableViews::addDeliveryFacets()
{
    using Option = FilterBar::Option;
    namespace facet = models::deliveryfacet;
    m_deliveryFilter->addFacet({facet::state, tr("State"), [] {
                                    QList<Option> options;
                                    for (const auto state :
                                         {DeliveryResult::State::Applied, DeliveryResult::State::NotUnderstood,
                                          DeliveryResult::State::Duplicate, DeliveryResult::State::Pending})
                                        options.append({token(state), models::stateText(state)});
                                    return options;
                                }});
    m_deliveryFilter->addFacet(
        {facet::kind, tr("Kind"), [] {
             QList<Option> options;
             for (const DeliveryKind kind :
                  {DeliveryKind::CallCompleted, DeliveryKind::RequestCallback, DeliveryKind::NewLead})
                 options.append({token(kind), models::kindText(kind)});
             return options;
         }});
}

void TableViews::filterDeliveries()
{
    showNoDeliveries(*m_parts.deliveries.emptyState(), !m_deliveryFilter->values().isEmpty());
    m_parts.deliveriesModel.setFilter(models::deliveryFilter(m_deliveryFilter->values()));
}

void TableViews::uncoverDelivery(qint64 id)
{
    if (!m_parts.deliveriesModel.passesFilter(id))
        m_deliveryFilter->clear();
}

void TableViews::filterCalls()
{
    m_today = QDate::currentDate();
    m_parts.callsModel.setFilter(models::callFilter(m_callFilter->values(), m_today));
}

void TableViews::tick()
{
    if (m_today.isValid() && m_today != QDate::currentDate())
        filterCalls();
}

void TableViews::uncover(qint64 callId)
{
    if (!m_parts.callsModel.passesFilter(callId))
        m_callFilter->clear();
}

void TableViews::setAgents(const QList<Agent> &agents)
{
    m_agents = agents;
    m_callFilter->updateWords();
}

void TableViews::keepIn(WindowState &state)
{
    for (const Table &table : std::as_const(m_tables)) {
        state.keep(
            table.id,
            [shape = table.shape] {
                return QString::fromUtf8(QJsonDocument(shape->state()).toJson(QJsonDocument::Compact));
            },
            [shape = table.shape](const QVariant &kept) {
                shape->restore(QJsonDocument::fromJson(kept.toString().toUtf8()).object());
            });
        state.keep(
            table.id + u"-selected"_s, [page = table.page] { return QString::number(page->currentId()); },
            [page = table.page](const QVariant &kept) { page->selectWhenThere(kept.toLongLong()); });
        connect(table.shape, &TableShape::changed, &state, &WindowState::note);
        connect(table.page, &TablePage::currentChanged, &state, &WindowState::note);
    }
}

void TableViews::updateCommands()
{
    for (const int number : std::exchange(m_withCommand, {}))
        m_parts.commands.remove(m_parts.commands.find(commandOf(number)));
    for (const SavedViews::View &view : m_views.all()) {
        QList<QKeySequence> keys;
        if (view.number <= mostKeys)
            keys.append(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + view.number)));
        m_parts.commands.add({commandOf(view.number), Commands::Group::GoTo, tr("View: %1").arg(visibleText(view.name)),
                              Icon::Columns, keys},
                             [this, number = view.number] { choose(number); });
        m_withCommand.append(view.number);
    }
}

void TableViews::choose(int number)
{
    const auto view = m_views.byNumber(number);
    const auto table = std::find_if(m_tables.cbegin(), m_tables.cend(),
                                    [&view](const Table &one) { return view && one.views && one.id == view->table; });
    if (table == m_tables.cend())
        return;
    Q_EMIT pageWanted(table->page);
    table->views->choose(number);
}

} // namespace ringback
