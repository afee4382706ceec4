#include "gui/callbackspage.h"

#include "core/futures.h"
#include "core/phonenumber.h"
#include "engine/engine.h"
#include "gui/bulkactions.h"
#include "gui/callbackdialogs.h"
#include "gui/callbackpanel.h"
#include "gui/emptystate.h"
#include "gui/icons.h"
#include "gui/sections.h"
#include "gui/segments.h"
#include "gui/selectedrows.h"
#include "gui/tablepage.h"
#include "models/callbacksmodel.h"
#include "models/recordreader.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <array>
#include <memory>

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

CallTarget targetOf(const Callback &callback)
{
    return {callback.contactId, callback.phone, callback.contactName, callback.id, callback.priority, callback.agentId};
}

} // namespace

CallbacksPage::CallbacksPage(Engine &engine, CallbacksModel &model, const models::RecordReader &records,
                             CallController &controller, BulkActions &bulk, QWidget *pages, QWidget *details)
    : QObject(pages)
    , m_engine(engine)
    , m_model(model)
    , m_records(records)
    , m_controller(controller)
    , m_bulk(bulk)
    , m_page(makeCallbacksPage(model, pages))
    , m_ranges(new Segments(m_page))
    , m_stop(new QPushButton(icon(Icon::Pause), tr("Stop automatic calls"), m_page))
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
    m_stop->setObjectName(u"stopAutomaticCalls"_s);
    m_stop->setToolTip(tr("Nobody is called without a click any more; what has not left yet is taken back"));
    m_stop->hide();
    m_page->addFilterAtEnd(m_stop);
    m_page->addFilterAtEnd(create);
    connect(m_stop, &QPushButton::clicked, this, &CallbacksPage::stopAutomaticCalls);
    connect(m_ranges, &Segments::currentChanged, this, [this](int range) {
        m_model.setRange(static_cast<CallbacksModel::Range>(range));
        m_model.refresh();
        showEmptyState();
        Q_EMIT rangeChanged();
    });
    connect(create, &QPushButton::clicked, this, &CallbacksPage::newCallback);
    connect(m_page, &TablePage::actionRequested, this, &CallbacksPage::newCallback);
    connect(m_page, &TablePage::activated, this, &CallbacksPage::callBack);
    connect(m_page->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_panel->setChosen(static_cast<int>(selectedCount(m_page->table()))); });
}

void CallbacksPage::connectPanel()
{
    connect(m_panel, &CallbackPanel::callBackRequested, this, &CallbacksPage::callBack);
    connect(m_panel, &CallbackPanel::callChosen, this, &CallbacksPage::callChosen);
    connect(m_panel, &CallbackPanel::laterRequested, this,
            [this](const QDateTime &dueAt) { postpone(chosenIds(), dueAt); });
    connect(m_panel, &CallbackPanel::triesRequested, this, [this](int most) {
        whenDone(m_engine.setCallbackTries(m_panel->callback().id, most), this, [this](const Result<Callback> &done) {
            if (!done)
                Q_EMIT refused(done.error().message);
        });
    });
    connect(m_panel, &CallbackPanel::chooseTimeRequested, this, &CallbacksPage::chooseTime);
    connect(m_panel, &CallbackPanel::skipRequested, this, &CallbacksPage::skip);
    connect(m_panel, &CallbackPanel::doneRequested, this, &CallbacksPage::complete);
}

CallbacksModel::Range CallbacksPage::range() const
{
    return static_cast<CallbacksModel::Range>(m_ranges->current());
}

void CallbacksPage::setRange(CallbacksModel::Range range)
{
    m_ranges->setCurrent(range);
}

QWidget *CallbacksPage::window() const
{
    return m_page->window();
}

void CallbacksPage::doToAll(const QList<qint64> &ids, const Act &act, const std::function<QString(int)> &told)
{
    struct Sum
    {
        qsizetype open = 0;
        int done = 0;
        QString refusal = {};
    };
    auto sum = std::make_shared<Sum>();
    sum->open = ids.size();
    const auto all = static_cast<int>(ids.size());
    for (const qint64 id : ids) {
        whenDone(act(id), this, [this, sum, all, told](const Result<Callback> &done) {
            if (done)
                ++sum->done;
            else
                sum->refusal = done.error().message;
            if (--sum->open > 0)
                return;
            if (!sum->refusal.isEmpty())
                Q_EMIT refused(all > 1 ? told(sum->done) + u' ' + sum->refusal : sum->refusal);
            else if (all > 1)
                Q_EMIT this->told(told(sum->done));
        });
    }
}

QString CallbacksPage::chosenName(const QList<qint64> &ids) const
{
    return ids.size() > 1 ? tr("%n people", nullptr, static_cast<int>(ids.size())) : nameOf(m_panel->callback());
}

void CallbacksPage::postpone(const QList<qint64> &ids, const QDateTime &dueAt)
{
    doToAll(
        ids, [this, dueAt](qint64 id) { return m_engine.postponeCallback(id, dueAt); },
        [](int count) { return tr("%n callback(s) put off.", nullptr, count); });
}

void CallbacksPage::chooseTime()
{
    const QList<qint64> ids = chosenIds();
    if (ids.isEmpty())
        return;
    auto *dialog = new LaterDialog(chosenName(ids), ids.size() > 1 ? QString() : m_panel->callback().phone, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LaterDialog::confirmed, this, [this, ids](const QDateTime &dueAt) { postpone(ids, dueAt); });
    dialog->open();
}

void CallbacksPage::skip()
{
    const QList<qint64> ids = chosenIds();
    if (ids.isEmpty())
        return;
    auto *dialog = new SkipDialog(chosenName(ids), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SkipDialog::confirmed, this, [this, ids](const QString &reason) {
        doToAll(
            ids, [this, reason](qint64 id) { return m_engine.skipCallback(id, reason); },
            [](int count) { return tr("%n callback(s) skipped.", nullptr, count); });
    });
    dialog->open();
}

void CallbacksPage::complete()
{
    doToAll(
        chosenIds(), [this](qint64 id) { return m_engine.completeCallback(id); },
        [](int count) { return tr("%n callback(s) done.", nullptr, count); });
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
    m_panel->showAgent(agentTitle(callback->agentId));
    m_target = targetOf(*callback);
    return m_target;
}

QString CallbacksPage::agentTitle(const QString &id) const
{
    const QList<Agent> agents = id.isEmpty() ? QList<Agent>() : m_records.agents();
    const auto agent = std::find_if(agents.begin(), agents.end(), [&id](const Agent &one) { return one.id == id; });
    return agent == agents.end() ? id : agent->title;
}

QList<qint64> CallbacksPage::chosenIds() const
{
    QList<qint64> ids = selectedIds(m_page->table(), m_model.rowCount()); // the queue's order, not that of the clicks
    if (ids.isEmpty() && m_page->currentId() != 0)
        ids.append(m_page->currentId());
    return ids;
}

void CallbacksPage::callBack()
{
    const QList<qint64> ids = chosenIds();
    if (ids.size() <= 1) {
        m_controller.callBack(m_target);
        return;
    }
    if (!m_bulk.allowsCalls(ids.size()))
        return;
    QList<CallTarget> people;
    for (const qint64 id : ids) {
        if (const std::optional<Callback> callback = m_records.callback(id))
            people.append(targetOf(*callback));
    }
    m_bulk.call(people);
}

void CallbacksPage::stopAutomaticCalls()
{
    whenDone(m_engine.settings(), this, [this](Settings settings) {
        settings.automaticCalls = 0;
        whenDone(m_engine.applySettings(settings), this, [this](const Result<Done> &kept) {
            if (kept)
                Q_EMIT told(tr("Automatic calls are stopped: nobody is called without a click."));
            else
                Q_EMIT refused(kept.error().message);
        });
    });
}

void CallbacksPage::takeSettings(const Settings &settings)
{
    m_region = settings.region;
    m_model.setServiceLevel(settings.serviceLevel);
    m_stop->setVisible(settings.automaticCalls > 0);
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

void CallbacksPage::showAll()
{
    m_ranges->setCurrent(CallbacksModel::All);
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
