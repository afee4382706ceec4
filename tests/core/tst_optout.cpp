#include "core/optout.h"

#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestOptOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("language");
        const auto add = [](const char *language, const QStringList &lines) {
            for (const QString &line : lines)
                QTest::newRow(qUtf8Printable(line)) << QString::fromLatin1(language);
        };
        add("en", {u"Please stop calling me."_s,
                   u"STOP CALLING"_s,
                   u"Just quit ringing us, ok?"_s,
                   u"Don’t call me again!"_s,
                   u"Do not ever call this number again."_s,
                   u"never call here again"_s,
                   u"Take me off your list, please"_s,
                   u"Could you remove my number from your calling list?"_s,
                   u"get us out of your database"_s,
                   u"Put me on the do-not-call list."_s,
                   u"You have the wrong number."_s,
                   u"Sorry, wrong number"_s,
                   u"You’ve dialed the wrong number"_s,
                   u"There's no one by that name here."_s,
                   u"I don't want to be contacted anymore"_s,
                   u"I don't want you to call me again"_s,
                   u"I do not want any more calls."_s,
                   u"Lose my number."_s,
                   u"Leave me alone!"_s,
                   u"No more calls please"_s,
                   u"I asked you not to call me anymore"_s,
                   u"I told you to stop calling!"_s,
                   u"Make sure you never call me again."_s,
                   u"I hereby withdraw my consent"_s,
                   u"Unsubscribe me."_s,
                   u"I want to opt out"_s,
                   u"Would you mind not calling me again"_s,
                   u"I said \"stop calling\"!"_s});
        add("de", {u"Rufen Sie mich nicht mehr an!"_s, u"Bitte rufen Sie hier nie wieder an."_s,
                   u"Ruf mich nicht mehr an"_s, u"Hören Sie auf, mich anzurufen."_s, u"Hoeren Sie auf mich anzurufen"_s,
                   u"Ich möchte nicht mehr angerufen werden."_s, u"Streichen Sie mich von Ihrer Liste."_s,
                   u"Löschen Sie bitte meine Telefonnummer"_s, u"Da haben Sie die falsche Nummer gewählt."_s,
                   u"Falsch verbunden!"_s, u"Sie haben sich verwählt."_s, u"Lassen Sie mich in Ruhe"_s,
                   u"Ich möchte keine Anrufe mehr bekommen"_s, u"Ich widerrufe hiermit meine Einwilligung"_s});
        add("es",
            {u"No me llame más."_s, u"¡No me vuelvan a llamar!"_s, u"Deje de llamarme, por favor"_s,
             u"Quíteme de su lista."_s, u"Borre mi número"_s, u"Número equivocado"_s, u"Se ha equivocado de número."_s,
             u"No quiero recibir más llamadas"_s, u"No quiero que me llamen"_s, u"Déjeme en paz"_s});
        add("fr", {u"Ne m’appelez plus !"_s, u"Arrêtez de m'appeler."_s, u"Retirez-moi de votre liste"_s,
                   u"Effacez mon numéro."_s, u"C'est un faux numéro"_s, u"Vous vous êtes trompé de numéro"_s,
                   u"Je ne veux plus être appelé."_s, u"Je ne veux pas que vous m'appeliez"_s,
                   u"Laissez-moi tranquille"_s, u"Merci de ne plus m'appeler"_s});
        add("pt",
            {u"Não me ligue mais!"_s, u"Nunca mais me ligue."_s, u"Pare de me ligar"_s, u"Tire meu nome da sua lista"_s,
             u"Me tira dessa lista, por favor"_s, u"Número errado"_s, u"Foi engano"_s,
             u"Não quero mais receber ligações"_s, u"Me deixa em paz"_s, u"Apague o meu número"_s});
        add("ja", {u"もう電話しないでください。"_s, u"電話をかけてこないで"_s, u"二度とかけてこないでください"_s,
                   u"リストから外してください"_s, u"番号を削除してください"_s, u"番号違いですよ"_s,
                   u"電話番号が間違っています"_s, u"人違いです"_s, u"間違い電話です"_s,
                   u"お電話はもう結構ですので今後かけないでください"_s});
        add("ar",
            {u"لا تتصل بي مرة أخرى"_s, u"لا تتصلوا بي"_s, u"توقفوا عن الاتصال بي"_s, u"احذفني من القائمة"_s,
             u"الرقم غلط"_s, u"أنت غلطان في الرقم"_s, u"لا أريد أي اتصالات"_s, u"اتركوني وشأني"_s, u"لَا تَتَّصِلْ بِي"_s});
    }

    void finds()
    {
        QFETCH(QString, language);
        const QString line = QString::fromUtf8(QTest::currentDataTag());
        const QList<OptOut> found = findOptOuts(line);
        QCOMPARE(found, (QList<OptOut>{{line, language}}));
    }

    void leavesAlone_data()
    {
        QTest::addColumn<int>("none");
        const QStringList lines{
            // en
            u"Don't stop calling until you reach me."_s, u"My number was wrong on the invoice."_s,
            u"There is a wrong number on the invoice."_s, u"You delivered the wrong number of boxes."_s,
            u"I gave you the wrong number last time, this one is right."_s, u"Why don't you call me tomorrow?"_s,
            u"They never call me back, so I am glad you did."_s, u"Please don't call me before nine."_s,
            u"Don't call me again until Monday."_s, u"Put me on the waiting list"_s,
            u"Take me off the waiting list, I have a table"_s, u"The letter says \"do not call this number\"."_s,
            u"My bank told me not to call, but to write."_s, u"I want to opt out of paper bills."_s,
            u"Stop calling me sir, I'm Anna"_s, u"Thanks for calling, call me any time."_s,
            u"I had no more calls from the courier."_s, u"Did you say stop? Yes, call me."_s, u"Call me back."_s,
            u"I am not on the do not call list"_s,
            // de
            u"Hören Sie nicht auf anzurufen, bis ich da bin."_s, u"Rufen Sie mich nicht vor neun an."_s,
            u"Auf der Rechnung stand die falsche Nummer auf der zweiten Seite"_s,
            u"Ich habe die falsche Nummer angegeben."_s, u"Sie haben mich nicht mehr angerufen."_s,
            u"Setzen Sie mich auf die Warteliste"_s, u"Bitte rufen Sie mich morgen an."_s,
            // es
            u"No dejen de llamarme hasta que conteste"_s, u"Mi número estaba mal en la factura"_s,
            u"No me llamen antes de las nueve"_s, u"Le di un número equivocado la otra vez"_s, u"Llámeme mañana"_s,
            u"¿Por qué no me llaman?"_s, u"Quiero salir de la lista de espera"_s,
            // fr
            u"N'arrêtez pas de m'appeler avant que je réponde"_s, u"Il y a un faux numéro sur la facture"_s,
            u"Personne ne m'appelle plus."_s, u"Ne m'appelez pas avant neuf heures"_s, u"Appelez-moi demain"_s,
            u"Je vous ai donné un mauvais numéro"_s,
            // pt
            u"Não parem de me ligar até eu atender"_s, u"O número errado na fatura foi corrigido"_s,
            u"Não me ligue antes das nove"_s, u"Eu dei um número errado"_s, u"Pode me ligar amanhã"_s,
            u"Ele não me liga"_s, u"Foi engano meu"_s,
            // ja
            u"9時まで電話しないでください"_s, u"請求書の番号が間違っていました"_s, u"注文番号が違います"_s,
            u"電話番号は間違いありません"_s, u"母に「電話しないで」と言われました"_s, u"明日電話してください"_s,
            u"つながるまで電話をやめないでください"_s,
            // ar
            u"لا تتوقفوا عن الاتصال بي حتى أجيب"_s, u"لا تتصل بي قبل التاسعة"_s, u"لماذا لا تتصلون بي؟"_s,
            u"يوجد رقم خطأ في الفاتورة"_s, u"اتصل بي غدا"_s, QString(), u"…"_s};
        for (const QString &line : lines)
            QTest::newRow(qUtf8Printable(line)) << 0;
    }

    void leavesAlone()
    {
        const QList<OptOut> found = findOptOuts(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : qPrintable(found.first().language));
    }

    void readsOnlyTheCustomer()
    {
        const auto agent = [](const QString &text) { return Utterance{Utterance::Speaker::Agent, text, {}}; };
        const auto customer = [](const QString &text) { return Utterance{Utterance::Speaker::Customer, text, {}}; };
        QVERIFY(optOutsIn({agent(u"Shall we stop calling you?"_s), customer(u"No, it is fine."_s)}).isEmpty());
        QVERIFY(optOutsIn({}).isEmpty());
        // A recogniser cuts where it likes; the sentence is quoted, not the whole turn.
        const QList<OptOut> found =
            optOutsIn({customer(u"Who is this? Please don't"_s), customer(u"call me again. Bye."_s), agent(u"Sorry?"_s),
                       customer(u"I said: leave me alone! Wrong number!"_s), customer(u"Leave me alone!"_s),
                       agent(u"Bye."_s), customer(u"Leave me alone!"_s)});
        QStringList quotes;
        for (const OptOut &one : found)
            quotes.append(one.quote);
        QCOMPARE(quotes, (QStringList{u"Please don't call me again."_s, u"I said: leave me alone!"_s,
                                      u"Wrong number!"_s, u"Leave me alone!"_s}));
    }

    void staysShortAndQuick()
    {
        const QString rambling = u"well you know "_s.repeated(20'000) + u"stop calling me"_s;
        const QList<OptOut> found = findOptOuts(rambling);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().quote.size() <= 240);
        QVERIFY(findOptOuts(u"please don't call "_s.repeated(5000)).size() <= 1);
        QVERIFY(findOptOuts(u"\""_s.repeated(20'000) + u"take me "_s.repeated(5000)).isEmpty());
    }

    void decisionsHaveTokens()
    {
        for (const OptOutDecision decision : {OptOutDecision::DoNotCall, OptOutDecision::SomethingElse})
            QCOMPARE(optOutDecisionFromToken(token(decision)), decision);
        QVERIFY(!optOutDecisionFromToken(u"maybe"));
    }
};

QTEST_GUILESS_MAIN(TestOptOut)
#include "tst_optout.moc"
