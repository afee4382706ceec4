#include "gui/phoneedit.h"
#include "looktest.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace ringback;
using namespace ringback::looktest;
using namespace Qt::StringLiterals;

class TestPhoneEdit final : public QObject
{
    Q_OBJECT

private slots:
    void init() { applyLook(*qApp, Theme::light()); }
    void formatsAsTyped();
    void keepsTheCaret();
    void foreignNumbersShowTheirCountry();
    void regionChanges();
    void takesAnyNotation_data();
    void takesAnyNotation();
    void saysWhatIsWrong();
    void suffixGivesWay();
    void staysLeftToRight();
    void offersCountries();
};

void TestPhoneEdit::formatsAsTyped()
{
    PhoneEdit edit(u"PT"_s);
    edit.resize(400, 36);
    showActive(&edit);
    edit.setFocus();
    QSignalSpy changed(&edit, &PhoneEdit::numberChanged);
    QTest::keyClicks(&edit, u"914000221"_s);
    QCOMPARE(edit.text(), u"914 000 221"_s);
    QCOMPARE(edit.prefixText(), u"PT +351"_s);
    QVERIFY(edit.number().has_value());
    QCOMPARE(edit.number()->e164, u"+351914000221"_s);
    QCOMPARE(edit.suffixText(), u"+351914000221"_s);
    QCOMPARE(edit.accessibleDescription(), u"+351914000221"_s);
    QVERIFY(edit.problem().isEmpty());
    QVERIFY(changed.count() >= 9);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QCOMPARE(edit.cursorPosition(), edit.text().size());
    edit.clear();
    QVERIFY(!edit.number());
    QVERIFY(edit.problem().isEmpty());
}

void TestPhoneEdit::keepsTheCaret()
{
    PhoneEdit edit(u"PT"_s);
    showActive(&edit);
    edit.setFocus();
    QTest::keyClicks(&edit, u"914000221"_s);
    edit.setCursorPosition(3); // behind 914
    QTest::keyClick(&edit, Qt::Key_Backspace);
    const QString before = edit.text().left(edit.cursorPosition());
    QCOMPARE(QString(before).remove(u' '), u"91"_s);
    QTest::keyClicks(&edit, u"4"_s);
    QCOMPARE(edit.text(), u"914 000 221"_s);
    QCOMPARE(edit.text().left(edit.cursorPosition()).trimmed(), u"914"_s);
}

void TestPhoneEdit::foreignNumbersShowTheirCountry()
{
    PhoneEdit edit(u"PT"_s);
    edit.resize(500, 36);
    showActive(&edit);
    QTest::keyClicks(&edit, u"+14155550123"_s);
    QCOMPARE(edit.prefixText(), u"US +1"_s);
    QCOMPARE(edit.region(), u"PT"_s);
    QCOMPARE(edit.number()->e164, u"+14155550123"_s);
}

void TestPhoneEdit::regionChanges()
{
    PhoneEdit edit(u"PT"_s);
    edit.setNumber(u"+14155550123"_s);
    QVERIFY(edit.text().startsWith(u'+'));
    QSignalSpy changed(&edit, &PhoneEdit::regionChanged);
    edit.clear();
    edit.setRegion(u"US"_s);
    edit.setRegion(u"US"_s);
    QCOMPARE(changed.count(), 1);
    edit.setNumber(u"4155550123"_s);
    QCOMPARE(edit.text(), u"(415) 555-0123"_s);
    QCOMPARE(edit.prefixText(), u"US +1"_s);
    // What was typed is read anew.
    edit.setRegion(u"DE"_s);
    QVERIFY(!edit.number() || edit.number()->region == u"DE");
}

void TestPhoneEdit::takesAnyNotation_data()
{
    QTest::addColumn<QString>("given");
    QTest::newRow("E.164") << u"+351914000221"_s;
    QTest::newRow("national") << u"914 000 221"_s;
    QTest::newRow("tel:") << u"tel:+351-914-000-221"_s;
    QTest::newRow("full width") << u"９１４０００２２１"_s;
}

void TestPhoneEdit::takesAnyNotation()
{
    QFETCH(QString, given);
    PhoneEdit edit(u"PT"_s);
    edit.setNumber(given);
    QCOMPARE(edit.text(), u"914 000 221"_s);
    QVERIFY(edit.number().has_value());
    QCOMPARE(edit.number()->e164, u"+351914000221"_s);
}

void TestPhoneEdit::saysWhatIsWrong()
{
    PhoneEdit edit(u"PT"_s);
    for (const QString &bad : {u"12"_s, u"hello"_s, u"<b>+1</b>"_s, QString(2000, u'9')}) {
        edit.setNumber(bad);
        QVERIFY(!edit.number());
        QVERIFY2(!edit.problem().isEmpty(), qPrintable(bad.left(20)));
        QVERIFY(edit.suffixText().isEmpty());
    }
}

void TestPhoneEdit::suffixGivesWay()
{
    PhoneEdit edit(u"PT"_s);
    edit.setNumber(u"914000221"_s);
    edit.resize(600, 36);
    showActive(&edit);
    const int roomy = edit.textMargins().right();
    QVERIFY(roomy > 0);
    edit.resize(180, 36);
    QTRY_VERIFY(edit.suffixText().isEmpty());
    QCOMPARE(edit.textMargins().right(), 0);
    QVERIFY(edit.prefixRect().right() < edit.textMargins().left() + 12);
}

void TestPhoneEdit::staysLeftToRight()
{
    QWidget window;
    window.setLayoutDirection(Qt::RightToLeft);
    PhoneEdit edit(u"PT"_s, &window);
    QCOMPARE(edit.layoutDirection(), Qt::LeftToRight);
}

void TestPhoneEdit::offersCountries()
{
    PhoneEdit edit(u"PT"_s);
    edit.resize(400, 36);
    showActive(&edit);
    QTest::keyClick(&edit, Qt::Key_Down, Qt::AltModifier);
    auto *menu = edit.findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QVERIFY(menu->actions().size() > 200);
    QAction *checked = nullptr;
    QAction *norway = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->isChecked())
            checked = action;
        if (action->text().endsWith(u"\t+47") && action->text().startsWith(u"Norway"))
            norway = action;
    }
    QVERIFY(checked && checked->text().contains(u"+351"));
    QVERIFY(norway);
    norway->trigger();
    QCOMPARE(edit.region(), u"NO"_s);
    menu->close();
    // The mouse gets there too.
    QTest::mouseClick(&edit, Qt::LeftButton, {}, edit.prefixRect().center());
    QTRY_VERIFY(edit.findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
}

QTEST_MAIN(TestPhoneEdit)
#include "tst_phoneedit.moc"
