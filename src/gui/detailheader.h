#pragma once

#include <QWidget>

class QHBoxLayout;

namespace ringback {

class TextLabel;

/// The top of every detail panel: who or what, a line below it, and room for a chip at the end.
class DetailHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailHeader(QWidget *parent = nullptr);

    /// Both may come from outside; they are shown as plain text.
    void show(const QString &title, const QString &line);
    void setCorner(QWidget *widget);

private:
    TextLabel *m_title;
    TextLabel *m_line;
    QHBoxLayout *m_row;
};

} // namespace ringback
