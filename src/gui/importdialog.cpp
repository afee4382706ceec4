#include "gui/importdialog.h"

#include "core/futures.h"
#include "core/maskedtext.h"
#include "core/phonenumber.h"
#include "engine/engine.h"
#include "gui/buttons.h"
#include "gui/dialoglook.h"
#include "gui/filedrop.h"
#include "gui/icons.h"
#include "gui/importcolumns.h"
#include "gui/importpreview.h"
#include "gui/importwords.h"
#include "gui/messagebanner.h"
#include "gui/textlabel.h"
#include "gui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize dialogSize{1040, 660};
constexpr int columnsWidth = 340;
constexpr int rowsShown = 200;

QLayout *fieldColumn(const QString &words, QComboBox *field)
{
    auto *label = formLabel(words, field);
    label->setMinimumHeight(0);
    field->setMinimumContentsLength(12);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::tiny);
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

} // namespace

ImportDialog::ImportDialog(Engine &engine, const models::RecordReader &records, QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_banner(new MessageBanner(this))
    , m_steps(new QStackedWidget(this))
    , m_preview(new ImportPreviewTable(records, this))
{
    setAcceptDrops(true);
    m_banner->hide();
    m_steps->addWidget(buildChoice());
    m_steps->addWidget(buildRunning());
    m_steps->addWidget(buildDone());
    QVBoxLayout *layout = beginDialog(this, tr("Import contacts"));
    layout->addWidget(m_banner);
    layout->addWidget(m_steps, 1);
    layout->addLayout(buildButtons());
    resize(dialogSize);

    connect(&engine, &Engine::importProgress, this, &ImportDialog::takeProgress);
    whenDone(engine.settings(), this, [this](const Settings &settings) {
        m_region->setCurrentIndex(m_region->findData(settings.region));
        preview();
    });
    setStep(Step::Choice);
    m_choose->setFocus();
}

QWidget *ImportDialog::buildChoice()
{
    auto *page = new QWidget(this);
    m_choose = new QPushButton(icon(Icon::Import), tr("Choose a &file…"), page);
    m_choose->setObjectName(u"chooseFile"_s);
    m_choose->setAutoDefault(false);
    m_file = new TextLabel(tr("CSV or vCard; it can be dropped here, too."), TextSize::Body, ColorRole::SecondaryText,
                           false, page);
    m_file->setSingleLine(true);
    m_region = new QComboBox(page);
    m_region->setObjectName(u"regionCombo"_s);
    const QStringList regions = supportedRegions();
    for (const QString &region : regions)
        m_region->addItem(u"%1 (+%2)"_s.arg(regionName(region)).arg(callingCode(region)), region);
    m_region->model()->sort(0);
    m_rule = new QComboBox(page);
    m_rule->setObjectName(u"ruleCombo"_s);
    m_rule->addItem(tr("Fill only what is empty"), QVariant::fromValue(static_cast<int>(ImportRule::FillEmpty)));
    m_rule->addItem(tr("Take what the file says"), QVariant::fromValue(static_cast<int>(ImportRule::TakeFile)));
    m_rule->addItem(tr("Leave them as they are"), QVariant::fromValue(static_cast<int>(ImportRule::KeepOurs)));
    m_basis = new QComboBox(page);
    m_basis->setObjectName(u"basisCombo"_s);
    for (const QString &basis : {QString(), u"request"_s, u"contract"_s, u"written"_s, u"oral"_s, u"other"_s})
        m_basis->addItem(consentWord(basis), basis);
    m_header = new QCheckBox(tr("The first row holds &titles"), page);
    m_header->setObjectName(u"hasHeader"_s);
    m_leads = new QCheckBox(tr("Put new people into the &queue, as leads"), page);
    m_leads->setObjectName(u"asLeads"_s);
    m_columns = new ImportColumns(page);
    m_columns->setFixedWidth(columnsWidth);
    m_totals = new TextLabel({}, TextSize::Body, ColorRole::Text, true, page);
    m_totals->setObjectName(u"totals"_s);
    m_totals->setWordWrap(true);

    auto *file = new QHBoxLayout;
    file->setSpacing(space::medium);
    file->addWidget(m_choose);
    file->addWidget(m_file, 1);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::medium);
    fields->addLayout(fieldColumn(tr("&Country of numbers without +"), m_region), 1);
    fields->addLayout(fieldColumn(tr("People who are here &already"), m_rule), 1);
    fields->addLayout(fieldColumn(tr("Why they may be called, if a row does not &say"), m_basis), 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::small);
    left->addWidget(m_header);
    left->addWidget(m_columns, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::medium);
    middle->addLayout(left);
    middle->addWidget(m_preview, 1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addLayout(file);
    layout->addLayout(fields);
    layout->addLayout(middle, 1);
    layout->addWidget(m_leads);
    layout->addWidget(m_totals);

    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    for (QComboBox *box : {m_region, m_rule, m_basis})
        connect(box, &QComboBox::activated, this, &ImportDialog::preview);
    connect(m_columns, &ImportColumns::changed, this, [this] {
        m_plan.mapping = m_columns->mapping();
        preview();
    });
    connect(m_header, &QCheckBox::clicked, this, [this](bool on) {
        m_plan.mapping = m_columns->mapping();
        m_plan.mapping->hasHeader = on;
        preview();
    });
    return page;
}

QWidget *ImportDialog::buildRunning()
{
    auto *page = new QWidget(this);
    m_doing = new TextLabel({}, TextSize::Body, ColorRole::Text, true, page);
    m_bar = new QProgressBar(page);
    m_bar->setAccessibleName(tr("How much of the file is done"));
    m_bar->setTextVisible(false);
    m_rate = new TextLabel({}, TextSize::Body, ColorRole::SecondaryText, false, page);
    m_rate->setObjectName(u"rate"_s);
    m_rate->setWordWrap(true);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_doing);
    layout->addWidget(m_bar);
    layout->addWidget(m_rate);
    layout->addStretch(1);
    return page;
}

QWidget *ImportDialog::buildDone()
{
    auto *page = new QWidget(this);
    m_sums = new TextLabel({}, TextSize::Body, ColorRole::Text, true, page);
    m_sums->setObjectName(u"sums"_s);
    m_sums->setWordWrap(true);
    m_refusedWhere = new TextLabel({}, TextSize::Body, ColorRole::SecondaryText, false, page);
    m_refusedWhere->setObjectName(u"refusedWhere"_s);
    m_refusedWhere->setWordWrap(true);
    m_openRefused = new QPushButton(icon(Icon::OpenLink), tr("&Open the refused rows"), page);
    m_openRefused->setObjectName(u"openRefused"_s);
    m_openRefused->setAutoDefault(false);
    m_undo = new QPushButton(icon(Icon::Undo), tr("&Undo this import"), page);
    m_undo->setObjectName(u"undoImport"_s);
    m_undo->setAutoDefault(false);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::small);
    actions->addWidget(m_openRefused);
    actions->addWidget(m_undo);
    actions->addStretch(1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_sums);
    layout->addWidget(m_refusedWhere);
    layout->addLayout(actions);
    layout->addStretch(1);
    connect(m_openRefused, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_report.refusedPath)); });
    connect(m_undo, &QPushButton::clicked, this, &ImportDialog::undo);
    return page;
}

QLayout *ImportDialog::buildButtons()
{
    m_check = new QPushButton(tr("C&heck the whole file"), this);
    m_check->setObjectName(u"checkWhole"_s);
    m_check->setAutoDefault(false);
    m_keep = new QPushButton(tr("Stop and &keep what is in"), this);
    m_keep->setObjectName(u"keepImport"_s);
    m_keep->setAutoDefault(false);
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(u"cancelImport"_s);
    m_cancel->setAutoDefault(false);
    m_import = new PrimaryButton(this);
    m_import->setObjectName(u"confirmButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_check);
    buttons->addStretch(1);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    connect(m_check, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { cancel(true); });
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] {
        if (m_step == Step::Done)
            accept();
        else
            start(false);
    });
    return buttons;
}

void ImportDialog::setStep(Step step)
{
    m_step = step;
    m_steps->setCurrentIndex(static_cast<int>(step));
    m_check->setVisible(step == Step::Choice);
    m_keep->setVisible(step == Step::Running && !m_dryRun);
    m_keep->setEnabled(true);
    m_cancel->setVisible(step != Step::Done);
    m_cancel->setEnabled(true);
    m_cancel->setText(step == Step::Running && !m_dryRun ? tr("Cancel and take &back") : tr("Cancel"));
    m_import->setVisible(step != Step::Running);
    m_import->setText(step == Step::Done ? tr("Close") : tr("&Import"));
    m_import->setDefault(true);
    if (step == Step::Choice) {
        m_import->setEnabled(false);
        m_check->setEnabled(false);
    } else if (step == Step::Running) {
        m_cancel->setFocus();
    } else {
        m_import->setEnabled(true);
        m_import->setFocus();
    }
}

void ImportDialog::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Import contacts"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setNameFilters(
        {tr("Tables and vCards (%1)").arg(u"*.csv *.tsv *.txt *.vcf"_s), tr("All files (%1)").arg(u"*"_s)});
    connect(files, &QFileDialog::fileSelected, this, &ImportDialog::choose);
    files->open();
}

void ImportDialog::choose(const QString &path)
{
    if (m_step == Step::Running)
        return;
    m_plan = {};
    m_plan.path = path;
    m_file->setWords(visibleText(path), ColorRole::Text);
    m_columns->clear();
    setStep(Step::Choice);
    preview();
}

void ImportDialog::preview()
{
    if (m_plan.path.isEmpty() || m_region->currentIndex() < 0 || m_step != Step::Choice)
        return;
    m_plan.region = m_region->currentData().toString();
    m_plan.rule = static_cast<ImportRule>(m_rule->currentData().toInt());
    m_plan.consentBasis = m_basis->currentData().toString();
    m_import->setEnabled(false);
    whenDone(m_engine.previewImport(m_plan, rowsShown), this,
             [this, generation = ++m_generation](const Result<ImportPreview> &result) {
                 if (generation != m_generation || m_step != Step::Choice)
                     return;
                 if (result)
                     show(*result);
                 else
                     fail(result.error().message);
             });
}

void ImportDialog::fail(const QString &why)
{
    m_banner->tell(MessageBanner::Kind::Fault, visibleText(why));
    if (m_step != Step::Choice)
        return;
    m_columns->clear();
    m_preview->clear();
    m_totals->setWords({});
    m_import->setEnabled(false);
    m_check->setEnabled(false);
    m_header->setVisible(true);
}

void ImportDialog::show(const ImportPreview &preview)
{
    m_banner->hide();
    const bool isTable = preview.format == files::Format::Csv;
    m_header->setVisible(isTable);
    m_header->setChecked(preview.mapping.hasHeader);
    m_columns->show(preview.mapping, preview.rows.isEmpty() ? QStringList() : preview.rows.first().row.cells);
    const auto totals = m_preview->show(preview, m_plan.rule);
    m_totals->setWords(previewWords(preview, totals));
    m_check->setEnabled(!preview.isWhole);
    m_import->setEnabled(!preview.isWhole || totals.added + totals.merged > 0);
    if (m_import->isEnabled() && (!focusWidget() || focusWidget() == m_choose))
        m_import->setFocus();
}

void ImportDialog::start(bool dryRun)
{
    m_dryRun = dryRun;
    m_plan.dryRun = dryRun;
    m_plan.asLeads = m_leads->isChecked();
    m_plan.mapping = m_columns->mapping();
    m_plan.refusedPath = dryRun ? QString() : pathForRefused(m_plan.path);
    m_banner->hide();
    m_doing->setWords(dryRun ? tr("Reading and checking the file. Nothing is written.") : tr("Importing…"));
    m_rate->setWords({});
    m_bar->setRange(0, 0);
    setStep(Step::Running);
    whenDone(m_engine.importContacts(m_plan), this,
             [this, dryRun](const Result<ImportReport> &result) { takeReport(result, dryRun); });
}

void ImportDialog::takeProgress(const ImportProgress &progress)
{
    if (m_step != Step::Running)
        return;
    if (progress.isUndoing)
        m_doing->setWords(tr("Taking back what was imported…"));
    // Percents: the rows of a huge file don't fit into an int.
    const qint64 done = progress.merged + progress.refused;
    const bool isKnown = !progress.isUndoing && progress.estimatedRows > 0;
    m_bar->setRange(0, isKnown ? 100 : 0);
    if (isKnown)
        m_bar->setValue(static_cast<int>(std::min<qint64>(100, done * 100 / progress.estimatedRows)));
    m_rate->setWords(progressWords(progress));
}

void ImportDialog::takeReport(const Result<ImportReport> &result, bool dryRun)
{
    m_dryRun = false;
    if (!result || dryRun) {
        setStep(Step::Choice);
        const bool isWhole = result && result->import.state == storage::imports::State::Done;
        m_import->setEnabled(result && (!isWhole || result->import.added > 0));
        m_check->setEnabled(result && !isWhole);
        if (isWhole)
            m_totals->setWords(checkedWords(*result));
        if (!result)
            m_banner->tell(MessageBanner::Kind::Fault, visibleText(result.error().message));
        return;
    }
    m_report = *result;
    m_sums->setWords(reportWords(m_report));
    m_refusedWhere->setWords(refusedWords(m_report));
    m_refusedWhere->setHidden(m_refusedWhere->text().isEmpty());
    m_openRefused->setHidden(m_report.refusedPath.isEmpty());
    const storage::imports::Import &import = m_report.import;
    m_undo->setHidden(import.id == 0 || import.state == storage::imports::State::Undone ||
                      import.added + import.changed == 0);
    setStep(Step::Done);
}

void ImportDialog::cancel(bool keep)
{
    m_cancel->setEnabled(false);
    m_keep->setEnabled(false);
    m_doing->setWords(keep ? tr("Stopping…") : tr("Cancelling…"));
    m_engine.cancelImport(keep ? ImportRun::Cancel::Keep : ImportRun::Cancel::Undo);
}

void ImportDialog::undo()
{
    m_undo->setEnabled(false);
    m_import->setEnabled(false);
    m_undo->setText(tr("Taking it back…"));
    whenDone(m_engine.undoImport(m_report.import.id), this, [this](const Result<ImportUndoReport> &undone) {
        m_undo->setEnabled(true);
        m_import->setEnabled(true);
        m_import->setFocus();
        m_undo->setText(tr("&Undo this import"));
        if (!undone) {
            fail(undone.error().message);
            return;
        }
        m_undo->hide();
        m_sums->setWords(undoneWords(*undone));
    });
}

void ImportDialog::reject()
{
    if (m_step == Step::Running)
        cancel(false);
    else if (m_undo->isEnabled())
        QDialog::reject();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_step != Step::Running && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    choose(droppedFile(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace ringback
