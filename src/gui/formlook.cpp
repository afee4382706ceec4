#include "gui/formlook.h"

#include <QLabel>

namespace ringback {

void alignLabels(QWidget *form)
{
    const QList<QLabel *> labels = form->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->buddy())
            label->setMinimumHeight(label->buddy()->sizeHint().boundedTo(label->buddy()->maximumSize()).height());
    }
}

} // namespace ringback
