#pragma once

#include "engine/engine.h"
#include "gui/attention.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace ringback {

class Clock;
namespace models {
class RecordReader;
}

/// Sees what changes in the store and picks what needs a person, each thing once. A burst comes as one list; however
/// much changes, only so much is read at a time that the window doesn't notice. Window thread.
class AttentionWatch final : public QObject
{
    Q_OBJECT

public:
    AttentionWatch(Engine &engine, const models::RecordReader &records, Clock &clock, QObject *parent = nullptr);

Q_SIGNALS:
    void needed(const QList<ringback::Attention> &all);

private:
    void note(QSet<qint64> &into, const QList<qint64> &ids);
    void look();
    [[nodiscard]] QList<Attention> lookAtCalls();
    [[nodiscard]] QList<Attention> lookAtCallbacks();
    [[nodiscard]] QList<Attention> lookAtNumbers();
    [[nodiscard]] QList<Attention> lookAtRules();

    const models::RecordReader &m_records;
    Clock &m_clock;
    QDateTime m_since;
    QTimer m_beat;
    QSet<qint64> m_calls;
    QList<qint64> m_candidates; ///< calls whose row asks for a second look
    QSet<qint64> m_callbacks;
    QSet<QString> m_numbers;
    QList<Notice> m_ruled; ///< what rules said
    QSet<QString> m_told;  ///< marks
};

} // namespace ringback
