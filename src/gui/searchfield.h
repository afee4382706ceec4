#pragma once

#include <QLineEdit>

namespace ringback {

/// The search of the bar on top: a magnifier, the key that leads here (shown while it is empty and elsewhere is typed),
/// a button to clear. Escape clears first and then leaves; Down leaves to the results.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// The key shown at the trailing edge, e.g. "/"; empty: none. It only tells: bind it yourself.
    void setKeyHint(const QString &key);
    /// The hint's place; empty while it is hidden.
    [[nodiscard]] QRect keyHintRect() const;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// The person is about to type.
    void entered();
    /// The person wants to go on to the results.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Keeps the words off the hint.
    void makeRoom();

    QString m_keyHint;
};

} // namespace ringback
