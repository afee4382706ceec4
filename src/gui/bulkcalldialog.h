#pragma once

#include "gui/callcontroller.h"

#include <QDialog>
#include <QList>

namespace ringback {

class Engine;
class PeopleVerdicts;
class PrimaryButton;

/// Before several people are called: how many may be called now, how many not, and why. Nothing is sent before it is
/// confirmed, and each call is judged again then. Non-modal for the event loop: use open().
class BulkCallDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `agentId`: the voice agent that would call.
    BulkCallDialog(Engine &engine, const QList<CallTarget> &people, const QString &agentId, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(const QList<ringback::CallTarget> &people);

private:
    void follow();

    PeopleVerdicts *m_people;
    PrimaryButton *m_call;
};

} // namespace ringback
