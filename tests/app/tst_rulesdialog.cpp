// The team's rules through the real window.
#include "app/appfixture.h"
#include "app/shots.h"
#include "engine/engine.h"
#include "gui/destinationsdialog.h"
#include "gui/rulesdialog.h"
#include "storage/rules.h"
#include "storage/store.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestRulesDialog : public QObject, protected AppFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); } // no keychain
    void init()
    {
        QVERIFY(fillWithSampleData(dataDirectory()).ok());
        withoutRules();
        openConsole();
        // By the palette, with four letters.
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(find<QLineEdit>(u"paletteText"_s));
        QTest::keyClicks(find<QLineEdit>(u"paletteText"_s), u"rule"_s);
        QTest::keyClick(find<QLineEdit>(u"paletteText"_s), Qt::Key_Return);
        QTRY_VERIFY(sheet() && sheet()->isActiveWindow());
    }
    void cleanup() { closeConsole(); }

    void isWrittenTriedKeptAndSwitchedOn()
    {
        QCOMPARE(list()->count(), 0);
        inSheet<QLineEdit>(u"ruleName"_s)->setText(u"Settled"_s);
        sheet()->findChild<QLineEdit *>(u"ruleName"_s)->setFocus();
        named<QLineEdit>(u"Value"_s)->setText(u"e"_s);
        QVERIFY(saysInSheet(u"outcome contains “e”"_s));
        QTest::mouseClick(inSheet<QPushButton>(u"tryRule"_s), Qt::LeftButton);
        QTRY_VERIFY(saysInSheet(u"it would have acted on"_s));
        QTest::mouseClick(inSheet<QPushButton>(u"saveRule"_s), Qt::LeftButton);
        QTRY_COMPARE(list()->count(), 1);
        QCOMPARE(list()->item(0)->checkState(), Qt::Unchecked); // a person switches it on
        QVERIFY(!inSheet<QPushButton>(u"saveRule"_s)->isEnabled());
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Space);
        QTRY_COMPARE(list()->item(0)->checkState(), Qt::Checked);
        QTRY_COMPARE(list()->item(0)->text(), u"Settled"_s);
    }

    void whatIsIncompleteIsSaidAndNotKept()
    {
        inSheet<QLineEdit>(u"ruleName"_s)->clear();
        QVERIFY(!inSheet<QPushButton>(u"saveRule"_s)->isEnabled());
        QVERIFY(saysInSheet(u"The rule needs a name"_s));
        inSheet<QLineEdit>(u"ruleName"_s)->setText(u"x"_s);
        auto *kind = named<QComboBox>(u"What to do"_s);
        kind->setCurrentIndex(kind->findText(u"Tell another program"_s));
        named<QPlainTextEdit>(u"Message, as JSON"_s)->setPlainText(u"{\"a\":"_s);
        QVERIFY(!inSheet<QPushButton>(u"saveRule"_s)->isEnabled());
        QVERIFY(saysInSheet(u"isn't valid JSON"_s));
    }

    void whoeverAskedForItMayBeCalledByItself()
    {
        inSheet<QLineEdit>(u"ruleName"_s)->setText(u"Call leads"_s);
        auto *kind = named<QComboBox>(u"What to do"_s);
        kind->setCurrentIndex(kind->findText(u"Put into the queue"_s));
        QVERIFY(!inSheet<QCheckBox>(u"ruleAutomatic"_s)->isEnabled()); // a call ended: the retry rules decide
        auto *event = inSheet<QComboBox>(u"ruleEvent"_s);
        event->setCurrentIndex(event->findText(u"A new lead came"_s));
        QVERIFY(inSheet<QCheckBox>(u"ruleAutomatic"_s)->isEnabled());
        QTest::mouseClick(inSheet<QCheckBox>(u"ruleAutomatic"_s), Qt::LeftButton, {}, QPoint(10, 10));
        QVERIFY(saysInSheet(u"call them by itself"_s));
        auto *agent = named<QComboBox>(u"Voice agent"_s);
        QVERIFY(agent->count() > 1);
        agent->setCurrentIndex(1);
        const QString chosen = agent->currentData().toString();
        QTest::mouseClick(inSheet<QPushButton>(u"saveRule"_s), Qt::LeftButton);
        QTRY_COMPARE(list()->count(), 1);
        // As it was kept.
        auto opened =
            storage::Connection::open(m_console->engine().databasePath(), storage::Connection::Mode::ReadOnly);
        QVERIFY(opened.ok());
        const RuleAction kept = storage::rules::all(**opened).first().actions.first();
        QVERIFY(kept.automatic);
        QCOMPARE(kept.agentId, chosen);
        QVERIFY(inSheet<QCheckBox>(u"ruleAutomatic"_s)->isChecked());
        event->setCurrentIndex(event->findText(u"A call ended"_s));
        QVERIFY(!inSheet<QCheckBox>(u"ruleAutomatic"_s)->isChecked());
    }

    void orderIsChangedAndARuleRemoved()
    {
        for (const QString &name : {u"First"_s, u"Second"_s}) {
            QTest::mouseClick(inSheet<QPushButton>(u"newRule"_s), Qt::LeftButton);
            inSheet<QLineEdit>(u"ruleName"_s)->setText(name);
            QTest::mouseClick(inSheet<QPushButton>(u"saveRule"_s), Qt::LeftButton);
            QTRY_VERIFY(list()->currentItem() && list()->currentItem()->text() == name);
        }
        QTest::mouseClick(inSheet<QToolButton>(u"ruleUp"_s), Qt::LeftButton);
        QTRY_COMPARE(list()->item(0)->text(), u"Second"_s);
        QCOMPARE(list()->currentRow(), 0);
        QTest::mouseClick(inSheet<QToolButton>(u"ruleDown"_s), Qt::LeftButton);
        QTRY_COMPARE(list()->item(1)->text(), u"Second"_s);
        QTest::mouseClick(inSheet<QToolButton>(u"removeRule"_s), Qt::LeftButton);
        QTRY_COMPARE(list()->count(), 1);
        QCOMPARE(list()->item(0)->text(), u"First"_s);
    }

    void anAddressIsKeptAndNotShown()
    {
        QTest::mouseClick(inSheet<QPushButton>(u"destinations"_s), Qt::LeftButton);
        QTRY_VERIFY(window().findChild<DestinationsDialog *>());
        auto *dialog = window().findChild<DestinationsDialog *>();
        auto *url = dialog->findChild<QLineEdit *>(u"destinationUrl"_s);
        QCOMPARE(url->echoMode(), QLineEdit::Password);
        dialog->findChild<QLineEdit *>(u"destinationName"_s)->setText(u"crm"_s);
        url->setText(u"not an address"_s);
        auto *keep = dialog->findChild<QPushButton *>(u"keepDestination"_s);
        QTest::mouseClick(keep, Qt::LeftButton);
        QTRY_VERIFY(showsText(u"isn't a web address"_s, dialog));
        url->setText(u"https://crm.example.com/hook/abc"_s);
        QTest::mouseClick(keep, Qt::LeftButton);
        auto *destinations = dialog->findChild<QListWidget *>(u"destinationList"_s);
        QTRY_COMPARE(destinations->count(), 1);
        QCOMPARE(destinations->item(0)->text(), u"crm – crm.example.com"_s);
        QVERIFY(url->text().isEmpty());
        QVERIFY(showsText(u"this session only"_s, dialog));
    }

private:
    void withoutRules()
    {
        const auto store = storage::Store::open(dataDirectory());
        QVERIFY(store.ok());
        const auto done = (*store)->write([](storage::Connection &db) -> Result<Done> {
            const QList<Rule> rules = storage::rules::all(db);
            for (const Rule &rule : rules) {
                if (const Result<Done> removed = storage::rules::remove(db, rule.id); !removed)
                    return removed;
            }
            return Done{};
        });
        QVERIFY(QTest::qWaitFor([&done] { return done.isFinished(); }));
        QVERIFY(done.result().ok());
    }
    RulesDialog *sheet() { return visible<RulesDialog>(); }
    QListWidget *list() { return inSheet<QListWidget>(u"ruleList"_s); }
    template <typename Widget>
    Widget *inSheet(const QString &name)
    {
        return sheet()->findChild<Widget *>(name);
    }
    template <typename Widget>
    Widget *named(const QString &accessibleName)
    {
        const QList<Widget *> all = sheet()->findChildren<Widget *>();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const Widget *one) { return one->accessibleName() == accessibleName; });
        return found == all.end() ? nullptr : *found;
    }
    bool saysInSheet(const QString &text) { return showsText(text, sheet()); }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestRulesDialog>(argc, argv);
}

#include "tst_rulesdialog.moc"
