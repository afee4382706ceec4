#pragma once

#include "models/recordreader.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace ringback {

class DetailHeader;
class TextLabel;

/// The detail of one delivery: what it was taken for, what became of it and why, and everything it said (secrets
/// masked).
class DeliveryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveryPanel(QWidget *parent = nullptr);

    /// `first`: the delivery that told first what this one repeats; none: nobody knows.
    void show(const models::DeliveryRecord &row, const std::optional<models::DeliveryRecord> &first);

Q_SIGNALS:
    void replayRequested(qint64 deliveryId);
    void teachRequested(qint64 deliveryId);
    void callChosen(qint64 callId);
    void callbackChosen(qint64 callbackId);
    void deliveryChosen(qint64 deliveryId);

private:
    QLayout *buildActions();
    void copyAsCurl();

    models::DeliveryRecord m_row;
    qint64 m_first = 0;
    DetailHeader *m_header;
    TextLabel *m_note;
    QPushButton *m_teach;
    QPushButton *m_openCall;
    QPushButton *m_openCallback;
    QPushButton *m_openFirst;
    QPlainTextEdit *m_raw;
};

} // namespace ringback
