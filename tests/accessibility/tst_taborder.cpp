// Every screen and dialog by Tab alone: each control is reached, once, in the order in which it is read.
#include "app/appfixture.h"
#include "app/shots.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QDateTimeEdit>
#include <QSignalSpy>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget *widget)
{
    if (!widget)
        return u"nothing"_s;
    const QString name = widget->objectName().isEmpty() ? widget->accessibleName() : widget->objectName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return u"button "_s + button->text() + u' ' + name;
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + name;
}

/// What Tab must lead to.
QList<QWidget *> reachable(QWidget &top)
{
    QList<QWidget *> found;
    const QList<QWidget *> all = top.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->window() != &top || !widget->isVisible() || !widget->isEnabled() || widget->focusProxy() ||
            (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->visibleRegion().isEmpty())
            continue;
        // Of buttons of which one is chosen only that one: the arrow keys lead to the others.
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isOneOfSeveral =
            button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
        if (isOneOfSeveral && !button->isChecked())
            continue;
        found.append(widget);
    }
    return found;
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapToGlobal(QPoint(0, 0)), widget->size()};
}

/// Down a column, along a line; up only into a column further on.
bool isReadAfter(const QRect &one, const QRect &next)
{
    if (next.bottom() < one.top())
        return next.left() >= one.right();
    if (next.top() > one.bottom())
        return true;
    return next.left() > one.left() || next.top() > one.top();
}

} // namespace

class TestTabOrder final : public QObject, private AppFixture
{
    Q_OBJECT

private Q_SLOTS:
    void tabLeadsThroughEveryScreen();

private:
    void walk(QWidget &top, const QString &screen);

    QStringList m_faults;
    qsizetype m_reached = 0;
};

void TestTabOrder::walk(QWidget &top, const QString &screen)
{
    const QList<QWidget *> wanted = reachable(top);
    QList<QWidget *> order;
    QStringList where; // it isn't in the order of reading
    QWidget *const before = top.focusWidget();
    if (wanted.isEmpty())
        return; // the wallboard is only to be looked at
    QWidget *current = wanted.first();
    QApplication::setActiveWindow(&top); // there is no window manager to do it once a dialog is closed
    current->setFocus(Qt::TabFocusReason);
    for (qsizetype i = 0; i < wanted.size() * 2 + 10; ++i) {
        order.append(current);
        // In a time or a date Tab leads from one part to the next first.
        for (int part = qobject_cast<QDateTimeEdit *>(current) ? 6 : 1; part > 0 && top.focusWidget() == current;
             --part)
            QTest::keyClick(current, Qt::Key_Tab);
        if (top.focusWidget() == current && wanted.size() > 1) {
            m_faults.append(u"%1: Tab doesn't leave %2"_s.arg(screen, nameOf(current)));
            break;
        }
        const QWidget *next = top.focusWidget();
        if (next && !isReadAfter(placeOf(current), placeOf(next)))
            where.append(nameOf(current) + u" → "_s + nameOf(next));
        current = top.focusWidget();
        if (!current || order.contains(current))
            break;
    }
    m_reached += order.size();
    if (qEnvironmentVariableIsSet("RINGBACK_TABS")) {
        for (const QWidget *one : std::as_const(order))
            qInfo("%s: %s", qPrintable(screen), qPrintable(nameOf(one)));
        qInfo("%s: then %s", qPrintable(screen), qPrintable(nameOf(current)));
    }
    for (const QWidget *one : wanted) {
        if (!order.contains(one))
            m_faults.append(u"%1: Tab doesn't reach %2"_s.arg(screen, nameOf(one)));
    }
    // The walk may have begun amid the window: once it goes back to the top.
    if (where.size() > 1)
        m_faults.append(u"%1: not in the order of reading: %2"_s.arg(screen, where.join(u"; "_s)));
    if (before)
        before->setFocus();
}

void TestTabOrder::tabLeadsThroughEveryScreen()
{
    QVERIFY(fillWithSampleData(dataDirectory()).ok());
    openConsole();
    QTemporaryDir files;
    Script script(
        screenSteps(*m_console, files.path(), [this](QWidget &top, const QString &screen) { walk(top, screen); }));
    QSignalSpy finished(&script, &Script::finished);
    script.start();
    QVERIFY(finished.wait(300'000)); // an event loop that runs: QTRY_… sleeps between
    QCOMPARE(finished.first().first().toString(), QString());
    for (const QString &fault : std::as_const(m_faults))
        qWarning("%s", qPrintable(fault));
    QCOMPARE(m_faults.size(), 0);
    QVERIFY(m_reached > 300);
    closeConsole();
}

int main(int argc, char **argv)
{
    return runWindowTest<TestTabOrder>(argc, argv);
}

#include "tst_taborder.moc"
