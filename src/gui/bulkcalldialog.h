#pragma once

#include "core/callback.h"
#include "engine/verdict.h"

#include <QDialog>
#include <QList>

class QCheckBox;
class QTreeWidget;

namespace ringback {

class Engine;
class PrimaryButton;
class TextLabel;

/// Before several people are called: how many may be called now, how many not, and why. Nothing is sent before it is
/// confirmed, and each call is judged again then. Non-modal for the event loop: use open().
class BulkCallDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `agentId`: the voice agent that would call.
    BulkCallDialog(Engine &engine, const QList<Callback> &callbacks, const QString &agentId, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(const QList<qint64> &callbackIds);

private:
    void take(qsizetype index, const Verdict &verdict);
    void sumUp();
    [[nodiscard]] QList<qint64> chosen() const;

    struct Judged
    {
        Callback callback;
        std::optional<Verdict> verdict = {};
    };

    QList<Judged> m_people;
    TextLabel *m_allowed;
    TextLabel *m_others;
    QTreeWidget *m_list;
    QCheckBox *m_withCaution;
    PrimaryButton *m_call;
};

} // namespace ringback
