#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace ringback::storage {

/// What tells of one person, wherever it is written.
struct Traces
{
    QStringList phones = {}; ///< E.164
    QStringList ids = {};    ///< Thoughtly's of the contact and the calls, ours of the attempts
    QStringList emails = {}; ///< that nobody else has
    QStringList names = {};  ///< full ones that nobody else bears

    bool operator==(const Traces &) const = default;
};

[[nodiscard]] QJsonObject toJson(const Traces &traces);
[[nodiscard]] Traces tracesFromJson(const QJsonObject &object);

/// Finds a person's traces in texts: the number in any notation (national, international, with whatever stands between
/// the digits, in any script's digits, also as a part of a longer row of digits), the rest whatever its case.
class TraceFinder
{
public:
    explicit TraceFinder(const Traces &traces);

    [[nodiscard]] bool isIn(const QString &text) const { return !spansIn(text).isEmpty(); }
    /// In the bytes of a request; JSON escapes are undone.
    [[nodiscard]] bool isIn(const QByteArray &bytes) const;

    /// The text with `*` in the place of each character of a trace.
    [[nodiscard]] QString masked(const QString &text) const;
    /// The same in every text and key of a JSON value; a number that is a trace becomes 0.
    [[nodiscard]] QJsonValue masked(const QJsonValue &value) const;
    /// Masks bytes of UTF-8 in place, so that their length stays; whether there was anything.
    bool wipe(QByteArray &bytes) const;

private:
    struct Span
    {
        qsizetype start = 0;
        qsizetype length = 0;
    };
    [[nodiscard]] QList<Span> spansIn(const QString &text) const;
    void addNumbers(const QString &text, QList<Span> &spans) const;
    [[nodiscard]] bool isInJson(const QJsonValue &value) const;

    QStringList m_digits; ///< rows of digits that are the number
    QStringList m_words;
};

} // namespace ringback::storage
