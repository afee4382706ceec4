#include "gui/emptystate.h"

#include "gui/announcing.h"
#include "gui/iconmark.h"
#include "gui/textlabel.h"

#include <QFocusEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringback {

namespace {

constexpr int widest = 420;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_mark(new IconMark(Icon::Information, ColorRole::SecondaryText, 48, this))
    , m_title(new TextLabel({}, TextSize::Title, ColorRole::Text, true, this))
    , m_sentence(new TextLabel({}, TextSize::Body, ColorRole::SecondaryText, false, this))
    , m_action(new QPushButton(this))
{
    setAccessibleRole(this, QAccessible::Grouping);
    for (TextLabel *label : {m_title, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setMaximumWidth(widest);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        label->setSizePolicy(policy);
    }
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_mark, 0, Qt::AlignHCenter);
    column->addSpacing(space::large);
    column->addWidget(m_title);
    column->addSpacing(space::small);
    column->addWidget(m_sentence);
    column->addSpacing(space::large);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    layout->addStretch(1);
    layout->addLayout(column, 1000);
    layout->addStretch(1);
    m_action->setObjectName(QStringLiteral("emptyAction"));
    m_action->hide();
    setFocusPolicy(Qt::StrongFocus);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setState(Icon icon, const QString &title, const QString &sentence, const QString &action)
{
    m_mark->setIcon(icon, ColorRole::SecondaryText);
    m_title->setWords(title);
    m_sentence->setWords(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setFocusPolicy(action.isEmpty() ? Qt::StrongFocus : Qt::NoFocus); // Tab leads to the button alone
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_action->isHidden())
        m_action->setFocus(event->reason());
}

} // namespace ringback
