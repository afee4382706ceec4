// Hardens itself and prints, as JSON, what it took, what a child process sees, and what /proc still shows.
#include "platform/hardening.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <cstdio>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromLocal8Bit(file.readAll()) : QString();
}

} // namespace

int main(int argc, char **argv)
{
    QJsonObject taken;
    const QHash<QString, QString> secrets = ringback::platform::takeSecretsFromEnvironment();
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        taken.insert(it.key(), it.value());
    // Before hardening: afterwards the file may be closed even to its owner.
    const QString proc = readAll(u"/proc/self/environ"_s);
    const bool hardened = ringback::platform::hardenProcess();
    rlimit core{1, 1};
    ::getrlimit(RLIMIT_CORE, &core);

    QCoreApplication app(argc, argv);
    QProcess child;
    child.start(u"/usr/bin/env"_s, QStringList());
    child.waitForFinished();
    const QJsonObject report{
        {u"taken"_s, taken},
        {u"proc"_s, proc},
        {u"child"_s, QString::fromLocal8Bit(child.readAllStandardOutput())},
        {u"hardened"_s, hardened},
        {u"core_limit"_s, static_cast<double>(core.rlim_max)},
        {u"dumpable"_s, ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0)},
        {u"umask"_s, static_cast<int>(::umask(0))},
    };
    std::puts(QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
    return 0;
}
