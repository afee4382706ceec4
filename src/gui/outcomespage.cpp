#include "gui/outcomespage.h"

#include "core/durationtext.h"
#include "core/futures.h"
#include "engine/engine.h"
#include "gui/formlook.h"
#include "gui/theme.h"
#include "ui_outcomespage.h"

#include <QClipboard>
#include <QGuiApplication>

namespace ringback {

using namespace Qt::StringLiterals;

OutcomesPage::OutcomesPage(Engine &engine, QWidget *parent)
    : SettingsPage(parent), m_engine(engine), m_ui(std::make_unique<Ui::OutcomesPage>())
{
    m_ui->setupUi(this);
    alignLabels(this);
    makeHints({m_ui->choiceHint, m_ui->publicHint, m_ui->copyHint, m_ui->outcomesState, m_ui->listenerHint});
    m_ui->outcomesState->setLive();
    setFixable(u"RINGBACK_LISTEN"_s, {m_ui->addressEdit, m_ui->portSpin});
    setFixable(u"RINGBACK_PUBLIC_URL"_s, {m_ui->publicEdit, m_ui->askChoice, m_ui->sendChoice});
    connect(m_ui->sendChoice, &QRadioButton::toggled, this, &OutcomesPage::showChoice);
    connect(m_ui->copyUrlButton, &QPushButton::clicked, this, &OutcomesPage::copyWebhookUrl);
    connect(m_ui->outcomesButton, &QPushButton::clicked, this, &OutcomesPage::connectOutcomes);
    connect(m_ui->addressEdit, &QLineEdit::textChanged, this, &OutcomesPage::showListenerHint);
    showChoice();
}

OutcomesPage::~OutcomesPage() = default;

void OutcomesPage::show(const Settings &settings)
{
    m_ui->addressEdit->setText(settings.listenAddress.toString());
    m_ui->portSpin->setValue(settings.listenPort);
    m_ui->publicEdit->setText(settings.publicUrl.toString());
    (settings.publicUrl.isEmpty() ? m_ui->askChoice : m_ui->sendChoice)->setChecked(true);
    showListenerHint();
}

void OutcomesPage::write(Settings &settings) const
{
    settings.listenAddress = QHostAddress(m_ui->addressEdit->text().trimmed());
    settings.listenPort = static_cast<quint16>(m_ui->portSpin->value());
    settings.publicUrl = m_ui->sendChoice->isChecked() ? QUrl(m_ui->publicEdit->text().trimmed()) : QUrl();
}

QString OutcomesPage::complaint() const
{
    if (QHostAddress(m_ui->addressEdit->text().trimmed()).isNull())
        return tr("The listener's address can't be used.");
    const QString text = m_ui->publicEdit->text().trimmed();
    const QUrl url(text, QUrl::StrictMode);
    if (m_ui->sendChoice->isChecked() && !text.isEmpty() && (!url.isValid() || url.host().isEmpty()))
        return tr("The public URL can't be used: it begins with https://.");
    return {};
}

void OutcomesPage::showState(const EngineState &state)
{
    showProof(state);
    m_isPractice = state.practice;
    if (!state.practice)
        return;
    const std::initializer_list<QWidget *> fixed{m_ui->addressEdit, m_ui->portSpin, m_ui->askChoice, m_ui->sendChoice};
    for (QWidget *field : fixed)
        field->setEnabled(false);
    showChoice();
}

void OutcomesPage::showChoice()
{
    const bool sends = m_ui->sendChoice->isChecked();
    m_ui->choiceHint->setWords(
        m_isPractice ? tr("In practice mode outcomes come from the simulated Thoughtly by themselves.")
        : sends      ? tr("Outcomes are here within a second. It needs an address that Thoughtly can reach.")
                     : tr("Works everywhere and needs no set-up. Outcomes are here within a minute."));
    const std::initializer_list<QWidget *> sending{m_ui->publicLabel,   m_ui->publicEdit, m_ui->publicHint,
                                                   m_ui->copyUrlButton, m_ui->copyHint,   m_ui->outcomesButton,
                                                   m_ui->outcomesState};
    for (QWidget *part : sending)
        part->setVisible(sends);
    if (m_isPractice) {
        m_ui->publicEdit->setEnabled(false);
        m_ui->outcomesButton->setEnabled(false);
    }
}

void OutcomesPage::showListenerHint()
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

void OutcomesPage::copyWebhookUrl()
{
    whenDone(m_engine.webhookUrl(), this, [this](const QString &url) {
        QGuiApplication::clipboard()->setText(url);
        m_ui->outcomesState->setWords(tr("The webhook URL is on the clipboard."), ColorRole::SecondaryText);
    });
}

void OutcomesPage::showProof(const EngineState &state)
{
    if (!state.webhookFault.isEmpty()) {
        m_ui->outcomesState->setWords(state.webhookFault, ColorRole::FailedText);
    } else if (state.webhookProvenAt.isValid()) {
        m_ui->outcomesState->setWords(
            tr("Webhooks arrive: proven at %1.").arg(clockText(state.webhookProvenAt.toLocalTime().time())),
            ColorRole::DoneText);
    } else {
        m_ui->outcomesState->setWords(tr("Has Thoughtly send outcomes to the public URL, and proves that they arrive."),
                                      ColorRole::SecondaryText);
    }
}

void OutcomesPage::outcomesFailed(const QString &why)
{
    m_ui->outcomesButton->setEnabled(true);
    m_ui->outcomesState->setWords(why, ColorRole::FailedText);
}

void OutcomesPage::connectOutcomes()
{
    const QUrl url(m_ui->publicEdit->text().trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        outcomesFailed(tr("Enter the public URL first."));
        return;
    }
    m_ui->outcomesButton->setEnabled(false);
    m_ui->outcomesState->setWords(tr("Sending a probe through the public URL…"), ColorRole::SecondaryText);
    whenDone(m_engine.settings(), this, [this, url](Settings settings) {
        settings.publicUrl = url;
        whenDone(m_engine.applySettings(settings), this, [this](const Result<Done> &applied) {
            if (applied)
                prove();
            else
                outcomesFailed(applied.error().message);
        });
    });
}

void OutcomesPage::prove()
{
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
}

} // namespace ringback
