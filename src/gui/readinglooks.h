#pragma once

#include <QIdentityProxyModel>

namespace ringback {

/// A transcript as ConversationDelegate wants it: who speaks, when, in words for the bubble's small line.
class ConversationLook final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    enum Role { IsAgentRole = Qt::UserRole + 1000, SpeakerRole, TimeRole, EvidenceRole };

    using QIdentityProxyModel::QIdentityProxyModel;
    /// The voice agent's name, shown beside "voice agent".
    void setAgentName(const QString &name) { m_agentName = name; }
    /// The turn that speaks for the outcome; -1: none.
    void setEvidence(int row);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QString m_agentName;
    int m_evidence = -1;
};

/// A timeline as TimelineDelegate wants it: the clock's time, a dot in the colour of the step, the quiet words below.
class TimelineLook final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    enum Role { TimeRole = Qt::UserRole + 1000, ColorRole, DetailRole };

    using QIdentityProxyModel::QIdentityProxyModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace ringback
