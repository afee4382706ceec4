#pragma once

#include "core/contact.h"
#include "core/error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace ringback {

/// What a person is asked for before an automation is triggered.
struct AutomationField
{
    QString name = {};   ///< in the payload: letters, digits, `_`, `-` and `.`
    QString label = {};  ///< for people; empty: the name
    QString preset = {}; ///< what stands there at first
    bool required = false;

    [[nodiscard]] QString title() const { return label.isEmpty() ? name : label; }
    bool operator==(const AutomationField &) const = default;
};

/// An automation of Thoughtly's that staff can trigger for a person. Its id or address is a secret and isn't here.
struct Automation
{
    qint64 id = 0;
    QString name = {};
    QList<AutomationField> fields = {};
    QString payload = {}; ///< JSON with {{names}} of automationFields(); empty: number, name and every field

    bool operator==(const Automation &) const = default;
};

/// One time that an automation was triggered for a number, written down before anything left.
struct AutomationRun
{
    enum class State {
        Sending,     ///< committed before anything leaves
        Sent,        ///< the automation took it
        NotSent,     ///< certainly nothing left
        Unconfirmed, ///< may have left; never repeated by itself
    };

    qint64 id = 0;
    qint64 automationId = 0; ///< 0: one that isn't saved here
    QString automation = {}; ///< its name then
    QString phone = {};      ///< E.164
    State state = State::Sending;
    QDateTime at = {};
    QString by = {};
    QString detail = {};

    bool operator==(const AutomationRun &) const = default;
};

[[nodiscard]] QString token(AutomationRun::State state);
/// What isn't known counts as unconfirmed: it is not repeated.
[[nodiscard]] AutomationRun::State automationRunStateFromToken(QStringView token);

[[nodiscard]] QJsonObject toJson(const AutomationField &field);
[[nodiscard]] AutomationField automationFieldFromJson(const QJsonObject &json);

/// What is wrong with it, in words.
[[nodiscard]] std::optional<Error> faultOf(const Automation &automation);
/// The titles of the fields that must be filled in and aren't.
[[nodiscard]] QStringList missingFields(const Automation &automation, const QJsonObject &values);

/// contact_phone, contact_name, contact_email, contact_company and the person's attributes by their own names, then
/// what was filled in: that wins.
[[nodiscard]] QJsonObject automationFields(const Contact &person, const QJsonObject &values);
[[nodiscard]] QString defaultPayload(const Automation &automation);
/// What is posted for that person. Nothing if the payload isn't a JSON object.
[[nodiscard]] std::optional<QJsonObject> automationPayload(const Automation &automation, const Contact &person,
                                                           const QJsonObject &values);

} // namespace ringback
