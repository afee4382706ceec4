#include "sandbox/recording.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ringback::sandbox {

namespace {

constexpr quint32 samplesPerSecond = 8'000;
constexpr double longestSeconds = 300;
constexpr double agentHertz = 220;
constexpr double customerHertz = 150;
constexpr double syllablesPerSecond = 4;
constexpr quint8 silence = 128;
constexpr double loudness = 48;

template <typename Number>
QByteArray littleEndian(Number value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray header(quint32 samples)
{
    constexpr quint32 formatBytes = 16;
    constexpr quint16 pcm = 1;
    constexpr quint16 channels = 1;
    constexpr quint16 bytesPerSample = 1;
    constexpr quint16 bits = 8;
    constexpr quint32 bytesBeforeSamples = 36;
    return "RIFF" + littleEndian(bytesBeforeSamples + samples) + "WAVEfmt " + littleEndian(formatBytes) +
           littleEndian(pcm) + littleEndian(channels) + littleEndian(samplesPerSecond) +
           littleEndian(samplesPerSecond) + littleEndian(bytesPerSample) + littleEndian(bits) + "data" +
           littleEndian(samples);
}

/// Until when the turn with that index lasts: short of the next one, or to the end.
double endOf(const BookCall &call, qsizetype index)
{
    const QList<Turn> &turns = call.customer.turns;
    const double next = index + 1 < turns.size() ? turns.at(index + 1).atSeconds * call.pace : call.durationSeconds;
    return next - 0.4;
}

} // namespace

QByteArray recordingOf(const BookCall &call)
{
    if (call.customer.turns.isEmpty() || call.durationSeconds <= 0)
        return {};
    const auto samples = static_cast<quint32>(std::min(call.durationSeconds, longestSeconds) * samplesPerSecond);
    QByteArray audio(samples, static_cast<char>(silence));
    for (qsizetype i = 0; i < call.customer.turns.size(); ++i) {
        const Turn &turn = call.customer.turns.at(i);
        const double hertz = turn.byAgent ? agentHertz : customerHertz;
        const auto first = static_cast<qsizetype>(turn.atSeconds * call.pace * samplesPerSecond);
        const auto last = std::min<qsizetype>(audio.size(), static_cast<qsizetype>(endOf(call, i) * samplesPerSecond));
        for (qsizetype at = first; at < last; ++at) {
            const double seconds = static_cast<double>(at) / samplesPerSecond;
            const double breath = std::abs(std::sin(std::numbers::pi * syllablesPerSecond * seconds));
            const double tone = std::sin(2 * std::numbers::pi * hertz * seconds);
            audio[at] = static_cast<char>(static_cast<quint8>(silence + loudness * breath * tone));
        }
    }
    return header(samples) + audio;
}

} // namespace ringback::sandbox
