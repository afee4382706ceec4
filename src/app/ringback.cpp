// ringback: the window.
#include "app/console.h"
#include "app/demo.h"
#include "app/longtexts.h"
#include "app/screenteller.h"
#include "app/shots.h"
#include "core/futures.h"
#include "engine/credentialkeeper.h"
#include "engine/datalocation.h"
#include "engine/logreader.h"
#include "gui/contactactions.h"
#include "gui/icons.h"
#include "gui/languages.h"
#include "gui/mainwindow.h"
#include "gui/style.h"
#include "gui/windowactions.h"
#include "gui/windowdialogs.h"
#include "platform/audioplayer.h"
#include "platform/colorscheme.h"
#include "platform/hardening.h"
#include "platform/logsink.h"
#include "platform/memory.h"
#include "secrets/keychain.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDir>
#include <QMessageBox>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <CLI/CLI.hpp>

#include <cstdio>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

constexpr auto practiceKey = "practise"_L1;

struct CommandLine
{
    std::string number;
    bool practice = false;
    std::string dataDirectory;
    std::string listen;
    std::string demo;
    std::string shots;
    std::string look = "light";
    std::string language;
    std::string tell;
    bool connect = false;
};

/// Everything between main's parsing and its exit: which mode, which window, which script.
class Program final : public QObject
{
    Q_OBJECT

public:
    Program(QApplication &application, CommandLine line, SettingsSource::Values environment)
        : m_application(application)
        , m_line(std::move(line))
        , m_environment(std::move(environment))
        , m_scheme(QDBusConnection::sessionBus())
    {
        if (!m_line.listen.empty())
            m_overrides.insert(u"RINGBACK_LISTEN"_s, QString::fromStdString(m_line.listen));
        if (!m_line.dataDirectory.empty())
            m_overrides.insert(u"RINGBACK_DATA_DIR"_s, QString::fromStdString(m_line.dataDirectory));
    }

    void start()
    {
        const bool scripted = !m_line.demo.empty() || !m_line.shots.empty();
        applyLook(m_application, m_line.look == "dark" ? Theme::dark() : Theme::light());
        if (scripted)
            speakForPictures();
        if (!scripted) {
            connect(&m_scheme, &platform::ColorScheme::changed, this,
                    [this] { applyLook(m_application, m_scheme.isDark() ? Theme::dark() : Theme::light()); });
        }
        if (scripted || m_line.practice) {
            open(true);
            return;
        }
        if (m_line.connect || SettingsSource({}, m_overrides, m_environment).credentials().isComplete()) {
            open(false);
            return;
        }
        // Practice mode until there are credentials. A locked keychain may hold them: then it isn't practice.
        m_keychain = std::make_shared<secrets::Keychain>(Engine::Options().keychainService);
        whenDone(m_keychain->read(CredentialKeeper::credentialsKey()), this,
                 [this](const Result<secrets::ReadSecret> &read) {
                     const bool mayHave =
                         read && (!read->secret.isEmpty() || read->state == secrets::KeychainState::Locked);
                     m_isFirstRun = !mayHave && !wantsPractice();
                     open(!mayHave && !m_isFirstRun);
                 });
    }

private:
    void open(bool practice)
    {
        Engine::Options options;
        options.practice = practice;
        options.keychain = m_keychain;
        options.overrides = m_overrides;
        options.environment = m_environment;
        options.dataDirectory = dataLocation(m_overrides, m_environment, practice);
        if (!m_line.demo.empty() || !m_line.shots.empty())
            options.dataDirectory = m_scratch.path() + "/data"_L1;
        if (!m_line.shots.empty()) {
            if (const Result<Done> filled = fillWithSampleData(options.dataDirectory); !filled)
                return fail(filled.error().message);
        }

        if (m_line.demo.empty() && m_line.shots.empty())
            speakAsKept(options.dataDirectory);
        Result<std::unique_ptr<Console>> console = Console::open(options);
        if (!console) {
            if (console.error().kind == ErrorKind::Unavailable)
                return handOver(options.dataDirectory, console.error().message);
            return fail(console.error().message);
        }
        m_console = std::move(*console);
        openLog(options.dataDirectory);
        MainWindow &window = m_console->window();
        connect(m_console.get(), &Console::connectRequested, this, [this] { startAgain(u"--connect"_s); });
        connect(m_console.get(), &Console::languageChosen, this, [this](const QString &code) {
            m_language = code;
            m_languages.speak(code);
            m_console->rebuildWindow();
        });
        window.show();
        connect(m_console.get(), &Console::practiceRequested, this, &Program::practise);
        if (m_line.connect || m_isFirstRun)
            window.dialogs().openSetup();
        if (!m_line.tell.empty())
            m_teller = std::make_unique<ScreenTeller>(*m_console, QString::fromStdString(m_line.tell));
        if (!m_line.number.empty()) {
            m_console->fill();
            window.actions().people().openNumber(QString::fromStdString(m_line.number));
        }
        if (!m_line.demo.empty())
            play(demoSteps(*m_console, QString::fromStdString(m_line.demo)));
        else if (!m_line.shots.empty())
            play(shotSteps(*m_console, QString::fromStdString(m_line.shots), QString::fromStdString(m_line.look)));
    }

    /// Before the first window, and before anything is said.
    void speakAsKept(const QString &directory)
    {
        QSettings kept(directory + "/window.ini"_L1, QSettings::IniFormat);
        m_language = kept.value(Languages::keptUnder()).toString();
        if (!m_line.language.empty())
            m_language = QString::fromStdString(m_line.language);
        m_languages.speak(m_language);
    }

    void speakForPictures()
    {
        const QString look = QString::fromStdString(m_line.look);
        m_languages.speak(Languages::choose({look}));
        if (look == "long"_L1)
            QApplication::installTranslator(&m_longTexts);
    }

    /// Who said so once isn't asked again: without credentials the next start is for practice, too.
    void practise()
    {
        QSettings note(practiceNote(), QSettings::IniFormat);
        note.setValue(practiceKey, true);
        startAgain(u"--practice"_s);
    }

    [[nodiscard]] bool wantsPractice() const
    {
        return QSettings(practiceNote(), QSettings::IniFormat).value(practiceKey).toBool();
    }

    /// Beside the real data, which practice mode never touches.
    [[nodiscard]] QString practiceNote() const
    {
        return dataLocation(m_overrides, m_environment, false) + "/setup.ini"_L1;
    }

    /// Practice mode is fixed for the life of a process: changing needs a new one.
    void startAgain(const QString &how)
    {
        m_teller.reset();
        m_console.reset();
        QStringList arguments{how};
        if (!m_line.dataDirectory.empty())
            arguments += {u"--data-dir"_s, QString::fromStdString(m_line.dataDirectory)};
        if (!m_line.listen.empty())
            arguments += {u"--listen"_s, QString::fromStdString(m_line.listen)};
        if (!m_language.isEmpty())
            arguments += {u"--language"_s, m_language};
        QProcess::startDetached(QApplication::applicationFilePath(), arguments);
        QApplication::quit();
    }

    void play(std::vector<Script::Step> steps)
    {
        m_script = std::make_unique<Script>(std::move(steps));
        connect(m_script.get(), &Script::finished, this, [](const QString &stuckAt) {
            if (!stuckAt.isEmpty())
                std::fprintf(stderr, "ringback: the script is stuck where %s\n", qPrintable(stuckAt));
            QApplication::exit(stuckAt.isEmpty() ? 0 : 1);
        });
        m_script->start();
    }

    void openLog(const QString &directory)
    {
        platform::LogSink::Options options;
        options.path = logPath(directory);
        Result<std::unique_ptr<platform::LogSink>> log = platform::LogSink::open(options);
        if (!log)
            return;
        m_log = std::move(*log);
        for (const QString &name : {u"THOUGHTLY_API_TOKEN"_s, u"THOUGHTLY_TEAM_ID"_s, u"RINGBACK_WEBHOOK_SECRET"_s})
            m_log->hide(m_environment.value(name).toUtf8());
    }

    /// A second start: the first window comes to the front, with the number filled in.
    void handOver(const QString &directory, const QString &inUse)
    {
        CommandOutput output;
        output.document = [](const QJsonObject &) {};
        output.progress = [](const QString &) {};
        output.finish = [](int exitCode, const QString &) { QApplication::exit(exitCode); };
        m_handOver = std::make_unique<HandOverClient>(output);
        connect(m_handOver.get(), &HandOverClient::untaken, this, [this, inUse] { fail(inUse); });
        m_handOver->send(directory, {{u"command"_s, u"raise"_s},
                                     {u"args"_s, QJsonObject{{u"tel"_s, QString::fromStdString(m_line.number)}}}});
    }

    void fail(const QString &sentence)
    {
        std::fprintf(stderr, "ringback: %s\n", sentence.toUtf8().constData());
        auto *box = new QMessageBox(QMessageBox::Critical, tr("Ringback"), sentence);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        connect(box, &QDialog::finished, this, [] { QApplication::exit(1); });
        box->open();
    }

    QApplication &m_application;
    CommandLine m_line;
    SettingsSource::Values m_environment;
    SettingsSource::Values m_overrides;
    platform::ColorScheme m_scheme;
    Languages m_languages;
    LongTexts m_longTexts;
    QString m_language;        ///< as chosen; empty: as the system speaks
    bool m_isFirstRun = false; ///< neither set up nor told to practise: asked what is wanted
    QTemporaryDir m_scratch;
    std::shared_ptr<secrets::Keychain> m_keychain;
    std::unique_ptr<platform::LogSink> m_log;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<ScreenTeller> m_teller;
    std::unique_ptr<HandOverClient> m_handOver;
    std::unique_ptr<Script> m_script;
};

} // namespace

int main(int argc, char **argv)
{
    platform::returnFreedMemory();
    platform::chooseAudioBackend();
#ifndef __SANITIZE_ADDRESS__ // whose leak check must be able to trace the process
    platform::hardenProcess();
#endif
    CommandLine line;
    CLI::App parser("Ringback: call customers back with Thoughtly's voice agents.");
    constexpr int mostGroups = 12; // of digits, typed without quotes
    parser.add_option("number", line.number, "a number to fill in, e.g. tel:+14155550123")
        ->expected(1, mostGroups)
        ->join(' ')
        ->allow_extra_args();
    parser.add_flag("--practice", line.practice, "a simulated Thoughtly; no real calls");
    parser.add_option("--data-dir", line.dataDirectory, "where everything is kept");
    parser.add_option("--listen", line.listen, "HOST:PORT of the listener");
    parser.add_flag("--connect", line.connect, "leave practice mode and enter credentials");
    parser.add_option("--language", line.language, "en, de, es, fr, pt_BR, ja or ar, this time");
    // For ./dev run without a display, for ./dev shots and for ./dev bench start.
    parser.add_option("--demo", line.demo)->group("");
    parser.add_option("--shots", line.shots)->group("");
    parser.add_option("--tell", line.tell)->group("");
    parser.add_option("--look", line.look)
        ->check(CLI::IsMember({"light", "dark", "scaled", "long", "ar", "de", "es", "fr", "ja", "pt_BR"}))
        ->group("");
    parser.set_version_flag("--version", "ringback " RINGBACK_VERSION);
    CLI11_PARSE(parser, argc, argv);

    SettingsSource::Values environment = SettingsSource::systemEnvironment();
    const QHash<QString, QString> secrets = platform::takeSecretsFromEnvironment();
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
        environment.insert(it.key(), it.value());

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"ringback"_s);
    QApplication::setApplicationDisplayName(u"Ringback"_s);
    QApplication::setApplicationVersion(QStringLiteral(RINGBACK_VERSION));
    QApplication::setDesktopFileName(u"net.ringback.Ringback"_s);
    QApplication::setWindowIcon(logo());
    QApplication::setQuitOnLastWindowClosed(true);

    Program program(application, line, environment);
    QMetaObject::invokeMethod(
        &program, [&program] { program.start(); }, Qt::QueuedConnection);
    return QApplication::exec();
}

#include "ringback.moc"
