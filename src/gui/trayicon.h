#pragma once

#include <QIcon>
#include <QObject>
#include <QString>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace ringback {

/// The program in the desktop's tray: how many callbacks wait, whether something is wrong, and a short menu. Where
/// there is no tray, nothing of it is seen; it appears when one does. Window thread.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(bool practice, QObject *parent = nullptr);
    ~TrayIcon() override;

    void setShown(bool on);
    /// Whether there is a way back to a hidden window.
    [[nodiscard]] bool isReachable() const;
    void setWaiting(int callbacks);
    /// One sentence; empty: all is well.
    void setFault(const QString &fault);

    [[nodiscard]] QMenu &menu() const { return *m_menu; }
    [[nodiscard]] QString tip() const;
    [[nodiscard]] QIcon icon() const;

    /// As it is drawn: the mark, the count, a sign when something is wrong.
    [[nodiscard]] static QPixmap picture(int size, int waiting, bool isFaulty);

Q_SIGNALS:
    void openRequested();
    void callRequested();
    void quitRequested();

private:
    void update();

    bool m_practice;
    int m_waiting = 0;
    QString m_fault;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_state;
    QSystemTrayIcon *m_icon;
};

} // namespace ringback
