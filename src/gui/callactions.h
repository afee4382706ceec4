#pragma once

#include "core/call.h"

#include <QList>
#include <QObject>

class QWidget;

namespace ringback {

class CallPanel;
class CallbacksPage;
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
    /// The keys of all that, while the focus is in one of these.
    void bindKeys(const QList<QWidget *> &places);

Q_SIGNALS:
    /// What is stored of that call is another.
    void changed(qint64 callId);
    void failed(const QString &why);

private:
    void saveNote(qint64 callId, const QString &note);
    void store(qint64 callId, std::optional<Disposition> disposition);
    [[nodiscard]] bool hasCall() const;

    Parts m_parts;
};

} // namespace ringback
