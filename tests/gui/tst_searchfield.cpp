#include "gui/searchfield.h"

#include <QFocusEvent>
#include <QSignalSpy>
#include <QTest>

using namespace ringback;

class TestSearchField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAPersonEntersIt_data()
    {
        QTest::addColumn<Qt::FocusReason>("reason");
        QTest::addColumn<int>("entered");
        QTest::newRow("click") << Qt::MouseFocusReason << 1;
        QTest::newRow("tab") << Qt::TabFocusReason << 1;
        QTest::newRow("shortcut") << Qt::ShortcutFocusReason << 1;
        QTest::newRow("the window comes to the front") << Qt::ActiveWindowFocusReason << 0;
        QTest::newRow("a menu has closed") << Qt::PopupFocusReason << 0;
    }
    void onlyAPersonEntersIt()
    {
        QFETCH(Qt::FocusReason, reason);
        SearchField field;
        const QSignalSpy entered(&field, &SearchField::entered);
        QFocusEvent event(QEvent::FocusIn, reason);
        QCoreApplication::sendEvent(&field, &event);
        QTEST(int(entered.count()), "entered");
    }
};

QTEST_MAIN(TestSearchField)

#include "tst_searchfield.moc"
