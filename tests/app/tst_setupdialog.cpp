// The first run against a real engine that isn't in practice mode, and a simulated Thoughtly with one valid token.
#include "core/clock.h"
#include "core/futures.h"
#include "engine/enginehost.h"
#include "gui/aboutdialog.h"
#include "gui/setupdialog.h"
#include "sandbox/service.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestSetupDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void leadsFromCredentialsToHours();
    void staysWhereTheCredentialsAreWrong();
    void practisingIsOffered();
    void aboutTellsLicences();

private:
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name)
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] int step() { return m_dialog->findChild<QStackedWidget *>()->currentIndex(); }
    [[nodiscard]] bool says(const QString &words);

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<sandbox::Service> m_service;
    std::unique_ptr<EngineHost> m_host;
    std::unique_ptr<SetupDialog> m_dialog;
};

void TestSetupDialog::init()
{
    sandbox::Options thoughtly;
    thoughtly.credentials = {u"right-token"_s, u"right-team"_s};
    m_service = std::make_unique<sandbox::Service>(m_clock, thoughtly);
    QVERIFY(m_service->start().ok());
    m_directory = std::make_unique<QTemporaryDir>();
    Engine::Options options;
    options.dataDirectory = m_directory->path() + "/data"_L1;
    options.keychainService = u"Ringback test of the set-up"_s;
    options.environment = {{u"THOUGHTLY_API_URL"_s, m_service->url().toString()},
                           {u"RINGBACK_WEBHOOK_SECRET"_s, u"secret"_s}};
    options.overrides = {{u"RINGBACK_LISTEN"_s, u"127.0.0.1:0"_s}};
    auto host = EngineHost::start(options);
    QVERIFY(host.ok());
    m_host = std::move(*host);
    m_dialog = std::make_unique<SetupDialog>(m_host->engine());
    m_dialog->open();
    QTRY_VERIFY(!find<QLineEdit>("apiUrlEdit")->text().isEmpty());
}

void TestSetupDialog::cleanup()
{
    m_dialog.reset();
    m_host.reset();
    m_service.reset();
}

bool TestSetupDialog::says(const QString &words)
{
    const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void TestSetupDialog::leadsFromCredentialsToHours()
{
    QTest::keyClicks(find<QLineEdit>("tokenEdit"), u"right-token"_s);
    QTest::keyClicks(find<QLineEdit>("teamEdit"), u"right-team"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QTRY_COMPARE(step(), 1);
    QVERIFY(says(u"2 of 4"_s));
    QVERIFY(says(u"for this session only"_s));
    const auto state = m_host->engine().state();
    QTRY_VERIFY(state.isFinished());
    QVERIFY(state.result().hasCredentials);

    // Those that Thoughtly has, now that it can be asked.
    auto *agents = find<QComboBox>("agentCombo");
    QTRY_VERIFY(agents->count() > 1);
    agents->setCurrentIndex(1);
    const QString chosen = agents->currentData().toString();
    QVERIFY(!chosen.isEmpty());
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QTRY_COMPARE(step(), 2);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QTRY_COMPARE(step(), 3);
    find<QSpinBox>("attemptsSpin")->setValue(5);
    QTest::mouseClick(find<QPushButton>("back"), Qt::LeftButton);
    QCOMPARE(step(), 2);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QTRY_COMPARE(step(), 3);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog->isVisible());

    const auto settings = m_host->engine().settings();
    QTRY_VERIFY(settings.isFinished());
    QCOMPARE(settings.result().agentId, chosen);
    QCOMPARE(settings.result().verdict.mostAttempts, 5);
}

void TestSetupDialog::staysWhereTheCredentialsAreWrong()
{
    QTest::mouseClick(find<QPushButton>("next"), Qt::LeftButton);
    QVERIFY(says(u"practise first"_s));
    QTest::keyClicks(find<QLineEdit>("tokenEdit"), u"wrong"_s);
    QTest::mouseClick(find<QPushButton>("next"), Qt::LeftButton);
    QVERIFY(says(u"both"_s));
    QTest::keyClicks(find<QLineEdit>("teamEdit"), u"right-team"_s);
    QTest::mouseClick(find<QPushButton>("next"), Qt::LeftButton);
    QTRY_VERIFY(says(u"token"_s) && find<QPushButton>("next")->isEnabled());
    QCOMPARE(step(), 0);
    const auto state = m_host->engine().state();
    QTRY_VERIFY(state.isFinished());
    QVERIFY(!state.result().hasCredentials);
}

void TestSetupDialog::practisingIsOffered()
{
    QSignalSpy asked(m_dialog.get(), &SetupDialog::practiceRequested);
    QTRY_VERIFY(find<QPushButton>("practise")->isVisible());
    QTest::mouseClick(find<QPushButton>("practise"), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void TestSetupDialog::aboutTellsLicences()
{
    QCoreApplication::setApplicationVersion(u"9.8.7"_s);
    AboutDialog about;
    QVERIFY(about.findChild<QLabel *>(u"version"_s)->text().contains(u"9.8.7"_s));
    const auto *libraries = about.findChild<QTreeWidget *>(u"libraries"_s);
    for (const QString &library : {u"Qt 6"_s, u"libphonenumber"_s, u"SQLite"_s}) {
        const auto found = libraries->findItems(library, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        QVERIFY(!found.first()->text(1).isEmpty());
    }
}

int main(int argc, char **argv)
{
    // No session, no keychain: what that means is told, and no prompt waits for an answer.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QApplication application(argc, argv);
    TestSetupDialog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_setupdialog.moc"
