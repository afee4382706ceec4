#include "cli/credentialsinput.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace ringback::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 16'384;

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::CredentialsInput", text);
}

/// Switches the echo of the terminal off as long as it lives.
class Quiet
{
public:
    Quiet()
    {
        m_active = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_active)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Quiet()
    {
        if (m_active)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Quiet)

private:
    termios m_before{};
    bool m_active = false;
};

QString ask(QFile &terminal, const QString &question)
{
    std::fputs(question.toUtf8().constData(), stderr);
    std::fflush(stderr);
    const Quiet quiet;
    const QByteArray line = terminal.readLine(mostBytes);
    std::fputs("\n", stderr);
    return QString::fromUtf8(line).trimmed();
}

} // namespace

Result<Credentials> parseCredentials(const QByteArray &text)
{
    Credentials credentials;
    if (text.trimmed().startsWith('{')) {
        const QJsonObject object = QJsonDocument::fromJson(text).object();
        credentials = {object["api_token"_L1].toString().trimmed(), object["team_id"_L1].toString().trimmed()};
    } else {
        const QStringList lines = QString::fromUtf8(text).split(u'\n');
        credentials = {lines.value(0).trimmed(), lines.value(1).trimmed()};
    }
    if (credentials.isComplete())
        return credentials;
    return Error{
        ErrorKind::InvalidInput,
        said("Standard input must hold the API token and the team id: two lines, or JSON with api_token and team_id.")};
}

Result<Credentials> readCredentials()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorKind::InvalidInput, said("Standard input can't be read.")};
    if (::isatty(STDIN_FILENO) == 0)
        return parseCredentials(input.read(mostBytes));
    Credentials credentials;
    credentials.apiToken = ask(input, said("API token (not shown): "));
    credentials.teamId = ask(input, said("Team id (not shown): "));
    if (credentials.isComplete())
        return credentials;
    return Error{ErrorKind::InvalidInput, said("Both the API token and the team id are needed.")};
}

} // namespace ringback::cli
