#pragma once

#include "models/recordreader.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace ringback {

class Engine;
class MessageBanner;
class TextLabel;

/// The forms that a person taught: what is read of each. They can be removed, and what wasn't understood read again.
/// Non-modal for the event loop: use open().
class MappingsDialog final : public QDialog
{
    Q_OBJECT

public:
    MappingsDialog(Engine &engine, const models::RecordReader &records, QWidget *parent = nullptr);

private:
    void reload();
    void choose();
    void removeRule();
    void readAgain();

    Engine &m_engine;
    const models::RecordReader &m_records;
    QList<models::SavedMapping> m_rules;
    QListWidget *m_list;
    TextLabel *m_detail;
    MessageBanner *m_banner;
    QPushButton *m_remove;
    QPushButton *m_readAgain;
};

} // namespace ringback
