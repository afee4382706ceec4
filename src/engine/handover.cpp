#include "engine/handover.h"

#include "engine/commands/commandrunner.h"
#include "platform/localclient.h"
#include "platform/localserver.h"

// One request a connection; the answer is a row of items, each with one key:
//   {"taken":true}                    first, before anything is done
//   {"document":{…}}, {"progress":"…"}
//   {"finish":{"exit_code":0,"error":""}}   last

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

/// A client that reads slower than this is waited for.
constexpr qint64 mostUnread = 1'048'576;

} // namespace

class HandOverServer::Private
{
public:
    std::unique_ptr<platform::LocalServer> server;
};

HandOverServer::HandOverServer(CommandRunner &runner, Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->server = std::make_unique<platform::LocalServer>(clock);
    connect(d->server.get(), &platform::LocalServer::requested, &runner,
            [&runner](const QJsonObject &request, const platform::LocalServer::Reply &reply) {
                reply.send({{u"taken"_s, true}});
                runner.run(
                    request,
                    {
                        [reply](const QJsonObject &document) {
                            reply.send({{u"document"_s, document}});
                        },
                        [reply](const QString &sentence) {
                            reply.send({{u"progress"_s, sentence}});
                        },
                        [reply](int exitCode, const QString &error) {
                            reply.send({{u"finish"_s, QJsonObject{{u"exit_code"_s, exitCode}, {u"error"_s, error}}}});
                            reply.end();
                        },
                        [reply] { return reply.unread() < mostUnread; },
                    });
            });
}

HandOverServer::~HandOverServer() = default;

Result<Done> HandOverServer::listen(const platform::InstanceLock &lock)
{
    return d->server->listen(lock);
}

class HandOverClient::Private
{
public:
    CommandOutput output;
    platform::LocalClient client;
    bool mayHaveCalled = false; ///< the request is one that makes a phone ring
    bool taken = false;
    bool finished = false;
};

HandOverClient::HandOverClient(CommandOutput output, QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->output = std::move(output);
    connect(&d->client, &platform::LocalClient::received, this, &HandOverClient::take);
    connect(&d->client, &platform::LocalClient::finished, this, &HandOverClient::end);
}

HandOverClient::~HandOverClient() = default;

void HandOverClient::send(const QString &dataDirectory, const QJsonObject &request)
{
    d->mayHaveCalled = request["command"_L1] == "callback"_L1;
    d->client.send(dataDirectory, request);
}

void HandOverClient::take(const QJsonObject &item)
{
    if (d->finished)
        return;
    if (item.contains("taken"_L1)) {
        d->taken = true;
    } else if (item.contains("document"_L1)) {
        d->output.document(item["document"_L1].toObject());
    } else if (item.contains("progress"_L1)) {
        d->output.progress(item["progress"_L1].toString());
    } else if (item.contains("finish"_L1)) {
        d->finished = true;
        const QJsonObject finish = item["finish"_L1].toObject();
        d->output.finish(finish["exit_code"_L1].toInt(ExitFailed), finish["error"_L1].toString());
    }
}

void HandOverClient::end()
{
    if (std::exchange(d->finished, true))
        return;
    if (!d->taken)
        Q_EMIT untaken();
    else if (d->mayHaveCalled)
        d->output.finish(ExitUnconfirmed,
                         tr("The running Ringback ended before it answered: it isn't known whether the phone rang."));
    else
        d->output.finish(ExitFailed, tr("The running Ringback ended before it answered."));
}

} // namespace ringback
