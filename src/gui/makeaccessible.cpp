#include "gui/makeaccessible.h"

#include "gui/taborder.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace ringback {

namespace {

constexpr char followingProperty[] = "followsFocus";

/// What a field is for, as its own name or its label says.
QString nameOf(const QWidget &field, const QList<QLabel *> &labels)
{
    const auto label =
        std::find_if(labels.begin(), labels.end(), [&field](const QLabel *one) { return one->buddy() == &field; });
    const bool isNamed = !field.accessibleName().isEmpty() || label == labels.end();
    return isNamed ? field.accessibleName() : (*label)->text().remove(u'&');
}

void completeNames(const QWidget &window)
{
    const QList<QTabWidget *> tabWidgets = window.findChildren<QTabWidget *>();
    for (QTabWidget *tabs : tabWidgets) {
        // Its bar is what can be focused; screen readers would find the same twice, once without a name.
        tabs->setFocusPolicy(Qt::NoFocus);
        tabs->tabBar()->setFocusPolicy(Qt::TabFocus);
    }
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    const QList<QComboBox *> boxes = window.findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        // It is read as what is chosen in it: what it is for, where no label says it, must be its description.
        if (box->accessibleDescription().isEmpty())
            box->setAccessibleDescription(box->accessibleName());
        if (box->lineEdit() && box->lineEdit()->accessibleName().isEmpty())
            box->lineEdit()->setAccessibleName(nameOf(*box, labels));
    }
}

/// Qt scrolls to what has the focus only where the focus was in the same area before.
void followFocus(const QWidget &window)
{
    const QList<QScrollArea *> areas = window.findChildren<QScrollArea *>();
    for (QScrollArea *area : areas) {
        if (area->property(followingProperty).toBool())
            continue;
        area->setProperty(followingProperty, true);
        QObject::connect(qApp, &QApplication::focusChanged, area, [area](const QWidget *, QWidget *now) {
            if (now && area->widget() && area->widget()->isAncestorOf(now))
                area->ensureWidgetVisible(now);
        });
    }
}

} // namespace

void makeAccessible(QWidget *window)
{
    completeNames(*window);
    tabInReadingOrder(window);
    followFocus(*window);
}

} // namespace ringback
