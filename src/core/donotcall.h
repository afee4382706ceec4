#pragma once

#include <QDateTime>
#include <QString>

namespace ringback {

/// A number that nobody may call, whoever asks and whatever the reason.
struct DoNotCall
{
    QString phone = {}; ///< E.164
    QDateTime addedAt = {};
    QString source = {}; ///< token: hand, cli, import, opt_out
    QString by = {};     ///< who entered it
    QString note = {};   ///< why, in their words

    bool operator==(const DoNotCall &) const = default;
};

} // namespace ringback
