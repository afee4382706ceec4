#include "gui/savedviews.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestSavedViews final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    int m_file = 0;
    std::unique_ptr<QSettings> m_kept;

private Q_SLOTS:
    void init()
    {
        m_kept = std::make_unique<QSettings>(m_directory.filePath(u"%1.ini"_s.arg(++m_file)), QSettings::IniFormat);
    }

    void keepsThem()
    {
        SavedViews views(*m_kept);
        QSignalSpy changed(&views, &SavedViews::changed);
        const QJsonObject state{{u"filter"_s, QJsonObject{{u"status"_s, u"busy"_s}}}};
        QCOMPARE(views.save(u"calls"_s, u"  Busy,  ž “%1” \n= "_s, state), 1);
        QCOMPARE(views.save(u"contacts"_s, u"Mine"_s, {}), 2);
        QCOMPARE(views.save(u"calls"_s, u"Third"_s, {}), 3);
        QCOMPARE(changed.size(), 3);
        m_kept->sync();

        QSettings again(m_kept->fileName(), QSettings::IniFormat);
        const SavedViews read(again);
        QCOMPARE(read.all(), views.all());
        QCOMPARE(read.byNumber(1)->name, u"Busy, ž “%1” ="_s);
        QCOMPARE(read.byNumber(1)->state, state);
        QCOMPARE(read.of(u"calls"_s).size(), 2);
        QVERIFY(!read.byNumber(4));
    }

    void changesAndForgetsThem()
    {
        SavedViews views(*m_kept);
        views.save(u"calls"_s, u"One"_s, {});
        views.save(u"calls"_s, u"Two"_s, {});
        const QJsonObject state{{u"x"_s, 1}};
        QCOMPARE(views.save(u"calls"_s, u"one"_s, state), 1); // the same name: written over
        QCOMPARE(views.byNumber(1)->state, state);
        QCOMPARE(views.save(u"contacts"_s, u"One"_s, {}), 3);
        views.rename(2, u" Zwei "_s);
        QCOMPARE(views.byNumber(2)->name, u"Zwei"_s);
        views.rename(2, u"  "_s);
        QCOMPARE(views.byNumber(2)->name, u"Zwei"_s);
        views.remove(1);
        QVERIFY(!views.byNumber(1));
        QCOMPARE(views.save(u"calls"_s, u"New"_s, {}), 1); // its key is free again
        QCOMPARE(views.save(u"calls"_s, u" "_s, {}), 0);
        for (int i = 0; i < 200; ++i)
            views.save(u"calls"_s, u"v%1"_s.arg(i), {});
        QCOMPARE(views.all().size(), SavedViews::mostViews);
    }

    void brokenOnesArePassedOver_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<int>("left");
        QTest::newRow("no JSON") << u"{[,"_s << 0;
        QTest::newRow("another version") << uR"({"version":2,"views":[{"number":1,"table":"calls","name":"A"}]})"_s
                                         << 0;
        QTest::newRow("no list") << uR"({"version":1,"views":7})"_s << 0;
        QTest::newRow("no views")
            << uR"({"version":1,"views":[1,null,{},{"number":-1,"table":"calls","name":"A"},{"number":2,"name":"A"}]})"_s
            << 0;
        QTest::newRow("the same number twice")
            << uR"({"version":1,"views":[{"number":1,"table":"calls","name":"A"},{"number":1,"table":"x","name":"B"}]})"_s
            << 1;
    }
    void brokenOnesArePassedOver()
    {
        QFETCH(QString, kept);
        QFETCH(int, left);
        m_kept->setValue(u"views/list"_s, kept);
        QCOMPARE(SavedViews(*m_kept).all().size(), left);
    }
};

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
