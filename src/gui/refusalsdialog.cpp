#include "gui/refusalsdialog.h"

#include "core/durationtext.h"
#include "core/futures.h"
#include "core/maskedtext.h"
#include "engine/engine.h"
#include "gui/dialoglook.h"
#include "gui/emptystate.h"
#include "gui/icons.h"
#include "gui/tablelook.h"
#include "gui/textlabel.h"
#include "gui/theme.h"
#include "gui/words.h"
#include "models/celltext.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QStringList>
#include <QTableWidget>
#include <QVBoxLayout>

#include <chrono>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

enum Column { Time, Why, Path, From, Answer, ColumnCount };
constexpr QSize dialogSize(860, 480);
constexpr std::chrono::seconds refreshEvery{2};

} // namespace

RefusalsDialog::RefusalsDialog(Engine &engine, QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
{
    resize(dialogSize);
    m_table->setObjectName(u"refusals"_s);
    m_table->setHorizontalHeaderLabels({tr("Time"), tr("Why"), tr("Path"), tr("From"), tr("Answer")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUpTable(m_table, Density::Compact);
    setColumnWidths(m_table, {100, 360, 190, 90, 60});
    m_empty->setState(Icon::Check, tr("Nothing was refused"),
                      tr("A request without the secret, to a wrong path or with a broken body would stand here."));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    QVBoxLayout *layout = beginDialog(this, tr("Refused requests"));
    m_table->setAccessibleName(windowTitle());
    layout->addWidget(
        new TextLabel(tr("The newest 200 since the program was started. Nothing of what they said was kept."),
                      TextSize::Body, ColorRole::SecondaryText, false, this));
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_refresh, &QTimer::timeout, this, &RefusalsDialog::refresh);
    m_refresh.start(refreshEvery);
    refresh();
}

void RefusalsDialog::refresh()
{
    whenDone(m_engine.refusals(), this, [this](const QList<webhook::Refusal> &refusals) {
        m_stack->setCurrentIndex(refusals.isEmpty() ? 0 : 1);
        m_table->setRowCount(static_cast<int>(refusals.size()));
        int row = 0;
        for (const webhook::Refusal &refusal : refusals) {
            const QStringList texts{relativeTimeText(refusal.at, QDateTime::currentDateTimeUtc()), refusal.reason,
                                    leftToRight(models::cellText(refusal.path)), models::cellText(refusal.peer),
                                    QString::number(refusal.status)};
            for (int column = 0; column < ColumnCount; ++column) {
                QTableWidgetItem *item = m_table->item(row, column);
                if (!item)
                    m_table->setItem(row, column, item = new QTableWidgetItem);
                const QString text = visibleText(texts.at(column));
                item->setText(text);
                item->setToolTip(text.toHtmlEscaped());
            }
            ++row;
        }
    });
}

} // namespace ringback
