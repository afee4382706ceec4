#pragma once

#include "core/clock.h"
#include "engine/commands/commandrunner.h"
#include "engine/enginehost.h"
#include "engine/handover.h"
#include "gui/desktop.h"
#include "gui/mainwindow.h"
#include "models/callbacksmodel.h"
#include "models/callsmodel.h"
#include "models/contactsmodel.h"
#include "models/deliveriesmodel.h"
#include "models/livefeed.h"
#include "models/recordreader.h"
#include "storage/connection.h"

#include <QDBusConnection>
#include <QSettings>

#include <memory>

namespace ringback {

/// One running window with everything behind it, put together: the engine in its thread, the models over a connection
/// of the window's own, and who else may ask. Window thread.
class Console final : public QObject
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Console>> open(Engine::Options options,
                                                 const QDBusConnection &sessionBus = QDBusConnection::sessionBus());
    ~Console() override;

    /// Reads the tables that are behind the first one. Happens by itself once the window has been painted: a hundred
    /// thousand calls are no work for before that.
    void fill();

    /// The window goes and comes back where and as it was, with everything written anew: in another language, for
    /// example. What the engine does isn't touched.
    void rebuildWindow();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Desktop &desktop() { return *m_desktop; }
    [[nodiscard]] Engine &engine() { return m_host->engine(); }
    [[nodiscard]] const models::CallsModel &calls() const { return m_calls; }
    [[nodiscard]] const models::ContactsModel &contacts() const { return m_contacts; }

Q_SIGNALS:
    /// The person wants to leave practice mode for the real Thoughtly.
    void connectRequested();
    /// Or to stay in it.
    void practiceRequested();
    /// Empty: as the system speaks. The window keeps the choice; whoever installs languages rebuilds it.
    void languageChosen(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Console(std::unique_ptr<EngineHost> host, std::unique_ptr<storage::Connection> reader,
            const Engine::Options &options, const QDBusConnection &sessionBus);
    void makeWindow();
    void acceptOthers();

    std::unique_ptr<EngineHost> m_host;
    std::unique_ptr<storage::Connection> m_reader;
    std::shared_ptr<Clock> m_clock;
    models::ContactsModel m_contacts;
    models::CallsModel m_calls;
    models::CallbacksModel m_callbacks;
    models::DeliveriesModel m_deliveries;
    models::RecordReader m_records;
    models::LiveFeed m_feed;
    QSettings m_kept; ///< what the window remembers
    QDBusConnection m_sessionBus;
    bool m_practice;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Desktop> m_desktop;
    bool m_isFilled = false;
};

} // namespace ringback
