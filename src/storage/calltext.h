#pragma once

#include "storage/connection.h"
#include "storage/foldedtext.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

/// What of a call can be searched. Nothing of it is kept beside the call itself, so what is forgotten is gone.
namespace ringback::storage::calltext {

struct Texts
{
    std::optional<qint64> createdAtMs = {};
    QStringList shown = {}; ///< what a row of a table shows: name, number, voice agent, outcome, by whom
    QStringList said = {};  ///< the transcript's turns, the summary, what was captured, causes and notes
};
[[nodiscard]] std::optional<Texts> of(Connection &db, qint64 callId);

/// All its words, folded, parted by spaces; numbers also without their groups.
[[nodiscard]] QByteArray folded(const Texts &texts);
/// Whether each of the words (of searchWords()) is somewhere in it.
[[nodiscard]] bool matches(const Texts &texts, const QStringList &words);

/// The surroundings of what was found.
struct Excerpt
{
    QString text = {};
    QList<FoldedText::Range> marks = {};

    bool operator==(const Excerpt &) const = default;
};
/// From the first of these texts that has the most of the words; empty if none has any.
[[nodiscard]] Excerpt excerpt(const QStringList &texts, const QStringList &words);

} // namespace ringback::storage::calltext
