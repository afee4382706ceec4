#pragma once

#include "core/optout.h"
#include "models/recordreader.h"

#include <QWidget>

class QPushButton;

namespace ringback {

class IconMark;
class TextLabel;

/// What somebody said that sounds like the wish not to be called, in their words, and the two things that it can have
/// been. Hidden while there is nothing to decide.
class OptOutCard final : public QWidget
{
    Q_OBJECT

public:
    explicit OptOutCard(QWidget *parent = nullptr);

    /// The first of them is asked about.
    void show(const QList<models::OptOutFinding> &waiting);

Q_SIGNALS:
    void decided(qint64 findingId, ringback::OptOutDecision decision);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void decide(OptOutDecision decision);

    qint64 m_findingId = 0;
    IconMark *m_mark;
    TextLabel *m_words;
    TextLabel *m_quote;
    QPushButton *m_doNotCall;
    QPushButton *m_somethingElse;
};

} // namespace ringback
