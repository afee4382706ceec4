#include "audio/mediaplayer.h"

#include <QAudioDevice>
#include <QMediaDevices>

#include <utility>

namespace ringback::audio {

using namespace std::chrono;

MediaPlayer::MediaPlayer(Events events) : m_events(std::move(events))
{
    if (!QMediaDevices::defaultAudioOutput().isNull())
        m_player.setAudioOutput(&m_output);
    const auto changed = [this] { m_events.changed(); };
    QObject::connect(&m_player, &QMediaPlayer::positionChanged, &m_player, changed);
    QObject::connect(&m_player, &QMediaPlayer::durationChanged, &m_player, changed);
    QObject::connect(&m_player, &QMediaPlayer::playbackStateChanged, &m_player, changed);
    QObject::connect(&m_player, &QMediaPlayer::errorOccurred, &m_player,
                     [this](QMediaPlayer::Error, const QString &words) { m_events.failed(words); });
}

MediaPlayer::~MediaPlayer()
{
    m_player.disconnect();
    m_player.stop();
}

void MediaPlayer::load(const QByteArray &audio)
{
    m_audio.setData(audio);
    m_audio.open(QIODevice::ReadOnly);
    m_player.setSourceDevice(&m_audio);
}

void MediaPlayer::play()
{
    m_player.play();
}

void MediaPlayer::pause()
{
    m_player.pause();
}

void MediaPlayer::setPosition(milliseconds position)
{
    m_player.setPosition(position.count());
}

void MediaPlayer::setSpeed(double speed)
{
    m_player.setPlaybackRate(speed);
}

bool MediaPlayer::isPlaying() const
{
    return m_player.playbackState() == QMediaPlayer::PlayingState;
}

milliseconds MediaPlayer::position() const
{
    return milliseconds(m_player.position());
}

milliseconds MediaPlayer::duration() const
{
    return milliseconds(m_player.duration());
}

std::unique_ptr<platform::AudioPlayer> MediaPlayerPlugin::create(platform::AudioPlayer::Events events)
{
    return std::make_unique<MediaPlayer>(std::move(events));
}

} // namespace ringback::audio
