#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace ringback::models {

/// Which outcomes count as resolved. Outcomes are a team's own words: common English ones are recognised, and what a
/// person says of one holds.
class OutcomeJudge
{
public:
    [[nodiscard]] bool isResolved(const QString &outcome) const;
    /// What a person says; it is kept only where it differs from what would be recognised.
    void set(const QString &outcome, bool resolved);

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static OutcomeJudge fromJson(const QJsonObject &object);
    bool operator==(const OutcomeJudge &) const = default;

private:
    QMap<QString, bool> m_said; ///< by the outcome, simplified, in lower case
};

} // namespace ringback::models
