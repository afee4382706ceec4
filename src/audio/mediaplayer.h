#pragma once

#include "platform/audioplayer.h"

#include <QAudioOutput>
#include <QBuffer>
#include <QMediaPlayer>
#include <QObject>

namespace ringback::audio {

/// A recording held in memory, played by Qt Multimedia on the usual output.
class MediaPlayer final : public platform::AudioPlayer
{
public:
    explicit MediaPlayer(Events events);
    ~MediaPlayer() override;

    void load(const QByteArray &audio) override;
    void play() override;
    void pause() override;
    void setPosition(std::chrono::milliseconds position) override;
    void setSpeed(double speed) override;
    [[nodiscard]] bool isPlaying() const override;
    [[nodiscard]] std::chrono::milliseconds position() const override;
    [[nodiscard]] std::chrono::milliseconds duration() const override;

private:
    Events m_events;
    QBuffer m_audio;
    QAudioOutput m_output;
    QMediaPlayer m_player;
};

class MediaPlayerPlugin final : public QObject, public platform::AudioPlayerPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "net.ringback.AudioPlayerPlugin/1")
    Q_INTERFACES(ringback::platform::AudioPlayerPlugin)

public:
    [[nodiscard]] std::unique_ptr<platform::AudioPlayer> create(platform::AudioPlayer::Events events) override;
};

} // namespace ringback::audio
