#pragma once

#include "core/result.h"
#include "engine/importplan.h"

#include <QObject>

namespace ringback {

namespace storage {
class Store;
}

/// Takes an import back, in slices that let everything else go first. Engine thread; `ended` comes once.
class ImportUndo final : public QObject
{
    Q_OBJECT

public:
    ImportUndo(storage::Store &store, storage::imports::Import import, QDateTime now, QObject *parent);
    void start();

Q_SIGNALS:
    void contactsChanged(const QList<qint64> &ids);
    void callbacksChanged(const QList<qint64> &ids);
    void ended(const ringback::Result<ringback::ImportUndoReport> &result);

private:
    void next(qint64 after);
    void finish();

    storage::Store &m_store;
    storage::imports::Import m_import;
    QDateTime m_now;
    ImportUndoReport m_report;
};

} // namespace ringback
