#pragma once

#include <QWidget>

namespace ringback {

/// What all plots share: the pointer or the arrow keys mark one of their parts, whose exact figures are then told in
/// words, on screen and to screen readers.
class Plot : public QWidget
{
    Q_OBJECT

public:
    explicit Plot(QWidget *parent = nullptr);

    /// The marked part; below 0: none.
    [[nodiscard]] int marked() const { return m_marked; }
    void mark(int index);

Q_SIGNALS:
    /// The figures of the marked part; empty: none is.
    void told(const QString &sentence);

protected:
    [[nodiscard]] virtual int count() const = 0;
    /// Below 0: there is none.
    [[nodiscard]] virtual int indexAt(const QPointF &position) const = 0;
    [[nodiscard]] virtual QString sentence(int index) const = 0;
    /// Where a key leads to from a part; by default arrows go one by one.
    [[nodiscard]] virtual int neighbour(int index, Qt::Key key) const;
    /// After a change of the data.
    void dataChanged();
    /// The ring of the keyboard's focus; call it last.
    void paintFocus(QPainter *painter) const;

    bool event(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void tell();

    int m_marked = -1;
};

} // namespace ringback
