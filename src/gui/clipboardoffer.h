#pragma once

#include "core/phonenumber.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QMimeData;

namespace ringback {

class ChipButton;

/// A number on the clipboard that somebody may want to call: all of the text is one, in a notation that is a number's
/// beyond doubt. Nothing for what a password manager put there.
[[nodiscard]] std::optional<PhoneNumber> offeredNumber(const QMimeData *clipboard, const QString &region);
/// The same for somebody who asked for it: the first number that the text holds anywhere.
[[nodiscard]] std::optional<PhoneNumber> numberIn(const QString &text, const QString &region);

/// Offers in the bar on top what is on the clipboard, each number once. Hidden while there is nothing to offer.
class ClipboardOffer final : public QWidget
{
    Q_OBJECT

public:
    explicit ClipboardOffer(QWidget *parent = nullptr);

    /// Offers it, or nothing (and then what was offered goes).
    void offer(const std::optional<PhoneNumber> &number);

Q_SIGNALS:
    /// E.164. To be filled in, not to be dialled.
    void accepted(const QString &number);

private:
    void leave();

    ChipButton *m_number;
    QString m_offered;
    QSet<QString> m_seen; ///< that were opened or sent away
};

} // namespace ringback
