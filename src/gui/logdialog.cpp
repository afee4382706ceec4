#include "gui/logdialog.h"

#include "core/durationtext.h"
#include "core/futures.h"
#include "core/maskedtext.h"
#include "engine/engine.h"
#include "gui/dialoglook.h"
#include "gui/icons.h"
#include "gui/tablelook.h"
#include "gui/textlabel.h"
#include "gui/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

enum Column { Time, Level, What, About, ColumnCount };
constexpr QSize dialogSize(900, 560);
constexpr std::chrono::seconds refreshEvery{2};
constexpr int mostLines = 1000;

QString aboutText(const LogEntry &entry)
{
    QStringList ids;
    for (const auto &[name, value] : entry.ids)
        ids += name + u' ' + value;
    return ids.join(u", "_s);
}

QString levelText(LogEntry::Level level)
{
    switch (level) {
    case LogEntry::Level::Debug:
    case LogEntry::Level::Info:
        return LogDialog::tr("Information");
    case LogEntry::Level::Warning:
        return LogDialog::tr("Warning");
    case LogEntry::Level::Error:
        return LogDialog::tr("Error");
    }
    return {};
}

} // namespace

LogDialog::LogDialog(Engine &engine, QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_words(new QLineEdit(this))
    , m_level(new QComboBox(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_openCall(new QPushButton(icon(Icon::Calls), tr("&Open the call"), this))
    , m_copy(new QPushButton(icon(Icon::Copy), tr("&Copy"), this))
{
    resize(dialogSize);
    m_words->setObjectName(u"logWords"_s);
    m_words->setPlaceholderText(tr("Find words or an id"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_level->setAccessibleName(tr("Which lines"));
    m_level->addItem(tr("Everything"), static_cast<int>(LogEntry::Level::Debug));
    m_level->addItem(tr("Problems only"), static_cast<int>(LogEntry::Level::Warning));
    m_table->setObjectName(u"log"_s);
    m_table->setHorizontalHeaderLabels({tr("Time"), tr("Level"), tr("What happened"), tr("About")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUpTable(m_table, Density::Compact);
    setColumnWidths(m_table, {90, 100, 380, 200});
    m_openCall->setObjectName(u"logOpenCall"_s);
    auto *filter = new QHBoxLayout;
    filter->setSpacing(space::small);
    filter->addWidget(m_words, 1);
    filter->addWidget(m_level);
    auto *close = new QPushButton(tr("Close"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_openCall);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(close);
    for (QPushButton *button : {m_openCall, m_copy, close})
        button->setAutoDefault(false);
    QVBoxLayout *layout = beginDialog(this, tr("Log"));
    m_table->setAccessibleName(windowTitle());
    layout->addWidget(new TextLabel(tr("Numbers and secrets are masked before they are written: it can be sent to "
                                       "whoever helps you."),
                                    TextSize::Body, ColorRole::SecondaryText, false, this));
    layout->addLayout(filter);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    m_openCall->setEnabled(false);
    m_copy->setEnabled(false);

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &LogDialog::copy);
    connect(m_openCall, &QPushButton::clicked, this, [this] {
        Q_EMIT callChosen(currentCall());
        accept();
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, [this] { m_openCall->setEnabled(currentCall() != 0); });
    connect(m_words, &QLineEdit::textChanged, this, &LogDialog::refresh);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogDialog::refresh);
    connect(&m_refresh, &QTimer::timeout, this, &LogDialog::refresh);
    m_refresh.start(refreshEvery);
    refresh();
}

void LogDialog::refresh()
{
    const auto least = static_cast<LogEntry::Level>(m_level->currentData().toInt());
    whenDone(m_engine.log(mostLines, least), this, [this, words = m_words->text().trimmed()](QList<LogEntry> entries) {
        entries.removeIf([&words](const LogEntry &entry) {
            return !words.isEmpty() && !entry.message.contains(words, Qt::CaseInsensitive) &&
                   !aboutText(entry).contains(words, Qt::CaseInsensitive);
        });
        if (entries != m_shown)
            show(entries);
    });
}

void LogDialog::show(const QList<LogEntry> &entries)
{
    // Whoever reads further up stays there.
    const bool isAtEnd = m_table->verticalScrollBar()->value() == m_table->verticalScrollBar()->maximum();
    m_shown = entries;
    m_table->setRowCount(static_cast<int>(entries.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const LogEntry &entry = entries.at(row);
        const QDateTime at = entry.time.toLocalTime();
        const QStringList texts{at.time().toString(u"HH:mm:ss"_s), levelText(entry.level), entry.message,
                                aboutText(entry)};
        for (int column = 0; column < ColumnCount; ++column) {
            QTableWidgetItem *item = m_table->item(row, column);
            if (!item)
                m_table->setItem(row, column, item = new QTableWidgetItem);
            const QString text = visibleText(texts.at(column));
            item->setText(text);
            item->setToolTip(column == Time ? relativeTimeText(entry.time, QDateTime::currentDateTimeUtc())
                                            : text.toHtmlEscaped());
        }
    }
    m_copy->setEnabled(!entries.isEmpty());
    m_openCall->setEnabled(currentCall() != 0);
    if (isAtEnd)
        m_table->scrollToBottom();
}

void LogDialog::copy() const
{
    QStringList lines;
    for (const LogEntry &entry : m_shown)
        lines += u"%1 %2 %3 %4"_s.arg(entry.time.toString(Qt::ISODateWithMs), token(entry.level), entry.message,
                                      aboutText(entry));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

qint64 LogDialog::currentCall() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_shown.size() ? m_shown.at(row).id(u"call").toLongLong() : 0;
}

} // namespace ringback
