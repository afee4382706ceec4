#include "gui/toast.h"

#include "core/clock.h"
#include "gui/announcing.h"
#include "gui/iconmark.h"
#include "gui/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <chrono>

namespace ringback {

using namespace std::chrono_literals;

namespace {

constexpr auto shownFor = 6s;

} // namespace

Toast::Toast(Clock &clock, QWidget *over)
    : Floating(over)
    , m_clock(clock)
    , m_mark(new IconMark(Icon::Check, ColorRole::Text, measure::icon, card()))
    , m_words(new TextLabel(card()))
    , m_action(new QPushButton(card()))
{
    setAnnouncing(this);
    setAccessibleName(tr("Message"));
    auto *close = new QToolButton(card());
    close->setIcon(icon(Icon::Close));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close this message"));
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_action->setAutoDefault(false);
    auto *layout = new QHBoxLayout(card());
    layout->setContentsMargins(space::large, 10, 10, 10);
    layout->setSpacing(space::medium);
    layout->addWidget(m_mark);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_action);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        emit actionTriggered();
    });
}

void Toast::tell(const QString &sentence, Icon icon, const QString &action)
{
    m_mark->setIcon(icon, ColorRole::Text);
    m_words->setWords(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleDescription(sentence);
    rise();
    announce(this, sentence);
    leaveLater(++m_generation);
}

void Toast::leaveLater(int generation)
{
    m_clock.after(shownFor, this, [this, generation] {
        if (generation != m_generation)
            return;
        const QWidget *focused = focusWidget();
        if (underMouse() || (focused && focused->hasFocus()))
            leaveLater(generation);
        else
            hide();
    });
}

} // namespace ringback
