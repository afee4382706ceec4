#include "secrets/keychain.h"

#include "core/futures.h"
#include "secrets/giobus.h"
#include "secrets/secretservice.h"

#include <QCoreApplication>
#include <QHash>
#include <QPromise>
#include <qt6keychain/keychain.h>
#include <QThread>
#include <QTimer>

#include <utility>

namespace ringback::secrets {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("ringback::Keychain", source);
}

/// One operation on its way. Whoever comes first finishes it: the keychain, the time limit, or the end of the Keychain,
/// which takes the last continuation and with it this object away.
template <typename T>
class Operation
{
public:
    explicit Operation(milliseconds limit)
    {
        m_promise.start();
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            finish(Error{ErrorKind::Timeout,
                         text(QT_TRANSLATE_NOOP("ringback::Keychain", "The system keychain did not answer in time."))});
        });
        m_timer.start(limit);
    }
    ~Operation()
    {
        finish(Error{ErrorKind::Cancelled, text(QT_TRANSLATE_NOOP("ringback::Keychain", "The keychain was closed."))});
    }
    Q_DISABLE_COPY_MOVE(Operation)

    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise.future(); }
    void extendTo(milliseconds limit) { m_timer.start(limit); }
    void finish(Result<T> result)
    {
        if (std::exchange(m_isFinished, true))
            return;
        m_timer.stop();
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    [[nodiscard]] bool isFinished() const { return m_isFinished; }

private:
    QPromise<Result<T>> m_promise;
    QTimer m_timer;
    bool m_isFinished = false;
};

template <typename T>
using Running = std::shared_ptr<Operation<T>>;

bool isWithoutKeychain(KeychainState state)
{
    return state == KeychainState::NoService || state == KeychainState::NoBus;
}

Error lockedError()
{
    return {
        ErrorKind::Cancelled,
        text(QT_TRANSLATE_NOOP("ringback::Keychain", "The system keychain stayed locked, so nothing was changed."))};
}

Error jobError(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::AccessDeniedByUser || job.error() == QKeychain::AccessDenied) {
        return {ErrorKind::Cancelled,
                text(QT_TRANSLATE_NOOP("ringback::Keychain", "Access to the system keychain was denied.")),
                job.errorString()};
    }
    return {ErrorKind::Unavailable,
            text(QT_TRANSLATE_NOOP("ringback::Keychain", "The system keychain reported a fault.")), job.errorString()};
}

} // namespace

QString describe(KeychainState state)
{
    switch (state) {
    case KeychainState::UnlockedWithSecret:
        return text(QT_TRANSLATE_NOOP("ringback::Keychain", "The system keychain is unlocked and holds the secret."));
    case KeychainState::UnlockedWithout:
        return text(QT_TRANSLATE_NOOP("ringback::Keychain",
                                      "The system keychain is unlocked but doesn't hold the secret yet: "
                                      "enter it to store it there."));
    case KeychainState::Locked:
        return text(QT_TRANSLATE_NOOP("ringback::Keychain", "The system keychain is locked: unlock it and try again."));
    case KeychainState::NoService:
        return text(QT_TRANSLATE_NOOP("ringback::Keychain",
                                      "No keychain service is running: secrets are kept for this session only. Install "
                                      "gnome-keyring or KWallet to store them."));
    case KeychainState::NoBus:
        return text(QT_TRANSLATE_NOOP("ringback::Keychain",
                                      "There is no desktop session (D-Bus) and so no keychain: secrets are "
                                      "kept for this session only."));
    }
    Q_UNREACHABLE();
    return {};
}

class Keychain::Private
{
public:
    Private(Keychain *owner, QString serviceName) : q(owner), service(std::move(serviceName)) {}

    template <typename T>
    [[nodiscard]] Running<T> begin() const
    {
        return std::make_shared<Operation<T>>(machineLimit);
    }

    /// Asks the Secret Service about the item; a failure ends the operation, an answer goes on to `next`.
    template <typename T, typename Next>
    void look(const QString &key, const Running<T> &operation, Next next)
    {
        secretService.find(service, key, [this, operation, next](const Result<SecretLookup> &lookup) {
            if (operation->isFinished()) // too late: nothing may be changed after the time-out was told
                return;
            if (!lookup) {
                operation->finish(lookup.error());
                return;
            }
            if (lookup->state == KeychainState::Locked)
                operation->extendTo(personLimit);
            next(*lookup);
        });
    }

    /// Runs the job. QtKeychain writes into a job after it was deleted and may report its end twice: so the job stays
    /// its own owner however our side ends, and only its first end counts.
    template <typename Next>
    void run(QKeychain::Job *job, const QString &key, Next next)
    {
        if (!outlivesBus)
            outlivesBus = keepRunningWhenBusEnds();
        job->setKey(key);
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        connect(job, &QKeychain::Job::finished, q, next, Qt::SingleShotConnection);
        job->start();
    }

    void read(const QString &key, const Running<ReadSecret> &operation);
    void write(const QString &key, const QByteArray &secret, const Running<bool> &operation);
    void remove(const QString &key, const Running<Done> &operation);

    Keychain *q;
    QString service;
    SecretService secretService;
    QHash<QString, QByteArray> session; ///< what could not be put on a keychain
    bool outlivesBus = false;
    milliseconds machineLimit{20'000};
    milliseconds personLimit{180'000};
};

void Keychain::Private::read(const QString &key, const Running<ReadSecret> &operation)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    run(job, key, [this, key, operation](QKeychain::Job *ended) {
        const bool found = ended->error() == QKeychain::NoError;
        if (found) {
            const QByteArray stored = static_cast<QKeychain::ReadPasswordJob *>(ended)->binaryData();
            operation->finish(ReadSecret{KeychainState::UnlockedWithSecret, session.value(key, stored)});
            return;
        }
        // "Not found" is also what a locked keychain says; and a person may have unlocked it meanwhile.
        const bool missing = ended->error() == QKeychain::EntryNotFound;
        look(key, operation, [this, key, operation, missing, error = jobError(*ended)](const SecretLookup &lookup) {
            if (lookup.state == KeychainState::UnlockedWithSecret ||
                (!missing && lookup.state == KeychainState::UnlockedWithout))
                operation->finish(error);
            else
                operation->finish(ReadSecret{lookup.state, session.value(key)});
        });
    });
}

void Keychain::Private::write(const QString &key, const QByteArray &secret, const Running<bool> &operation)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(secret);
    run(job, key, [this, key, operation](QKeychain::Job *ended) {
        if (ended->error() == QKeychain::NoError) {
            session.remove(key);
            operation->finish(true);
            return;
        }
        look(key, operation, [operation, error = jobError(*ended)](const SecretLookup &lookup) {
            operation->finish(lookup.state == KeychainState::Locked ? lockedError() : error);
        });
    });
}

void Keychain::Private::remove(const QString &key, const Running<Done> &operation)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    run(job, key, [this, key, operation](QKeychain::Job *ended) {
        // A locked item is passed over in silence, so the keychain is asked whether it is really gone.
        const bool failed = ended->error() != QKeychain::NoError && ended->error() != QKeychain::EntryNotFound;
        look(key, operation, [operation, failed, error = jobError(*ended)](const SecretLookup &lookup) {
            if (!failed && !lookup.hasItem)
                operation->finish(Done{});
            else
                operation->finish(lookup.state == KeychainState::Locked ? lockedError() : error);
        });
    });
}

Keychain::Keychain(QString service, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(service)))
{
}

Keychain::~Keychain() = default;

void Keychain::setLimits(milliseconds machine, milliseconds person)
{
    d->machineLimit = machine;
    d->personLimit = person;
}

QFuture<Result<ReadSecret>> Keychain::read(QString key)
{
    if (QThread::currentThread() != thread())
        return inThreadOf(this, [=, this] { return read(key); });
    const Running<ReadSecret> operation = d->begin<ReadSecret>();
    d->look(key, operation, [this, key, operation](const SecretLookup &lookup) {
        if (isWithoutKeychain(lookup.state))
            operation->finish(ReadSecret{lookup.state, d->session.value(key)});
        else
            d->read(key, operation);
    });
    return operation->future();
}

QFuture<Result<bool>> Keychain::write(QString key, QByteArray secret)
{
    if (QThread::currentThread() != thread())
        return inThreadOf(this, [=, this] { return write(key, secret); });
    const Running<bool> operation = d->begin<bool>();
    if (secret.isEmpty()) {
        operation->finish(Error{ErrorKind::InvalidInput,
                                text(QT_TRANSLATE_NOOP("ringback::Keychain", "An empty secret can't be stored."))});
        return operation->future();
    }
    d->look(key, operation, [this, key, secret, operation](const SecretLookup &lookup) {
        if (isWithoutKeychain(lookup.state)) {
            d->session.insert(key, secret);
            operation->finish(false);
        } else {
            d->write(key, secret, operation);
        }
    });
    return operation->future();
}

QFuture<Result<Done>> Keychain::remove(QString key)
{
    if (QThread::currentThread() != thread())
        return inThreadOf(this, [=, this] { return remove(key); });
    const Running<Done> operation = d->begin<Done>();
    d->session.remove(key);
    d->look(key, operation, [this, key, operation](const SecretLookup &lookup) {
        if (isWithoutKeychain(lookup.state))
            operation->finish(Done{});
        else
            d->remove(key, operation);
    });
    return operation->future();
}

} // namespace ringback::secrets
