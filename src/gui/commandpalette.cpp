#include "gui/commandpalette.h"

#include "gui/celldelegate.h"
#include "gui/commands.h"
#include "gui/paint.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int paletteWidth = 560;
constexpr int shownRows = 9;
constexpr int distanceFromTop = 72;

enum Role { NoteRole = Qt::UserRole + 1, IconRole };

/// Icon, words, and at the end a quiet note.
class EntryDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        paintGround(painter, option, index);
        const bool mirrored = option.direction == Qt::RightToLeft;
        QRect room = contentsRect(option);
        QRect mark(0, 0, measure::icon, measure::icon);
        mark.moveCenter(room.center());
        mark.moveLeft(mirrored ? room.right() - measure::icon : room.left());
        paintIcon(painter, mark, static_cast<Icon>(index.data(IconRole).toInt()),
                  textColor(option, ColorRole::SecondaryText));
        const int taken = measure::icon + space::medium;
        room.adjust(mirrored ? 0 : taken, 0, mirrored ? -taken : 0, 0);

        painter->save();
        const QString note = index.data(NoteRole).toString();
        const QFont small = textFont(option.font, TextSize::Small);
        const int noteWidth = QFontMetrics(small).horizontalAdvance(note);
        painter->setFont(small);
        painter->setPen(textColor(option, ColorRole::SecondaryText));
        paintLine(painter, room, Qt::AlignTrailing | Qt::AlignVCenter, note, option.direction);
        const int noted = note.isEmpty() ? 0 : noteWidth + space::medium;
        room.adjust(mirrored ? noted : 0, 0, mirrored ? 0 : -noted, 0);
        painter->setFont(textFont(option.font, TextSize::Body));
        painter->setPen(textColor(option, ColorRole::Text));
        paintLine(painter, room, Qt::AlignLeading | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString(),
                  option.direction);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {paletteWidth / 2, std::max(measure::control, option.fontMetrics.height() + space::medium)};
    }
};

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KD).toCaseFolded();
}

/// 0: it starts with what was typed; 1: a word of it does; 2: all typed words are somewhere in it; -1: no.
int distance(const QString &words, const QStringList &typed)
{
    const QString text = u' ' + folded(words);
    if (!std::all_of(typed.cbegin(), typed.cend(), [&text](const QString &word) { return text.contains(word); }))
        return -1;
    if (typed.isEmpty() || text.startsWith(u' ' + typed.first()))
        return 0;
    return text.contains(u' ' + typed.first()) ? 1 : 2;
}

} // namespace

CommandPalette::CommandPalette(const Commands &commands, Finder others, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_commands(commands)
    , m_others(std::move(others))
    , m_text(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Do anything"));
    m_text->setObjectName(u"paletteText"_s);
    m_text->setPlaceholderText(tr("A command, a name or a number…"));
    m_text->setAccessibleName(tr("A command, a name or a number"));
    m_text->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What can be done"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it, and moves the choice
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    const int row = m_list->itemDelegate()->sizeHint({}, {}).height();
    setFixedSize(paletteWidth, 2 * space::large + space::medium + measure::control + shownRows * row + space::large);
    if (window)
        move(window->mapToGlobal(QPoint((window->width() - width()) / 2, distanceFromTop)));

    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::show);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    show({});
}

void CommandPalette::show(const QString &text)
{
    m_entries = text.trimmed().isEmpty() ? QList<Entry>() : m_others(text.trimmed());
    const QStringList typed = folded(text).simplified().split(u' ', Qt::SkipEmptyParts);
    std::array<QList<Entry>, 3> ranked;
    for (QAction *action : m_commands.all()) {
        const int rank = distance(action->text(), typed);
        if (rank < 0 || !m_commands.isPossible(action) || action->objectName() == u"palette")
            continue;
        const QString key = Commands::keyText(action);
        const Entry entry{action->text(), key.isEmpty() ? Commands::groupName(m_commands.group(action)) : key,
                          m_commands.iconOf(action), [action] { action->trigger(); }};
        ranked.at(static_cast<std::size_t>(rank)).append(entry);
    }
    for (const QList<Entry> &entries : ranked)
        m_entries += entries;
    std::stable_partition(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return !entry.isLast; });

    m_model->clear();
    for (const Entry &entry : std::as_const(m_entries)) {
        auto *item = new QStandardItem(entry.words);
        item->setData(entry.note, NoteRole);
        item->setData(static_cast<int>(entry.icon), IconRole);
        item->setData(entry.note.isEmpty() ? entry.words : entry.words + u", "_s + entry.note, Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int rows = m_model->rowCount();
    const int row = m_list->currentIndex().row();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_model->index(row + 1 < rows ? row + 1 : 0, 0));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentIndex(m_model->index(row > 0 ? row - 1 : rows - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate && isVisible())
        reject();
    return QDialog::event(event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this); // an edge, since it has no frame
    const Theme theme = Theme::of(palette());
    paintRounded(&painter, rect(), 0, theme.color(ColorRole::Surface), theme.color(ColorRole::ControlLine));
}

void CommandPalette::run()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const std::function<void()> act = m_entries.at(row).act;
    accept(); // first: what follows may open a dialog of its own
    act();
}

} // namespace ringback
