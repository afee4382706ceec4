#include "platform/hardening.h"

#include <QByteArray>
#include <QList>

#include <cstdlib>
#include <cstring>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ringback::platform {

namespace {

bool mayHoldSecret(const QByteArray &name)
{
    return name.startsWith("THOUGHTLY_") || name == "RINGBACK_WEBHOOK_SECRET" || name == "RINGBACK_STORE";
}

} // namespace

bool hardenProcess()
{
    ::umask(S_IRWXG | S_IRWXO);
    const rlimit none{0, 0};
    const bool noCore = ::setrlimit(RLIMIT_CORE, &none) == 0;
    const bool notDumpable = ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    return noCore && notDumpable;
}

QHash<QString, QString> takeSecretsFromEnvironment()
{
    QHash<QString, QString> taken;
    QList<QByteArray> names;
    // Over the entries themselves, since a name may stand there twice and getenv() shows but the first.
    for (char **entry = environ; *entry; ++entry) {
        const size_t nameLength = std::strcspn(*entry, "=");
        const QByteArray name(*entry, static_cast<qsizetype>(nameLength));
        if ((*entry)[nameLength] == '\0' || !mayHoldSecret(name))
            continue;
        char *value = *entry + nameLength + 1;
        const QString key = QString::fromLocal8Bit(name);
        if (!taken.contains(key))
            taken.insert(key, QString::fromLocal8Bit(value));
        ::explicit_bzero(value, std::strlen(value));
        names.append(name);
    }
    for (const QByteArray &name : std::as_const(names))
        ::unsetenv(name.constData());
    return taken;
}

} // namespace ringback::platform
