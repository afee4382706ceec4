#include "gui/settingsdialog.h"

#include "core/futures.h"
#include "engine/engine.h"
#include "gui/callerpage.h"
#include "gui/connectionpage.h"
#include "gui/keepingpage.h"
#include "gui/limitspage.h"
#include "gui/outcomespage.h"
#include "ui_settingsdialog.h"

namespace ringback {

SettingsDialog::SettingsDialog(Engine &engine, const QList<Agent> &agents, QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_connection(new ConnectionPage(engine))
{
    m_ui->setupUi(this);
    m_ui->banner->hide();
    addPage(m_connection);
    addPage(new CallerPage(agents));
    addPage(new LimitsPage);
    addPage(new OutcomesPage(engine));
    addPage(new KeepingPage);

    connect(m_connection, &ConnectionPage::connectRequested, this, &SettingsDialog::connectRequested);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SettingsDialog::save);
    connect(m_ui->forgetButton, &QPushButton::clicked, this, &SettingsDialog::forget);

    whenDone(engine.settings(), this, [this](const Settings &settings) {
        m_settings = settings;
        for (SettingsPage *page : std::as_const(m_pages))
            page->show(settings);
    });
    whenDone(engine.state(), this, [this](const EngineState &state) {
        m_ui->forgetButton->setEnabled(state.hasCredentials && !state.practice && !state.credentialsFromEnvironment);
        for (SettingsPage *page : std::as_const(m_pages))
            page->showState(state);
    });
    whenDone(engine.fixedSettings(), this, [this](const QStringList &fixed) {
        for (SettingsPage *page : std::as_const(m_pages))
            page->greyOut(fixed);
    });
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::addPage(QWidget *page, const QString &title)
{
    m_ui->pages->addPage(page, title);
}

void SettingsDialog::addPage(SettingsPage *page)
{
    m_pages.append(page);
    m_ui->pages->addPage(page, page->windowTitle());
}

void SettingsDialog::fail(const QString &why)
{
    m_ui->banner->tell(MessageBanner::Kind::Fault, why);
}

void SettingsDialog::save()
{
    Settings settings = m_settings;
    for (SettingsPage *page : std::as_const(m_pages)) {
        if (const QString why = page->complaint(); !why.isEmpty()) {
            m_ui->pages->setCurrentPage(page);
            fail(why);
            return;
        }
        page->write(settings);
    }
    whenDone(m_engine.applySettings(settings), this,
             [this, credentials = m_connection->typed()](const Result<Done> &applied) {
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
        m_connection->showForgotten();
        m_ui->banner->tell(MessageBanner::Kind::Information, tr("The credentials are gone from this computer."));
    });
}

} // namespace ringback
