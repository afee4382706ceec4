#pragma once

#include <QByteArray>
#include <QString>
#include <QtPlugin>

#include <chrono>
#include <functional>
#include <memory>

namespace ringback::platform {

/// Plays one recording. Lives in the window's thread.
class AudioPlayer
{
public:
    struct Events
    {
        std::function<void()> changed = {};               ///< position, duration, or whether it plays
        std::function<void(const QString &)> failed = {}; ///< it can't be played, in the backend's words
    };

    AudioPlayer() = default;
    virtual ~AudioPlayer() = default;
    Q_DISABLE_COPY_MOVE(AudioPlayer)

    virtual void load(const QByteArray &audio) = 0;
    virtual void play() = 0;
    virtual void pause() = 0;
    virtual void setPosition(std::chrono::milliseconds position) = 0;
    /// 1: as it was spoken.
    virtual void setSpeed(double speed) = 0;
    [[nodiscard]] virtual bool isPlaying() const = 0;
    [[nodiscard]] virtual std::chrono::milliseconds position() const = 0;
    [[nodiscard]] virtual std::chrono::milliseconds duration() const = 0; ///< 0: not known yet
};

/// What the library of Qt Multimedia offers, which is loaded when the first recording is played: the program starts
/// without it, and runs where there is none.
class AudioPlayerPlugin
{
public:
    AudioPlayerPlugin() = default;
    virtual ~AudioPlayerPlugin() = default;
    Q_DISABLE_COPY_MOVE(AudioPlayerPlugin)

    [[nodiscard]] virtual std::unique_ptr<AudioPlayer> create(AudioPlayer::Events events) = 0;
};

/// To be called first in main(), before there is a second thread. Qt 6.4 would rather take GStreamer, which plays
/// nothing that is held in memory where there is no sound server; what the environment says stands.
void chooseAudioBackend();
/// Whether recordings can be played in place here. Any thread; looks at the disk.
[[nodiscard]] bool hasAudioPlayer();
/// Loads the library, which takes a while. Any thread.
void loadAudioPlayer();
/// Null where it can't be loaded. Window thread.
[[nodiscard]] std::unique_ptr<AudioPlayer> makeAudioPlayer(AudioPlayer::Events events);

} // namespace ringback::platform

Q_DECLARE_INTERFACE(ringback::platform::AudioPlayerPlugin, "net.ringback.AudioPlayerPlugin/1")
