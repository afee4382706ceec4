#pragma once

#include <QWidget>

namespace ringback {

/// A card that floats over the foot of its parent, in the middle, in the other theme's colours so that it stands out,
/// with a shadow. It follows the parent's size. Base of the countdown and the toast; fill it with a layout in `card()`.
class Floating : public QWidget
{
    Q_OBJECT

public:
    /// The foot of `over` is where it floats, e.g. over a table.
    explicit Floating(QWidget *over);

    [[nodiscard]] QWidget *card() const { return m_card; }
    /// Shows it at its place, above what else floats there.
    void rise();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();
    void takeColors();

    QWidget *m_card;
};

} // namespace ringback
