#include "core/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatQtWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("plain") << u"This is sentence number 1."_s;
        QTest::newRow("quotes") << u"\"a\\b\" / 'c'"_s;
        QTest::newRow("beyond ASCII") << u"Größe, 名前, \U0001F600, \u2028"_s;
        QTest::newRow("a lone surrogate") << (u"a"_s + QChar(0xd800) + u"b"_s);
        QString controls;
        for (char16_t c = 0; c < 0x100; ++c)
            controls.append(c);
        QTest::newRow("controls") << controls;
    }
    void writesWhatQtWrites()
    {
        QFETCH(QString, text);
        QByteArray json("[");
        appendJsonText(json, text);
        json.append(']');
        QJsonParseError error;
        const QJsonArray read = QJsonDocument::fromJson(json, &error).array();
        QCOMPARE(error.error, QJsonParseError::NoError);
        if (QString::fromUtf8(text.toUtf8()) == text) { // what UTF-8 can say comes back, byte for byte as Qt says it
            QCOMPARE(read.at(0).toString(), text);
            QCOMPARE(json, QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
