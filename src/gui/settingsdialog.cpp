#include "gui/settingsdialog.h"

#include "core/durationtext.h"
#include "core/futures.h"
#include "core/phonenumber.h"
#include "engine/engine.h"
#include "gui/formlook.h"
#include "gui/theme.h"
#include "ui_settingsdialog.h"

#include <QClipboard>
#include <QGuiApplication>

namespace ringback {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(Engine &engine, QList<Agent> agents, QWidget *parent)
    : QDialog(parent), m_engine(engine), m_ui(std::make_unique<Ui::SettingsDialog>())
{
    m_ui->setupUi(this);
    m_ui->banner->hide();
    alignLabels(this);
    const auto hints = {m_ui->connectionIntro, m_ui->keychainHint, m_ui->regionHint, m_ui->hoursHint,
                        m_ui->attemptsHint,    m_ui->recentHint,   m_ui->undoHint,   m_ui->keepHint,
                        m_ui->listenerHint,    m_ui->publicHint,   m_ui->copyHint,   m_ui->outcomesState};
    for (TextLabel *hint : hints) {
        hint->setSize(TextSize::Small);
        hint->setWords(hint->text(), ColorRole::SecondaryText);
    }

    m_ui->wireCombo->addItem(tr("Published API description"), static_cast<int>(WireFormat::Reference));
    m_ui->wireCombo->addItem(tr("Developer guide"), static_cast<int>(WireFormat::Guide));
    m_ui->agentCombo->addItem(tr("Ask each time"), QString());
    for (const Agent &agent : agents) {
        if (!agent.archived)
            m_ui->agentCombo->addItem(agent.title, agent.id);
    }
    const QStringList regions = supportedRegions();
    for (const QString &region : regions)
        m_ui->regionCombo->addItem(u"%1 (+%2)"_s.arg(regionName(region)).arg(callingCode(region)), region);
    m_ui->regionCombo->model()->sort(0);

    connect(m_ui->testButton, &QPushButton::clicked, this, &SettingsDialog::testConnection);
    m_ui->connectButton->hide();
    connect(m_ui->connectButton, &QPushButton::clicked, this, &SettingsDialog::connectRequested);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SettingsDialog::save);
    connect(m_ui->forgetButton, &QPushButton::clicked, this, &SettingsDialog::forget);
    connect(m_ui->copyUrlButton, &QPushButton::clicked, this, &SettingsDialog::copyWebhookUrl);
    connect(m_ui->outcomesButton, &QPushButton::clicked, this, &SettingsDialog::connectOutcomes);
    connect(m_ui->addressEdit, &QLineEdit::textChanged, this, &SettingsDialog::showListenerHint);

    whenDone(engine.settings(), this, [this](const Settings &settings) { show(settings); });
    whenDone(engine.state(), this, [this](const EngineState &state) { showState(state); });
    whenDone(engine.fixedSettings(), this, [this](const QStringList &fixed) { greyOut(fixed); });
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::show(const Settings &settings)
{
    m_settings = settings;
    m_ui->apiUrlEdit->setText(settings.apiUrl.toString());
    m_ui->wireCombo->setCurrentIndex(m_ui->wireCombo->findData(static_cast<int>(settings.wireFormat)));
    m_ui->agentCombo->setCurrentIndex(std::max(0, m_ui->agentCombo->findData(settings.agentId)));
    m_ui->userEdit->setText(settings.userName);
    m_ui->regionCombo->setCurrentIndex(m_ui->regionCombo->findData(settings.region));
    m_ui->fromEdit->setTime(settings.verdict.hours.from);
    m_ui->untilEdit->setTime(settings.verdict.hours.until);
    m_ui->attemptsSpin->setValue(settings.verdict.mostAttempts);
    m_ui->recentSpin->setValue(static_cast<int>(settings.verdict.recent.count()));
    m_ui->undoSpin->setValue(static_cast<int>(settings.undoTime.count() / 1000));
    m_ui->keepCallsSpin->setValue(settings.retention.calls);
    m_ui->keepWordsSpin->setValue(settings.retention.transcripts);
    m_ui->keepDeliveriesSpin->setValue(settings.retention.deliveries);
    m_ui->addressEdit->setText(settings.listenAddress.toString());
    m_ui->portSpin->setValue(settings.listenPort);
    m_ui->publicEdit->setText(settings.publicUrl.toString());
    showListenerHint();
}

void SettingsDialog::showState(const EngineState &state)
{
    m_ui->forgetButton->setEnabled(state.hasCredentials && !state.practice && !state.credentialsFromEnvironment);
    m_ui->connectButton->setVisible(state.practice);
    m_ui->testButton->setVisible(!state.practice);
    showProof(state);
    if (state.practice) {
        m_ui->keychainHint->setWords(
            tr("Practice mode can't reach the real Thoughtly. To enter your credentials, leave "
               "it; what you practised with stays where it is."));
        const std::initializer_list<QWidget *> fixed{m_ui->tokenEdit,  m_ui->teamEdit,      m_ui->apiUrlEdit,
                                                     m_ui->wireCombo,  m_ui->addressEdit,   m_ui->portSpin,
                                                     m_ui->publicEdit, m_ui->outcomesButton};
        for (QWidget *widget : fixed)
            widget->setEnabled(false);
        return;
    }
    if (state.credentialsFromEnvironment)
        m_ui->keychainHint->setWords(tr("The credentials come from the environment and are not stored."));
    else
        m_ui->keychainHint->setWords(secrets::describe(state.keychain));
    if (state.hasCredentials) {
        m_ui->tokenEdit->setPlaceholderText(tr("Saved"));
        m_ui->teamEdit->setPlaceholderText(tr("Saved"));
    }
}

void SettingsDialog::greyOut(const QStringList &fixed)
{
    const std::initializer_list<std::pair<QString, QList<QWidget *>>> fields{
        {u"THOUGHTLY_API_URL"_s, {m_ui->apiUrlEdit}},
        {u"THOUGHTLY_AGENT_ID"_s, {m_ui->agentCombo}},
        {u"RINGBACK_LISTEN"_s, {m_ui->addressEdit, m_ui->portSpin}},
        {u"RINGBACK_PUBLIC_URL"_s, {m_ui->publicEdit}},
    };
    for (const auto &[name, widgets] : fields) {
        if (!fixed.contains(name))
            continue;
        for (QWidget *widget : widgets) {
            widget->setEnabled(false);
            widget->setToolTip(tr("Set by %1 in the environment or on the command line.").arg(name));
        }
    }
}

void SettingsDialog::showListenerHint()
{
    const QHostAddress address(m_ui->addressEdit->text().trimmed());
    if (address.isNull())
        m_ui->listenerHint->setWords(tr("This is not an address. 127.0.0.1 is this computer only."));
    else if (address.isLoopback())
        m_ui->listenerHint->setWords(tr("Only programs on this computer can reach the listener."));
    else
        m_ui->listenerHint->setWords(tr("Every computer that can reach this one can talk to the listener. It will ask "
                                        "for the secret, but not encrypt."));
}

Credentials SettingsDialog::typed() const
{
    return {m_ui->tokenEdit->text().trimmed(), m_ui->teamEdit->text().trimmed()};
}

void SettingsDialog::testConnection()
{
    m_ui->testButton->setEnabled(false);
    m_ui->testResult->setWords(tr("Asking Thoughtly…"), ColorRole::SecondaryText);
    whenDone(m_engine.testCredentials(typed(), QUrl(m_ui->apiUrlEdit->text().trimmed())), this,
             [this](const Result<thoughtly::User> &user) {
                 m_ui->testButton->setEnabled(true);
                 const bool ok = user.ok();
                 const QString who = ok ? (user->name.isEmpty() ? user->email : user->name) : QString();
                 const QString works = who.isEmpty() ? tr("It works.") : tr("It works: signed in as %1.").arg(who);
                 m_ui->testResult->setWords(ok ? works : user.error().message,
                                            ok ? ColorRole::DoneText : ColorRole::FailedText);
             });
}

Settings SettingsDialog::edited() const
{
    Settings settings = m_settings;
    settings.apiUrl = QUrl(m_ui->apiUrlEdit->text().trimmed());
    settings.wireFormat = static_cast<WireFormat>(m_ui->wireCombo->currentData().toInt());
    settings.agentId = m_ui->agentCombo->currentData().toString();
    settings.userName = m_ui->userEdit->text().simplified();
    settings.region = m_ui->regionCombo->currentData().toString();
    settings.verdict.hours = {m_ui->fromEdit->time(), m_ui->untilEdit->time()};
    settings.verdict.mostAttempts = m_ui->attemptsSpin->value();
    settings.verdict.recent = std::chrono::minutes(m_ui->recentSpin->value());
    settings.undoTime = std::chrono::seconds(m_ui->undoSpin->value());
    settings.retention = {m_ui->keepCallsSpin->value(), m_ui->keepWordsSpin->value(),
                          m_ui->keepDeliveriesSpin->value()};
    settings.listenAddress = QHostAddress(m_ui->addressEdit->text().trimmed());
    settings.listenPort = static_cast<quint16>(m_ui->portSpin->value());
    settings.publicUrl = QUrl(m_ui->publicEdit->text().trimmed());
    return settings;
}

void SettingsDialog::fail(const QString &why)
{
    m_ui->banner->tell(MessageBanner::Kind::Fault, why);
}

void SettingsDialog::save()
{
    const Settings settings = edited();
    const Credentials credentials = typed();
    if (credentials.apiToken.isEmpty() != credentials.teamId.isEmpty()) {
        fail(tr("Thoughtly needs both, the API token and the team ID."));
        return;
    }
    const bool apiUsable = settings.apiUrl.isValid() && !settings.apiUrl.host().isEmpty() &&
                           (settings.apiUrl.scheme() == "https"_L1 || settings.apiUrl.scheme() == "http"_L1);
    if (!apiUsable || settings.listenAddress.isNull()) {
        fail(!apiUsable ? tr("The API address must begin with https://.")
                        : tr("The listener's address can't be used."));
        return;
    }
    whenDone(m_engine.applySettings(settings), this, [this, credentials](const Result<Done> &applied) {
        if (!applied) {
            fail(applied.error().message);
            return;
        }
        if (!credentials.isComplete()) {
            accept();
            return;
        }
        whenDone(m_engine.saveCredentials(credentials), this, [this](const Result<bool> &saved) {
            if (!saved) {
                fail(saved.error().message);
                return;
            }
            Q_EMIT credentialsSaved(*saved);
            accept();
        });
    });
}

void SettingsDialog::forget()
{
    whenDone(m_engine.clearCredentials(), this, [this](const Result<Done> &cleared) {
        if (!cleared) {
            fail(cleared.error().message);
            return;
        }
        m_ui->forgetButton->setEnabled(false);
        m_ui->tokenEdit->setPlaceholderText({});
        m_ui->teamEdit->setPlaceholderText({});
        m_ui->banner->tell(MessageBanner::Kind::Information, tr("The credentials are gone from this computer."));
    });
}

void SettingsDialog::copyWebhookUrl()
{
    whenDone(m_engine.webhookUrl(), this, [this](const QString &url) {
        QGuiApplication::clipboard()->setText(url);
        m_ui->banner->tell(MessageBanner::Kind::Information, tr("The webhook URL is on the clipboard."));
    });
}

void SettingsDialog::showProof(const EngineState &state)
{
    if (!state.webhookFault.isEmpty())
        return m_ui->outcomesState->setWords(state.webhookFault, ColorRole::FailedText);
    if (state.webhookProvenAt.isValid())
        return m_ui->outcomesState->setWords(
            tr("Webhooks arrive: proven at %1.").arg(clockText(state.webhookProvenAt.toLocalTime().time())),
            ColorRole::DoneText);
    m_ui->outcomesState->setWords(tr("Has Thoughtly send outcomes to the public URL, and proves that they arrive."),
                                  ColorRole::SecondaryText);
}

void SettingsDialog::outcomesFailed(const QString &why)
{
    m_ui->outcomesButton->setEnabled(true);
    m_ui->outcomesState->setWords(why, ColorRole::FailedText);
}

void SettingsDialog::connectOutcomes()
{
    Settings settings = m_settings;
    settings.publicUrl = QUrl(m_ui->publicEdit->text().trimmed(), QUrl::StrictMode);
    const bool usable = settings.publicUrl.isValid() && !settings.publicUrl.host().isEmpty();
    if (!usable) {
        outcomesFailed(tr("Enter the public URL first."));
        return;
    }
    m_ui->outcomesButton->setEnabled(false);
    m_ui->outcomesState->setWords(tr("Sending a probe through the public URL…"), ColorRole::SecondaryText);
    whenDone(m_engine.applySettings(settings), this, [this, settings](const Result<Done> &applied) {
        if (!applied) {
            outcomesFailed(applied.error().message);
            return;
        }
        m_settings = settings;
        whenDone(m_engine.proveWebhook(), this, [this](const EngineState &state) {
            if (!state.webhookFault.isEmpty()) {
                outcomesFailed(state.webhookFault);
                return;
            }
            whenDone(m_engine.subscribeWebhooks(), this, [this, state](const Result<Done> &subscribed) {
                if (!subscribed) {
                    outcomesFailed(subscribed.error().message);
                    return;
                }
                m_ui->outcomesButton->setEnabled(true);
                showProof(state);
            });
        });
    });
}

} // namespace ringback
