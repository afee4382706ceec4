#pragma once

#include <QWidget>

class QPushButton;

namespace ringback {

class IconMark;
class TextLabel;

/// A sentence above a page that stays until it is closed or done with, with at most one thing to do about it.
class MessageBanner final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Information, Done, Attention, Fault };

    explicit MessageBanner(QWidget *parent = nullptr);

    /// Shows the sentence. `action` is the words of the one button; empty: none.
    void tell(Kind kind, const QString &sentence, const QString &action = {});
    void setClosable(bool on);

signals:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Information;
    IconMark *m_mark;
    TextLabel *m_words;
    QPushButton *m_action;
    QWidget *m_close;
};

} // namespace ringback
