#include "storage/agents.h"
#include "storage/database.h"

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;

class TestAgents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesTheListAndSortsIt()
    {
        Database db;
        const Agent support{.id = u"a1"_s, .title = u"Support line"_s, .phoneNumber = u"+14155550100"_s};
        const Agent etage{.id = u"a2"_s, .title = u"Étage"_s};
        const Agent old{.id = u"a3"_s, .title = u"Ancient"_s, .archived = true};
        VERIFY_OK(agents::replaceAll(*db, {old, support, etage}));
        QCOMPARE(agents::all(*db), (QList<Agent>{etage, support, old}));
        VERIFY_OK(agents::replaceAll(*db, {support, support})); // rows shift between pages: the same one twice
        QCOMPARE(agents::all(*db), QList<Agent>{support});
    }
};

QTEST_GUILESS_MAIN(TestAgents)
#include "tst_agents.moc"
