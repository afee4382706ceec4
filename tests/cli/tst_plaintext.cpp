#include "cli/plaintext.h"

#include <QJsonDocument>
#include <QTest>

using namespace ringback::cli;
using namespace Qt::StringLiterals;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatATerminalWouldObey_data();
    void showsWhatATerminalWouldObey();
    void keepsLineEndsWhenAsked();
    void jsonStaysTheSameJson();
    void measuresColumns();
};

void TestPlainText::showsWhatATerminalWouldObey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"Ana Silva"_s << u"Ana Silva"_s;
    QTest::newRow("accents, emoji") << u"José 👍🏽 한글"_s << u"José 👍🏽 한글"_s;
    QTest::newRow("escape sequence") << u"\x1b[31mred"_s << u"\\u001b[31mred"_s;
    QTest::newRow("eight-bit sequence") << QString(QChar(0x9b)) + u"31m"_s << u"\\u009b31m"_s;
    QTest::newRow("bell, delete") << u"\a\x7f"_s << u"\\u0007\\u007f"_s;
    QTest::newRow("direction override") << QString(QChar(0x202e)) + u"cba"_s << u"\\u202ecba"_s;
    QTest::newRow("line ends") << u"a\r\nb\tc"_s << u"a  b c"_s;
    QTest::newRow("line separator") << QString(QChar(0x2028)) << u"\\u2028"_s;
}

void TestPlainText::showsWhatATerminalWouldObey()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(plainText(text), shown);
}

void TestPlainText::keepsLineEndsWhenAsked()
{
    QCOMPARE(plainText(u"a\nb\x1b"_s, LineEnds::Keep), u"a\nb\\u001b"_s);
}

void TestPlainText::jsonStaysTheSameJson()
{
    const QJsonObject object{{u"a"_s, u"x\n\x1b[31m\"\\"_s + QChar(0x9b) + QChar(0x202e) + QChar(0x2028) + u"é👍"_s}};
    const QByteArray line = jsonLine(object);
    QCOMPARE(QJsonDocument::fromJson(line).object(), object);
    for (const QChar c : QString::fromUtf8(line))
        QVERIFY(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
    QVERIFY(line.contains("é👍"));
}

void TestPlainText::measuresColumns()
{
    QCOMPARE(displayWidth(u"abc"_s), 3);
    QCOMPARE(displayWidth(u"e\u0301"_s), 1);
    QCOMPARE(displayWidth(u"日本"_s), 4);
    QCOMPARE(displayWidth(u"👍"_s), 2);
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
