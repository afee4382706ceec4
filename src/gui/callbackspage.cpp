#include "gui/callbackspage.h"

#include "core/futures.h"
#include "core/phonenumber.h"
#include "engine/engine.h"
#include "gui/bulkcalldialog.h"
#include "gui/callbackdialogs.h"
#include "gui/callbackpanel.h"
#include "gui/emptystate.h"
#include "gui/icons.h"
#include "gui/sections.h"
#include "gui/segments.h"
#include "gui/tablepage.h"
#include "models/callbacksmodel.h"
#include "models/recordreader.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <array>

namespace ringback {

using namespace Qt::StringLiterals;
using models::CallbacksModel;

namespace {

constexpr int callsShown = 20;
/// How often the order is read anew: what becomes due moves up.
constexpr int refreshSeconds = 15;

QString nameOf(const Callback &callback)
{
    return callback.contactName.trimmed().isEmpty() ? formatNational(callback.phone) : callback.contactName;
}

} // namespace

CallbacksPage::CallbacksPage(Engine &engine, CallbacksModel &model, const models::RecordReader &records,
                             CallController &controller, QWidget *pages, QWidget *details)
    : QObject(pages)
    , m_engine(engine)
    , m_model(model)
    , m_records(records)
    , m_controller(controller)
    , m_page(makeCallbacksPage(model, pages))
    , m_ranges(new Segments(m_page))
    , m_panel(new CallbackPanel(details))
{
    buildPage();
    connectPanel();
    refresh();
}

void CallbacksPage::buildPage()
{
    for (int range = 0; range < CallbacksModel::RangeCount; ++range)
        m_ranges->addSegment(range, QString());
    m_ranges->setObjectName(u"callbackRanges"_s);
    m_ranges->setCurrent(CallbacksModel::All);
    auto *create = new QPushButton(icon(Icon::Add), tr("New callback"), m_page);
    create->setObjectName(u"newCallback"_s);
    m_page->addFilter(m_ranges);
    m_page->addFilterAtEnd(create);
    connect(m_ranges, &Segments::currentChanged, this, [this](int range) {
        m_model.setRange(static_cast<CallbacksModel::Range>(range));
        m_model.refresh();
        showEmptyState();
    });
    connect(create, &QPushButton::clicked, this, &CallbacksPage::newCallback);
    connect(m_page, &TablePage::actionRequested, this, &CallbacksPage::newCallback);
    connect(m_page, &TablePage::activated, this, &CallbacksPage::callBack);
    connect(m_page->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_panel->setChosen(static_cast<int>(chosenIds().size())); });
}

void CallbacksPage::connectPanel()
{
    const auto tellIfRefused = [this](const QFuture<Result<Callback>> &future) {
        whenDone(future, this, [this](const Result<Callback> &done) {
            if (!done)
                Q_EMIT refused(done.error().message);
        });
    };
    connect(m_panel, &CallbackPanel::callBackRequested, this, &CallbacksPage::callBack);
    connect(m_panel, &CallbackPanel::callChosen, this, &CallbacksPage::callChosen);
    connect(m_panel, &CallbackPanel::laterRequested, this, [this, tellIfRefused](const QDateTime &dueAt) {
        tellIfRefused(m_engine.postponeCallback(m_panel->callback().id, dueAt));
    });
    connect(m_panel, &CallbackPanel::chooseTimeRequested, this, &CallbacksPage::chooseTime);
    connect(m_panel, &CallbackPanel::skipRequested, this, &CallbacksPage::skip);
    connect(m_panel, &CallbackPanel::doneRequested, this,
            [this, tellIfRefused] { tellIfRefused(m_engine.completeCallback(m_panel->callback().id)); });
}

QWidget *CallbacksPage::window() const
{
    return m_page->window();
}

void CallbacksPage::chooseTime()
{
    const Callback &callback = m_panel->callback();
    auto *dialog = new LaterDialog(nameOf(callback), callback.phone, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LaterDialog::confirmed, m_panel, &CallbackPanel::laterRequested);
    dialog->open();
}

void CallbacksPage::skip()
{
    const Callback &callback = m_panel->callback();
    auto *dialog = new SkipDialog(nameOf(callback), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SkipDialog::confirmed, this, [this, id = callback.id](const QString &reason) {
        whenDone(m_engine.skipCallback(id, reason), this, [this](const Result<Callback> &done) {
            if (!done)
                Q_EMIT refused(done.error().message);
        });
    });
    dialog->open();
}

CallTarget CallbacksPage::show(qint64 id)
{
    const std::optional<Callback> callback = id != 0 ? m_records.callback(id) : std::nullopt;
    if (!callback) {
        m_target = {};
        return {};
    }
    const QList<Call> calls =
        callback->contactId != 0 ? m_records.callsWith(callback->contactId, callsShown) : QList<Call>();
    m_panel->show(*callback, calls, QDateTime::currentDateTimeUtc());
    m_target = {callback->contactId, callback->phone, callback->contactName, callback->id, callback->priority};
    return m_target;
}

QList<qint64> CallbacksPage::chosenIds() const
{
    QList<qint64> ids;
    QModelIndexList rows = m_page->table()->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end()); // the queue's order, not that of the clicks
    for (const QModelIndex &row : std::as_const(rows))
        ids.append(m_model.idAt(row.row()));
    return ids;
}

void CallbacksPage::callBack()
{
    const QList<qint64> ids = chosenIds();
    if (ids.size() <= 1) {
        m_controller.callBack(m_target);
        return;
    }
    QList<Callback> callbacks;
    for (const qint64 id : ids) {
        if (const std::optional<Callback> callback = m_records.callback(id))
            callbacks.append(*callback);
    }
    auto *dialog = new BulkCallDialog(m_engine, callbacks, m_controller.agent(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BulkCallDialog::confirmed, this, [this](const QList<qint64> &confirmed) {
        whenDone(m_engine.placeCallbacks(confirmed, m_controller.agent()), this,
                 [this](const QList<PlacedCallback> &placed) { tellPlaced(placed); });
    });
    dialog->open();
}

void CallbacksPage::tellPlaced(const QList<PlacedCallback> &placed)
{
    const auto refusedOne =
        std::find_if(placed.begin(), placed.end(), [](const PlacedCallback &one) { return !one.call.ok(); });
    const auto calls = static_cast<int>(
        std::count_if(placed.begin(), placed.end(), [](const PlacedCallback &one) { return one.call.ok(); }));
    const QString summary = tr("%n call(s) on the way.", nullptr, calls);
    if (refusedOne == placed.end()) {
        Q_EMIT told(summary);
        return;
    }
    const int others = static_cast<int>(placed.size()) - calls;
    Q_EMIT refused(summary + u' ' +
                   tr("%n could not be called: %1", nullptr, others).arg(refusedOne->call.error().message));
}

void CallbacksPage::newCallback()
{
    offerCallback({});
}

void CallbacksPage::offerCallback(const CallbackDraft &known)
{
    auto *dialog = new NewCallbackDialog(m_region, window());
    dialog->fill(known);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewCallbackDialog::confirmed, this, [this, dialog](const CallbackDraft &draft) {
        whenDone(m_engine.addCallback(draft), dialog, [dialog](const Result<Callback> &added) {
            if (added)
                dialog->accept();
            else
                dialog->showRefusal(added.error().message);
        });
    });
    dialog->open();
}

void CallbacksPage::refresh()
{
    const QList<int> counts = m_model.counts();
    const std::array words{tr("Overdue %1"), tr("Due today %1"), tr("This week %1"), tr("All %1")};
    for (int range = 0; range < CallbacksModel::RangeCount; ++range)
        m_ranges->setWords(range, words.at(static_cast<std::size_t>(range)).arg(counts.value(range)));
    m_open = counts.value(CallbacksModel::All);
    showEmptyState();
}

void CallbacksPage::showEmptyState()
{
    if (m_model.isSearching())
        return m_page->emptyState()->setState(Icon::Callbacks, tr("Nobody found"),
                                              tr("Nobody in the queue has all of these words in name, number or "
                                                 "reason."),
                                              tr("New callback"));
    const bool isFiltered = m_model.range() != CallbacksModel::All && m_open > 0;
    if (isFiltered)
        m_page->emptyState()->setState(Icon::Check, tr("Nobody is due"),
                                       tr("Choose All to see who is to be called later."), tr("New callback"));
    else
        showNobodyWaiting(*m_page->emptyState());
}

void CallbacksPage::setSearch(const QString &text)
{
    m_model.setSearch(text);
    showEmptyState();
}

void CallbacksPage::tick(const QDateTime &now)
{
    m_model.tick(now);
    m_panel->tick(now);
    if (m_refreshedAt.isValid() && qAbs(m_refreshedAt.secsTo(now)) < refreshSeconds)
        return;
    m_refreshedAt = now;
    m_model.refresh();
    refresh();
}

} // namespace ringback
