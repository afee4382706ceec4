#pragma once

#include "core/call.h"

#include <QListWidget>

namespace ringback {

/// The calls with a person, one line each: when, how it ended, what came of it. Return or a double click chooses one.
class CallHistory final : public QListWidget
{
    Q_OBJECT

public:
    explicit CallHistory(QWidget *parent = nullptr);

    void setCalls(const QList<Call> &calls, const QDateTime &now);

Q_SIGNALS:
    void callChosen(qint64 callId);
};

} // namespace ringback
