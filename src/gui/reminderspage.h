#pragma once

#include "core/agent.h"
#include "models/remindersmodel.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QMenu;
class QStackedWidget;

namespace ringback {

class Clock;
class Engine;
class ReminderPanel;
class Segments;
class TablePage;
struct Settings;

/// The section of reminders: what goes out when, what was missed, the rules and where appointments come from.
class RemindersPage final : public QWidget
{
    Q_OBJECT

public:
    RemindersPage(Engine &engine, Clock &clock, QWidget *parent = nullptr);

    /// How many wait for a person.
    [[nodiscard]] int missedCount() const;
    /// Of numbers without a country code.
    void setRegion(const QString &region) { m_region = region; }
    void openRule(const ReminderRule &rule);
    void openAppointment(const Appointment &appointment);
    void chooseFile();
    void importFile(const QString &path);
    /// Takes the appointments of that file or folder whenever it changes; empty: of none.
    void watch(const QString &path);

Q_SIGNALS:
    void callChosen(qint64 callId);
    void failed(const QString &why);
    void done(const QString &what);
    void countChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void refresh();
    void showCurrent();
    void listRules(QMenu &menu);
    void chooseWatched(bool folder);
    void showWatched(const Settings &settings);

    Engine &m_engine;
    Clock &m_clock;
    models::RemindersModel m_model;
    QList<Agent> m_agents;
    QString m_region;
    TablePage *m_table;
    Segments *m_filter;
    QStackedWidget *m_details;
    ReminderPanel *m_panel;
    QAction *m_unwatch;
    QTimer m_tick;
};

} // namespace ringback
