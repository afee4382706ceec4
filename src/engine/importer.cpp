#include "engine/importer.h"

#include "core/clock.h"
#include "engine/engine.h"
#include "engine/importundo.h"
#include "engine/settings.h"
#include "storage/store.h"

#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>

namespace ringback {

namespace imports = storage::imports;

namespace {

constexpr int tellEveryMs = 200;

} // namespace

Importer::Importer(Clock &clock, storage::Store &store, storage::Connection *reader, const Settings &settings,
                   QObject *parent)
    : QObject(parent), m_clock(clock), m_store(store), m_reader(reader), m_settings(settings)
{
    m_previews.setMaxThreadCount(1);
    m_telling.setSingleShot(true);
    m_telling.setInterval(tellEveryMs);
    connect(&m_telling, &QTimer::timeout, this, &Importer::tell);
}

Importer::~Importer()
{
    m_previews.waitForDone();
}

Error Importer::busy() const
{
    return {ErrorKind::Refused, tr("Another import is under way. Wait for its end, or cancel it.")};
}

QFuture<Result<ImportPreview>> Importer::preview(ImportPlan plan, int rows)
{
    if (plan.region.isEmpty())
        plan.region = m_settings.region;
    return QtConcurrent::run(&m_previews,
                             [plan, rows, at = m_clock.now()] { return importing::preview(plan, at, rows); });
}

QFuture<Result<ImportReport>> Importer::start(ImportPlan plan)
{
    if (m_run || m_undoing)
        return finishedFuture(Result<ImportReport>(busy()));
    if (plan.region.isEmpty())
        plan.region = m_settings.region;
    plan.leadTries = m_settings.retries.mostTries;
    const SharedPromise<Result<ImportReport>> promise;
    m_run = new ImportRun(m_store, std::move(plan), m_clock.now(), this);
    connect(m_run, &ImportRun::contactsChanged, this, &Importer::noteChanged);
    connect(m_run, &ImportRun::progressed, this, [this] {
        m_progressed = true;
        if (!m_telling.isActive())
            m_telling.start();
    });
    connect(m_run, &ImportRun::ended, this, [this, promise](const Result<ImportReport> &result) {
        m_progressed = true;
        tell();
        std::exchange(m_run, nullptr)->deleteLater();
        if (result && !result->leads.isEmpty())
            Q_EMIT callbacksChanged(result->leads);
        promise.finish(result);
    });
    m_run->start();
    return promise.future();
}

void Importer::cancel(ImportRun::Cancel how)
{
    if (m_run)
        m_run->cancel(how);
}

QList<imports::Import> Importer::imports() const
{
    return m_reader ? imports::all(*m_reader) : QList<imports::Import>();
}

void Importer::resume()
{
    const QList<imports::Import> known = imports();
    const auto cut = std::find_if(known.begin(), known.end(), [](const imports::Import &import) {
        return import.state == imports::State::Running;
    });
    if (cut == known.end() || m_run || m_undoing)
        return;
    whenDone(undo(cut->id), this, [this, file = cut->file](const Result<ImportUndoReport> &undone) {
        const QString name = QFileInfo(file).fileName();
        if (undone)
            Q_EMIT notice({Notice::Level::Warning,
                           tr("The import of %1 was cut off, so it was taken back. Import it again.").arg(name)});
        else
            Q_EMIT notice(
                {Notice::Level::Error,
                 tr("The import of %1 was cut off and can't be taken back now. %2").arg(name, undone.error().message)});
    });
}

QFuture<Result<ImportUndoReport>> Importer::undo(qint64 importId)
{
    using Report = Result<ImportUndoReport>;
    if (m_run || m_undoing)
        return finishedFuture(Report(busy()));
    const std::optional<imports::Import> import = m_reader ? imports::byId(*m_reader, importId) : std::nullopt;
    if (!import)
        return finishedFuture(Report(Error{ErrorKind::NotFound, tr("There is no such import.")}));
    m_undoing = true;
    const SharedPromise<Report> promise;
    auto *undo = new ImportUndo(m_store, *import, m_clock.now(), this);
    connect(undo, &ImportUndo::contactsChanged, this, &Importer::noteChanged);
    connect(undo, &ImportUndo::callbacksChanged, this, &Importer::callbacksChanged);
    connect(undo, &ImportUndo::ended, this, [this, undo, promise](const Report &report) {
        m_undoing = false;
        undo->deleteLater();
        tell();
        promise.finish(report);
    });
    undo->start();
    return promise.future();
}

void Importer::noteChanged(const QList<qint64> &ids)
{
    m_changed += ids;
    if (!m_telling.isActive())
        m_telling.start();
}

void Importer::tell()
{
    if (!m_changed.isEmpty())
        Q_EMIT contactsChanged(std::exchange(m_changed, {}));
    if (m_run && std::exchange(m_progressed, false))
        Q_EMIT progress(m_run->progress());
}

} // namespace ringback
