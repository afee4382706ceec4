// A recording, played by Qt Multimedia through the library that is loaded when it is needed.
#include "platform/audioplayer.h"

#include <QtEndian>
#include <QTest>

#include <cmath>

using namespace ringback;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestAudioPlayer : public QObject
{
    Q_OBJECT

    /// A tone of two seconds, 8 kHz, 16 bits, one channel.
    static QByteArray tone()
    {
        constexpr quint32 rate = 8000;
        constexpr quint32 samples = 2 * rate;
        const auto number = [](auto value) {
            const auto little = qToLittleEndian(value);
            return QByteArray(reinterpret_cast<const char *>(&little), sizeof little);
        };
        QByteArray audio = "RIFF" + number(quint32(36 + 2 * samples)) + "WAVEfmt " + number(quint32(16)) +
                           number(quint16(1)) + number(quint16(1)) + number(rate) + number(quint32(2 * rate)) +
                           number(quint16(2)) + number(quint16(16)) + "data" + number(quint32(2 * samples));
        for (quint32 i = 0; i < samples; ++i)
            audio += number(qint16(8000 * std::sin(0.3 * i)));
        return audio;
    }

private Q_SLOTS:
    void initTestCase()
    {
        platform::chooseAudioBackend();
        QVERIFY(platform::hasAudioPlayer());
        platform::loadAudioPlayer();
    }

    void playsPausesAndSkips()
    {
        int changes = 0;
        QString failure;
        const auto player = platform::makeAudioPlayer(
            {[&changes] { ++changes; }, [&failure](const QString &words) { failure = words; }});
        QVERIFY(player);
        player->load(tone());
        QTRY_COMPARE(player->duration(), 2000ms);
        QVERIFY(!player->isPlaying());
        player->setSpeed(0.5);
        player->play();
        QVERIFY(player->isPlaying());
        QTRY_VERIFY(player->position() > 0ms);
        player->pause();
        QVERIFY(!player->isPlaying());
        player->setPosition(1500ms);
        QTRY_VERIFY(player->position() >= 1400ms && player->position() <= 1600ms);
        QVERIFY(changes > 0);
        QVERIFY2(failure.isEmpty(), qPrintable(failure));
    }

    void saysWhatItCannotPlay()
    {
        QString failure;
        const auto player = platform::makeAudioPlayer({[] {}, [&failure](const QString &words) { failure = words; }});
        player->load("<html>Please sign in</html>");
        player->play();
        QTRY_VERIFY(!failure.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAudioPlayer)
#include "tst_audioplayer.moc"
