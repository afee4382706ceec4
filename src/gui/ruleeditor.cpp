#include "gui/ruleeditor.h"

#include "gui/formlook.h"
#include "gui/icons.h"
#include "gui/makeaccessible.h"
#include "gui/rulerows.h"
#include "gui/rulewords.h"
#include "gui/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *rows()
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(space::small);
    return layout;
}

} // namespace

RuleEditor::RuleEditor(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_event(new QComboBox(this))
    , m_conditionRows(rows())
    , m_actionRows(rows())
    , m_sentence(new TextLabel({}, TextSize::Body, ColorRole::SecondaryText, false, this))
{
    m_name->setObjectName(u"ruleName"_s);
    m_event->setObjectName(u"ruleEvent"_s);
    for (const Rule::Event event : {Rule::Event::CallEnded, Rule::Event::LeadArrived, Rule::Event::CallbackAsked})
        m_event->addItem(eventText(event), static_cast<int>(event));
    auto *addIf = new QPushButton(icon(Icon::Add), tr("Add a &condition"), this);
    addIf->setObjectName(u"addCondition"_s);
    auto *addThen = new QPushButton(icon(Icon::Add), tr("Add an &action"), this);
    addThen->setObjectName(u"addAction"_s);
    for (QPushButton *button : {addIf, addThen})
        button->setAutoDefault(false);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::medium);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&When"), m_event);
    const auto section = [this, form](const QString &title, QVBoxLayout *rows, QPushButton *add) {
        auto *column = new QVBoxLayout;
        column->setSpacing(space::small);
        column->addLayout(rows);
        column->addWidget(add, 0, Qt::AlignLeading);
        form->addRow(new TextLabel(title, TextSize::Body, ColorRole::Text, false, this), column);
    };
    section(tr("If"), m_conditionRows, addIf);
    section(tr("Then"), m_actionRows, addThen);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::large);
    layout->addLayout(form);
    layout->addWidget(m_sentence);
    layout->addStretch(1);
    alignLabels(this);

    connect(m_name, &QLineEdit::textChanged, this, &RuleEditor::change);
    connect(m_event, &QComboBox::currentIndexChanged, this, [this] {
        for (RuleActionRow *row : std::as_const(m_actions))
            row->setEvent(chosenEvent());
        change();
    });
    connect(addIf, &QPushButton::clicked, this, [this] {
        addCondition({.fact = u"outcome"_s});
        makeAccessible(window());
        change();
    });
    connect(addThen, &QPushButton::clicked, this, [this] {
        addAction({});
        makeAccessible(window());
        change();
    });
}

void RuleEditor::show(const Rule &rule, const QStringList &destinations, const QList<Agent> &agents)
{
    {
        const QScopedValueRollback showing(m_isShowing, true);
        m_rule = rule;
        m_destinations = destinations;
        m_agents = agents;
        qDeleteAll(m_conditions);
        m_conditions.clear();
        qDeleteAll(m_actions);
        m_actions.clear();
        m_name->setText(rule.name);
        m_event->setCurrentIndex(m_event->findData(static_cast<int>(rule.event)));
        for (const RuleCondition &condition : rule.conditions)
            addCondition(condition);
        for (const RuleAction &action : rule.actions)
            addAction(action);
    }
    makeAccessible(window());
    const Result<Rule> shown = this->rule();
    m_sentence->setWords(shown ? ruleText(*shown) : QString());
}

void RuleEditor::addCondition(const RuleCondition &condition)
{
    auto *row = new RuleConditionRow(condition, this);
    m_conditions.append(row);
    m_conditionRows->addWidget(row);
    connect(row, &RuleConditionRow::changed, this, &RuleEditor::change);
    connect(row, &RuleConditionRow::removeRequested, this, [this, row] {
        m_conditions.removeOne(row);
        row->deleteLater();
        change();
    });
}

void RuleEditor::addAction(const RuleAction &action)
{
    auto *row = new RuleActionRow(action, m_destinations, m_agents, this);
    row->setEvent(chosenEvent());
    m_actions.append(row);
    m_actionRows->addWidget(row);
    connect(row, &RuleActionRow::changed, this, &RuleEditor::change);
    connect(row, &RuleActionRow::removeRequested, this, [this, row] {
        m_actions.removeOne(row);
        row->deleteLater();
        change();
    });
}

void RuleEditor::change()
{
    if (m_isShowing)
        return;
    const Result<Rule> now = rule();
    m_sentence->setWords(now ? ruleText(*now) : now.error().message,
                         now ? ColorRole::SecondaryText : ColorRole::FailedText);
    Q_EMIT edited();
}

Rule::Event RuleEditor::chosenEvent() const
{
    return static_cast<Rule::Event>(m_event->currentData().toInt());
}

Result<Rule> RuleEditor::rule() const
{
    Rule rule = m_rule;
    rule.name = m_name->text().simplified();
    rule.event = chosenEvent();
    rule.conditions.clear();
    for (const RuleConditionRow *row : m_conditions)
        rule.conditions.append(row->condition());
    rule.actions.clear();
    for (const RuleActionRow *row : m_actions) {
        const Result<RuleAction> action = row->action();
        if (!action)
            return action.error();
        rule.actions.append(*action);
    }
    // What the store would read back: one judge of what is complete.
    const Result<Rule> read = ruleFromJson(toJson(rule));
    return read ? Result<Rule>(rule) : Result<Rule>(read.error());
}

void RuleEditor::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace ringback
