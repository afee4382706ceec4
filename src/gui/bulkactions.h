#pragma once

#include "core/result.h"
#include "gui/callcontroller.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace ringback {

class Engine;
struct Contact;

/// What is done to many people at once: called, after a sheet that sums up who may be; entered into the do-not-call
/// list; given a tag. What became of it is told in one sentence. Window thread.
class BulkActions final : public QObject
{
    Q_OBJECT

public:
    BulkActions(Engine &engine, CallController &controller, QWidget *window);

    /// Whether that many rows can be called at once; else it says so.
    bool allowsCalls(qsizetype rows);
    /// The same for what is no call.
    bool allows(qsizetype rows);
    /// Each number once. A single one is called like any other, without the sheet.
    void call(const QList<CallTarget> &people);
    void forbid(const QList<CallTarget> &people);
    void addTag(const QList<Contact> &contacts);

    static constexpr qsizetype mostCalls = 200;
    static constexpr qsizetype mostRows = 1000;

Q_SIGNALS:
    void done(const QString &sentence);
    void refused(const QString &why);

private:
    struct Sum;

    void place(const QList<CallTarget> &people);
    void placeOne(const CallTarget &target, const std::shared_ptr<Sum> &sum);
    void note(const std::shared_ptr<Sum> &sum, const Error *error);
    void giveTag(const QList<Contact> &contacts, const QString &tag);

    Engine &m_engine;
    CallController &m_controller;
    QWidget *m_window;
};

} // namespace ringback
