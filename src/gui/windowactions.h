#pragma once

#include "gui/callcontroller.h"

#include <QObject>

class QSettings;
class QWidget;

namespace ringback {

class BulkActions;
class CallbacksPage;
class Clock;
class Commands;
class ContactActions;
class DeliveryActions;
class DetailArea;
class Engine;
class InsightsSection;
class MessageBanner;
class Navigation;
class RowMenus;
class RowsExport;
class TableViews;
class TopBar;
class VerdictDialogs;
namespace models {
class CallsModel;
class ContactsModel;
class DeliveriesModel;
class RecordReader;
} // namespace models

/// What can be done in the window with what it shows. Each kind of row has a class of its own for that; this makes
/// them, tells above the pages what they came to, goes to the records that they lead to, and does what is done to
/// whatever is in sight: calling, do not call, export. Window thread.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Engine &engine;
        const models::RecordReader &records;
        Clock &clock;
        models::ContactsModel &contactsModel;
        models::CallsModel &callsModel;
        models::DeliveriesModel &deliveriesModel;
        QSettings &kept;
        Commands &commands;
        CallController &controller;
        VerdictDialogs &verdicts;
        BulkActions &bulk;
        Navigation &navigation;
        CallbacksPage &callbacks;
        InsightsSection &insights;
        DetailArea &details;
        TopBar &bar;
        MessageBanner &banner;
        QWidget *window;
    };

    explicit WindowActions(const Parts &parts);

    [[nodiscard]] ContactActions &people() const { return *m_people; }
    [[nodiscard]] TableViews &views() const { return *m_views; }
    void setRegion(const QString &region);

    /// Each goes to the record's section and makes its row current, when it is there, whatever was searched or
    /// filtered.
    void openCall(qint64 id);
    void openCallback(qint64 id);
    void openDelivery(qint64 id);
    void openContact(qint64 id);
    /// Whoever is selected, else who is shown at the side.
    void callBack();
    void openPalette();

Q_SIGNALS:
    /// What the panel at the side shows may be other now.
    void changed();

private:
    void addCommands();
    void makeForContacts();
    void makeForCalls();
    void makeForDeliveries();
    void makeForRows();
    void makeForFiles();
    void makeForPeople();
    void connectDetails();
    template <typename Actions>
    void tellOf(const Actions *actions);
    void forbid();
    void exportOther();
    [[nodiscard]] QList<CallTarget> selectedPeople() const;

    Parts m_parts;
    QString m_region; ///< where numbers without a country code are read
    ContactActions *m_people = nullptr;
    DeliveryActions *m_deliveries = nullptr;
    TableViews *m_views = nullptr;
    RowMenus *m_rowMenus = nullptr;
    RowsExport *m_rowsExport = nullptr;
};

} // namespace ringback
