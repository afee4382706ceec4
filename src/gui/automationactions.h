#pragma once

#include "engine/automationkeeper.h"
#include "gui/callcontroller.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace ringback {

class Commands;
class Engine;
class TriggerDialog;
namespace models {
class RecordReader;
}

/// The commands about automations: triggering one for the people who are selected, and the list of the saved ones.
/// Window thread.
class AutomationActions final : public QObject
{
    Q_OBJECT

public:
    using People = std::function<QList<CallTarget>()>;

    /// `people`: who is selected in the window.
    AutomationActions(Engine &engine, const models::RecordReader &records, Commands &commands, People people,
                      QWidget *window);

    /// The sheet for these; the list of automations as long as none is saved.
    void trigger(const QList<CallTarget> &people);
    void openAutomations();

    static constexpr qsizetype mostPeople = 200;

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &why);

private:
    struct Sum;

    void send(const QList<AutomationWish> &wishes, const QPointer<TriggerDialog> &dialog);
    void note(const std::shared_ptr<Sum> &sum, const Result<AutomationRun> &run);

    Engine &m_engine;
    const models::RecordReader &m_records;
    People m_people;
    QWidget *m_window;
};

} // namespace ringback
