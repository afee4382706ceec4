// A note that saves itself.
#include "gui/noteedit.h"

#include <QSignalSpy>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;
using State = NoteEdit::State;

class TestNoteEdit : public QObject
{
    Q_OBJECT

    NoteEdit m_note;
    QString m_stored;
    bool m_works = true;

private Q_SLOTS:
    void initTestCase()
    {
        connect(&m_note, &NoteEdit::saveRequested, this, [this](qint64 id, const QString &text) {
            if (m_works)
                m_stored = text;
            m_note.saved(id, text, m_works);
        });
        m_note.show(); // the window
        QVERIFY(QTest::qWaitForWindowExposed(&m_note));
    }
    void init()
    {
        static qint64 id = 0;
        m_works = true;
        m_stored = u"unset"_s;
        m_note.edit(++id, {});
    }

    void typingWithoutAPauseIsSavedToo()
    {
        QElapsedTimer clock;
        clock.start();
        while (m_stored == u"unset"_s && clock.elapsed() < 1000)
            QTest::keyClick(&m_note, Qt::Key_A, Qt::NoModifier, 20);
        QVERIFY(m_stored.startsWith(u"aa"_s));
    }

    void escapeSavesAtOnceAndLeaves()
    {
        const QSignalSpy left(&m_note, &NoteEdit::left);
        QTest::keyClicks(&m_note, u"rang"_s);
        QCOMPARE(m_note.state(), State::Saving);
        QTest::keyClick(&m_note, Qt::Key_Escape);
        QCOMPARE(m_stored, u"rang"_s);
        QCOMPARE(m_note.state(), State::Saved);
        QCOMPARE(left.size(), 1);
    }

    void anotherRecordSavesTheOneBefore()
    {
        QTest::keyClicks(&m_note, u"one"_s);
        m_note.edit(1000, u"two"_s);
        QCOMPARE(m_stored, u"one"_s);
        QCOMPARE(m_note.toPlainText(), u"two"_s);
        QCOMPARE(m_note.state(), State::Idle);
    }

    void hidingSaves()
    {
        QTest::keyClicks(&m_note, u"x"_s);
        m_note.hide();
        QCOMPARE(m_stored, u"x"_s);
        m_note.setVisible(true);
    }

    void whatCouldNotBeSavedStays()
    {
        m_works = false;
        m_note.edit(2000, u"old"_s);
        m_note.moveCursor(QTextCursor::End);
        QTest::keyClicks(&m_note, u"er"_s);
        m_note.flush();
        QCOMPARE(m_note.state(), State::Failed);
        m_note.edit(2000, u"old"_s); // told anew what the store has
        QCOMPARE(m_note.toPlainText(), u"older"_s);
        m_note.edit(2001, {});
        m_note.edit(2000, u"old"_s);
        QCOMPARE(m_note.toPlainText(), u"older"_s);
        QCOMPARE(m_note.state(), State::Failed);
        m_works = true;
        m_note.flush();
        QCOMPARE(m_stored, u"older"_s);
        QCOMPARE(m_note.state(), State::Saved);
    }

    void whatIsStoredElsewhereShows()
    {
        m_note.edit(3000, u"mine"_s);
        m_note.edit(3000, u"a colleague's"_s);
        QCOMPARE(m_note.toPlainText(), u"a colleague's"_s);
        m_note.flush();
        QCOMPARE(m_stored, u"unset"_s);
    }

    void growsWithItsLinesWithinBounds()
    {
        const int one = m_note.height();
        m_note.edit(4000, u"a\nb\nc"_s);
        QTRY_VERIFY(m_note.height() > one);
        m_note.edit(4001, u"line\n"_s.repeated(10'000));
        QTRY_VERIFY(m_note.height() < 8 * one);
    }
};

QTEST_MAIN(TestNoteEdit)

#include "tst_noteedit.moc"
