#pragma once

#include "models/recordreader.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace ringback {

class DetailHeader;
class TextLabel;

/// The detail of one delivery: what it was taken for, what became of it, and everything it said (secrets masked).
class DeliveryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveryPanel(QWidget *parent = nullptr);

    void show(const models::DeliveryRecord &row);

Q_SIGNALS:
    void replayRequested(qint64 deliveryId);
    void callChosen(qint64 callId);

private:
    void copyAsCurl();

    models::DeliveryRecord m_row;
    DetailHeader *m_header;
    TextLabel *m_note;
    QPushButton *m_openCall;
    QPlainTextEdit *m_raw;
};

} // namespace ringback
