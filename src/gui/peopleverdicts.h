#pragma once

#include "engine/verdict.h"
#include "gui/callcontroller.h"

#include <QList>
#include <QWidget>

#include <optional>

class QCheckBox;
class QTreeWidget;

namespace ringback {

class Engine;
class TextLabel;
class VerdictLine;

/// Before something is done that rings people: of one, the verdict; of several, how many may be called now, how many
/// not, and why. Whether those who need care are called too is a person's choice; of one, it is made by going on.
class PeopleVerdicts final : public QWidget
{
    Q_OBJECT

public:
    /// `agentId`: the voice agent that would call; empty: the one that would be chosen.
    PeopleVerdicts(Engine &engine, const QList<CallTarget> &people, const QString &agentId, QWidget *parent = nullptr);

    [[nodiscard]] bool isJudged() const;
    /// Whom to call, as far as they were judged.
    [[nodiscard]] QList<CallTarget> chosen() const;

Q_SIGNALS:
    void changed();

private:
    struct Judged
    {
        CallTarget target;
        std::optional<Verdict> verdict = {};
    };

    void take(qsizetype index, const Verdict &verdict);
    void sumUp();
    void list();
    void showOne();
    [[nodiscard]] bool isCalled(const Judged &judged) const;

    QList<Judged> m_people;
    VerdictLine *m_verdict;
    TextLabel *m_allowed;
    TextLabel *m_others;
    QTreeWidget *m_list;
    QCheckBox *m_withCaution;
};

} // namespace ringback
