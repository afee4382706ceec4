#include "engine/settings.h"

#include "core/placerules.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QProcessEnvironment>
#include <QSettings>

#include <algorithm>
#include <array>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::Settings", text);
}

/// One setting: its variable, its key in the file, how it is read from and written as text. `read` says whether the
/// text could be used.
struct Entry
{
    const char *variable; ///< empty: only in the file
    const char *fileKey;
    bool (*read)(const QString &text, Settings &into);
    QString (*write)(const Settings &from);
};

bool readUrl(const QString &text, QUrl &into)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool usable =
        url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    if (usable)
        into = url;
    return usable;
}

/// "6=10:00-14:00 7=-": the days with hours of their own, Monday is 1.
bool readDays(const QString &text, VerdictRules &into)
{
    std::array<std::optional<CallingHours>, 7> days;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const int day = QStringView(word).left(1).toInt();
        const auto hours = hoursFromText(word.mid(2));
        if (day < 1 || day > 7 || word.mid(1, 1) != u"=" || !hours)
            return false;
        days[static_cast<std::size_t>(day - 1)] = *hours;
    }
    into.days = days;
    return true;
}

QString daysText(const VerdictRules &rules)
{
    QStringList words;
    for (std::size_t day = 0; day < rules.days.size(); ++day) {
        if (rules.days[day])
            words.append(u"%1=%2"_s.arg(day + 1).arg(hoursText(*rules.days[day])));
    }
    return words.join(u' ');
}

/// "busy=10 no_answer=120 left_voicemail=never".
bool readRetries(const QString &text, RetryTimes &into)
{
    RetryTimes times = into;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto status = callStatusFromToken(word.section(u'=', 0, 0));
        const QString value = word.section(u'=', 1);
        bool ok = value == "never"_L1;
        const int minutes = ok ? 0 : value.toInt(&ok);
        if (!status || !RetryTimes::isEditable(*status) || !ok || minutes < 0 || minutes > RetryTimes::most.count())
            return false;
        times.set(*status, value == "never"_L1 ? std::nullopt : std::optional(std::chrono::minutes(minutes)));
    }
    into = times;
    return true;
}

QString retriesText(const RetryTimes &times)
{
    QStringList words;
    for (const CallStatus status : RetryTimes::editable) {
        const auto delay = times.of(status);
        words.append(u"%1=%2"_s.arg(token(status), delay ? QString::number(delay->count()) : u"never"_s));
    }
    return words.join(u' ');
}

bool readListen(const QString &text, Settings &into)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0)
        return false;
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    bool portOk = false;
    const ushort port = text.sliced(colon + 1).toUShort(&portOk);
    const QHostAddress address = host == "localhost"_L1 ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (!portOk || address.isNull())
        return false;
    into.listenAddress = address;
    into.listenPort = port;
    return true;
}

QString writeListen(const Settings &from)
{
    return hostAndPort(from.listenAddress, from.listenPort);
}

bool readProxies(const QString &text, Settings &into)
{
    into.proxies = text.split(u' ', Qt::SkipEmptyParts);
    return std::none_of(into.proxies.cbegin(), into.proxies.cend(),
                        [](const QString &proxy) { return QHostAddress::parseSubnet(proxy).second < 0; });
}

bool readTime(const QString &text, QTime &into)
{
    const QTime time = QTime::fromString(text, u"HH:mm");
    if (time.isValid())
        into = time;
    return time.isValid();
}

bool readNumber(const QString &text, int most, int &into)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok || number < 0 || number > most)
        return false;
    into = number;
    return true;
}

constexpr std::array entries{
    Entry{"THOUGHTLY_API_URL", "thoughtly/api_url", [](const QString &t, Settings &s) { return readUrl(t, s.apiUrl); },
          [](const Settings &s) { return s.apiUrl.toString(); }},
    Entry{"", "thoughtly/wire_format",
          [](const QString &t, Settings &s) {
              s.wireFormat = t == "guide"_L1 ? WireFormat::Guide : WireFormat::Reference;
              return t == "guide"_L1 || t == "reference"_L1;
          },
          [](const Settings &s) { return s.wireFormat == WireFormat::Guide ? u"guide"_s : u"reference"_s; }},
    Entry{"THOUGHTLY_AGENT_ID", "thoughtly/agent_id",
          [](const QString &t, Settings &s) {
              s.agentId = t;
              return true;
          },
          [](const Settings &s) { return s.agentId; }},
    Entry{"RINGBACK_LISTEN", "listener/listen", readListen, writeListen},
    Entry{"RINGBACK_PUBLIC_URL", "listener/public_url",
          [](const QString &t, Settings &s) { return t.isEmpty() || readUrl(t, s.publicUrl); },
          [](const Settings &s) { return s.publicUrl.toString(); }},
    Entry{"", "listener/tls_certificate",
          [](const QString &t, Settings &s) {
              s.tlsCertificate = t;
              return true;
          },
          [](const Settings &s) { return s.tlsCertificate; }},
    Entry{"", "listener/tls_key",
          [](const QString &t, Settings &s) {
              s.tlsKey = t;
              return true;
          },
          [](const Settings &s) { return s.tlsKey; }},
    Entry{"", "listener/allowed_hosts",
          [](const QString &t, Settings &s) {
              s.allowedHosts = t.split(u' ', Qt::SkipEmptyParts);
              return true;
          },
          [](const Settings &s) { return s.allowedHosts.join(u' '); }},
    Entry{"", "listener/proxies", readProxies, [](const Settings &s) { return s.proxies.join(u' '); }},
    Entry{"", "calls/region",
          [](const QString &t, Settings &s) {
              s.region = t.toUpper();
              return t.size() == 2;
          },
          [](const Settings &s) { return s.region; }},
    Entry{"", "calls/hours_from", [](const QString &t, Settings &s) { return readTime(t, s.verdict.hours.from); },
          [](const Settings &s) { return s.verdict.hours.from.toString(u"HH:mm"); }},
    Entry{"", "calls/hours_until", [](const QString &t, Settings &s) { return readTime(t, s.verdict.hours.until); },
          [](const Settings &s) { return s.verdict.hours.until.toString(u"HH:mm"); }},
    Entry{"", "calls/days", [](const QString &t, Settings &s) { return readDays(t, s.verdict); },
          [](const Settings &s) { return daysText(s.verdict); }},
    Entry{"", "calls/holidays",
          [](const QString &t, Settings &s) {
              s.verdict.holidays = t;
              return Holidays::parse(t).has_value();
          },
          [](const Settings &s) { return s.verdict.holidays; }},
    Entry{"", "calls/place_rules",
          [](const QString &t, Settings &s) {
              s.verdict.placeRules = t != "off"_L1;
              return t == "on"_L1 || t == "off"_L1;
          },
          [](const Settings &s) { return s.verdict.placeRules ? u"on"_s : u"off"_s; }},
    Entry{"", "retries/minutes", [](const QString &t, Settings &s) { return readRetries(t, s.retries); },
          [](const Settings &s) { return retriesText(s.retries); }},
    Entry{"", "retries/tries",
          [](const QString &t, Settings &s) {
              return readNumber(t, 20, s.retries.mostTries) && s.retries.mostTries >= 1;
          },
          [](const Settings &s) { return QString::number(s.retries.mostTries); }},
    Entry{"", "calls/attempts_per_day",
          [](const QString &t, Settings &s) { return readNumber(t, 20, s.verdict.mostAttempts); },
          [](const Settings &s) { return QString::number(s.verdict.mostAttempts); }},
    Entry{"", "calls/recent_minutes",
          [](const QString &t, Settings &s) {
              int minutes = 0;
              if (!readNumber(t, 1440, minutes))
                  return false;
              s.verdict.recent = std::chrono::minutes(minutes);
              return true;
          },
          [](const Settings &s) { return QString::number(s.verdict.recent.count()); }},
    Entry{"", "calls/undo_ms",
          [](const QString &t, Settings &s) {
              int ms = 0;
              if (!readNumber(t, 10'000, ms))
                  return false;
              s.undoTime = std::chrono::milliseconds(ms);
              return true;
          },
          [](const Settings &s) { return QString::number(s.undoTime.count()); }},
    Entry{"", "calls/late_after_minutes",
          [](const QString &t, Settings &s) {
              int minutes = 0;
              if (!readNumber(t, 10'080, minutes))
                  return false;
              s.serviceLevel.late = std::chrono::minutes(minutes);
              return true;
          },
          [](const Settings &s) { return QString::number(s.serviceLevel.late.count()); }},
    Entry{"", "calls/user_name",
          [](const QString &t, Settings &s) {
              s.userName = t;
              return true;
          },
          [](const Settings &s) { return s.userName; }},
    Entry{"", "calls/automatic_per_day",
          [](const QString &t, Settings &s) { return readNumber(t, 10'000, s.automaticCalls); },
          [](const Settings &s) { return QString::number(s.automaticCalls); }},
    Entry{"", "reminders/watched_path",
          [](const QString &t, Settings &s) {
              s.appointmentsPath = t;
              return true;
          },
          [](const Settings &s) { return s.appointmentsPath; }},
    Entry{"", "retention/call_days",
          [](const QString &t, Settings &s) { return readNumber(t, 36'500, s.retention.calls); },
          [](const Settings &s) { return QString::number(s.retention.calls); }},
    Entry{"", "retention/transcript_days",
          [](const QString &t, Settings &s) { return readNumber(t, 36'500, s.retention.transcripts); },
          [](const Settings &s) { return QString::number(s.retention.transcripts); }},
    Entry{"", "retention/delivery_days",
          [](const QString &t, Settings &s) { return readNumber(t, 36'500, s.retention.deliveries); },
          [](const Settings &s) { return QString::number(s.retention.deliveries); }},
};

Settings defaults()
{
    Settings settings;
    const QString region = QLocale::territoryToCode(QLocale::system().territory());
    settings.region = region.size() == 2 ? region : u"US"_s;
    settings.userName = qEnvironmentVariable("USER", u"you"_s);
    return settings;
}

} // namespace

QString hostAndPort(const QHostAddress &address, quint16 port)
{
    const QString host = address.toString();
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(port);
}

SettingsSource::SettingsSource(QString file, Values overrides, Values environment)
    : m_file(std::move(file)), m_overrides(std::move(overrides)), m_environment(std::move(environment))
{
}

QString SettingsSource::valueFromAbove(const QString &name) const
{
    if (const auto it = m_overrides.constFind(name); it != m_overrides.constEnd())
        return *it;
    return m_environment.value(name);
}

Result<Settings> SettingsSource::load() const
{
    Settings settings = defaults();
    const QSettings file(m_file, QSettings::IniFormat);
    for (const Entry &entry : entries) {
        const QString variable = QString::fromLatin1(entry.variable);
        const QString key = QString::fromLatin1(entry.fileKey);
        const QString above = variable.isEmpty() ? QString() : valueFromAbove(variable);
        const bool fromAbove = !above.isEmpty();
        const QString text = fromAbove ? above : file.value(key).toString();
        if (text.isEmpty() || entry.read(text, settings))
            continue;
        const QString where = fromAbove ? variable : u"%1 (%2)"_s.arg(key, m_file);
        return Error{ErrorKind::InvalidInput, said("The value of the setting %1 can't be used.").arg(where)};
    }
    return settings;
}

Result<Done> SettingsSource::save(const Settings &settings)
{
    QSettings file(m_file, QSettings::IniFormat);
    const Settings standard = defaults();
    for (const Entry &entry : entries) {
        if (entry.variable[0] != '\0' && !valueFromAbove(QString::fromLatin1(entry.variable)).isEmpty())
            continue;
        const QString key = QString::fromLatin1(entry.fileKey);
        const QString text = entry.write(settings);
        if (text == entry.write(standard))
            file.remove(key);
        else
            file.setValue(key, text);
    }
    file.sync();
    if (file.status() != QSettings::NoError)
        return Error{ErrorKind::Storage, said("The settings could not be saved in %1.").arg(m_file)};
    // Written by Qt under the umask; nobody else needs to read them.
    QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    return Done{};
}

QStringList SettingsSource::fixed() const
{
    QStringList names;
    for (const Entry &entry : entries) {
        const QString variable = QString::fromLatin1(entry.variable);
        if (!variable.isEmpty() && !valueFromAbove(variable).isEmpty())
            names.append(variable);
    }
    return names;
}

Credentials SettingsSource::credentials() const
{
    return {valueFromAbove(u"THOUGHTLY_API_TOKEN"_s), valueFromAbove(u"THOUGHTLY_TEAM_ID"_s)};
}

QByteArray SettingsSource::webhookSecret() const
{
    return valueFromAbove(u"RINGBACK_WEBHOOK_SECRET"_s).toUtf8();
}

QByteArrayList SettingsSource::formerWebhookSecrets() const
{
    QByteArrayList secrets = valueFromAbove(u"RINGBACK_FORMER_WEBHOOK_SECRETS"_s).toUtf8().split(' ');
    secrets.removeAll(QByteArray());
    return secrets;
}

SettingsSource::Values SettingsSource::parseDotEnv(const QByteArray &text)
{
    Values values;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (QString line : lines) {
        line = line.trimmed();
        if (line.startsWith("export "_L1))
            line = line.sliced(7).trimmed();
        const qsizetype equals = line.indexOf(u'=');
        if (line.startsWith(u'#') || equals <= 0)
            continue;
        const QString name = line.left(equals).trimmed();
        QString value = line.sliced(equals + 1).trimmed();
        const QChar quote = value.isEmpty() ? QChar() : value.front();
        const qsizetype closing = quote == u'"' || quote == u'\'' ? value.indexOf(quote, 1) : -1;
        if (closing > 0)
            value = value.sliced(1, closing - 1);
        else if (const qsizetype comment = value.indexOf(" #"_L1); comment >= 0)
            value = value.left(comment).trimmed();
        values.insert(name, value);
    }
    return values;
}

SettingsSource::Values SettingsSource::systemEnvironment()
{
    Values values;
    if (QFile dotEnv(u".env"_s); dotEnv.open(QIODevice::ReadOnly))
        values = parseDotEnv(dotEnv.read(64 * 1024));
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith("THOUGHTLY_"_L1) || name.startsWith("RINGBACK_"_L1))
            values.insert(name, environment.value(name));
    }
    return values;
}

} // namespace ringback
