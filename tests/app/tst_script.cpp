#include "app/script.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepBeginsWhenTheOneBeforeShows()
    {
        QStringList order;
        bool shown = false;
        Script script({{"first", [&] { order.append(u"first"_s); }, [&] { return shown; }},
                       {"second", [&] { order.append(u"second"_s); }}});
        QSignalSpy finished(&script, &Script::finished);
        script.start();
        QTRY_COMPARE(order, QStringList{u"first"_s});
        QVERIFY(finished.isEmpty());
        shown = true;
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(order, (QStringList{u"first"_s, u"second"_s}));
        QVERIFY(finished.first().first().toString().isEmpty());
    }

    void sendsWhatKeyboardAndMouseSend()
    {
        QLineEdit field;
        field.show();
        Script::type(&field, u"Ana 1é"_s);
        QCOMPARE(field.text(), u"Ana 1é"_s);
        QPushButton button;
        button.show();
        QSignalSpy clicked(&button, &QPushButton::clicked);
        Script::click(&button);
        QCOMPARE(clicked.size(), 1);
        QSignalSpy returned(&field, &QLineEdit::returnPressed);
        Script::press(&field, Qt::Key_Return);
        QCOMPARE(returned.size(), 1);
    }
};

QTEST_MAIN(TestScript)
#include "tst_script.moc"
