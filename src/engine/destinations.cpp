#include "engine/destinations.h"

#include "core/futures.h"
#include "secrets/keychain.h"
#include "storage/store.h"
#include "storage/values.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

const QString &prefix()
{
    static const QString text = u"destination."_s;
    return text;
}

QByteArray toSecret(const Destination &destination)
{
    return QJsonDocument(QJsonObject{{u"url"_s, destination.url.toString()},
                                     {u"secret"_s, QString::fromUtf8(destination.signingSecret)},
                                     {u"private"_s, destination.mayBePrivate}})
        .toJson(QJsonDocument::Compact);
}

Destination fromSecret(const QByteArray &secret)
{
    const QJsonObject json = QJsonDocument::fromJson(secret).object();
    return {QUrl(json["url"_L1].toString(), QUrl::StrictMode), json["secret"_L1].toString().toUtf8(),
            json["private"_L1].toBool()};
}

std::optional<Error> faultOf(const QString &name, const QUrl &url)
{
    constexpr qsizetype longestName = 60;
    if (name.isEmpty() || name.size() > longestName)
        return Error{ErrorKind::InvalidInput, Destinations::tr("The destination needs a name, of at most 60 letters.")};
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return Error{ErrorKind::InvalidInput,
                     Destinations::tr("This isn't a web address. It has to start with https://.")};
    if (!url.userInfo().isEmpty())
        return Error{ErrorKind::InvalidInput,
                     Destinations::tr("The address must not contain a user name or a password.")};
    return std::nullopt;
}

} // namespace

Destinations::Destinations(secrets::Keychain &keychain, storage::Store &store, QString space, QObject *parent)
    : QObject(parent), m_keychain(keychain), m_store(store), m_space(std::move(space))
{
}

QString Destinations::keyOf(const QString &name) const
{
    return m_space + prefix() + name;
}

QFuture<Result<bool>> Destinations::save(const QString &name, const Destination &destination)
{
    const QString known = name.simplified();
    if (const std::optional<Error> fault = faultOf(known, destination.url))
        return finishedFuture(Result<bool>(*fault));
    const SharedPromise<Result<bool>> promise;
    whenDone(m_keychain.write(keyOf(known), toSecret(destination)), this,
             [this, known, destination, promise](const Result<bool> &kept) {
                 if (!kept)
                     return promise.finish(kept);
                 m_read.insert(known, destination);
                 const auto listed =
                     m_store.write([known, host = destination.url.host()](storage::Connection &db) -> Result<Done> {
                         return storage::values::set(db, prefix() + known, host);
                     });
                 whenDone(listed, this, [promise, kept](const Result<Done> &done) {
                     promise.finish(done ? kept : Result<bool>(done.error()));
                 });
             });
    return promise.future();
}

QFuture<Result<Done>> Destinations::remove(const QString &name)
{
    m_read.remove(name);
    const SharedPromise<Result<Done>> promise;
    whenDone(m_keychain.remove(keyOf(name)), this, [this, name, promise](const Result<Done> &removed) {
        if (!removed)
            return promise.finish(removed);
        const auto unlisted =
            m_store.write([name](storage::Connection &db) { return storage::values::remove(db, prefix() + name); });
        whenDone(unlisted, this, [promise](const Result<Done> &done) { promise.finish(done); });
    });
    return promise.future();
}

QFuture<Result<Destination>> Destinations::find(const QString &name)
{
    if (const auto read = m_read.constFind(name); read != m_read.constEnd())
        return finishedFuture(Result<Destination>(*read));
    const SharedPromise<Result<Destination>> promise;
    whenDone(m_keychain.read(keyOf(name)), this, [this, name, promise](const Result<secrets::ReadSecret> &read) {
        if (!read)
            return promise.finish(read.error());
        if (read->state == secrets::KeychainState::Locked)
            return promise.finish(Error{ErrorKind::Unavailable, secrets::describe(read->state)});
        if (read->secret.isEmpty())
            return promise.finish(Error{ErrorKind::NotFound, tr("There is no destination “%1”.").arg(name)});
        const Destination found = fromSecret(read->secret);
        m_read.insert(name, found);
        promise.finish(found);
    });
    return promise.future();
}

QMap<QString, QString> Destinations::known(storage::Connection &db)
{
    return storage::values::beginningWith(db, prefix());
}

} // namespace ringback
