#include "engine/importundo.h"

#include "core/futures.h"
#include "storage/importleads.h"
#include "storage/store.h"

namespace ringback {

namespace imports = storage::imports;

namespace {

constexpr int contactsOfASlice = 200;

} // namespace

ImportUndo::ImportUndo(storage::Store &store, imports::Import import, QDateTime now, QObject *parent)
    : QObject(parent), m_store(store), m_import(std::move(import)), m_now(std::move(now))
{
}

void ImportUndo::start()
{
    const auto ready = m_store.writeLater([import = m_import, at = m_now](storage::Connection &db) {
        imports::expectManyWrites(db, true);
        return imports::withdrawLeads(db, import, tr("The import was taken back."), at);
    });
    whenDone(ready, this, [this](const Result<QList<qint64>> &withdrawn) {
        if (withdrawn && !withdrawn->isEmpty())
            Q_EMIT callbacksChanged(*withdrawn);
        next(0);
    });
}

void ImportUndo::next(qint64 after)
{
    const auto slice = m_store.writeLater([id = m_import.id, after](storage::Connection &db) {
        return imports::unmerge(db, id, after, contactsOfASlice);
    });
    whenDone(slice, this, [this](const Result<imports::Unmerged> &undone) {
        if (!undone) {
            Q_EMIT ended(undone.error());
            return;
        }
        m_report.undone += undone->ids.size();
        m_report.edited += undone->edited;
        if (!undone->ids.isEmpty())
            Q_EMIT contactsChanged(undone->ids);
        if (undone->last == 0)
            finish();
        else
            next(undone->last);
    });
}

void ImportUndo::finish()
{
    m_import.state = imports::State::Undone;
    m_import.endedAt = m_now;
    const auto noted = m_store.write([import = m_import](storage::Connection &db) {
        imports::expectManyWrites(db, false);
        return imports::note(db, import);
    });
    whenDone(noted, this, [this](const Result<Done> &done) {
        Q_EMIT ended(done ? Result<ImportUndoReport>(m_report) : Result<ImportUndoReport>(done.error()));
    });
}

} // namespace ringback
