#pragma once

#include "engine/callbackqueue.h"
#include "gui/callcontroller.h"

#include <QDateTime>
#include <QObject>

namespace ringback {

class CallbackPanel;
class Engine;
class Segments;
class TablePage;
struct PlacedCallback;
namespace models {
class CallbacksModel;
class RecordReader;
} // namespace models

/// The queue in the window: its table with the ranges above it, its detail panel, and what their buttons and keys do.
/// The window places both. Window thread.
class CallbacksPage final : public QObject
{
    Q_OBJECT

public:
    /// `pages` and `details` are where the table and the panel will stand.
    CallbacksPage(Engine &engine, models::CallbacksModel &model, const models::RecordReader &records,
                  CallController &controller, QWidget *pages, QWidget *details);

    [[nodiscard]] TablePage *page() const { return m_page; }
    [[nodiscard]] CallbackPanel *panel() const { return m_panel; }
    /// Everybody who waits, whatever range is shown.
    [[nodiscard]] int openCount() const { return m_open; }

    /// Shows the callback in the panel; whom Call back calls now, empty when it is gone.
    CallTarget show(qint64 id);
    /// Calls the one that is shown, or asks first when several are chosen.
    void callBack();
    void newCallback();
    /// The same, filled in with what is known.
    void offerCallback(const CallbackDraft &known);
    /// Numbers typed without a country code are read there.
    void setRegion(const QString &region) { m_region = region; }
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

private:
    void buildPage();
    void connectPanel();
    void showEmptyState();
    void skip();
    void chooseTime();
    void tellPlaced(const QList<PlacedCallback> &placed);
    [[nodiscard]] QList<qint64> chosenIds() const;
    [[nodiscard]] QWidget *window() const;

    Engine &m_engine;
    models::CallbacksModel &m_model;
    const models::RecordReader &m_records;
    CallController &m_controller;
    TablePage *m_page;
    Segments *m_ranges;
    CallbackPanel *m_panel;
    CallTarget m_target;
    QString m_region;
    QDateTime m_refreshedAt;
    int m_open = 0;
};

} // namespace ringback
