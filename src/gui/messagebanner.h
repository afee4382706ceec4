#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <optional>

class QPushButton;

namespace ringback {

class IconMark;
class TextLabel;

/// A sentence above a page that stays until it is closed, done with or over, with at most one thing to do about it.
class MessageBanner final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Information, Done, Attention, Fault };

    explicit MessageBanner(QWidget *parent = nullptr);

    /// Shows the sentence until the next one like it. `action` is the words of the one button; empty: none.
    void tell(Kind kind, const QString &sentence, const QString &action = {});
    /// Something went wrong: stays until it is closed.
    void tellFault(const QString &sentence);
    /// What came of a person's own action, done or refused: soon no longer true or of interest, so it goes by itself,
    /// and what stood there before comes back.
    void tellDone(const QString &sentence);
    void tellRefused(const QString &sentence);
    void setPassingTime(std::chrono::milliseconds time) { m_passing.setInterval(time); }
    void setClosable(bool on);

signals:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Message
    {
        Kind kind = Kind::Information;
        QString sentence;
        QString action;
    };

    void put(const Message &message);
    void pass(Kind kind, const QString &sentence);
    void leave();

    Message m_shown;
    std::optional<Message> m_beneath; ///< what comes back when the passing one is over
    QTimer m_passing;
    IconMark *m_mark;
    TextLabel *m_words;
    QPushButton *m_action;
    QWidget *m_close;
};

} // namespace ringback
