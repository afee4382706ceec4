#pragma once

#include "core/callstatus.h"
#include "core/donotcall.h"
#include "storage/connection.h"
#include "storage/donotcall.h"
#include "storage/optouts.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace ringback {

/// What is told to a person who asks who called them, when, on which basis, and what came of it.
struct ContactReport
{
    struct Line
    {
        qint64 callId = 0;
        QDateTime at = {};
        QString by = {};
        QString agent = {};
        QString basis = {}; ///< in words
        QString result = {};
        QString forced = {}; ///< why it was placed in spite of the verdict; empty: it wasn't
        std::optional<double> durationSeconds = {};
    };

    QString phone = {}; ///< E.164
    QString name = {};
    QString consent = {};   ///< in words
    QString knownFrom = {}; ///< where the contact came from: a token of Contact
    QDateTime knownSince = {};
    std::optional<DoNotCall> doNotCall = {};
    QList<storage::donotcall::TrailStep> trail = {};
    QList<storage::optouts::Finding> optOuts = {};
    QList<Line> calls = {}; ///< oldest first
    QDateTime madeAt = {};
    QString madeBy = {};
};

[[nodiscard]] ContactReport contactReport(storage::Connection &db, const QString &phone, const QString &madeBy,
                                          const QDateTime &now);

/// A page that prints well, with nothing in it that is loaded from elsewhere.
[[nodiscard]] QString toHtml(const ContactReport &report);
/// The calls as a table, titles first.
[[nodiscard]] QList<QStringList> toRows(const ContactReport &report);

} // namespace ringback
