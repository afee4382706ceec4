#pragma once

#include "core/call.h"

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace ringback {

class CallPanel;
class CallbacksPage;
class Commands;
class Engine;
class VerdictDialogs;
namespace models {
class RecordReader;
}

/// What a person does with the call that the panel shows: says what came of it, writes a note, corrects the outcome,
/// looks something up in the transcript. Window thread.
class CallActions final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Engine &engine;
        const models::RecordReader &records;
        VerdictDialogs &verdicts;
        CallbacksPage &callbacks;
        CallPanel &panel;
        QWidget *window;
    };

    explicit CallActions(const Parts &parts);

    /// The same one again takes it back. Do not call enters the number into the list, after a question; Callback
    /// requested offers one.
    void setDisposition(Disposition disposition);
    void focusNote();
    void find();
    void editOutcome();
    /// The commands of all that, with their keys.
    void addTo(Commands &commands);
    /// Whether the panel is what the person looks at: else there is nothing to do it with.
    void setPossible(bool on);

Q_SIGNALS:
    /// What is stored of that call is another.
    void changed(qint64 callId);
    void failed(const QString &why);
    /// The person is done with the note.
    void left();

private:
    void saveNote(qint64 callId, const QString &note);
    void store(qint64 callId, std::optional<Disposition> disposition);
    [[nodiscard]] bool hasCall() const;

    Parts m_parts;
    QList<QAction *> m_actions;
};

} // namespace ringback
