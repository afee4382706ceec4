#pragma once

#include "core/credentials.h"
#include "core/result.h"
#include "core/retrypolicy.h"
#include "core/servicelevel.h"
#include "core/verdictrules.h"

#include <QByteArrayList>
#include <QHostAddress>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>

namespace ringback {

/// How long things are kept, in days from the call or the arrival; 0: for ever.
struct Retention
{
    int calls = 0;
    int transcripts = 0; ///< with all else that was said in the call
    int deliveries = 0;

    bool operator==(const Retention &) const = default;
};

/// What a person can set. Nothing here is a secret.
struct Settings
{
    QUrl apiUrl{QStringLiteral("https://api.thoughtly.com")};
    WireFormat wireFormat = WireFormat::Reference;
    QString agentId = {}; ///< the voice agent that calls unless another is chosen
    QHostAddress listenAddress{QHostAddress::LocalHost};
    quint16 listenPort = 8787;
    QUrl publicUrl = {};                      ///< where the listener is reached from outside; empty: nowhere
    QString tlsCertificate = {};              ///< PEM file; with `tlsKey` the listener speaks TLS; empty: plain HTTP
    QString tlsKey = {};                      ///< PEM file
    QStringList allowedHosts = {};            ///< more names under which the listener may be reached
    QStringList proxies = {};                 ///< addresses or networks of proxies, "10.0.0.5" or "10.0.0.0/8"
    QString region = {};                      ///< ISO 3166, for numbers typed without a country code
    VerdictRules verdict = {};                ///< calling hours, attempts in 24 hours, what counts as recent
    RetryTimes retries = {};                  ///< when a callback that came to nothing is due again
    std::chrono::milliseconds undoTime{3000}; ///< 0–10 s
    ServiceLevel serviceLevel = {};           ///< how long somebody may wait in the queue
    QString userName = {};                    ///< whom calls are placed by
    Retention retention = {};
    /// So many calls in 24 hours may be placed without a click, of all that a rule asks for; 0: none.
    int automaticCalls = 0;
    QString appointmentsPath = {}; ///< a file, or a folder of files, that appointments are taken from; empty: none

    bool operator==(const Settings &) const = default;
};

/// "127.0.0.1:8787"; an IPv6 address stands in brackets.
[[nodiscard]] QString hostAndPort(const QHostAddress &address, quint16 port);

/// Where settings come from: command line over environment over `.env` in the working directory over the settings file
/// in the data directory over the defaults. Values that came from above the file are used and never written to it.
class SettingsSource
{
public:
    using Values = QMap<QString, QString>;

    /// `overrides` and `environment` by the names of the environment variables (THOUGHTLY_API_URL, …).
    SettingsSource(QString file, Values overrides, Values environment);

    /// The settings in force; an unusable value is an error that names where it came from.
    [[nodiscard]] Result<Settings> load() const;
    /// Writes what differs from what is in force; values fixed from above the file stay out of it.
    Result<Done> save(const Settings &settings);
    /// The names of variables that are fixed from above the file, e.g. to grey a field out with a reason.
    [[nodiscard]] QStringList fixed() const;
    /// Credentials from the environment or `.env`; incomplete when they aren't there.
    [[nodiscard]] Credentials credentials() const;
    /// RINGBACK_WEBHOOK_SECRET; empty when it isn't set.
    [[nodiscard]] QByteArray webhookSecret() const;
    /// RINGBACK_FORMER_WEBHOOK_SECRETS, separated by spaces: still good while senders change over to a new one.
    [[nodiscard]] QByteArrayList formerWebhookSecrets() const;

    /// The lines `NAME=value` of a .env file: comments, `export`, single and double quotes.
    [[nodiscard]] static Values parseDotEnv(const QByteArray &text);
    /// The process's environment, cut down to our names, with `.env` of the working directory below it.
    [[nodiscard]] static Values systemEnvironment();

private:
    [[nodiscard]] QString valueFromAbove(const QString &name) const;

    QString m_file;
    Values m_overrides;
    Values m_environment;
};

} // namespace ringback
