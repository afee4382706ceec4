#pragma once

#include "platform/audioplayer.h"

namespace ringback {

/// Plays nothing, somewhere in the middle: for pictures of the controls.
class StillPlayer final : public platform::AudioPlayer
{
public:
    void load(const QByteArray &) override {}
    void play() override {}
    void pause() override {}
    void setPosition(std::chrono::milliseconds) override {}
    void setSpeed(double) override {}
    [[nodiscard]] bool isPlaying() const override { return true; }
    [[nodiscard]] std::chrono::milliseconds position() const override { return std::chrono::seconds(31); }
    [[nodiscard]] std::chrono::milliseconds duration() const override { return std::chrono::seconds(94); }
};

} // namespace ringback
