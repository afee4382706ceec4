#pragma once

#include <QObject>

class QSettings;
class QWidget;

namespace ringback {

class Commands;
class SettingsDialog;

/// Which language the window speaks: chosen from a menu or in the settings, and kept. Window thread.
class LanguageChoice final : public QObject
{
    Q_OBJECT

public:
    /// `kept` outlives this.
    LanguageChoice(QSettings &kept, Commands &commands, QWidget *window);

    void openMenu();
    void addPage(SettingsDialog *dialog);
    /// Empty: as the system speaks.
    void choose(const QString &code);

Q_SIGNALS:
    /// Another one than before; it is kept already.
    void chosen(const QString &code);

private:
    [[nodiscard]] QString current() const;

    QSettings &m_kept;
    QWidget *m_window;
};

} // namespace ringback
