#pragma once

#include "gui/desktopchoices.h"

#include <QHash>
#include <QWidget>

class QCheckBox;

namespace ringback {

class TextLabel;

/// The page of the settings that says what the desktop tells, and how else it is used.
class NotificationsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit NotificationsPage(const DesktopChoices &choices, QWidget *parent = nullptr);

    /// As they stand on the page.
    [[nodiscard]] DesktopChoices choices() const;
    /// What became of the one that was tried.
    void tellTried(const QString &words);

Q_SIGNALS:
    /// The person wants to see what a notification looks like here.
    void tryRequested();

private:
    [[nodiscard]] QWidget *buildKinds(const DesktopChoices &choices);
    void addHint(const QString &words);
    [[nodiscard]] QCheckBox *addCheck(const QString &name, const QString &words, bool on);

    QHash<AttentionKind, QCheckBox *> m_told;
    QHash<AttentionKind, QCheckBox *> m_sounds;
    QCheckBox *m_quietInFront;
    QCheckBox *m_withNames;
    QCheckBox *m_clipboardOffer;
    QCheckBox *m_tray;
    QCheckBox *m_closeToTray;
    TextLabel *m_tried;
};

} // namespace ringback
