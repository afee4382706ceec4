#pragma once

#include "core/futures.h"
#include "engine/importplan.h"
#include "engine/importrun.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace ringback {

class Clock;
struct Notice;
struct Settings;
namespace storage {
class Connection;
class Store;
} // namespace storage

/// Takes people in from files: one import, or one undo, at a time. Local: nothing is sent to Thoughtly. Engine thread.
class Importer final : public QObject
{
    Q_OBJECT

public:
    Importer(Clock &clock, storage::Store &store, storage::Connection *reader, const Settings &settings,
             QObject *parent = nullptr);
    ~Importer() override;

    /// The first rows as they would be imported. Writes nothing, and may run beside an import.
    QFuture<Result<ImportPreview>> preview(ImportPlan plan, int rows);
    /// Refused while another one runs. A cancelled one ends with its report (import.state says what became of it).
    QFuture<Result<ImportReport>> start(ImportPlan plan);
    /// Does nothing when none runs.
    void cancel(ImportRun::Cancel how);

    /// Takes back what the end of the program, or a crash, has cut off.
    void resume();

    [[nodiscard]] QList<storage::imports::Import> imports() const;
    QFuture<Result<ImportUndoReport>> undo(qint64 importId);

Q_SIGNALS:
    void notice(const ringback::Notice &notice);
    /// At most some times a second, and once at the end.
    void progress(const ringback::ImportProgress &progress);
    /// Merged over a fraction of a second.
    void contactsChanged(const QList<qint64> &ids);
    /// Leads were put into the queue, or taken out of it.
    void callbacksChanged(const QList<qint64> &ids);

private:
    [[nodiscard]] Error busy() const;
    void noteChanged(const QList<qint64> &ids);
    void tell();

    Clock &m_clock;
    storage::Store &m_store;
    storage::Connection *m_reader;
    const Settings &m_settings;
    ImportRun *m_run = nullptr;
    bool m_undoing = false;
    QList<qint64> m_changed; ///< not told yet
    bool m_progressed = false;
    QTimer m_telling;
    QThreadPool m_previews;
};

} // namespace ringback
