#include "files/phonecell.h"

#include <QTest>

using namespace ringback;
using namespace ringback::files;
using namespace Qt::StringLiterals;

class TestPhoneCell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatSpreadsheetsMakeOfNumbers_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QStringList>("numbers");
        QTest::addColumn<QString>("said"); // a word of the fault or the note
        const auto row = [](const char *name, const char16_t *cell, const char *region, const QStringList &numbers,
                            const char *said = "") {
            QTest::newRow(name) << QString::fromUtf16(cell) << QString::fromLatin1(region) << numbers
                                << QString::fromLatin1(said);
        };
        const QString ana = u"+351912345678"_s;
        row("plain", u"+351 912 345 678", "US", {ana});
        row("national", u"912 345 678", "PT", {ana});
        row("lost plus", u"351912345678", "US", {ana}, "+");
        row("lost plus, at home", u"351912345678", "PT", {ana});
        row("all digits in scientific notation", u"3.51912345678E+11", "PT", {ana});
        row("with a comma", u"3,51912345678e11", "PT", {ana});
        row("rounded", u"3.51912E+11", "PT", {}, "rounded");
        row("rounded more", u"1.5E+10", "US", {}, "rounded");
        row("decimals", u"351912345678.0", "PT", {ana});
        row("text formula", u"=\"+351912345678\"", "US", {ana});
        row("apostrophe", u"'+351912345678", "US", {ana});
        row("direction marks", u"\u202a+351 912 345 678\u202c", "US", {ana});
        row("other digits", u"+٣٥١٩١٢٣٤٥٦٧٨", "US", {ana});
        row("two", u"+351 912 345 678 / +14155550123", "PT", {ana, u"+14155550123"_s});
        row("two, one bad", u"+351912345678; 12", "PT", {ana}, "left out");
        row("the same twice", u"912345678, +351912345678", "PT", {ana});
        row("two lines", u"912345678\n913345678", "PT", {ana, u"+351913345678"_s});
        row("a German slash", u"030/12345678", "DE", {u"+493012345678"_s});
        row("possible, not valid", u"(555) 123-4567", "US", {u"+15551234567"_s}, "plan");
        row("short", u"12", "PT", {}, "short");
        row("no number", u"ask Ana", "PT", {}, "not a phone");
        row("no country", u"912345678", "", {}, "country");
        row("empty", u"  ", "PT", {});
    }
    void readsWhatSpreadsheetsMakeOfNumbers()
    {
        QFETCH(QString, cell);
        QFETCH(QString, region);
        QFETCH(QStringList, numbers);
        QFETCH(QString, said);
        const PhoneCell read = readPhoneCell(cell, region);
        QStringList found;
        for (const DialNumber &number : read.numbers)
            found.append(number.e164);
        QCOMPARE(found, numbers);
        QCOMPARE(read.fault.isEmpty(), !numbers.isEmpty() || cell.trimmed().isEmpty());
        const QString words = read.fault + read.note;
        QCOMPARE(words.isEmpty(), said.isEmpty());
        QVERIFY2(words.contains(said), qPrintable(words));
    }
};

QTEST_GUILESS_MAIN(TestPhoneCell)
#include "tst_phonecell.moc"
