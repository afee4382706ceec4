#include "gui/findbar.h"

#include "gui/icons.h"
#include "gui/textlabel.h"
#include "models/hits.h"

#include <QAbstractItemModel>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

FindBar::FindBar(QAbstractItemModel &turns, QWidget *parent)
    : QWidget(parent)
    , m_turns(turns)
    , m_text(new QLineEdit(this))
    , m_count(new TextLabel({}, TextSize::Small, ColorRole::SecondaryText, false, this))
{
    m_text->setObjectName(u"findText"_s);
    m_text->setAccessibleName(tr("Find in the transcript"));
    m_text->setPlaceholderText(tr("Find in the transcript"));
    m_text->setMaxLength(200);
    m_text->installEventFilter(this);
    m_count->setObjectName(u"findCount"_s);
    m_count->setTabular(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::small);
    layout->setSpacing(space::tiny);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_count, 0, Qt::AlignVCenter);
    const auto button = [this, layout](Icon look, const QString &name, auto action) {
        auto *added = new QToolButton(this);
        added->setIcon(icon(look));
        added->setAutoRaise(true);
        added->setAccessibleName(name);
        added->setToolTip(name);
        connect(added, &QToolButton::clicked, this, action);
        layout->addWidget(added);
    };
    button(Icon::ChevronUp, tr("Previous (Shift+Enter)"), &FindBar::previous);
    button(Icon::ChevronDown, tr("Next (Enter)"), &FindBar::next);
    button(Icon::Close, tr("Close (Esc)"), &FindBar::close);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::search);
    connect(&turns, &QAbstractItemModel::modelReset, this, &FindBar::turnsChanged);
    connect(&turns, &QAbstractItemModel::rowsInserted, this, &FindBar::turnsChanged);
    hide();
}

void FindBar::open()
{
    show();
    m_text->setFocus();
    m_text->selectAll();
    search();
}

void FindBar::close()
{
    hide();
    m_rows.clear();
    m_current = -1;
    Q_EMIT textChanged({});
    Q_EMIT closed();
}

QString FindBar::text() const
{
    return isHidden() ? QString() : m_text->text().simplified();
}

void FindBar::turnsChanged()
{
    if (!isHidden())
        search();
}

void FindBar::search()
{
    const QString sought = text();
    m_rows.clear();
    m_current = -1;
    for (int row = 0; !sought.isEmpty() && row < m_turns.rowCount(); ++row) {
        if (!models::hitsIn(m_turns.index(row, 0).data().toString(), sought).isEmpty())
            m_rows.append(row);
    }
    Q_EMIT textChanged(sought);
    if (m_rows.isEmpty())
        tell();
    else
        go(1);
}

void FindBar::go(qsizetype step)
{
    if (m_rows.isEmpty())
        return;
    m_current = m_current < 0 ? 0 : (m_current + step + m_rows.size()) % m_rows.size();
    tell();
    Q_EMIT rowChosen(m_rows[m_current]);
}

void FindBar::tell()
{
    if (text().isEmpty())
        m_count->setWords({});
    else if (m_rows.isEmpty())
        m_count->setWords(tr("Not found"), ColorRole::AttentionText);
    else
        m_count->setWords(tr("%1 of %2").arg(m_current + 1).arg(m_rows.size()), ColorRole::SecondaryText);
}

void FindBar::next()
{
    go(1);
}

void FindBar::previous()
{
    go(-1);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go((key->modifiers() & Qt::ShiftModifier) ? -1 : 1);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace ringback
