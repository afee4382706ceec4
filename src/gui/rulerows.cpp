#include "gui/rulerows.h"

#include "core/disposition.h"
#include "core/maskedtext.h"
#include "gui/icons.h"
#include "gui/rulewords.h"
#include "gui/theme.h"
#include "models/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int factWidth = 190;
constexpr int kindWidth = 190;
constexpr int bodyHeight = 96;
constexpr int longestDelay = 60 * 24 * 90; // minutes

using Test = RuleCondition::Test;
using Kind = RuleAction::Kind;

QToolButton *removeButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(Icon::Close));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

QHBoxLayout *rowLayout(QWidget *row)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    return layout;
}

} // namespace

RuleConditionRow::RuleConditionRow(const RuleCondition &condition, QWidget *parent)
    : QWidget(parent), m_fact(new QComboBox(this)), m_test(new QComboBox(this)), m_value(new QLineEdit(this))
{
    m_fact->setEditable(true);
    m_fact->addItems({u"outcome"_s, u"status"_s, u"result"_s, u"agent.title"_s, u"duration_seconds"_s, u"summary"_s,
                      u"contact.tags"_s, u"contact.company"_s, u"reason"_s, u"priority"_s, u"variables."_s});
    m_fact->setCurrentText(condition.fact);
    m_fact->setAccessibleName(tr("Fact"));
    m_fact->setFixedWidth(factWidth);
    for (const Test test : {Test::Is, Test::IsNot, Test::Contains, Test::AtLeast, Test::AtMost, Test::IsKnown})
        m_test->addItem(testText(test), QVariant::fromValue(static_cast<int>(test)));
    m_test->setCurrentIndex(m_test->findData(static_cast<int>(condition.test)));
    m_test->setAccessibleName(tr("Comparison"));
    m_value->setText(condition.value);
    m_value->setAccessibleName(tr("Value"));
    auto *remove = removeButton(tr("Remove this condition"), this);

    QHBoxLayout *layout = rowLayout(this);
    layout->addWidget(m_fact);
    layout->addWidget(m_test);
    layout->addWidget(m_value, 1);
    layout->addWidget(remove);
    const auto showValue = [this] { m_value->setVisible(this->condition().test != Test::IsKnown); };
    showValue();
    connect(m_fact, &QComboBox::editTextChanged, this, &RuleConditionRow::changed);
    connect(m_test, &QComboBox::currentIndexChanged, this, [this, showValue] {
        showValue();
        Q_EMIT changed();
    });
    connect(m_value, &QLineEdit::textChanged, this, &RuleConditionRow::changed);
    connect(remove, &QToolButton::clicked, this, &RuleConditionRow::removeRequested);
}

RuleCondition RuleConditionRow::condition() const
{
    return {m_fact->currentText().trimmed(), static_cast<Test>(m_test->currentData().toInt()), m_value->text()};
}

RuleActionRow::RuleActionRow(const RuleAction &action, const QStringList &destinations, const QList<Agent> &agents,
                             QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_text(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_delay(new QSpinBox(this))
    , m_urgent(new QCheckBox(tr("urgent"), this))
    , m_automatic(new QCheckBox(tr("call by itself"), this))
    , m_agent(new QComboBox(this))
    , m_disposition(new QComboBox(this))
    , m_destination(new QComboBox(this))
    , m_body(new QPlainTextEdit(this))
{
    for (const Kind one : {Kind::Notify, Kind::Callback, Kind::Tag, Kind::Disposition, Kind::Post, Kind::Stop})
        m_kind->addItem(actionText(one), static_cast<int>(one));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(action.kind)));
    m_kind->setAccessibleName(tr("What to do"));
    m_kind->setFixedWidth(kindWidth);
    buildPages(destinations);
    if (action.kind == Kind::Notify || action.kind == Kind::Tag)
        m_text->setText(action.text);
    else if (action.kind == Kind::Callback)
        m_reason->setText(action.text);
    m_delay->setValue(static_cast<int>(action.delay.count()));
    m_urgent->setChecked(action.urgent);
    m_automatic->setChecked(action.automatic);
    listAgents(agents, action.agentId);
    if (action.kind == Kind::Disposition)
        m_disposition->setCurrentIndex(std::max(0, m_disposition->findData(action.text)));
    if (action.kind == Kind::Post) {
        if (m_destination->findText(action.text) < 0)
            m_destination->addItem(action.text);
        m_destination->setCurrentText(action.text);
    }
    const QJsonObject example{{u"text"_s, u"{{contact.name}}: {{outcome}}"_s}};
    m_body->setPlainText(
        QString::fromUtf8(QJsonDocument(action.body.isEmpty() ? example : action.body).toJson()).trimmed());

    auto *remove = removeButton(tr("Remove this action"), this);
    QHBoxLayout *layout = rowLayout(this);
    layout->addWidget(m_kind, 0, Qt::AlignTop);
    layout->addWidget(m_pages, 1);
    layout->addWidget(remove, 0, Qt::AlignTop);
    showPage();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showPage();
        Q_EMIT changed();
    });
    for (const QLineEdit *edit : {m_text, m_reason})
        connect(edit, &QLineEdit::textChanged, this, &RuleActionRow::changed);
    connect(m_delay, &QSpinBox::valueChanged, this, &RuleActionRow::changed);
    connect(m_urgent, &QCheckBox::toggled, this, &RuleActionRow::changed);
    connect(m_automatic, &QCheckBox::toggled, this, &RuleActionRow::changed);
    connect(m_agent, &QComboBox::currentIndexChanged, this, &RuleActionRow::changed);
    connect(m_disposition, &QComboBox::currentIndexChanged, this, &RuleActionRow::changed);
    connect(m_destination, &QComboBox::currentIndexChanged, this, &RuleActionRow::changed);
    connect(m_body, &QPlainTextEdit::textChanged, this, &RuleActionRow::changed);
    connect(remove, &QToolButton::clicked, this, &RuleActionRow::removeRequested);
}

void RuleActionRow::buildPages(const QStringList &destinations)
{
    m_text->setAccessibleName(tr("Text"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason"));
    m_delay->setRange(0, longestDelay);
    m_delay->setPrefix(tr("in ", "before a number of minutes"));
    m_delay->setSuffix(tr(" min", "minutes"));
    m_delay->setSpecialValueText(tr("at once"));
    m_delay->setAccessibleName(tr("When it is due"));
    for (const Disposition disposition : allDispositions)
        m_disposition->addItem(models::dispositionText(disposition), token(disposition));
    m_disposition->setAccessibleName(tr("Result"));
    m_destination->addItems(destinations);
    m_destination->setAccessibleName(tr("Destination"));
    m_body->setAccessibleName(tr("Message, as JSON"));
    m_body->setFixedHeight(bodyHeight);
    m_body->setTabChangesFocus(true);
    m_body->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    const auto page = [this](std::initializer_list<QWidget *> widgets, Qt::Orientation direction) {
        auto *one = new QWidget(m_pages);
        auto *layout =
            new QBoxLayout(direction == Qt::Horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, one);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::small);
        for (QWidget *widget : widgets)
            layout->addWidget(widget);
        if (direction == Qt::Vertical)
            layout->addStretch(1);
        m_pages->addWidget(one);
    };
    page({m_text}, Qt::Horizontal);
    auto *callback = new QWidget(m_pages);
    auto *grid = new QGridLayout(callback);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::small);
    grid->addWidget(m_reason, 0, 0);
    grid->addWidget(m_delay, 0, 1);
    grid->addWidget(m_urgent, 0, 2);
    grid->addWidget(m_agent, 1, 0);
    grid->addWidget(m_automatic, 1, 1, 1, 2);
    grid->setColumnStretch(0, 1);
    m_pages->addWidget(callback);
    page({m_disposition}, Qt::Horizontal);
    page({m_destination, m_body}, Qt::Vertical);
    page({}, Qt::Horizontal);
}

void RuleActionRow::listAgents(const QList<Agent> &agents, const QString &chosen)
{
    m_agent->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // titles are long
    m_agent->setAccessibleName(tr("Voice agent"));
    m_agent->addItem(tr("The usual voice agent"), QString());
    for (const Agent &agent : agents) {
        if (!agent.archived || agent.id == chosen)
            m_agent->addItem(visibleText(agent.title), agent.id);
    }
    if (m_agent->findData(chosen) < 0)
        m_agent->addItem(tr("A voice agent that isn't known"), chosen);
    m_agent->setCurrentIndex(m_agent->findData(chosen));
    m_automatic->setObjectName(u"ruleAutomatic"_s);
    m_automatic->setToolTip(tr("When it is due and everything speaks for it, without a click. The settings must allow "
                               "it, too (Settings › Hours and limits)."));
}

void RuleActionRow::setEvent(Rule::Event event)
{
    m_automatic->setEnabled(event != Rule::Event::CallEnded);
    if (event == Rule::Event::CallEnded)
        m_automatic->setChecked(false);
}

RuleAction::Kind RuleActionRow::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

void RuleActionRow::showPage()
{
    int index = 0;
    switch (kind()) {
    case Kind::Notify:
    case Kind::Tag:
        m_text->setPlaceholderText(kind() == Kind::Tag ? tr("Tag") : tr("For example {{contact.name}}: {{outcome}}"));
        break;
    case Kind::Callback:
        index = 1;
        break;
    case Kind::Disposition:
        index = 2;
        break;
    case Kind::Post:
        index = 3;
        break;
    case Kind::Stop:
        index = 4;
        break;
    }
    m_pages->setCurrentIndex(index);
    m_pages->setFixedHeight(m_pages->currentWidget()->sizeHint().height());
}

Result<RuleAction> RuleActionRow::action() const
{
    RuleAction action;
    action.kind = kind();
    switch (action.kind) {
    case Kind::Notify:
    case Kind::Tag:
        action.text = m_text->text().trimmed();
        break;
    case Kind::Callback:
        action.text = m_reason->text().trimmed();
        action.delay = std::chrono::minutes(m_delay->value());
        action.urgent = m_urgent->isChecked();
        action.automatic = m_automatic->isChecked();
        action.agentId = m_agent->currentData().toString();
        break;
    case Kind::Disposition:
        action.text = m_disposition->currentData().toString();
        break;
    case Kind::Post: {
        const Result<QJsonObject> body = parseTemplate(m_body->toPlainText().toUtf8());
        if (!body)
            return body.error();
        action.text = m_destination->currentText();
        action.body = *body;
        break;
    }
    case Kind::Stop:
        break;
    }
    return action;
}

} // namespace ringback
