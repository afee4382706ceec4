// Does what its arguments say to the keychain of its environment, one after the other, and prints a JSON line for each:
//   keychain_probe [limit=MS[:MS]] read=KEY | write=KEY:VALUE | remove=KEY | abandon=KEY | pause …
// `pause` waits for the end of standard input.
#include "secrets/keychain.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

using namespace ringback;
using namespace ringback::secrets;
using namespace Qt::StringLiterals;

namespace {

QString word(KeychainState state)
{
    switch (state) {
    case KeychainState::UnlockedWithSecret:
        return u"with"_s;
    case KeychainState::UnlockedWithout:
        return u"without"_s;
    case KeychainState::Locked:
        return u"locked"_s;
    case KeychainState::NoService:
        return u"no_service"_s;
    case KeychainState::NoBus:
        return u"no_bus"_s;
    }
    return {};
}

QJsonObject toJson(const ReadSecret &read)
{
    return {{u"state"_s, word(read.state)}, {u"secret"_s, QString::fromLatin1(read.secret.toHex())}};
}

QJsonObject toJson(bool persistent)
{
    return {{u"persistent"_s, persistent}};
}

QJsonObject toJson(Done)
{
    return {{u"done"_s, true}};
}

class Probe final : public QObject
{
public:
    explicit Probe(QStringList steps) : m_steps(std::move(steps)) {}

    void next()
    {
        if (m_steps.isEmpty()) {
            QCoreApplication::exit(0);
            return;
        }
        const QString step = m_steps.takeFirst();
        const QString verb = step.section(u'=', 0, 0);
        const QString key = step.section(u'=', 1).section(u':', 0, 0);
        if (verb == "limit"_L1) {
            const int machine = key.toInt();
            const int person = step.contains(u':') ? step.section(u':', 1).toInt() : machine;
            m_keychain->setLimits(std::chrono::milliseconds(machine), std::chrono::milliseconds(person));
            next();
        } else if (verb == "read"_L1) {
            report(m_keychain->read(key));
        } else if (verb == "write"_L1) {
            report(m_keychain->write(key, QByteArray::fromHex(step.section(u':', 1).toLatin1())));
        } else if (verb == "remove"_L1) {
            report(m_keychain->remove(key));
        } else if (verb == "pause"_L1) {
            auto *input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
            connect(input, &QSocketNotifier::activated, this, [this, input] {
                input->setEnabled(false);
                input->deleteLater();
                next();
            });
        } else if (verb == "abandon"_L1) {
            const auto future = m_keychain->read(key);
            // A turn later, so that QtKeychain's job is under way when its listener dies.
            QTimer::singleShot(100, this, [this, future] {
                m_keychain.reset();
                report(future);
            });
        }
    }

private:
    template <typename T>
    void report(QFuture<Result<T>> future)
    {
        future.then(this, [this](const Result<T> &result) {
            QJsonObject line;
            if (result)
                line = toJson(*result);
            else
                line = {{u"error"_s, static_cast<int>(result.error().kind)}, {u"message"_s, result.error().message}};
            std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
            std::fflush(stdout);
            QTimer::singleShot(0, this, &Probe::next);
        });
    }

    QStringList m_steps;
    std::unique_ptr<Keychain> m_keychain = std::make_unique<Keychain>(u"ringback-test"_s);
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Probe probe(app.arguments().mid(1));
    QTimer::singleShot(0, &probe, &Probe::next);
    return QCoreApplication::exec();
}
