#pragma once

#include "core/call.h"

#include <QDialog>

class QComboBox;

namespace ringback {

/// What a call came to, in a person's words, where the one that was told is wrong. Non-modal for the event loop: use
/// open().
class OutcomeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `known`: outcomes that were told lately, to choose from.
    OutcomeDialog(const CallDetail &detail, const QStringList &known, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Empty: what was told holds again.
    void confirmed(const QString &outcome);

private:
    QComboBox *m_outcome;
};

} // namespace ringback
