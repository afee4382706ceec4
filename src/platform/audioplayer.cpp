#include "platform/audioplayer.h"

#include <QCoreApplication>
#include <QFile>
#include <QPluginLoader>

namespace ringback::platform {

using namespace Qt::StringLiterals;

namespace {

/// Beside the program's own folder, in the build as where it is installed.
QString pluginPath()
{
    return QCoreApplication::applicationDirPath() + "/../lib/ringback/ringback-audio.so"_L1;
}

} // namespace

void chooseAudioBackend()
{
    constexpr auto name = "QT_MEDIA_BACKEND";
    if (!qEnvironmentVariableIsSet(name))
        qputenv(name, "ffmpeg");
}

bool hasAudioPlayer()
{
    return QFile::exists(pluginPath());
}

void loadAudioPlayer()
{
    QPluginLoader(pluginPath()).load(); // stays for the life of the process
}

std::unique_ptr<AudioPlayer> makeAudioPlayer(AudioPlayer::Events events)
{
    QPluginLoader loader(pluginPath());
    auto *plugin = qobject_cast<AudioPlayerPlugin *>(loader.instance());
    return plugin ? plugin->create(std::move(events)) : nullptr;
}

} // namespace ringback::platform
