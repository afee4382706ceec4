#pragma once

#include "models/mappingdraft.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace ringback {

class BodyTree;
class CallPreview;
class Engine;
class MessageBanner;
class PrimaryButton;

/// Teaches a form that nobody understood: one points at a field of its body and says what it means, sees at once which
/// call comes of it, and keeps that as the rule for the path. Then what was kept is read again. Non-modal for the event
/// loop: use open().
class MappingEditor final : public QDialog
{
    Q_OBJECT

public:
    MappingEditor(Engine &engine, models::MappingDraft draft, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /// It was kept, and what was read again by it.
    void saved(const QString &sentence);

private:
    QLayout *buildFields();
    QLayout *buildResult();
    void fillChoices();
    void chooseField();
    void showDraft();
    void setMeaning(int index);
    void setStatusMeaning(int index);
    void save();
    void readAgain();

    Engine &m_engine;
    models::MappingDraft m_draft;
    QString m_region;
    bool m_isEdited = false;
    bool m_isSaving = false;
    BodyTree *m_tree;
    QComboBox *m_meaning;
    QLabel *m_meaningLabel;
    QComboBox *m_status;
    QLabel *m_statusLabel;
    CallPreview *m_preview;
    MessageBanner *m_banner;
    PrimaryButton *m_save;
};

} // namespace ringback
