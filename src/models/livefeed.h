#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace ringback {

class Engine;

namespace models {

class CallbacksModel;
class CallsModel;
class ContactsModel;
class DeliveriesModel;

/// Brings what the engine changes into the models, merged to at most one update a frame, however much arrives. Lives in
/// the window's thread; the engine's signals come queued.
class LiveFeed final : public QObject
{
    Q_OBJECT

public:
    struct Models
    {
        ContactsModel &contacts;
        CallsModel &calls;
        CallbacksModel &callbacks;
        DeliveriesModel &deliveries;
    };

    LiveFeed(Engine &engine, Models models, QObject *parent = nullptr);

private:
    void note(QSet<qint64> &into, const QList<qint64> &ids);
    void deliver();

    Models m_models;
    QTimer m_frame;
    QElapsedTimer m_delivered; ///< since the last frame that brought something
    QSet<qint64> m_contacts;
    QSet<qint64> m_calls;
    QSet<qint64> m_callbacks;
    QSet<qint64> m_deliveries;
};

} // namespace models
} // namespace ringback
