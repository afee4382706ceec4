#pragma once

#include <QStackedWidget>

namespace ringback {

/// Pages of which one shows, and which is no wider than that one must be: a hidden page doesn't keep the window wide.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace ringback
