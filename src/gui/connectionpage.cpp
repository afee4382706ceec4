#include "gui/connectionpage.h"

#include "core/futures.h"
#include "engine/engine.h"
#include "gui/formlook.h"
#include "gui/theme.h"
#include "ui_connectionpage.h"

namespace ringback {

using namespace Qt::StringLiterals;

ConnectionPage::ConnectionPage(Engine &engine, QWidget *parent)
    : SettingsPage(parent), m_engine(engine), m_ui(std::make_unique<Ui::ConnectionPage>())
{
    m_ui->setupUi(this);
    alignLabels(this);
    makeHints({m_ui->connectionIntro, m_ui->keychainHint});
    m_ui->testResult->setLive();
    m_ui->wireCombo->addItem(tr("Published API description"), static_cast<int>(WireFormat::Reference));
    m_ui->wireCombo->addItem(tr("Developer guide"), static_cast<int>(WireFormat::Guide));
    m_ui->connectButton->hide();
    setFixable(u"THOUGHTLY_API_URL"_s, {m_ui->apiUrlEdit});
    connect(m_ui->testButton, &QPushButton::clicked, this, &ConnectionPage::test);
    connect(m_ui->connectButton, &QPushButton::clicked, this, &ConnectionPage::connectRequested);
    for (const QLineEdit *field : {m_ui->tokenEdit, m_ui->teamEdit, m_ui->apiUrlEdit})
        connect(field, &QLineEdit::textEdited, this, [this] {
            ++m_generation;
            m_ui->testButton->setEnabled(true);
            m_ui->testResult->setWords({});
        });
}

ConnectionPage::~ConnectionPage() = default;

void ConnectionPage::show(const Settings &settings)
{
    m_ui->apiUrlEdit->setText(settings.apiUrl.toString());
    m_ui->wireCombo->setCurrentIndex(m_ui->wireCombo->findData(static_cast<int>(settings.wireFormat)));
}

void ConnectionPage::write(Settings &settings) const
{
    settings.apiUrl = QUrl(m_ui->apiUrlEdit->text().trimmed());
    settings.wireFormat = static_cast<WireFormat>(m_ui->wireCombo->currentData().toInt());
}

QString ConnectionPage::complaint() const
{
    const Credentials credentials = typed();
    if (credentials.apiToken.isEmpty() != credentials.teamId.isEmpty())
        return tr("Thoughtly needs both, the API token and the team ID.");
    const QUrl url(m_ui->apiUrlEdit->text().trimmed());
    const bool usable =
        url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    return usable ? QString() : tr("The API address must begin with https://.");
}

void ConnectionPage::showState(const EngineState &state)
{
    m_ui->connectButton->setVisible(state.practice);
    m_ui->testButton->setVisible(!state.practice);
    if (state.practice) {
        m_ui->keychainHint->setWords(
            tr("Practice mode can't reach the real Thoughtly. To enter your credentials, leave "
               "it; what you practised with stays where it is."));
        const std::initializer_list<QWidget *> fixed{m_ui->tokenEdit, m_ui->teamEdit, m_ui->apiUrlEdit,
                                                     m_ui->wireCombo};
        for (QWidget *field : fixed)
            field->setEnabled(false);
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

Credentials ConnectionPage::typed() const
{
    return {m_ui->tokenEdit->text().trimmed(), m_ui->teamEdit->text().trimmed()};
}

void ConnectionPage::showForgotten()
{
    m_ui->tokenEdit->setPlaceholderText({});
    m_ui->teamEdit->setPlaceholderText({});
}

void ConnectionPage::test()
{
    m_ui->testButton->setEnabled(false);
    m_ui->testResult->setWords(tr("Asking Thoughtly…"), ColorRole::SecondaryText);
    whenDone(m_engine.testCredentials(typed(), QUrl(m_ui->apiUrlEdit->text().trimmed())), this,
             [this, generation = ++m_generation](const Result<thoughtly::User> &user) {
                 if (generation != m_generation)
                     return;
                 m_ui->testButton->setEnabled(true);
                 if (!user) {
                     m_ui->testResult->setWords(user.error().message, ColorRole::FailedText);
                     return;
                 }
                 const QString who = user->name.isEmpty() ? user->email : user->name;
                 m_ui->testResult->setWords(who.isEmpty() ? tr("It works.") : tr("It works: signed in as %1.").arg(who),
                                            ColorRole::DoneText);
                 Q_EMIT proven();
             });
}

} // namespace ringback
