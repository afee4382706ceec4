#pragma once

#include "gui/icons.h"

#include <QPushButton>

namespace ringback {

/// One section of the rail.
class RailButton final : public QPushButton
{
    Q_OBJECT

public:
    RailButton(Icon icon, const QString &word, QWidget *parent);

    void setCount(int count, bool urgent);
    void setCompact(bool on);
    /// "7", "99+"; empty: no badge.
    [[nodiscard]] QString badgeText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    void paintBadge(QPainter *painter, const QRect &at) const;

    Icon m_icon;
    QString m_word;
    int m_count = 0;
    bool m_urgent = false;
    bool m_compact = false;
};

} // namespace ringback
