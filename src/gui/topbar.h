#pragma once

#include "core/agent.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace ringback {

class Commands;
class PrimaryButton;
class SearchField;

/// The bar on top, the same in every section: the search, the voice agent that calls, New contact and Call back.
/// Window thread.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    [[nodiscard]] SearchField &search() const { return *m_search; }
    void focusSearch();
    void setCallBackPossible(bool on);
    /// Beside the search; it takes no room while it is hidden.
    void addOffer(QWidget *offer);
    /// Tells the keys of what stands here.
    void showKeys(const Commands &commands);

    /// Those that aren't archived can be chosen; the chosen one stays if it still can.
    void setAgents(const QList<Agent> &agents);
    void chooseAgent(const QString &id);
    /// Empty: none is known.
    [[nodiscard]] QString agent() const;
    /// Those that can be chosen instead and have these words in their title.
    [[nodiscard]] QList<Agent> otherAgents(const QString &words) const;

Q_SIGNALS:
    void agentChosen(const QString &id);
    void newContactRequested();
    void callBackRequested();

private:
    SearchField *m_search;
    QComboBox *m_agents;
    QPushButton *m_newContact;
    PrimaryButton *m_callBack;
    QString m_wanted; ///< chosen before the voice agents were known
};

} // namespace ringback
