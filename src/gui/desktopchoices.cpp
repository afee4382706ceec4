#include "gui/desktopchoices.h"

#include <QSettings>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

struct Flag
{
    QLatin1StringView name;
    bool DesktopChoices::*value;
};

constexpr std::array flags{
    Flag{"desktop/quiet_in_front"_L1, &DesktopChoices::quietInFront},
    Flag{"desktop/with_names"_L1, &DesktopChoices::withNames},
    Flag{"desktop/clipboard_offer"_L1, &DesktopChoices::clipboardOffer},
    Flag{"desktop/tray"_L1, &DesktopChoices::tray},
    Flag{"desktop/close_to_tray"_L1, &DesktopChoices::closeToTray},
};

void put(QSet<AttentionKind> &kinds, AttentionKind kind, bool on)
{
    if (on)
        kinds.insert(kind);
    else
        kinds.remove(kind);
}

} // namespace

DesktopChoices DesktopChoices::load(const QSettings &kept)
{
    DesktopChoices choices;
    for (const AttentionKind kind : allAttentionKinds) {
        const QString name = token(kind);
        put(choices.told, kind, kept.value("notify/"_L1 + name, choices.told.contains(kind)).toBool());
        put(choices.sounds, kind, kept.value("sound/"_L1 + name, choices.sounds.contains(kind)).toBool());
    }
    for (const Flag &flag : flags)
        choices.*flag.value = kept.value(flag.name, choices.*flag.value).toBool();
    return choices;
}

void DesktopChoices::save(QSettings &kept) const
{
    for (const AttentionKind kind : allAttentionKinds) {
        kept.setValue("notify/"_L1 + token(kind), told.contains(kind));
        kept.setValue("sound/"_L1 + token(kind), sounds.contains(kind));
    }
    for (const Flag &flag : flags)
        kept.setValue(flag.name, this->*flag.value);
}

} // namespace ringback
