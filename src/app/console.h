#pragma once

#include "core/clock.h"
#include "engine/commands/commandrunner.h"
#include "engine/enginehost.h"
#include "engine/handover.h"
#include "gui/mainwindow.h"
#include "models/callbacksmodel.h"
#include "models/callsmodel.h"
#include "models/contactsmodel.h"
#include "models/deliveriesmodel.h"
#include "models/livefeed.h"
#include "models/recordreader.h"
#include "storage/connection.h"

#include <QSettings>

#include <memory>

namespace ringback {

/// One running window with everything behind it, put together: the engine in its thread, the models over a connection
/// of the window's own, and who else may ask. Window thread.
class Console final : public QObject
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Console>> open(Engine::Options options);
    ~Console() override;

    /// Reads the tables that are behind the first one. Happens by itself once the window has been painted: a hundred
    /// thousand calls are no work for before that.
    void fill();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Engine &engine() { return m_host->engine(); }
    [[nodiscard]] const models::CallsModel &calls() const { return m_calls; }
    [[nodiscard]] const models::ContactsModel &contacts() const { return m_contacts; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Console(std::unique_ptr<EngineHost> host, std::unique_ptr<storage::Connection> reader,
            const Engine::Options &options);
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
    std::unique_ptr<MainWindow> m_window;
    bool m_isFilled = false;
};

} // namespace ringback
