// Settings against a real engine that isn't in practice mode, and a simulated Thoughtly with one valid token.
#include "core/clock.h"
#include "engine/enginehost.h"
#include "gui/settingsdialog.h"
#include "sandbox/service.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        sandbox::Options thoughtly;
        thoughtly.credentials = {u"right-token"_s, u"right-team"_s};
        m_service = std::make_unique<sandbox::Service>(m_clock, thoughtly);
        QVERIFY(m_service->start().ok());
        m_directory = std::make_unique<QTemporaryDir>();
        Engine::Options options;
        options.dataDirectory = m_directory->path() + "/data"_L1;
        options.keychainService = u"Ringback test"_s;
        options.environment = {{u"THOUGHTLY_API_URL"_s, m_service->url().toString()},
                               {u"RINGBACK_WEBHOOK_SECRET"_s, u"secret"_s}};
        if (QByteArray(QTest::currentTestFunction()) == "outcomesAreConnectedThroughThePublicUrl") {
            options.environment.insert(u"THOUGHTLY_API_TOKEN"_s, u"right-token"_s);
            options.environment.insert(u"THOUGHTLY_TEAM_ID"_s, u"right-team"_s);
        }
        options.overrides = {{u"RINGBACK_LISTEN"_s, u"127.0.0.1:0"_s}};
        auto host = EngineHost::start(options);
        QVERIFY(host.ok());
        m_host = std::move(*host);
        m_dialog = std::make_unique<SettingsDialog>(m_host->engine(), QList<Agent>{{u"a1"_s, u"Support line"_s}});
        m_dialog->open();
        QTRY_VERIFY(!find<QLineEdit>("apiUrlEdit")->text().isEmpty());
    }
    void cleanup()
    {
        m_dialog.reset();
        m_host.reset();
        m_service.reset();
    }

    void testConnectionSaysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("team");
        QTest::addColumn<QString>("words");
        QTest::newRow("right") << u"right-token"_s << u"right-team"_s << u"It works"_s;
        QTest::newRow("wrong token") << u"wrong"_s << u"right-team"_s << u"token"_s;
        QTest::newRow("nothing typed") << QString() << QString() << u"credentials"_s;
    }
    void testConnectionSaysWhatIsWrong()
    {
        QFETCH(QString, token);
        QFETCH(QString, team);
        QFETCH(QString, words);
        find<QLineEdit>("tokenEdit")->setText(token);
        find<QLineEdit>("teamEdit")->setText(team);
        QTest::mouseClick(find<QPushButton>("testButton"), Qt::LeftButton);
        QTRY_VERIFY2(find<QLabel>("testResult")->text().contains(words),
                     qPrintable(find<QLabel>("testResult")->text()));
        QVERIFY(!find<QLabel>("testResult")->text().contains(u"right-token"_s));
    }

    void whatTheEnvironmentFixesIsGreyedOut()
    {
        QTRY_VERIFY(!find<QLineEdit>("apiUrlEdit")->isEnabled());
        QVERIFY(find<QLineEdit>("apiUrlEdit")->toolTip().contains(u"THOUGHTLY_API_URL"_s));
    }

    void halfCredentialsAreNotSaved()
    {
        find<QLineEdit>("tokenEdit")->setText(u"right-token"_s);
        QTest::mouseClick(find<QPushButton>("saveButton"), Qt::LeftButton);
        QVERIFY(m_dialog->isVisible());
    }

    void savingTakesEffectAtOnce()
    {
        find<QSpinBox>("undoSpin")->setValue(7);
        find<QSpinBox>("attemptsSpin")->setValue(0);
        find<QSpinBox>("recentSpin")->setValue(90);
        QTest::mouseClick(find<QPushButton>("saveButton"), Qt::LeftButton);
        QTRY_VERIFY(!m_dialog->isVisible());
        const auto settings = m_host->engine().settings();
        QTRY_VERIFY(settings.isFinished());
        QCOMPARE(settings.result().undoTime, std::chrono::milliseconds(7000));
        QCOMPARE(settings.result().verdict.mostAttempts, 0);
        QCOMPARE(settings.result().verdict.recent, std::chrono::minutes(90));
    }

    void outcomesAreConnectedThroughThePublicUrl()
    {
        auto *button = find<QPushButton>("outcomesButton");
        auto *words = find<QLabel>("outcomesState");
        find<QRadioButton>("sendChoice")->setChecked(true);
        find<QLineEdit>("publicEdit")->clear();
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(words->text().contains(u"public URL first"_s));

        find<QLineEdit>("publicEdit")->setText(m_service->url().toString()); // somebody else
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY2(words->text().contains(u"not with this console"_s), qPrintable(words->text()));

        const auto state = m_host->engine().state();
        QTRY_VERIFY(state.isFinished());
        QTRY_VERIFY(button->isEnabled());
        find<QLineEdit>("publicEdit")->setText(u"http://"_s + state.result().listener);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY2(words->text().contains(u"Webhooks arrive"_s), qPrintable(words->text()));
        QVERIFY(m_service->takeRequests().contains("POST /webhooks/subscribe"));
        QVERIFY(!words->text().contains(u"secret"_s));
    }

private:
    template <typename Widget>
    Widget *find(const char *name)
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<sandbox::Service> m_service;
    std::unique_ptr<EngineHost> m_host;
    std::unique_ptr<SettingsDialog> m_dialog;
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
