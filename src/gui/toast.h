#pragma once

#include "gui/floating.h"
#include "gui/icons.h"

class QPushButton;

namespace ringback {

class Clock;
class IconMark;
class TextLabel;

/// One sentence that floats for a few seconds and goes by itself, with at most one thing to do about it. It stays while
/// the pointer or the focus rests on it.
class Toast final : public Floating
{
    Q_OBJECT

public:
    Toast(Clock &clock, QWidget *over);

    void tell(const QString &sentence, Icon icon = Icon::Check, const QString &action = {});

signals:
    void actionTriggered();

private:
    void leaveLater(int generation);

    Clock &m_clock;
    IconMark *m_mark;
    TextLabel *m_words;
    QPushButton *m_action;
    int m_generation = 0;
};

} // namespace ringback
