#include "core/result.h"

#include <QTest>

#include <memory>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestResult : public QObject
{
    Q_OBJECT

private slots:
    void holdsAValue()
    {
        Result<QString> result(u"yes"_s);
        QVERIFY(result.ok());
        QVERIFY(result);
        QCOMPARE(result.value(), u"yes"_s);
        QCOMPARE(*result, u"yes"_s);
        QCOMPARE(result->size(), 3);
        *result += u'!';
        QCOMPARE(std::as_const(result).value(), u"yes!"_s);
    }

    void holdsAnError()
    {
        const Result<Done> result(Error{ErrorKind::Storage, u"The disk is full."_s, u"ENOSPC"_s});
        QVERIFY(!result.ok());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Storage);
        QCOMPARE(result.error().message, u"The disk is full."_s);
        QCOMPARE(result.error().detail, u"ENOSPC"_s);
    }

    void equalsByContent()
    {
        const Error error{ErrorKind::Timeout, u"Too late."_s};
        QVERIFY(Result<int>(1) == Result<int>(1));
        QVERIFY(!(Result<int>(1) == Result<int>(2)));
        QVERIFY(!(Result<int>(1) == Result<int>(error)));
        QVERIFY(Result<int>(error) == Result<int>(error));
        QVERIFY(Result<Done>(Done{}) == Result<Done>(Done{}));
    }

    void sameTypeForBothStaysApart()
    {
        // The value and the error may even look alike.
        const Result<int, long> value(0);
        const Result<int, long> error(0L);
        QVERIFY(value.ok());
        QVERIFY(!error.ok());
        QVERIFY(!(value == error));
    }

    void movesWhatCannotBeCopied()
    {
        Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
        const std::unique_ptr<int> taken = std::move(result).value();
        QCOMPARE(*taken, 7);
    }
};

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
