// A call is listened to in its place, through the real window; the sound itself is tests/platform's.
#include "app/appfixture.h"
#include "gui/recordingbar.h"
#include "support/anyhour.h"

#include <QComboBox>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>

using namespace ringback;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// What a player was told, and what it says.
struct Sound
{
    platform::AudioPlayer::Events events = {};
    QByteArray audio = {};
    bool isPlaying = false;
    double speed = 0;
    milliseconds position{0};
};

class TestPlayer final : public platform::AudioPlayer
{
public:
    explicit TestPlayer(Sound *sound) : m_sound(sound) {}
    ~TestPlayer() override { *m_sound = {}; }

    void load(const QByteArray &audio) override { m_sound->audio = audio; }
    void play() override { m_sound->isPlaying = true; }
    void pause() override { m_sound->isPlaying = false; }
    void setPosition(milliseconds position) override
    {
        m_sound->position = position;
        m_sound->events.changed();
    }
    void setSpeed(double speed) override { m_sound->speed = speed; }
    [[nodiscard]] bool isPlaying() const override { return m_sound->isPlaying; }
    [[nodiscard]] milliseconds position() const override { return m_sound->position; }
    [[nodiscard]] milliseconds duration() const override { return 42s; }

private:
    Sound *m_sound;
};

} // namespace

class TestRecording : public QObject, protected AppFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        allowAnyHour(dataDirectory());
        openConsole();
        QTRY_VERIFY(find<QComboBox>(u"voiceAgent"_s)->count() > 0);
        QTRY_VERIFY(m_console->contacts().rowCount() > 0);
        bar()->setPlayer([this](platform::AudioPlayer::Events events) {
            m_sound.events = std::move(events);
            return std::make_unique<TestPlayer>(&m_sound);
        });
        window().showSection(MainWindow::Section::Contacts);
        QTRY_VERIFY(table());
        table()->selectRow(row(u"Ana"_s));
        QTest::mouseClick(find<QPushButton>(u"callBack"_s), Qt::LeftButton);
        QTRY_COMPARE(m_console->calls().rowCount(), 1);
        window().showSection(MainWindow::Section::Calls);
        table()->selectRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(start()->isVisible(), 30'000); // the call is over
    }
    void cleanup() { closeConsole(); }

    void isPlayedSkippedHeardFasterAndSaysWhenItFails()
    {
        QTest::mouseClick(start(), Qt::LeftButton);
        QTRY_VERIFY(m_sound.isPlaying);
        QVERIFY(m_sound.audio.startsWith("RIFF"));
        QTRY_VERIFY(find<QToolButton>(u"pauseRecording"_s)->hasFocus());
        QVERIFY(showsText(u"/ 0:42"_s, bar()));
        QTest::mouseClick(find<QToolButton>(u"recordingForward"_s), Qt::LeftButton);
        QCOMPARE(m_sound.position, 10s);
        QCOMPARE(find<QSlider>(u"recordingPosition"_s)->value(), 10'000);
        QTest::keyClick(find<QSlider>(u"recordingPosition"_s), Qt::Key_End);
        QCOMPARE(m_sound.position, 42s);
        QTest::mouseClick(find<QToolButton>(u"recordingBack"_s), Qt::LeftButton);
        QCOMPARE(m_sound.position, 32s);
        auto *speed = find<QComboBox>(u"recordingSpeed"_s);
        QCOMPARE(m_sound.speed, 1.0);
        QTest::keyClick(speed, Qt::Key_Down);
        QCOMPARE(m_sound.speed, 1.25);
        QTest::keyClick(find<QToolButton>(u"pauseRecording"_s), Qt::Key_Space);
        QVERIFY(!m_sound.isPlaying);
        QTest::keyClick(find<QToolButton>(u"pauseRecording"_s), Qt::Key_Space);
        QVERIFY(m_sound.isPlaying);
        window().showSection(MainWindow::Section::Contacts); // nobody hears a call that they no longer see
        QTRY_VERIFY(!m_sound.isPlaying);
        window().showSection(MainWindow::Section::Calls);
        QTRY_VERIFY(bar()->isVisible());

        m_sound.events.failed(u"No such codec."_s);
        QTRY_VERIFY(showsText(u"No such codec."_s));
        QVERIFY(start()->isVisible());
        QVERIFY(m_sound.audio.isEmpty()); // the player is gone
    }

private:
    RecordingBar *bar() { return window().findChild<RecordingBar *>(); }
    QPushButton *start() { return find<QPushButton>(u"playRecording"_s); }
    int row(const QString &name)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data().toString().startsWith(name))
                return row;
        }
        return 0;
    }

    Sound m_sound;
};

int main(int argc, char **argv)
{
    return runWindowTest<TestRecording>(argc, argv);
}
#include "tst_recording.moc"
