#include "gui/keysheet.h"

#include "gui/commands.h"
#include "gui/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetWidth = 560;
constexpr int sheetHeight = 640;
constexpr int keyColumn = 160;

/// Keys that move the focus, confirm or leave, everywhere; a command can't have them.
bool isReserved(const QKeySequence &key)
{
    switch (key[0].toCombined()) {
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return true;
    default:
        return false;
    }
}

/// Empty while only Shift and the like are down.
QKeySequence pressedKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Meta:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_unknown:
        return {};
    default:
        break;
    }
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    // On some keyboards "?" needs Shift and on others not: the sign is the key.
    const QString text = event.text();
    if (text.size() == 1 && text.at(0).isPrint() && !text.at(0).isLetter() && !text.at(0).isSpace())
        modifiers &= ~Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(event.key())));
}

} // namespace

KeySheet::KeySheet(Commands &commands, QWidget *parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_list(new QTreeWidget(this))
    , m_key(new QLineEdit(this))
    , m_words(new TextLabel(this))
    , m_change(new QPushButton(tr("&Change…"), this))
    , m_none(new QPushButton(tr("&No key"), this))
    , m_take(new QPushButton(tr("&Use it here"), this))
{
    setWindowTitle(tr("Keys"));
    m_list->setObjectName(u"keyList"_s);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Key")});
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(space::large);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_list->header()->resizeSection(1, keyColumn);
    m_key->setObjectName(u"keyEdit"_s);
    m_key->setAccessibleName(tr("The new key"));
    m_key->setFixedWidth(keyColumn);
    m_key->setReadOnly(true);
    m_key->installEventFilter(this);
    m_change->setObjectName(u"changeKey"_s);
    m_none->setObjectName(u"noKey"_s);
    m_take->setObjectName(u"takeKey"_s);
    m_words->setObjectName(u"keyWords"_s);
    auto *reset = new QPushButton(tr("&Reset all"), this);
    reset->setObjectName(u"resetKeys"_s);
    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *button : {m_change, m_none, m_take, reset, close})
        button->setAutoDefault(false);

    auto *change = new QHBoxLayout;
    change->setSpacing(space::small);
    change->addWidget(m_key);
    change->addWidget(m_words, 1, Qt::AlignVCenter);
    change->addWidget(m_take);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_change);
    buttons->addWidget(m_none);
    buttons->addStretch(1);
    buttons->addWidget(reset);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    layout->setSpacing(space::medium);
    layout->addWidget(m_list, 1);
    layout->addLayout(change);
    layout->addLayout(buttons);
    resize(sheetWidth, sheetHeight);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeySheet::leaveField);
    connect(m_list, &QTreeWidget::itemActivated, this, &KeySheet::listen);
    connect(m_change, &QPushButton::clicked, this, &KeySheet::listen);
    connect(m_none, &QPushButton::clicked, this, [this] { give({}); });
    connect(m_take, &QPushButton::clicked, this, [this] { give(m_pressed); });
    connect(reset, &QPushButton::clicked, &m_commands, &Commands::reset);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_commands, &Commands::keysChanged, this, &KeySheet::fill);
    fill();
    m_list->setFocus();
}

void KeySheet::fill()
{
    const QAction *before = chosen();
    QTreeWidgetItem *current = nullptr;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Commands::Group group :
         {Commands::Group::Calling, Commands::Group::People, Commands::Group::GoTo, Commands::Group::Window}) {
        auto *head = new QTreeWidgetItem(m_list, {Commands::groupName(group)});
        QFont strong = m_list->font();
        strong.setBold(true);
        head->setFont(0, strong);
        head->setFlags(Qt::ItemIsEnabled);
        for (QAction *action : m_commands.all()) {
            if (m_commands.group(action) != group)
                continue;
            auto *line = new QTreeWidgetItem(
                head,
                {action->text(),
                 QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText).replace(u"; "_s, u", "_s)});
            line->setData(0, Qt::UserRole, QVariant::fromValue(action));
            if (m_commands.isChanged(action))
                line->setFont(1, strong);
            if (!current || action == before)
                current = line;
        }
        head->setExpanded(true);
    }
    m_list->setCurrentItem(current);
    leaveField();
}

QAction *KeySheet::chosen() const
{
    const QTreeWidgetItem *line = m_list->currentItem();
    return line ? line->data(0, Qt::UserRole).value<QAction *>() : nullptr;
}

void KeySheet::listen()
{
    const QAction *action = chosen();
    if (!action)
        return;
    m_words->setWords(tr("Press the new key for “%1”.").arg(action->text()), ColorRole::SecondaryText);
    m_key->setEnabled(true);
    m_key->setFocus();
}

void KeySheet::take(const QKeySequence &key)
{
    m_pressed = key;
    m_key->setText(key.toString(QKeySequence::NativeText));
    const QAction *holder = m_commands.holder(key, chosen());
    m_take->setVisible(holder && !isReserved(key));
    if (isReserved(key))
        m_words->setWords(tr("This key confirms, leaves or moves on everywhere. Press another."),
                          ColorRole::FailedText);
    else if (holder)
        m_words->setWords(tr("“%1” has this key.").arg(holder->text()), ColorRole::AttentionText);
    else
        give(key);
}

void KeySheet::give(const QKeySequence &key)
{
    if (QAction *action = chosen())
        m_commands.setKey(action, key);
    m_list->setFocus();
}

void KeySheet::leaveField()
{
    m_key->clear();
    m_key->setEnabled(false);
    m_take->hide();
    m_words->setWords(tr("Enter changes the key of the chosen line."), ColorRole::SecondaryText);
    m_change->setEnabled(chosen());
    m_none->setEnabled(chosen() && !chosen()->shortcuts().isEmpty());
}

bool KeySheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_key)
        return QDialog::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // a key that is a command's, too, is only looked at here
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const QKeySequence key = pressedKey(*static_cast<QKeyEvent *>(event));
    if (key == QKeySequence(Qt::Key_Escape)) {
        leaveField();
        m_list->setFocus();
    } else if (!key.isEmpty()) {
        take(key);
    }
    return true;
}

} // namespace ringback
