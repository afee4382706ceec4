#pragma once

#include <QDialog>

namespace ringback {

/// What this program is, its version and licence, and what it is made with. Use open().
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace ringback
