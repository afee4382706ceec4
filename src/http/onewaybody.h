#pragma once

#include <QByteArray>
#include <QIODevice>

namespace ringback::http {

/// A request body that can be read exactly once. QNetworkAccessManager of Qt 6.4 repeats a POST behind our back when
/// the server closes without an answer; from a sequential device that can't be reset it is unable to, and reports
/// ContentReSendError instead.
class OneWayBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneWayBody(QByteArray body, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override;
    bool reset() override { return false; }

    /// Whether anything was ever read: while not, no byte of it can have left this computer.
    [[nodiscard]] bool touched() const { return m_touched; }
    /// Nothing more is handed out from now on.
    void seal() { m_sealed = true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_body;
    qsizetype m_position = 0;
    bool m_touched = false;
    bool m_sealed = false;
};

} // namespace ringback::http
