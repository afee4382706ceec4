#include "gui/callhistory.h"

#include "core/durationtext.h"
#include "core/maskedtext.h"
#include "gui/icons.h"
#include "gui/statuslook.h"

namespace ringback {

using namespace Qt::StringLiterals;

CallHistory::CallHistory(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Earlier calls"));
    setFrameShape(QFrame::NoFrame);
    connect(this, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT callChosen(item->data(Qt::UserRole).toLongLong()); });
}

void CallHistory::setCalls(const QList<Call> &calls, const QDateTime &now)
{
    clear();
    for (const Call &call : calls) {
        const ChipLook look = statusLook(call.status);
        QStringList parts{relativeTimeText(call.createdAt, now), look.word};
        if (!call.outcome.isEmpty())
            parts.append(visibleText(call.outcome));
        if (call.durationSeconds)
            parts.append(durationText(*call.durationSeconds));
        auto *item = new QListWidgetItem(icon(*look.icon, look.text), parts.join(u" · "_s), this);
        item->setData(Qt::UserRole, call.id);
    }
}

} // namespace ringback
