#pragma once

#include "core/agent.h"
#include "engine/settings.h"
#include "gui/callcontroller.h"
#include "gui/commands.h"
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
class CallActions;
class CallbacksPage;
class Clock;
class BulkActions;
class ContactActions;
class DeliveryActions;
class DetailArea;
class Engine;
class InsightsSection;
class MessageBanner;
class Rail;
class RemindersPage;
class SettingsDialog;
class RowMenus;
class RowsExport;
class StatusBar;
class TablePage;
class TableViews;
class TopBar;
class UndoBanner;
class VerdictDialogs;
class WindowState;
struct Notice;

/// The window: a bar on top, a rail, a table, a detail panel, a line of state. It places these and connects them; what
/// happens is decided by CallController and the engine.
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

    enum class Section { Callbacks, Contacts, Calls, Reminders, Insights, Deliveries };

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
    void showSection(Section section);
    void openContactDialog(const QString &phone = {});
    void openSettings();
    /// A menu of the languages; the choice is kept.
    void openLanguages();
    void chooseLanguage(const QString &code);
    void openSetup();
    void openAbout();
    void openPalette();
    void openKeySheet();
    void openRules();
    void openLog();
    /// A number from a tel: link or a second start: the contact if it is known, else the dialog, pre-filled. Never
    /// dials.
    void openNumber(const QString &text);
    void openCall(qint64 id);
    void openCallback(qint64 id);
    void openDelivery(qint64 id);
    void showNotice(const Notice &notice);
    /// Out of the tray, the taskbar or from behind other windows, as far as the desktop lets it.
    void bringToFront();
    /// Something to choose that comes and goes, beside the search.
    void addToBar(QWidget *offer);
    [[nodiscard]] Commands &commands() { return m_commands; }

Q_SIGNALS:
    /// The person wants to leave practice mode for the real Thoughtly.
    void connectRequested();
    /// Empty: as the system speaks. It is kept already.
    void languageChosen(const QString &code);
    void waitingChanged(int callbacks);
    /// The settings are about to be shown: who has a page for them adds it.
    void settingsOpened(ringback::SettingsDialog *dialog);
    /// The person wants to practise before anything is set up.
    void practiceRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPages();
    void buildTables();
    void keepState();
    /// Of the selected rows, else who is shown at the side.
    [[nodiscard]] QList<CallTarget> selectedPeople() const;
    void forbid();
    void addLanguagePage(SettingsDialog *dialog);
    void exportOther();
    void addSection(Section section, const QString &id, QWidget *page, Icon icon, const QString &word);
    void buildCommands();
    void moveRow(int by);
    void connectEngine();
    void recordsChanged();
    void openContact(qint64 id);
    void connectBar();
    void connectDetails();
    void connectContactActions();
    void connectCallActions();
    void connectDeliveryActions();
    void callBack();
    void refreshDetail();
    void refreshCounts();
    void showTarget(const CallTarget &target);
    void setAgents(const QList<Agent> &agents);
    void takeSettings(const Settings &settings);
    void search(const QString &text);
    void tick();
    /// Shows it and leaves the focus where it is.
    void turnTo(Section section);
    void focusPage();
    void placeDetails();
    [[nodiscard]] bool isShown(Section section) const;
    /// Null where the section is no table.
    [[nodiscard]] TablePage *currentPage() const;
    [[nodiscard]] TablePage *page(Section section) const;

    Engine &m_engine;
    Clock &m_clock;
    Models m_models;
    const models::RecordReader &m_records;
    Commands m_commands;
    CallController m_controller;
    VerdictDialogs *m_verdictDialogs;
    BulkActions *m_bulk;
    QSettings &m_kept;
    Settings m_settings;
    bool m_hasSettings = false; ///< without them nobody knows where a number without a country code is read
    QList<Agent> m_agents;
    QTimer m_tick;
    QTimer m_catchUp;              ///< runs while something changed that the counts and the detail don't show yet
    qint64 m_noticeCall = 0;       ///< that the banner is about
    qint64 m_pendingSelection = 0; ///< a record whose row hasn't come yet

    TopBar *m_bar = nullptr;
    Rail *m_rail = nullptr;
    QStackedWidget *m_pages = nullptr;
    CallbacksPage *m_callbacks = nullptr;
    InsightsSection *m_insights = nullptr;
    RemindersPage *m_reminders = nullptr;
    QSplitter *m_splitter = nullptr;
    DetailArea *m_details = nullptr;
    CallActions *m_callActions = nullptr;
    ContactActions *m_contactActions = nullptr;
    DeliveryActions *m_deliveryActions = nullptr;
    TableViews *m_tableViews = nullptr;
    RowMenus *m_rowMenus = nullptr;
    RowsExport *m_rowsExport = nullptr;
    MessageBanner *m_banner = nullptr;
    UndoBanner *m_undoBanner = nullptr;
    StatusBar *m_statusBar = nullptr;
};

} // namespace ringback
