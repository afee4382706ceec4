#pragma once

#include "core/call.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace ringback {

class NoteEdit;
class TextLabel;

/// What people say of a call: its disposition, which is only suggested until somebody sets it, and a note.
class CallMarksForm final : public QWidget
{
    Q_OBJECT

public:
    explicit CallMarksForm(QWidget *parent = nullptr);

    /// A call that is doubted is not suggested to have gone well.
    void show(const CallDetail &detail, bool isDoubted = false);
    [[nodiscard]] NoteEdit *note() const { return m_note; }
    /// Why the note couldn't be saved.
    void setNoteFault(const QString &why);

Q_SIGNALS:
    void dispositionChosen(ringback::Disposition disposition);

private:
    void showDisposition(const CallDetail &detail, std::optional<Disposition> suggested);
    void showNoteState();

    QPushButton *m_disposition;
    QMenu *m_choices;
    TextLabel *m_who;
    NoteEdit *m_note;
    TextLabel *m_noteState;
    QString m_noteFault;
};

} // namespace ringback
