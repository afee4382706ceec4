#pragma once

#include <QObject>

class QMenu;

namespace ringback {

class Commands;
class DeliveryPanel;
class Engine;
class TablePage;
namespace models {
class RecordReader;
}

/// What can be done with deliveries: teach the form of one that nobody understood, see what was taught and what was
/// refused, read one again, go to what it became. Window thread.
class DeliveryActions final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Engine &engine;
        const models::RecordReader &records;
        DeliveryPanel &panel;
        TablePage &page;
        Commands &commands;
        QWidget *window;
    };

    explicit DeliveryActions(const Parts &parts);

    /// Nothing happens with one that can't be taught.
    void teach(qint64 deliveryId);
    void openTaught();
    void openRefusals();
    void readAgain(qint64 deliveryId);
    /// For the menu of a row.
    void addEntries(QMenu &menu, qint64 deliveryId);

Q_SIGNALS:
    void callChosen(qint64 callId);
    void callbackChosen(qint64 callbackId);
    void deliveryChosen(qint64 deliveryId);
    /// What the panel shows may be other now.
    void changed();
    void done(const QString &sentence);
    void failed(const QString &why);

private:
    void connectPanel();

    Parts m_parts;
};

} // namespace ringback
