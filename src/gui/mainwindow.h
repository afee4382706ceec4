#pragma once

#include "core/agent.h"
#include "engine/settings.h"
#include "gui/callcontroller.h"
#include "gui/commands.h"
#include "models/recordreader.h"

#include <QMainWindow>
#include <QTimer>

class QComboBox;
class QPushButton;
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
class CallPanel;
class CallbacksPage;
class Clock;
class ContactActions;
class ContactPanel;
class DeliveryPanel;
class Engine;
class InsightsSection;
class MessageBanner;
class PrimaryButton;
class Rail;
class SearchField;
class StatusBar;
class TablePage;
class UndoBanner;
class VerdictDialogs;
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

    enum class Section { Callbacks, Contacts, Calls, Insights, Deliveries };

    /// `kept` holds what this window remembers: changed keys.
    MainWindow(Engine &engine, Clock &clock, Models models, const models::RecordReader &records, QSettings &kept,
               bool practice, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showSection(Section section);
    void openContactDialog(const QString &phone = {});
    void openSettings();
    void openPalette();
    void openKeySheet();
    /// A number from a tel: link or a second start: the contact if it is known, else the dialog, pre-filled. Never
    /// dials.
    void openNumber(const QString &text);

Q_SIGNALS:
    /// The person wants to leave practice mode for the real Thoughtly.
    void connectRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildBar();
    void buildPages();
    void buildPanels();
    void addSection(Section section, const QString &id, QWidget *page, Icon icon, const QString &word);
    void buildCommands();
    void showKeys();
    void focusSearch();
    void moveRow(int by);
    void connectEngine();
    void recordsChanged();
    void showCall(qint64 id);
    void showContact(qint64 id);
    void showCallback(qint64 id);
    void openCall(qint64 id);
    void openContact(qint64 id);
    void connectContactActions();
    void connectCallActions();
    void callBack();
    void showDelivery(qint64 id);
    void refreshDetail();
    void refreshCounts();
    void aim(const CallTarget &target);
    [[nodiscard]] bool showsVerdict() const;
    void askVerdict();
    void setAgents(const QList<Agent> &agents);
    void takeSettings(const Settings &settings);
    void showNotice(const Notice &notice);
    void search(const QString &text);
    void tick();
    void focusPage();
    void placeDetails();
    /// Null where the section is no table.
    [[nodiscard]] TablePage *currentPage() const;

    Engine &m_engine;
    Clock &m_clock;
    Models m_models;
    const models::RecordReader &m_records;
    Commands m_commands;
    CallController m_controller;
    VerdictDialogs *m_verdictDialogs;
    CallTarget m_target;
    Settings m_settings;
    QList<Agent> m_agents;
    QTimer m_tick;
    QTimer m_catchUp; ///< runs while something changed that the counts and the detail don't show yet
    int m_verdictGeneration = 0;
    qint64 m_pendingSelection = 0; ///< a record whose row hasn't come yet

    SearchField *m_search = nullptr;
    QComboBox *m_agentCombo = nullptr;
    QPushButton *m_newContact = nullptr;
    PrimaryButton *m_callBack = nullptr;
    Rail *m_rail = nullptr;
    QStackedWidget *m_pages = nullptr;
    CallbacksPage *m_callbacks = nullptr;
    InsightsSection *m_insights = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_details = nullptr;
    QWidget *m_noDetail = nullptr;
    CallPanel *m_callPanel = nullptr;
    CallActions *m_callActions = nullptr;
    ContactPanel *m_contactPanel = nullptr;
    ContactActions *m_contactActions = nullptr;
    DeliveryPanel *m_deliveryPanel = nullptr;
    MessageBanner *m_banner = nullptr;
    UndoBanner *m_undoBanner = nullptr;
    StatusBar *m_statusBar = nullptr;
};

} // namespace ringback
