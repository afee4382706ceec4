#include "storage/store.h"

#include "storage/datadirectory.h"
#include "storage/writer.h"

#include <QDir>
#include <QThread>

namespace ringback::storage {

using namespace Qt::StringLiterals;

class Store::Private
{
public:
    QString path;
    QThread thread;
    Writer *writer = nullptr; // lives in the thread; deleted when it ends
};

Store::Store() : d(std::make_unique<Private>())
{
    d->thread.setObjectName(u"writer"_s);
    d->writer = new Writer;
    d->writer->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->writer, &QObject::deleteLater);
    d->thread.start();
}

Result<std::unique_ptr<Store>> Store::open(const QString &directory)
{
    if (const Result<Done> prepared = prepareDirectory(directory); !prepared)
        return prepared.error();
    const QString path = QDir(directory).absoluteFilePath(u"ringback.sqlite"_s);
    if (const Result<Done> ready = makePrivateFile(path); !ready)
        return ready.error();

    auto store = std::unique_ptr<Store>(new Store);
    store->d->path = path;
    Result<Done> opened = Done{};
    Writer *writer = store->d->writer;
    QMetaObject::invokeMethod(
        writer, [&] { opened = writer->open(path); }, Qt::BlockingQueuedConnection);
    if (!opened)
        return opened.error();
    return store;
}

Store::~Store()
{
    QMetaObject::invokeMethod(
        d->writer,
        [this] {
            d->writer->finish();
            d->thread.quit();
        },
        Qt::QueuedConnection);
    d->thread.wait();
}

void Store::enqueue(Job job, Urgency urgency)
{
    if (urgency == Urgency::Now)
        d->writer->announce();
    QMetaObject::invokeMethod(
        d->writer,
        [writer = d->writer, job = std::move(job), urgency]() mutable { writer->take(std::move(job), urgency); },
        Qt::QueuedConnection);
}

bool Store::isAwaited() const
{
    return d->writer->isAwaited();
}

QString Store::databasePath() const
{
    return d->path;
}

qint64 Store::commitCount() const
{
    return d->writer->commitCount();
}

} // namespace ringback::storage
