#pragma once

#include "engine/callbackqueue.h"
#include "gui/callcontroller.h"
#include "models/callbacksmodel.h"

#include <QDateTime>
#include <QObject>

#include <functional>

class QPushButton;

namespace ringback {

class BulkActions;
class CallbackPanel;
class Engine;
class Segments;
class TablePage;
struct Settings;
namespace models {
class RecordReader;
}

/// The queue in the window: its table with the ranges above it, its detail panel, and what their buttons and keys do.
/// The window places both. Window thread.
class CallbacksPage final : public QObject
{
    Q_OBJECT

public:
    /// `pages` and `details` are where the table and the panel will stand.
    CallbacksPage(Engine &engine, models::CallbacksModel &model, const models::RecordReader &records,
                  CallController &controller, BulkActions &bulk, QWidget *pages, QWidget *details);

    [[nodiscard]] TablePage *page() const { return m_page; }
    [[nodiscard]] CallbackPanel *panel() const { return m_panel; }
    /// Everybody who waits, whatever range is shown.
    [[nodiscard]] int openCount() const { return m_open; }

    /// Shows the callback in the panel; whom Call back calls now, empty when it is gone.
    CallTarget show(qint64 id);
    /// Calls the one that is shown, or asks first when several are chosen.
    void callBack();
    /// All that are chosen; each asks first.
    void chooseTime();
    void skip();
    void complete();
    [[nodiscard]] models::CallbacksModel::Range range() const;
    void setRange(models::CallbacksModel::Range range);
    void newCallback();
    /// The same, filled in with what is known.
    void offerCallback(const CallbackDraft &known);
    void takeSettings(const Settings &settings);
    /// Nobody is called without a click from now on.
    void stopAutomaticCalls();
    /// Every range, whatever was chosen.
    void showAll();
    /// Shows only who has these words in name, number or reason.
    void setSearch(const QString &text);
    /// Counts anew: something in the queue changed.
    void refresh();
    void tick(const QDateTime &now);

Q_SIGNALS:
    void refused(const QString &why);
    /// Something was done that the table alone doesn't show.
    void told(const QString &sentence);
    void callChosen(qint64 callId);
    void rangeChanged();

private:
    void buildPage();
    void connectPanel();
    void showEmptyState();
    using Act = std::function<QFuture<Result<Callback>>(qint64 id)>;
    /// `told` puts into words how many it was done to.
    void doToAll(const QList<qint64> &ids, const Act &act, const std::function<QString(int)> &told);
    void postpone(const QList<qint64> &ids, const QDateTime &dueAt);
    [[nodiscard]] QString agentTitle(const QString &id) const;
    [[nodiscard]] QString chosenName(const QList<qint64> &ids) const;
    [[nodiscard]] QList<qint64> chosenIds() const;
    [[nodiscard]] QWidget *window() const;

    Engine &m_engine;
    models::CallbacksModel &m_model;
    const models::RecordReader &m_records;
    CallController &m_controller;
    BulkActions &m_bulk;
    TablePage *m_page;
    Segments *m_ranges;
    QPushButton *m_stop; ///< where automatic calls are allowed
    CallbackPanel *m_panel;
    CallTarget m_target;
    QString m_region; ///< where numbers without a country code are read
    QDateTime m_refreshedAt;
    int m_open = 0;
};

} // namespace ringback
