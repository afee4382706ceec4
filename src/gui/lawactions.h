#pragma once

#include "gui/callcontroller.h"

#include <QObject>

#include <functional>

namespace ringback {

class Commands;
class Engine;

/// The commands about who may be called and when: the do-not-call list, the calling rules, and the report to a person
/// who asks who called them. Window thread.
class LawActions final : public QObject
{
    Q_OBJECT

public:
    /// `target`: who is current in the window.
    LawActions(Engine &engine, Commands &commands, std::function<CallTarget()> target, QWidget *window);

    void openDoNotCallList();
    void openRules();
    /// Asks for a file, and writes the report of the person who is current.
    void saveReport();

Q_SIGNALS:
    void callChosen(qint64 callId);
    void done(const QString &sentence);
    void failed(const QString &why);

private:
    Engine &m_engine;
    std::function<CallTarget()> m_target;
    QWidget *m_window;
};

} // namespace ringback
