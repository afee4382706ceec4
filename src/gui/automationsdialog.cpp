#include "gui/automationsdialog.h"

#include "core/futures.h"
#include "core/maskedtext.h"
#include "engine/engine.h"
#include "gui/buttons.h"
#include "gui/dialoglook.h"
#include "gui/formlook.h"
#include "gui/icons.h"
#include "gui/messagebanner.h"
#include "gui/textlabel.h"
#include "models/recordreader.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize dialogSize(900, 640);
constexpr int listWidth = 240;
constexpr int payloadHeight = 120;

enum FieldColumn { NameColumn, LabelColumn, PresetColumn, RequiredColumn, FieldColumnCount };

} // namespace

AutomationsDialog::AutomationsDialog(Engine &engine, const models::RecordReader &records, QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_records(records)
    , m_banner(new MessageBanner(this))
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(icon(Icon::Delete), tr("&Remove"), this))
    , m_name(new QLineEdit(this))
    , m_address(new QLineEdit(this))
    , m_fields(new QTableWidget(0, FieldColumnCount, this))
    , m_removeField(new QPushButton(icon(Icon::Delete), tr("Remove &field"), this))
    , m_payload(new QPlainTextEdit(this))
    , m_save(new PrimaryButton(this))
{
    resize(dialogSize);
    m_banner->hide();
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    m_save->setText(tr("&Save"));
    m_save->setObjectName(u"saveAutomation"_s);
    m_save->setDefault(true);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::huge);
    columns->addLayout(buildList());
    columns->addLayout(buildForm(), 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    QVBoxLayout *layout = beginDialog(this, tr("Automations"));
    layout->addWidget(new TextLabel(tr("An automation of Thoughtly's that you trigger for people. It may ring them, so "
                                       "it is held to the same rules as a call."),
                                    TextSize::Body, ColorRole::SecondaryText, false, this));
    layout->addWidget(m_banner);
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);
    alignLabels(this);

    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_save, &QPushButton::clicked, this, &AutomationsDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &AutomationsDialog::removeAutomation);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            show(m_automations.at(row));
    });
    reload(0);
    if (m_automations.isEmpty())
        m_name->setFocus();
    else
        m_list->setFocus();
}

QLayout *AutomationsDialog::buildList()
{
    m_list->setObjectName(u"automationList"_s);
    m_list->setAccessibleName(tr("Automations"));
    m_list->setFixedWidth(listWidth);
    m_remove->setObjectName(u"removeAutomation"_s);
    m_remove->setAutoDefault(false);
    auto *create = new QPushButton(icon(Icon::Add), tr("&New"), this);
    create->setObjectName(u"newAutomation"_s);
    create->setAutoDefault(false);
    connect(create, &QPushButton::clicked, this, [this] {
        m_list->setCurrentRow(-1);
        show({});
        m_name->setFocus();
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(create);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *list = new QVBoxLayout;
    list->setSpacing(space::small);
    list->addWidget(m_list, 1);
    list->addLayout(buttons);
    return list;
}

QLayout *AutomationsDialog::buildForm()
{
    m_name->setObjectName(u"automationName"_s);
    m_name->setPlaceholderText(tr("For example Feedback call"));
    m_address->setObjectName(u"automationAddress"_s);
    m_address->setEchoMode(QLineEdit::Password);
    m_payload->setObjectName(u"automationPayload"_s);
    setCodeLook(m_payload);
    m_payload->setFixedHeight(payloadHeight);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::small);
    form->addRow(tr("Na&me"), m_name);
    form->addRow(tr("&Id or address"), m_address);
    form->addRow(QString(), new TextLabel(tr("Kept in the system keychain and not shown again."), TextSize::Small,
                                          ColorRole::SecondaryText, false, this));
    auto *asksFor = new QLabel(tr("&Asks for"), this);
    asksFor->setBuddy(m_fields);
    form->addRow(asksFor, buildFields());
    form->addRow(tr("&Payload"), m_payload);
    form->addRow(QString(),
                 new TextLabel(tr("JSON. {{contact_phone}}, {{contact_name}}, {{contact_email}}, {{contact_company}}, "
                                  "the contact's attributes and the fields above are filled in."),
                               TextSize::Small, ColorRole::SecondaryText, false, this));
    return form;
}

QLayout *AutomationsDialog::buildFields()
{
    m_fields->setObjectName(u"automationFields"_s);
    m_fields->setAccessibleName(tr("What it asks for"));
    m_fields->setHorizontalHeaderLabels({tr("Field"), tr("Label"), tr("Preset"), tr("Needed")});
    m_fields->verticalHeader()->hide();
    m_fields->setShowGrid(false);
    m_fields->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_fields->setTabKeyNavigation(false);
    m_fields->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_fields->setSelectionMode(QAbstractItemView::SingleSelection);
    m_fields->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_fields->horizontalHeader()->setSectionResizeMode(RequiredColumn, QHeaderView::ResizeToContents);
    m_removeField->setObjectName(u"removeField"_s);
    auto *add = new QPushButton(icon(Icon::Add), tr("A&dd field"), this);
    add->setObjectName(u"addField"_s);
    for (QPushButton *button : {add, m_removeField})
        button->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this] {
        addField({});
        m_fields->setFocus();
        m_fields->setCurrentCell(m_fields->rowCount() - 1, NameColumn);
        m_fields->editItem(m_fields->currentItem());
    });
    connect(m_removeField, &QPushButton::clicked, this, &AutomationsDialog::removeField);
    connect(m_fields, &QTableWidget::itemSelectionChanged, this, &AutomationsDialog::follow);
    connect(m_fields, &QTableWidget::itemChanged, this, &AutomationsDialog::follow);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(add);
    buttons->addWidget(m_removeField);
    buttons->addStretch(1);
    auto *fields = new QVBoxLayout;
    fields->setSpacing(space::small);
    fields->addWidget(m_fields, 1);
    fields->addLayout(buttons);
    return fields;
}

void AutomationsDialog::reload(qint64 id)
{
    m_automations = m_records.automations();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Automation &automation : std::as_const(m_automations))
        m_list->addItem(visibleText(automation.name));
    const auto shown = std::find_if(m_automations.cbegin(), m_automations.cend(),
                                    [id](const Automation &automation) { return id == 0 || automation.id == id; });
    if (shown == m_automations.cend())
        return show({});
    m_list->setCurrentRow(static_cast<int>(shown - m_automations.cbegin()));
    show(*shown);
}

void AutomationsDialog::show(const Automation &automation)
{
    m_shown = automation;
    m_name->setText(automation.name);
    m_address->clear();
    m_address->setPlaceholderText(automation.id != 0 ? tr("As it is in the keychain")
                                                     : tr("From the automation's webhook trigger"));
    {
        const QSignalBlocker blocker(m_fields);
        m_fields->setRowCount(0);
        for (const AutomationField &field : automation.fields)
            addField(field);
    }
    m_payload->setPlainText(automation.payload);
    m_remove->setEnabled(automation.id != 0);
    follow();
}

void AutomationsDialog::addField(const AutomationField &field)
{
    const int row = m_fields->rowCount();
    m_fields->insertRow(row);
    m_fields->setItem(row, NameColumn, new QTableWidgetItem(field.name));
    m_fields->setItem(row, LabelColumn, new QTableWidgetItem(field.label));
    m_fields->setItem(row, PresetColumn, new QTableWidgetItem(field.preset));
    auto *needed = new QTableWidgetItem;
    needed->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    needed->setCheckState(field.required ? Qt::Checked : Qt::Unchecked);
    m_fields->setItem(row, RequiredColumn, needed);
}

void AutomationsDialog::removeField()
{
    m_fields->removeRow(m_fields->currentRow());
    follow();
}

void AutomationsDialog::follow()
{
    m_removeField->setEnabled(m_fields->currentRow() >= 0);
    const QString leftToRight(QChar(0x200e));
    // Qt paints a placeholder in the direction of the program, whatever the field's: each line says its own.
    m_payload->setPlaceholderText(leftToRight + defaultPayload(edited()).replace(u'\n', u'\n' + leftToRight));
}

Automation AutomationsDialog::edited() const
{
    Automation automation = m_shown;
    automation.name = m_name->text().simplified();
    automation.payload = m_payload->toPlainText().trimmed();
    automation.fields.clear();
    const auto text = [this](int row, int column) {
        const QTableWidgetItem *item = m_fields->item(row, column); // none yet while a row is being made
        return item ? item->text().trimmed() : QString();
    };
    for (int row = 0; row < m_fields->rowCount(); ++row) {
        const QTableWidgetItem *needed = m_fields->item(row, RequiredColumn);
        const AutomationField field{text(row, NameColumn), text(row, LabelColumn), text(row, PresetColumn),
                                    needed && needed->checkState() == Qt::Checked};
        if (field != AutomationField()) // a row that was added and left empty
            automation.fields.append(field);
    }
    return automation;
}

void AutomationsDialog::save()
{
    const Automation automation = edited();
    const QString address = m_address->text().trimmed();
    whenDone(m_engine.saveAutomation(automation, address), this, [this](const Result<qint64> &id) {
        if (!id)
            return m_banner->tellFault(id.error().message);
        reload(*id);
        m_banner->tellDone(tr("Saved."));
    });
}

void AutomationsDialog::removeAutomation()
{
    whenDone(m_engine.removeAutomation(m_shown.id), this, [this](const Result<Done> &done) {
        if (!done)
            m_banner->tellFault(done.error().message);
        reload(0);
    });
}

} // namespace ringback
