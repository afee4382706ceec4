#include "files/columns.h"

#include <QTest>

using namespace ringback::files;
using namespace Qt::StringLiterals;

class TestColumns : public QObject
{
    Q_OBJECT

    static QList<Field> fields(const Mapping &mapping)
    {
        QList<Field> result;
        for (const Column &column : mapping.columns)
            result.append(column.field);
        return result;
    }

private Q_SLOTS:
    void knowsTheWordsOfEachLanguage_data()
    {
        using enum Field;
        QTest::addColumn<QStringList>("titles");
        QTest::addColumn<QList<Field>>("expected");
        QTest::newRow("en") << QStringList{u"First Name"_s,     u"Last name"_s, u"Mobile Phone"_s,
                                           u"E-mail Address"_s, u"Company"_s,   u"Plan"_s}
                            << QList<Field>{FirstName, LastName, Mobile, Email, Company, Attribute};
        QTest::newRow("google") << QStringList{u"Name"_s, u"Phone 1 - Value"_s, u"E-mail 1 - Value"_s, u"Labels"_s}
                                << QList<Field>{Name, Phone, Email, Tags};
        QTest::newRow("de") << QStringList{u"Vorname"_s, u"Nachname"_s, u"Rufnummer"_s,   u"Handy-Nr."_s,
                                           u"Firma"_s,   u"Land"_s,     u"Schlagwörter"_s}
                            << QList<Field>{FirstName, LastName, Phone, Attribute, Company, Country, Tags};
        QTest::newRow("es") << QStringList{u"Nombre"_s,  u"Apellidos"_s, u"Teléfono móvil"_s, u"Correo electrónico"_s,
                                           u"Empresa"_s, u"País"_s}
                            << QList<Field>{FirstName, LastName, Mobile, Email, Company, Country};
        QTest::newRow("es, one name") << QStringList{u"Nombre"_s, u"Teléfono"_s} << QList<Field>{Name, Phone};
        QTest::newRow("fr") << QStringList{u"Prénom"_s,   u"Nom"_s,     u"Téléphone"_s,
                                           u"Courriel"_s, u"Société"_s, u"Pays"_s}
                            << QList<Field>{FirstName, LastName, Phone, Email, Company, Country};
        QTest::newRow("pt-BR") << QStringList{u"Nome"_s, u"Celular"_s, u"Telefone"_s, u"Empresa"_s, u"Etiquetas"_s}
                               << QList<Field>{Name, Mobile, Phone, Company, Tags};
        QTest::newRow("ja") << QStringList{u"氏名"_s, u"電話番号"_s, u"メールアドレス"_s, u"会社名"_s}
                            << QList<Field>{Name, Phone, Email, Company};
        QTest::newRow("ar") << QStringList{u"الاسم"_s, u"رقم الهاتف"_s, u"البريد الإلكتروني"_s, u"الشركة"_s, u"البلد"_s}
                            << QList<Field>{Name, Phone, Email, Company, Country};
        QTest::newRow("twice") << QStringList{u"Email"_s, u"E-Mail"_s, u"Phone"_s, u"Tel."_s}
                               << QList<Field>{Email, Attribute, Phone, Phone};
        QTest::newRow("refused before") << QStringList{u"Phone"_s, u"ringback_refused_because"_s}
                                        << QList<Field>{Phone, Ignore};
    }
    void knowsTheWordsOfEachLanguage()
    {
        QFETCH(QStringList, titles);
        QFETCH(QList<Field>, expected);
        const Mapping mapping = guessMapping({Row{.line = 1, .cells = titles}});
        QVERIFY(mapping.hasHeader);
        QVERIFY(!mapping.isOurs);
        QCOMPARE(fields(mapping), expected);
    }

    void tellsByWhatStandsBelow()
    {
        const QList<Row> bare{{1, {u"Ana"_s, u"ana@example.com"_s, u"912 345 678"_s, u"2026-01-02"_s}},
                              {2, {u"Jon"_s, u"jon@example.com"_s, u"+1 415 555 0123"_s, u"2026-01-03"_s}}};
        Mapping mapping = guessMapping(bare);
        QVERIFY(!mapping.hasHeader);
        QCOMPARE(fields(mapping), (QList{Field::Name, Field::Email, Field::Phone, Field::Attribute}));
        mapping = guessMapping(QList<Row>{{1, {u"Wer"_s, u"x1"_s, u"Anschluss"_s, u"Tag"_s}}} + bare);
        QVERIFY(mapping.hasHeader);
        QCOMPARE(mapping.columns.at(2), (Column{Field::Phone, u"Anschluss"_s}));
        QCOMPARE(mapping.columns.at(1).field, Field::Email);
    }

    void knowsItsOwn()
    {
        const Mapping mapping = guessMapping({Row{.line = 1, .cells = contactTitles()}});
        QVERIFY(mapping.isOurs);
        QVERIFY(!fields(mapping).contains(Field::Attribute) && !fields(mapping).contains(Field::Ignore));
        QCOMPARE(guessMapping({}), Mapping());
    }
};

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
