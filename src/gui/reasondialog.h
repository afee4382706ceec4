#pragma once

#include "gui/verdictline.h"

#include <QDialog>

class QLineEdit;

namespace ringback {

class PrimaryButton;

/// Asks whether to do something that is kept with a reason in a person's own words. Enter confirms, where a reason is
/// needed only with one. Non-modal for the event loop: use open().
class ReasonDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString question; ///< the title: "Call Ana Silva anyway?"
        VerdictLine::Kind kind = VerdictLine::Kind::Caution;
        QString headline; ///< of the tinted line
        QString detail;
        QString field; ///< the label of the reason, with a mnemonic
        QString example;
        QString confirm; ///< the button
        bool needed = true;
    };

    explicit ReasonDialog(const Words &words, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Not null, and not blank where one is needed.
    void confirmed(const QString &reason);

private:
    void check();
    void confirm();

    bool m_needed;
    QLineEdit *m_reason;
    PrimaryButton *m_confirm;
};

} // namespace ringback
