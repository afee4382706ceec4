#include "gui/columnchooser.h"

#include "gui/buttons.h"
#include "gui/dialoglook.h"
#include "gui/icons.h"
#include "gui/tablecolumns.h"
#include "gui/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 400;
constexpr int columnRole = Qt::UserRole;

int columnOf(const QListWidgetItem *item)
{
    return item->data(columnRole).toInt();
}

} // namespace

ColumnChooser::ColumnChooser(TableColumns &columns, QWidget *parent)
    : QDialog(parent)
    , m_columns(columns)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(icon(Icon::ChevronUp), tr("Move &up"), this))
    , m_down(new QPushButton(icon(Icon::ChevronDown), tr("Move &down"), this))
{
    auto *hint = new TextLabel(tr("Tick what the table shows. Drag to put it in order, or press Alt+Up and Alt+Down."),
                               TextSize::Small, ColorRole::SecondaryText, false, this);
    hint->setWordWrap(true);
    m_list->setObjectName(u"columnList"_s);
    m_list->setAccessibleName(tr("Columns, in their order"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->installEventFilter(this);
    m_up->setObjectName(u"columnUp"_s);
    m_down->setObjectName(u"columnDown"_s);
    auto *reset = new QPushButton(tr("&Reset columns"), this);
    reset->setObjectName(u"columnReset"_s);
    auto *close = new PrimaryButton(this);
    close->setText(tr("Close"));
    close->setObjectName(u"columnClose"_s);
    for (QPushButton *button : {m_up, m_down, reset})
        button->setAutoDefault(false);
    close->setDefault(true);

    auto *moves = new QHBoxLayout;
    moves->setSpacing(space::small);
    moves->addWidget(m_up);
    moves->addWidget(m_down);
    moves->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(reset);
    buttons->addStretch();
    buttons->addWidget(close);
    QVBoxLayout *layout = beginDialog(this, tr("Columns"));
    layout->addWidget(hint);
    layout->addWidget(m_list, 1);
    layout->addLayout(moves);
    layout->addLayout(buttons);
    setMinimumWidth(dialogWidth);
    resize(dialogWidth, 560);

    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_columns.reset();
        fill();
    });
    connect(m_up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnChooser::updateButtons);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::takeOrder);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (!m_isFilling)
            m_columns.show(columnOf(item), item->checkState() == Qt::Checked);
    });
    fill();
    m_list->setFocus();
}

void ColumnChooser::fill()
{
    const QScopedValueRollback guard(m_isFilling, true);
    m_list->clear();
    const QList<int> order = m_columns.order();
    for (const int column : order) {
        auto *item = new QListWidgetItem(m_columns.title(column), m_list);
        item->setData(columnRole, column);
        item->setCheckState(m_columns.isShown(column) ? Qt::Checked : Qt::Unchecked);
        Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled;
        item->setFlags(m_columns.canHide(column) ? flags | Qt::ItemIsUserCheckable : flags);
        if (!m_columns.canHide(column))
            item->setToolTip(tr("This column is always shown."));
    }
    m_list->setCurrentRow(0);
    updateButtons();
}

void ColumnChooser::moveBy(int by)
{
    const int row = m_list->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    const QScopedValueRollback guard(m_isFilling, true);
    m_list->insertItem(target, m_list->takeItem(row));
    m_list->setCurrentRow(target);
    takeOrder();
}

void ColumnChooser::takeOrder()
{
    for (int row = 0; row < m_list->count(); ++row)
        m_columns.move(columnOf(m_list->item(row)), row);
    updateButtons();
}

void ColumnChooser::updateButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveBy(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void addColumnEntries(QMenu &menu, TableColumns &columns)
{
    const QList<int> order = columns.order();
    for (const int column : order) {
        QAction *entry = menu.addAction(columns.title(column));
        entry->setCheckable(true);
        entry->setChecked(columns.isShown(column));
        entry->setEnabled(columns.canHide(column));
        QObject::connect(entry, &QAction::toggled, &columns, [&columns, column](bool on) { columns.show(column, on); });
    }
}

} // namespace ringback
