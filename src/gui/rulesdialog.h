#pragma once

#include "core/rule.h"
#include "models/recordreader.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QToolButton;

namespace ringback {

class Engine;
class MessageBanner;
class PrimaryButton;
class RuleEditor;
class TextLabel;

/// The team's rules: their list with a switch for each, and the one that is chosen to edit and to try on past calls.
/// Non-modal for the event loop: use open().
class RulesDialog final : public QDialog
{
    Q_OBJECT

public:
    RulesDialog(Engine &engine, const models::RecordReader &records, QWidget *parent = nullptr);

    void reject() override;

private:
    QLayout *buildList();
    QLayout *buildDetail();
    void reload(qint64 choose);
    void choose(int row);
    void newRule();
    void save();
    void removeRule();
    void move(int by);
    void toggle(int row, bool on);
    void tryOut();
    void setEdited(bool edited);
    void showButtons();

    Engine &m_engine;
    const models::RecordReader &m_records;
    QList<Rule> m_rules;
    bool m_isEdited = false;
    QListWidget *m_list;
    RuleEditor *m_editor;
    MessageBanner *m_banner;
    TextLabel *m_trial;
    QPushButton *m_try;
    PrimaryButton *m_save;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
};

} // namespace ringback
