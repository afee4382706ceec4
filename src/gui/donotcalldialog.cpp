#include "gui/donotcalldialog.h"

#include "core/futures.h"
#include "core/maskedtext.h"
#include "core/phonenumber.h"
#include "engine/engine.h"
#include "gui/dialoglook.h"
#include "gui/emptystate.h"
#include "gui/icons.h"
#include "gui/reasondialog.h"
#include "gui/tablelook.h"
#include "gui/textlabel.h"
#include "gui/theme.h"
#include "models/donotcallmodel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

namespace ringback {

using namespace Qt::StringLiterals;

DoNotCallDialog::DoNotCallDialog(Engine &engine, QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_model(new models::DoNotCallModel(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_takeOff(new QPushButton(icon(Icon::Undo), tr("&Take off the list…"), this))
    , m_asked(new TextLabel({}, TextSize::Body, ColorRole::AttentionText, true, this))
    , m_showAsked(new QPushButton(tr("&Decide…"), this))
    , m_state(new TextLabel({}, TextSize::Small, ColorRole::SecondaryText, false, this))
{
    m_search->setObjectName(u"dncSearch"_s);
    m_search->setPlaceholderText(tr("Search number, name or reason"));
    m_search->setAccessibleName(tr("Search the do-not-call list"));
    m_search->setClearButtonEnabled(true);
    m_takeOff->setObjectName(u"dncTakeOff"_s);
    m_takeOff->setAutoDefault(false);
    m_state->setObjectName(u"dncState"_s);
    const auto button = [this](const QString &name, Icon mark, const QString &words, void (DoNotCallDialog::*act)()) {
        auto *made = new QPushButton(icon(mark), words, this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    auto *top = new QHBoxLayout;
    top->setSpacing(space::small);
    top->addWidget(m_search, 1);
    top->addWidget(button(u"dncAdd"_s, Icon::Add, tr("&Add…"), &DoNotCallDialog::add));
    top->addWidget(button(u"dncImport"_s, Icon::Import, tr("&Import…"), &DoNotCallDialog::chooseImport));
    top->addWidget(button(u"dncExport"_s, Icon::Export, tr("&Export…"), &DoNotCallDialog::chooseExport));
    m_showAsked->setObjectName(u"dncDecide"_s);
    m_showAsked->setAutoDefault(false);
    auto *asked = new QHBoxLayout;
    asked->setSpacing(space::small);
    asked->addWidget(m_asked, 1, Qt::AlignVCenter);
    asked->addWidget(m_showAsked);
    connect(m_showAsked, &QPushButton::clicked, this, [this] {
        Q_EMIT callChosen(m_askedCall);
        accept();
    });
    m_asked->hide();
    m_showAsked->hide();
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(space::small);
    bottom->addWidget(m_takeOff);
    bottom->addWidget(m_state, 1, Qt::AlignVCenter);
    bottom->addWidget(close);
    QVBoxLayout *layout = beginDialog(this, tr("Do-not-call list"));
    layout->addLayout(asked);
    layout->addLayout(top);
    layout->addWidget(buildTable(), 1);
    layout->addLayout(bottom);
    resize(820, 560);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        showState();
    });
    connect(m_takeOff, &QPushButton::clicked, this, &DoNotCallDialog::takeOff);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&engine, &Engine::doNotCallChanged, this, &DoNotCallDialog::reload);
    m_search->setFocus();
    reload();
}

QWidget *DoNotCallDialog::buildTable()
{
    m_table->setObjectName(u"dncTable"_s);
    m_table->setAccessibleName(tr("Do-not-call list"));
    m_table->setModel(m_model);
    setUpTable(m_table, Density::Compact);
    setColumnWidths(m_table, {150, 140, 100, 120, 180});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { m_takeOff->setEnabled(row.isValid()); });
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    return m_stack;
}

void DoNotCallDialog::reload()
{
    whenDone(m_engine.doNotCallList(), this, [this](const QList<DoNotCall> &entries) {
        m_model->setEntries(entries);
        showState();
    });
    whenDone(m_engine.optOutsWaiting(), this, [this](const QList<storage::optouts::Finding> &waiting) {
        m_asked->setHidden(waiting.isEmpty());
        m_showAsked->setHidden(waiting.isEmpty());
        m_askedCall = waiting.isEmpty() ? 0 : waiting.first().callId;
        m_asked->setWords(waiting.size() == 1 ? tr("One person may have asked not to be called.")
                                              : tr("%1 sentences may ask not to be called.").arg(waiting.size()));
    });
}

void DoNotCallDialog::showState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    m_takeOff->setEnabled(!isEmpty && m_table->currentIndex().isValid());
    if (m_model->total() == 0)
        m_empty->setState(Icon::DoNotCall, tr("Nobody is on the list"),
                          tr("Who asks not to be called is entered here, by you or from a call."));
    else
        m_empty->setState(Icon::Search, tr("Nothing found"), tr("No entry has these words or digits."));
    m_state->setWords(
        m_model->total() == 0
            ? QString()
            : tr("%1 of %2 shown").arg(QLocale().toString(m_model->rowCount()), QLocale().toString(m_model->total())));
}

void DoNotCallDialog::add()
{
    auto *dialog = new ReasonDialog({.question = tr("Which number shall nobody call?"),
                                     .headline = tr("It holds at once"),
                                     .detail = tr("A callback that waits for the number is skipped."),
                                     .field = tr("&Number"),
                                     .example = u"+351 912 345 678"_s,
                                     .confirm = tr("Do not call")},
                                    this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReasonDialog::confirmed, this, [this](const QString &phone) {
        whenDone(m_engine.addDoNotCall({.phone = phone}), this, [this](const Result<DoNotCall> &added) {
            tell(added ? tr("%1 is on the do-not-call list.").arg(formatNational(added->phone)) : added.error().message,
                 !added);
        });
    });
    dialog->open();
}

void DoNotCallDialog::takeOff()
{
    const DoNotCall entry = m_model->entryAt(m_table->currentIndex().row());
    if (entry.phone.isEmpty())
        return;
    const QString number = formatNational(entry.phone);
    auto *dialog = new ReasonDialog({.question = tr("Take %1 off the do-not-call list?").arg(number),
                                     .headline = number,
                                     .detail = tr("From then on this number can be called again. Who took it off the "
                                                  "list, and why, is kept."),
                                     .field = tr("&Reason"),
                                     .example = tr("e.g. asked by e-mail to be called again"),
                                     .confirm = tr("Take off the list")},
                                    this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReasonDialog::confirmed, this, [this, phone = entry.phone, number](const QString &reason) {
        whenDone(m_engine.removeDoNotCall(phone, reason), this, [this, number](const Result<DoNotCall> &removed) {
            tell(removed ? tr("%1 is off the do-not-call list.").arg(number) : removed.error().message, !removed);
        });
    });
    dialog->open();
}

void DoNotCallDialog::chooseImport()
{
    auto *files = new QFileDialog(this, tr("Import the do-not-call list"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setNameFilters(
        {tr("Tables and vCards (%1)").arg(u"*.csv *.tsv *.txt *.vcf"_s), tr("All files (%1)").arg(u"*"_s)});
    connect(files, &QFileDialog::fileSelected, this, &DoNotCallDialog::importFrom);
    files->open();
}

void DoNotCallDialog::importFrom(const QString &path)
{
    tell(tr("Reading…"));
    whenDone(m_engine.importDoNotCall(path), this, [this](const Result<DoNotCallImport> &report) {
        if (!report) {
            tell(report.error().message, true);
            return;
        }
        const QLocale locale;
        QString sentence = tr("%1 numbers were entered, %2 were on the list already.")
                               .arg(locale.toString(report->added), locale.toString(report->known));
        if (!report->firstRefused.isEmpty()) {
            sentence +=
                u' ' + tr("%1 lines have no number; the first is line %2: %3")
                           .arg(locale.toString(report->refused), locale.toString(report->firstRefused.first().line),
                                visibleText(report->firstRefused.first().why));
        }
        tell(sentence, report->refused > 0);
    });
}

void DoNotCallDialog::chooseExport()
{
    auto *files = new QFileDialog(this, tr("Export the do-not-call list"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"csv"_s);
    files->setNameFilter(u"CSV (*.csv)"_s);
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(u"do-not-call.csv"_s);
    connect(files, &QFileDialog::fileSelected, this, &DoNotCallDialog::exportTo);
    files->open();
}

void DoNotCallDialog::exportTo(const QString &path)
{
    whenDone(m_engine.exportDoNotCall(path), this, [this](const Result<ExportReport> &report) {
        tell(report ? tr("The list was written to %1.").arg(visibleText(QFileInfo(report->path).fileName()))
                    : report.error().message,
             !report);
    });
}

void DoNotCallDialog::tell(const QString &sentence, bool isFault)
{
    m_state->setWords(sentence, isFault ? ColorRole::AttentionText : ColorRole::SecondaryText);
}

} // namespace ringback
