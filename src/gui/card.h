#pragma once

#include "gui/theme.h"

#include <QWidget>

namespace ringback {

class TextLabel;

/// A surface with a line around it and round corners, for plots and figures. Give it a layout.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A card with one figure: what it is, the figure, and how it stands to its target.
class Tile final : public Card
{
    Q_OBJECT

public:
    explicit Tile(const QString &name, QWidget *parent = nullptr);

    /// `role`: DoneText when the target is met, FailedText or AttentionText when not, else SecondaryText.
    void setFigure(const QString &figure, const QString &note, ColorRole role = ColorRole::SecondaryText);

private:
    TextLabel *m_figure;
    TextLabel *m_note;
};

} // namespace ringback
