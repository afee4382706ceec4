#pragma once

#include <QObject>

#include <functional>

namespace ringback {

class CallController;
class Engine;
struct CallTarget;
struct Verdict;
namespace models {
class RecordReader;
}

/// What a person can do about a verdict, each with a dialog over the window: call all the same, enter a number into the
/// do-not-call list, take it off. Window thread.
class VerdictDialogs final : public QObject
{
    Q_OBJECT

public:
    VerdictDialogs(Engine &engine, CallController &controller, const models::RecordReader &records, QWidget *window);

    /// Asks for the reason; with one, the call is placed.
    void offerForce(const CallTarget &target, const Verdict &verdict);
    /// Asks to enter the number, or to take it off the list when it is there.
    void changeDoNotCall(const CallTarget &target);
    /// Asks to enter the number; `entered` follows when it is on the list.
    void enterDoNotCall(const CallTarget &target, const std::function<void()> &entered);

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &why);

private:
    void askToRemove(const CallTarget &target);

    Engine &m_engine;
    CallController &m_controller;
    const models::RecordReader &m_records;
    QWidget *m_window;
};

} // namespace ringback
