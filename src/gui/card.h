#pragma once

#include <QWidget>

namespace ringback {

/// A surface with a line around it and round corners, for plots and figures. Give it a layout.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ringback
