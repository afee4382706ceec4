#include "gui/setupdialog.h"

#include "core/futures.h"
#include "engine/engine.h"
#include "gui/buttons.h"
#include "gui/callerpage.h"
#include "gui/connectionpage.h"
#include "gui/limitspage.h"
#include "gui/messagebanner.h"
#include "gui/outcomespage.h"
#include "gui/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 640;
constexpr int lowest = 560;

} // namespace

SetupDialog::SetupDialog(Engine &engine, QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_connection(new ConnectionPage(engine, this))
    , m_caller(new CallerPage({}, this))
    , m_title(new TextLabel({}, TextSize::Title, ColorRole::Text, true, this))
    , m_intro(new TextLabel({}, TextSize::Body, ColorRole::SecondaryText, false, this))
    , m_stack(new QStackedWidget(this))
    , m_banner(new MessageBanner(this))
    , m_practise(new QPushButton(tr("&Practise first"), this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new PrimaryButton(this))
{
    setWindowTitle(tr("Set up Ringback"));
    build();
    addStep(m_connection, tr("Ringback lets your voice agents at Thoughtly call people back. It needs to know who you "
                             "are there. Or practise first: with simulated customers, no real call can leave."));
    addStep(m_caller, tr("Who calls, unless you choose another each time, and for whom."));
    addStep(new OutcomesPage(engine, this), tr("How Ringback learns what came of a call."));
    addStep(new LimitsPage(this), tr("Ringback warns or refuses when a call would come at a bad time or too often."));
    enter(0);

    connect(m_connection, &ConnectionPage::connectRequested, this, &SetupDialog::connectRequested);
    connect(m_practise, &QPushButton::clicked, this, &SetupDialog::practiceRequested);
    connect(m_back, &QPushButton::clicked, this, [this] { enter(m_stack->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &SetupDialog::next);
    whenDone(engine.settings(), this, [this](const Settings &settings) {
        m_settings = settings;
        for (SettingsPage *page : std::as_const(m_steps))
            page->show(settings);
    });
    whenDone(engine.state(), this, [this](const EngineState &state) {
        m_state = state;
        m_practise->setVisible(!state.practice);
        for (SettingsPage *page : std::as_const(m_steps))
            page->showState(state);
    });
    whenDone(engine.fixedSettings(), this, [this](const QStringList &fixed) {
        for (SettingsPage *page : std::as_const(m_steps))
            page->greyOut(fixed);
    });
    whenDone(engine.agents(), this, [this](const QList<Agent> &agents) { m_caller->setAgents(agents); });
}

void SetupDialog::build()
{
    setMinimumSize(narrowest, lowest);
    m_practise->setObjectName(u"practise"_s);
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    m_practise->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    m_banner->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_practise);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    layout->setSpacing(space::large);
    layout->addWidget(m_title);
    layout->addWidget(m_intro);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_banner);
    layout->addLayout(buttons);
}

void SetupDialog::addStep(SettingsPage *page, const QString &intro)
{
    m_steps.append(page);
    m_intros.append(intro);
    m_stack->addWidget(page);
}

void SetupDialog::enter(int step)
{
    m_stack->setCurrentIndex(step);
    m_title->setWords(
        tr("%1 of %2: %3")
            .arg(locale().toString(step + 1), locale().toString(m_steps.size()), m_steps.at(step)->windowTitle()));
    m_intro->setWords(m_intros.at(step));
    m_back->setVisible(step > 0);
    m_next->setText(step + 1 < m_steps.size() ? tr("&Next") : tr("&Finish"));
    m_banner->hide();
    if (!m_notice.isEmpty())
        m_banner->tell(MessageBanner::Kind::Attention, std::exchange(m_notice, {}));
}

void SetupDialog::fail(const QString &why)
{
    setBusy(false);
    m_banner->tell(MessageBanner::Kind::Fault, why);
}

void SetupDialog::setBusy(bool on)
{
    m_next->setEnabled(!on);
    m_back->setEnabled(!on);
}

void SetupDialog::next()
{
    SettingsPage *page = m_steps.at(m_stack->currentIndex());
    if (const QString why = page->complaint(); !why.isEmpty())
        return fail(why);
    setBusy(true);
    if (page == m_connection)
        connectThoughtly();
    else
        keep();
}

void SetupDialog::connectThoughtly()
{
    const Credentials credentials = m_connection->typed();
    if (!credentials.isComplete()) {
        if (!m_state.hasCredentials && !m_state.practice)
            return fail(tr("Enter the API token and the team ID, or practise first."));
        return keep();
    }
    Settings typed = m_settings;
    m_connection->write(typed);
    whenDone(m_engine.testCredentials(credentials, typed.apiUrl), this,
             [this, credentials, typed](const Result<thoughtly::User> &user) {
                 if (!user)
                     return fail(user.error().message);
                 whenDone(m_engine.applySettings(typed), this, [this, credentials](const Result<Done> &applied) {
                     if (!applied)
                         return fail(applied.error().message);
                     saveCredentials(credentials);
                 });
             });
}

void SetupDialog::saveCredentials(const Credentials &credentials)
{
    whenDone(m_engine.saveCredentials(credentials), this, [this](const Result<bool> &inKeychain) {
        if (!inKeychain)
            return fail(inKeychain.error().message);
        m_state.hasCredentials = true;
        if (!*inKeychain)
            m_notice = tr("There is no keychain here: the credentials are kept for this session only.");
        keep();
        loadAgents();
    });
}

void SetupDialog::loadAgents()
{
    whenDone(m_engine.refreshAgents(), this, [this](const Result<QList<Agent>> &agents) {
        m_caller->setAgents(agents ? *agents : QList<Agent>(), agents ? QString() : agents.error().message);
    });
}

void SetupDialog::keep()
{
    // What a page did by itself meanwhile (connecting outcomes) is in force, and stays.
    whenDone(m_engine.settings(), this, [this](Settings settings) {
        for (int i = 0; i <= m_stack->currentIndex(); ++i)
            m_steps.at(i)->write(settings);
        whenDone(m_engine.applySettings(settings), this, [this, settings](const Result<Done> &applied) {
            if (!applied)
                return fail(applied.error().message);
            m_settings = settings;
            setBusy(false);
            const int following = m_stack->currentIndex() + 1;
            if (following < m_steps.size())
                enter(following);
            else
                accept();
        });
    });
}

} // namespace ringback
