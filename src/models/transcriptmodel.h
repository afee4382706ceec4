#pragma once

#include "core/call.h"
#include "models/modelroles.h"

#include <QAbstractListModel>

namespace ringback::models {

/// A conversation, one row a turn. The second line says who speaks and when; the value is the text as it was sent.
class TranscriptModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum TranscriptRole {
        SpeakerRole = FirstFreeRole, ///< Utterance::Speaker as int
        AtSecondsRole,               ///< since the start of the call, if known
    };

    using QAbstractListModel::QAbstractListModel;

    /// What only goes on (a call under way) adds rows; another text resets.
    void setUtterances(const QList<Utterance> &utterances);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Utterance> m_utterances;
};

} // namespace ringback::models
