#pragma once

#include "core/agent.h"
#include "core/rule.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QStackedWidget;

namespace ringback {

/// One condition of a rule to edit: a fact, a comparison, a value.
class RuleConditionRow final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleConditionRow(const RuleCondition &condition, QWidget *parent = nullptr);

    [[nodiscard]] RuleCondition condition() const;

Q_SIGNALS:
    void changed();
    void removeRequested();

private:
    QComboBox *m_fact;
    QComboBox *m_test;
    QLineEdit *m_value;
};

/// One thing that a rule does, to edit: what, and what it needs for that.
class RuleActionRow final : public QWidget
{
    Q_OBJECT

public:
    RuleActionRow(const RuleAction &action, const QStringList &destinations, const QList<Agent> &agents,
                  QWidget *parent = nullptr);

    /// Only who asked for it can be called by themselves.
    void setEvent(Rule::Event event);

    /// InvalidInput when what another program is told isn't JSON.
    [[nodiscard]] Result<RuleAction> action() const;

Q_SIGNALS:
    void changed();
    void removeRequested();

private:
    void buildPages(const QStringList &destinations);
    void listAgents(const QList<Agent> &agents, const QString &chosen);
    void showPage();
    [[nodiscard]] RuleAction::Kind kind() const;

    QComboBox *m_kind;
    QStackedWidget *m_pages;
    QLineEdit *m_text;   ///< of Notify and Tag
    QLineEdit *m_reason; ///< of Callback
    QSpinBox *m_delay;   ///< minutes
    QCheckBox *m_urgent;
    QCheckBox *m_automatic;
    QComboBox *m_agent;
    QComboBox *m_disposition;
    QComboBox *m_destination;
    QPlainTextEdit *m_body;
};

} // namespace ringback
