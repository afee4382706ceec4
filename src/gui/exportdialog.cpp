#include "gui/exportdialog.h"

#include "gui/buttons.h"
#include "gui/dialoglook.h"
#include "gui/icons.h"
#include "gui/textlabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 480;

} // namespace

ExportDialog::ExportDialog(const QString &title, QString fileName, QList<Choice> choices, QWidget *parent)
    : QDialog(parent)
    , m_fileName(std::move(fileName))
    , m_choices(std::move(choices))
    , m_what(new QComboBox(this))
    , m_format(new QComboBox(this))
{
    m_what->setObjectName(u"whatCombo"_s);
    for (const Choice &choice : std::as_const(m_choices))
        m_what->addItem(choice.words);
    m_format->setObjectName(u"formatCombo"_s);
    m_format->addItem(tr("CSV, for spreadsheets"), static_cast<int>(ExportPlan::Format::Csv));
    m_format->addItem(tr("JSON, for programs"), static_cast<int>(ExportPlan::Format::Json));
    auto *hint = new TextLabel(tr("The file is readable by you only. It holds personal data: take care where it goes."),
                               TextSize::Small, ColorRole::SecondaryText, false, this);
    hint->setWordWrap(true);
    auto *confirm = new PrimaryButton(icon(Icon::Export, ColorRole::OnAccent), tr("&Save as…"), this);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(formLabel(tr("&What"), m_what), m_what);
    form->addRow(formLabel(tr("&Format"), m_format), m_format);
    QVBoxLayout *layout = beginDialog(this, title);
    layout->addLayout(form);
    layout->addWidget(hint);
    endDialog(layout, confirm);
    setFixedWidth(dialogWidth);
    connect(confirm, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    m_what->setFocus();
}

ExportPlan ExportDialog::plan() const
{
    ExportPlan plan = m_choices.value(m_what->currentIndex()).plan;
    plan.format = static_cast<ExportPlan::Format>(m_format->currentData().toInt());
    return plan;
}

void ExportDialog::chooseFile()
{
    const QString ending = plan().format == ExportPlan::Format::Csv ? u"csv"_s : u"json"_s;
    auto *files = new QFileDialog(this, windowTitle());
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(ending);
    files->setNameFilter(ending.toUpper() + u" (*."_s + ending + u')');
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(m_fileName + u'.' + ending);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        ExportPlan chosen = plan();
        chosen.path = path;
        Q_EMIT confirmed(chosen);
        accept();
    });
    files->open();
}

} // namespace ringback
