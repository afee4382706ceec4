#include "gui/undobanner.h"

#include "core/clock.h"
#include "gui/announcing.h"
#include "gui/iconmark.h"
#include "gui/textlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

UndoBanner::UndoBanner(Clock &clock, QWidget *over)
    : Floating(over), m_clock(clock), m_words(new TextLabel(card())), m_button(new QPushButton(card()))
{
    setAnnouncing(this);
    setAccessibleName(tr("A call is about to leave"));
    m_button->setText(tr("Undo") + u"  Esc"_s);
    m_button->setAccessibleName(tr("Undo the call"));
    m_button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(card());
    layout->setContentsMargins(space::large, space::medium, space::medium, space::medium);
    layout->setSpacing(space::large);
    layout->addWidget(new IconMark(Icon::CallBack, ColorRole::Text, 18, card()));
    layout->addWidget(m_words, 1);
    layout->addWidget(m_button);
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(m_button, &QPushButton::clicked, this, &UndoBanner::undo);
}

UndoBanner::~UndoBanner() = default;

void UndoBanner::offer(const QString &who, std::chrono::milliseconds window)
{
    m_who = who;
    m_deadline = m_clock.steadyMs() + window.count();
    if (!m_offering)
        qApp->installEventFilter(this);
    m_offering = true;
    tick(++m_generation);
    if (!m_offering)
        return;
    rise();
    announce(this, m_words->text());
}

std::chrono::milliseconds UndoBanner::left() const
{
    return std::chrono::milliseconds(m_deadline - m_clock.steadyMs());
}

void UndoBanner::dismiss()
{
    ++m_generation;
    if (m_offering)
        qApp->removeEventFilter(this);
    m_offering = false;
    hide();
}

void UndoBanner::tick(int generation)
{
    if (generation != m_generation)
        return;
    const qint64 left = this->left().count();
    if (left <= 0) {
        dismiss();
        emit ranOut();
        return;
    }
    const qint64 seconds = (left + 999) / 1000;
    m_words->setRuns({{tr("Calling %1 in %2 s").arg(m_who, locale().toString(seconds)), true, ColorRole::Text},
                      {u" — "_s + tr("nothing has been sent yet"), false, ColorRole::SecondaryText}});
    setAccessibleDescription(m_words->text());
    const qint64 untilNext = left - (seconds - 1) * 1000;
    m_clock.after(std::chrono::milliseconds(std::max<qint64>(1, untilNext)), this,
                  [this, generation] { tick(generation); });
}

void UndoBanner::undo()
{
    if (!m_offering)
        return;
    dismiss();
    emit undoRequested();
}

bool UndoBanner::eventFilter(QObject *watched, QEvent *event)
{
    // Before any shortcut or field of the window gets it: for these seconds Escape means one thing only.
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (m_offering && key && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->window() == window()) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                undo();
            return true;
        }
    }
    return Floating::eventFilter(watched, event);
}

} // namespace ringback
