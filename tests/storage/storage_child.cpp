// A process of its own for what can't be done to a test: `append DIR` writes and tells each id once it's durable, until
// killed; `starve DIR` runs out of disk and recovers.
#include "storage/deliveries.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QStringList>

#include <csignal>
#include <cstdlib>
#include <sys/resource.h>
#include <unistd.h>

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), static_cast<size_t>(bytes.size())) != bytes.size())
        std::_Exit(3);
}

void limitFiles(rlim_t bytes)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes == 0 ? limit.rlim_max : bytes;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

QFuture<Result<qint64>> append(Store &store, qsizetype bytes)
{
    return store.write([bytes](Connection &db) { return deliveries::append(db, {.body = QByteArray(bytes, 'b')}); });
}

void appendForEver(Store &store)
{
    append(store, 600).then([&store](const Result<qint64> &id) {
        say(id ? QString::number(*id) : u"error "_s + id.error().message);
        appendForEver(store);
    });
}

void appendUntilFull(Store &store)
{
    append(store, 100'000).then([&store](const Result<qint64> &id) {
        say(id ? QString::number(*id) : u"error "_s + id.error().message);
        if (id) {
            appendUntilFull(store);
            return;
        }
        limitFiles(0);
        append(store, 100'000).then([](const Result<qint64> &again) {
            say(again ? QString::number(*again) : u"error "_s + again.error().message);
            say(u"end"_s);
        });
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString verb = app.arguments().value(1);
    const QString directory = app.arguments().value(2);
    auto store = Store::open(directory);
    if (!store) {
        say(store.error().message);
        return 1;
    }
    if (verb == u"append") {
        for (int i = 0; i < 16; ++i)
            appendForEver(**store);
    } else {
        std::signal(SIGXFSZ, SIG_IGN);
        limitFiles(2'000'000);
        appendUntilFull(**store);
    }
    return app.exec();
}
