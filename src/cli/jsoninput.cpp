#include "cli/jsoninput.h"

#include "core/facts.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace ringback::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longest = 1024 * 1024;

Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return Error{
            ErrorKind::InvalidInput,
            QCoreApplication::translate("ringback::JsonInput", "%1 can't be read: %2.").arg(path, file.errorString())};
    return file.read(longest);
}

Result<QJsonObject> readAddress(const QString &path)
{
    const Result<QByteArray> text = readAll(path);
    return text ? parseAddress(*text) : Result<QJsonObject>(text.error());
}

} // namespace

Result<QJsonObject> readJson(const QString &path)
{
    const Result<QByteArray> text = readAll(path);
    return text ? parseTemplate(*text) : Result<QJsonObject>(text.error());
}

Result<QJsonObject> parseAddress(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    if (trimmed.startsWith('{'))
        return parseTemplate(trimmed);
    if (trimmed.isEmpty() || trimmed.contains('\n'))
        return Error{ErrorKind::InvalidInput,
                     QCoreApplication::translate("ringback::JsonInput",
                                                 "Pipe in the address, alone on one line or as JSON with url.")};
    return QJsonObject{{u"url"_s, QString::fromUtf8(trimmed)}};
}

Result<Done> readInputs(Invocation &invocation)
{
    QJsonObject arguments = invocation.request["args"_L1].toObject();
    if (invocation.readsAddress || !invocation.jsonFile.isEmpty()) {
        const Result<QJsonObject> definition =
            invocation.readsAddress ? readAddress(u"-"_s) : readJson(invocation.jsonFile);
        if (!definition)
            return definition.error();
        arguments.insert(u"definition"_s, *definition);
    }
    if (!invocation.addressFile.isEmpty()) {
        const Result<QJsonObject> address = readAddress(invocation.addressFile);
        if (!address)
            return address.error();
        arguments.insert(u"address"_s, (*address)["url"_L1]);
    }
    if (!invocation.data.isEmpty()) {
        const Result<QJsonObject> data = invocation.data.startsWith(u'@') ? readJson(invocation.data.sliced(1))
                                                                          : parseTemplate(invocation.data.toUtf8());
        if (!data)
            return data.error();
        arguments.insert(u"data"_s, *data);
    }
    invocation.request.insert(u"args"_s, arguments);
    return Done{};
}

} // namespace ringback::cli
