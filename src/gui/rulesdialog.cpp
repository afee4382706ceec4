#include "gui/rulesdialog.h"

#include "core/futures.h"
#include "core/maskedtext.h"
#include "engine/engine.h"
#include "gui/buttons.h"
#include "gui/destinationsdialog.h"
#include "gui/dialoglook.h"
#include "gui/icons.h"
#include "gui/messagebanner.h"
#include "gui/ruleeditor.h"
#include "gui/textlabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize dialogSize(1020, 640);
constexpr int listWidth = 260;

QToolButton *smallButton(Icon image, const QString &name, const QString &objectName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(image));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setObjectName(objectName);
    return button;
}

Rule freshRule()
{
    Rule rule;
    rule.name = RulesDialog::tr("New rule");
    rule.conditions = {{.fact = u"outcome"_s, .test = RuleCondition::Test::Contains}};
    rule.actions = {{.kind = RuleAction::Kind::Notify, .text = u"{{contact.name}}: {{outcome}}"_s}};
    return rule;
}

} // namespace

RulesDialog::RulesDialog(Engine &engine, const models::RecordReader &records, QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_records(records)
    , m_list(new QListWidget(this))
    , m_editor(new RuleEditor(this))
    , m_banner(new MessageBanner(this))
    , m_trial(new TextLabel({}, TextSize::Small, ColorRole::SecondaryText, false, this))
    , m_try(new QPushButton(tr("&Try on past calls"), this))
    , m_save(new PrimaryButton(this))
    , m_remove(smallButton(Icon::Delete, tr("Remove the rule"), u"removeRule"_s, this))
    , m_up(smallButton(Icon::ChevronUp, tr("Ask it earlier"), u"ruleUp"_s, this))
    , m_down(smallButton(Icon::ChevronDown, tr("Ask it later"), u"ruleDown"_s, this))
{
    resize(dialogSize);
    auto *intro = new TextLabel(
        tr("A rule acts by itself on what happens after it was switched on, once on each. It calls nobody unless it "
           "says so and the settings allow it."),
        TextSize::Body, ColorRole::SecondaryText, false, this);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::huge);
    columns->addLayout(buildList());
    columns->addLayout(buildDetail(), 1);
    QVBoxLayout *layout = beginDialog(this, tr("Rules"));
    layout->addWidget(intro);
    layout->addWidget(m_banner);
    layout->addLayout(columns, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &RulesDialog::choose);
    connect(m_list, &QListWidget::itemChanged, this,
            [this](const QListWidgetItem *item) { toggle(m_list->row(item), item->checkState() == Qt::Checked); });
    connect(m_editor, &RuleEditor::edited, this, [this] { setEdited(true); });
    connect(m_try, &QPushButton::clicked, this, &RulesDialog::tryOut);
    connect(m_save, &QPushButton::clicked, this, &RulesDialog::save);
    connect(m_remove, &QToolButton::clicked, this, &RulesDialog::removeRule);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    reload(0);
    if (m_rules.isEmpty())
        newRule();
    if (m_rules.isEmpty())
        m_editor->focusName();
    else
        m_list->setFocus();
}

QLayout *RulesDialog::buildList()
{
    m_list->setObjectName(u"ruleList"_s);
    m_list->setAccessibleName(tr("Rules"));
    m_list->setFixedWidth(listWidth);
    auto *create = new QPushButton(icon(Icon::Add), tr("&New rule"), this);
    create->setObjectName(u"newRule"_s);
    create->setAutoDefault(false);
    connect(create, &QPushButton::clicked, this, [this] {
        newRule();
        m_editor->focusName();
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(create);
    buttons->addStretch(1);
    for (QToolButton *button : {m_up, m_down, m_remove})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::small);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    return column;
}

QLayout *RulesDialog::buildDetail()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields have it
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_editor);
    auto *destinations = new QPushButton(tr("&Destinations and messages…"), this);
    destinations->setObjectName(u"destinations"_s);
    connect(destinations, &QPushButton::clicked, this, [this] {
        auto *dialog = new DestinationsDialog(m_engine, m_records, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::finished, this, [this] { choose(m_list->currentRow()); });
        dialog->open();
    });
    m_try->setObjectName(u"tryRule"_s);
    m_save->setObjectName(u"saveRule"_s);
    m_save->setText(tr("&Save"));
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    for (QPushButton *button : {destinations, m_try, close})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(destinations);
    buttons->addStretch(1);
    buttons->addWidget(m_try);
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::medium);
    column->addWidget(scroll, 1);
    column->addWidget(m_trial);
    column->addLayout(buttons);
    return column;
}

void RulesDialog::reload(qint64 choose)
{
    const QSignalBlocker whileFilled(m_list);
    m_rules = m_records.rules();
    m_list->clear();
    int current = m_rules.isEmpty() ? -1 : 0;
    for (const Rule &rule : std::as_const(m_rules)) {
        auto *item = new QListWidgetItem(visibleText(rule.name), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(rule.enabled ? Qt::Checked : Qt::Unchecked);
        if (rule.id == choose)
            current = m_list->count() - 1;
    }
    m_list->setCurrentRow(current);
    this->choose(current);
}

void RulesDialog::choose(int row)
{
    if (row >= 0 && row < m_rules.size())
        m_editor->show(m_rules.at(row), m_records.destinations().keys(), m_records.agents());
    m_trial->setWords({});
    setEdited(false);
}

void RulesDialog::newRule()
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(-1);
    }
    m_editor->show(freshRule(), m_records.destinations().keys(), m_records.agents());
    m_trial->setWords({});
    setEdited(true);
}

void RulesDialog::setEdited(bool edited)
{
    m_isEdited = edited;
    showButtons();
}

void RulesDialog::showButtons()
{
    const int row = m_list->currentRow();
    const bool isComplete = m_editor->rule().ok();
    m_save->setEnabled(m_isEdited && isComplete);
    m_try->setEnabled(isComplete);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

void RulesDialog::save()
{
    const Result<Rule> rule = m_editor->rule();
    if (!rule)
        return m_banner->tellFault(rule.error().message);
    whenDone(m_engine.saveRule(*rule), this, [this](const Result<qint64> &saved) {
        if (!saved)
            return m_banner->tellFault(saved.error().message);
        reload(*saved);
        if (!m_rules.value(m_list->currentRow()).enabled)
            m_banner->tellDone(tr("Saved. Tick it in the list to switch it on."));
    });
}

void RulesDialog::removeRule()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const qint64 next = m_rules.value(row + 1 < m_rules.size() ? row + 1 : row - 1).id;
    whenDone(m_engine.removeRule(m_rules.at(row).id), this, [this, next](const Result<Done> &done) {
        if (!done)
            m_banner->tellFault(done.error().message);
        reload(next);
        if (m_rules.isEmpty())
            newRule();
    });
}

void RulesDialog::move(int by)
{
    const int row = m_list->currentRow();
    const int to = by < 0 ? row - 1 : row + 2;
    if (row < 0 || to < 0)
        return;
    const qint64 id = m_rules.at(row).id;
    whenDone(m_engine.moveRuleBefore(id, m_rules.value(to).id), this, [this, id](const Result<Done> &done) {
        if (!done)
            m_banner->tellFault(done.error().message);
        reload(id);
    });
}

void RulesDialog::toggle(int row, bool on)
{
    if (row < 0 || row >= m_rules.size() || m_rules.at(row).enabled == on)
        return;
    Rule rule = m_rules.at(row);
    rule.enabled = on;
    whenDone(m_engine.saveRule(rule), this, [this, id = rule.id](const Result<qint64> &saved) {
        if (!saved)
            m_banner->tellFault(saved.error().message);
        reload(id);
    });
}

void RulesDialog::tryOut()
{
    const Result<Rule> rule = m_editor->rule();
    if (!rule)
        return;
    whenDone(m_engine.tryRule(*rule), this, [this](const RuleTrial &trial) {
        if (trial.looked == 0)
            return m_trial->setWords(tr("There is no past call to try it on."));
        m_trial->setWords(
            tr("Of the last %n call(s) it would have acted on %1.", nullptr, trial.looked).arg(trial.matched.size()));
    });
}

void RulesDialog::reject()
{
    if (m_isEdited && m_list->currentRow() >= 0 && m_save->isEnabled()) {
        // The first Escape tells, the second leaves.
        m_banner->tell(MessageBanner::Kind::Attention, tr("This rule has changes that aren't saved."));
        m_isEdited = false;
        return;
    }
    QDialog::reject();
}

} // namespace ringback
