#pragma once

#include "gui/chiplook.h"

#include <QLabel>
#include <QPushButton>

namespace ringback {

/// A chip that only tells, e.g. the status in a call's header.
class Chip final : public QLabel
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);
    explicit Chip(const ChipLook &look, QWidget *parent = nullptr);

    void setLook(const ChipLook &look);
    [[nodiscard]] const ChipLook &look() const { return m_look; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipLook m_look;
};

/// A chip to press, e.g. "3 new": it brings what it tells of.
class ChipButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ChipButton(QWidget *parent = nullptr);
    explicit ChipButton(const ChipLook &look, QWidget *parent = nullptr);

    void setLook(const ChipLook &look);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipLook m_look;
};

} // namespace ringback
