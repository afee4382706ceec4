#pragma once

#include "models/recordreader.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace ringback {

class Engine;
class MessageBanner;

/// Where rules' messages go, and what became of them. An address is typed once and never shown again: it is a secret.
/// Non-modal for the event loop: use open().
class DestinationsDialog final : public QDialog
{
    Q_OBJECT

public:
    DestinationsDialog(Engine &engine, const models::RecordReader &records, QWidget *parent = nullptr);

private:
    QLayout *buildForm();
    void showDestinations();
    void showMessages();
    void save();
    void removeDestination();
    void retry();

    Engine &m_engine;
    const models::RecordReader &m_records;
    MessageBanner *m_banner;
    QListWidget *m_list;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QLineEdit *m_secret;
    QCheckBox *m_private;
    QPushButton *m_remove;
    QTreeWidget *m_messages;
    QPushButton *m_retry;
};

} // namespace ringback
