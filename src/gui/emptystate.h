#pragma once

#include "gui/icons.h"

#include <QWidget>

class QPushButton;

namespace ringback {

class IconMark;
class TextLabel;

/// What stands where a list has nothing to show: why, and the one thing to do about it. Also for offline and faults.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `action`: the words of the button; empty: none.
    void setState(Icon icon, const QString &title, const QString &sentence, const QString &action = {});

signals:
    void actionTriggered();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    IconMark *m_mark;
    TextLabel *m_title;
    TextLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace ringback
