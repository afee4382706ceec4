#pragma once

#include "core/automation.h"

#include <QDialog>
#include <QList>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace ringback {

class Engine;
class MessageBanner;
class PrimaryButton;
namespace models {
class RecordReader;
}

/// The saved automations: what each is called, what it asks for, what it posts. Its id or address is typed once and
/// never shown again: it is a secret. Non-modal for the event loop: use open().
class AutomationsDialog final : public QDialog
{
    Q_OBJECT

public:
    AutomationsDialog(Engine &engine, const models::RecordReader &records, QWidget *parent = nullptr);

private:
    QLayout *buildList();
    QLayout *buildForm();
    QLayout *buildFields();
    void reload(qint64 id);
    void show(const Automation &automation);
    void addField(const AutomationField &field);
    void removeField();
    void follow();
    [[nodiscard]] Automation edited() const;
    void save();
    void removeAutomation();

    Engine &m_engine;
    const models::RecordReader &m_records;
    QList<Automation> m_automations;
    Automation m_shown;
    MessageBanner *m_banner;
    QListWidget *m_list;
    QPushButton *m_remove;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QTableWidget *m_fields;
    QPushButton *m_removeField;
    QPlainTextEdit *m_payload;
    PrimaryButton *m_save;
};

} // namespace ringback
