#pragma once

#include "core/agent.h"
#include "core/rule.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace ringback {

class RuleActionRow;
class RuleConditionRow;
class TextLabel;

/// One rule to edit: its name, when, if, then, and all of it as a sentence below.
class RuleEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleEditor(QWidget *parent = nullptr);

    void show(const Rule &rule, const QStringList &destinations, const QList<Agent> &agents);
    /// As it stands now; InvalidInput in words when it can't be kept so.
    [[nodiscard]] Result<Rule> rule() const;
    void focusName();

Q_SIGNALS:
    /// The person changed something.
    void edited();

private:
    void addCondition(const RuleCondition &condition);
    void addAction(const RuleAction &action);
    void change();
    [[nodiscard]] Rule::Event chosenEvent() const;

    Rule m_rule;
    QStringList m_destinations;
    QList<Agent> m_agents;
    QLineEdit *m_name;
    QComboBox *m_event;
    QVBoxLayout *m_conditionRows;
    QVBoxLayout *m_actionRows;
    QList<RuleConditionRow *> m_conditions;
    QList<RuleActionRow *> m_actions;
    TextLabel *m_sentence;
    bool m_isShowing = false;
};

} // namespace ringback
