#pragma once

#include "core/call.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace ringback::thoughtly {

struct Mapping;

/// Reads one call out of a JSON object of any known shape: the guide's flat one, the enveloped one, the bare one of
/// the real service, `{type,data}`, flat automation bodies, rows of GET …/responses, and others that carry the same
/// facts under known names in any nesting. Driven by one table of names. `source` and `observedAt` are the caller's to
/// set. Nothing, when not even one fact about a call was found.
/// What a `mapping` finds goes before what stands under known names.
[[nodiscard]] std::optional<CallObservation> decodeCall(const QJsonObject &object, const QString &defaultRegion,
                                                        const Mapping *mapping = nullptr);

/// The same for bytes as they came: parsed by simdjson. Nothing too, when they are no JSON object (or an array of one).
/// An array of several objects gives several calls.
[[nodiscard]] QList<CallObservation> decodeCalls(const QByteArray &json, const QString &defaultRegion,
                                                 const Mapping *mapping = nullptr);

/// What a request-callback or new-lead body says. Everything that was not recognised stays in `fields`.
struct CallbackRequest
{
    QString phone = {}; ///< as sent
    QString name = {};
    QString email = {};
    QString company = {};
    QString reason = {};
    Priority priority = Priority::Normal;
    QJsonObject fields = {};

    bool operator==(const CallbackRequest &) const = default;
};

/// Nothing, when no phone number is in it.
[[nodiscard]] std::optional<CallbackRequest> decodeCallbackRequest(const QByteArray &json);

} // namespace ringback::thoughtly
