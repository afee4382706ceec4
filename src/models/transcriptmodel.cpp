#include "models/transcriptmodel.h"

#include "core/durationtext.h"
#include "core/maskedtext.h"

#include <algorithm>

namespace ringback::models {

void TranscriptModel::setUtterances(const QList<Utterance> &utterances)
{
    const qsizetype known = m_utterances.size();
    const bool goesOn =
        known <= utterances.size() && std::equal(m_utterances.begin(), m_utterances.end(), utterances.begin());
    if (!goesOn) {
        beginResetModel();
        m_utterances = utterances;
        endResetModel();
    } else if (known < utterances.size()) {
        beginInsertRows({}, static_cast<int>(known), static_cast<int>(utterances.size()) - 1);
        m_utterances = utterances;
        endInsertRows();
    }
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_utterances.size());
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Utterance &utterance = m_utterances[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(utterance.text);
    case ValueRole:
        return utterance.text;
    case SecondLineRole: {
        const QString speaker = utterance.speaker == Utterance::Speaker::Agent ? tr("Voice agent") : tr("Customer");
        const QString at = durationText(utterance.atSeconds.value_or(-1));
        return at.isEmpty() ? speaker : tr("%1 · %2", "speaker and time").arg(speaker, at);
    }
    case SpeakerRole:
        return static_cast<int>(utterance.speaker);
    case AtSecondsRole:
        return utterance.atSeconds ? QVariant(*utterance.atSeconds) : QVariant();
    default:
        return {};
    }
}

} // namespace ringback::models
