#pragma once

#include <QObject>
#include <QTimer>
#include <QVariant>

#include <functional>

class QMainWindow;
class QSettings;

namespace ringback {

/// What a window remembers over a restart: where it is, and what its parts say. Written a moment after something
/// changed and when the window closes, so that even a killed program loses no more than that moment. What an older or a
/// broken file says, nobody restores. Window thread.
class WindowState final : public QObject
{
    Q_OBJECT

public:
    /// `kept` outlives this; its group "state" is this class's own.
    WindowState(QSettings &kept, QMainWindow &window);
    ~WindowState() override;

    /// Keeps what `read` tells under that name, and hands what was kept to `take` at once, if there is something.
    /// `take` must expect anything.
    void keep(const QString &name, std::function<QVariant()> read, const std::function<void(const QVariant &)> &take);
    /// Something of it changed.
    void note();
    void write();

    static constexpr int writeAfterMs = 500;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Part
    {
        QString name;
        std::function<QVariant()> read;
    };

    QSettings &m_kept;
    QMainWindow &m_window;
    bool m_isKnown;
    QList<Part> m_parts;
    QTimer m_later;
};

} // namespace ringback
