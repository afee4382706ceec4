#pragma once

#include "gui/callcontroller.h"
#include "gui/commands.h"
#include "gui/navigation.h"
#include "models/recordreader.h"

#include <QMainWindow>
#include <QTimer>

#include <chrono>

class QSettings;
class QSplitter;
class QStackedWidget;

namespace ringback {

namespace models {
class CallbacksModel;
class CallsModel;
class ContactsModel;
class DeliveriesModel;
} // namespace models
class CallbacksPage;
class Clock;
class BulkActions;
class DetailArea;
class Engine;
class InsightsSection;
class LanguageChoice;
class MessageBanner;
class Rail;
class RemindersPage;
class StatusBar;
class TopBar;
class UndoBanner;
class VerdictDialogs;
class WindowActions;
class WindowDialogs;
struct Agent;
struct Notice;
struct Settings;

/// The window: a bar on top, a rail, a table, a detail panel, a line of state. It places these and keeps them up to
/// date; where it is, Navigation knows; what can be done, WindowActions; what happens then, CallController and the
/// engine.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    struct Models
    {
        models::ContactsModel &contacts;
        models::CallsModel &calls;
        models::CallbacksModel &callbacks;
        models::DeliveriesModel &deliveries;
    };

    using Section = Navigation::Section;

    /// What a window that takes this one's place goes on with.
    struct Place
    {
        Section section = Section::Callbacks;
        qint64 selected = 0;
        QString search = {};
        qint64 undoableCall = 0;
        QString undoableWho = {};
        std::chrono::milliseconds undoTime{0};
    };

    /// `kept` holds what this window remembers: changed keys, saved views, where everything stood.
    MainWindow(Engine &engine, Clock &clock, Models models, const models::RecordReader &records, QSettings &kept,
               bool practice, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Place place() const;
    void resume(const Place &place);
    void showSection(Section section) { m_navigation->show(section); }
    void showNotice(const Notice &notice);
    /// Out of the tray, the taskbar or from behind other windows, as far as the desktop lets it.
    void bringToFront();
    /// Something to choose that comes and goes, beside the search.
    void addToBar(QWidget *offer);
    [[nodiscard]] Commands &commands() { return m_commands; }
    [[nodiscard]] WindowActions &actions() const { return *m_actions; }
    [[nodiscard]] WindowDialogs &dialogs() const { return *m_dialogs; }
    [[nodiscard]] LanguageChoice &languages() const { return *m_languages; }

Q_SIGNALS:
    void waitingChanged(int callbacks);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPages();
    void addCommands();
    void connectBar();
    void connectEngine();
    void keepState();
    void recordsChanged();
    void refreshDetail();
    void refreshCounts();
    void showTarget(const CallTarget &target);
    void setAgents(const QList<Agent> &agents);
    void takeSettings(const Settings &settings);
    void tick();
    void placeDetails();

    Engine &m_engine;
    Clock &m_clock;
    Models m_models;
    const models::RecordReader &m_records;
    Commands m_commands;
    CallController m_controller;
    VerdictDialogs *m_verdictDialogs;
    BulkActions *m_bulk;
    QSettings &m_kept;
    QTimer m_tick;
    QTimer m_catchUp;        ///< runs while something changed that the counts and the detail don't show yet
    qint64 m_noticeCall = 0; ///< that the banner is about

    TopBar *m_bar = nullptr;
    Rail *m_rail = nullptr;
    QStackedWidget *m_pages = nullptr;
    Navigation *m_navigation = nullptr;
    CallbacksPage *m_callbacks = nullptr;
    InsightsSection *m_insights = nullptr;
    QSplitter *m_splitter = nullptr;
    DetailArea *m_details = nullptr;
    RemindersPage *m_reminders = nullptr;
    WindowActions *m_actions = nullptr;
    WindowDialogs *m_dialogs = nullptr;
    LanguageChoice *m_languages = nullptr;
    MessageBanner *m_banner = nullptr;
    UndoBanner *m_undoBanner = nullptr;
    StatusBar *m_statusBar = nullptr;
};

} // namespace ringback
