// The window's languages: which one is spoken, that a switch leaves everything where it was, and that longer words fit.
#include "app/longtexts.h"
#include "appfixture.h"
#include "gui/callcontroller.h"
#include "gui/languagechoice.h"
#include "gui/languages.h"
#include "gui/sidepages.h"
#include "gui/undobanner.h"
#include "gui/windowdialogs.h"
#include "models/modelroles.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestLanguages final : public QObject, private AppFixture
{
    Q_OBJECT

private slots:
    void chooses_data();
    void chooses();
    void writesNumbersAsTheSystem();
    void speaks_data();
    void speaks();
    void countsInArabic();
    void switchKeepsThePlace();
    void switchKeepsTheUndoTime();
    void isChosenInSettings();
    void longerTextsFit_data();
    void longerTextsFit();
    void cleanup();

private:
    /// As the program does it.
    void obey()
    {
        connect(m_console.get(), &Console::languageChosen, this, [this](const QString &code) {
            m_languages.speak(code);
            m_console->rebuildWindow();
        });
    }
    [[nodiscard]] QStringList cutOff();

    Languages m_languages;
};

void TestLanguages::cleanup()
{
    closeConsole();
    m_languages.speak(u"en"_s);
    QLocale::setDefault({QLocale::English, QLocale::UnitedKingdom});
}

void TestLanguages::chooses_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("code");
    QTest::newRow("its land") << QStringList{u"de-AT"_s, u"en-GB"_s} << u"de"_s;
    QTest::newRow("second choice") << QStringList{u"pl-PL"_s, u"fr-FR"_s} << u"fr"_s;
    QTest::newRow("any Portuguese") << QStringList{u"pt-PT"_s} << u"pt_BR"_s;
    QTest::newRow("script") << QStringList{u"ar-Arab-EG"_s} << u"ar"_s;
    QTest::newRow("none") << QStringList{u"pl"_s, u"C"_s} << u"en"_s;
    QTest::newRow("nothing") << QStringList() << u"en"_s;
}

void TestLanguages::chooses()
{
    QFETCH(const QStringList, wanted);
    QTEST(Languages::choose(wanted), "code");
}

void TestLanguages::writesNumbersAsTheSystem()
{
    const QLocale austria(QLocale::German, QLocale::Austria);
    QCOMPARE(Languages::localeOf(u"de"_s, austria), austria);
    QCOMPARE(Languages::localeOf(u"en"_s, austria), QLocale(QLocale::English, QLocale::Austria));
    QCOMPARE(Languages::localeOf(u"ja"_s, austria).territory(), QLocale::Japan);
    QCOMPARE(Languages::localeOf(u"en"_s, QLocale::c()), QLocale::c());
}

void TestLanguages::speaks_data()
{
    QTest::addColumn<QString>("settings");
    QTest::newRow("en") << u"Settings…"_s;
    QTest::newRow("de") << u"Einstellungen…"_s;
    QTest::newRow("es") << u"Configuración…"_s;
    QTest::newRow("fr") << u"Paramètres…"_s;
    QTest::newRow("pt_BR") << u"Configurações…"_s;
    QTest::newRow("ja") << u"設定…"_s;
    QTest::newRow("ar") << u"الإعدادات…"_s;
}

void TestLanguages::speaks()
{
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    m_languages.speak(code);
    QTEST(QCoreApplication::translate("ringback::WindowDialogs", "Settings…"), "settings");
    QCOMPARE(QGuiApplication::layoutDirection(), code == "ar"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
    if (code != "en"_L1)
        QCOMPARE(QLocale().language(), QLocale(code).language());
}

void TestLanguages::countsInArabic()
{
    m_languages.speak(u"ar"_s);
    QSet<QString> forms;
    for (const int days : {0, 1, 2, 3, 11})
        forms.insert(QCoreApplication::translate("ringback::CellText", "%n day(s)", "days", days));
    QCOMPARE(forms.size(), 5);
}

void TestLanguages::switchKeepsThePlace()
{
    openConsole();
    obey();
    m_console->fill();
    window().showSection(MainWindow::Section::Calls);
    find<QLineEdit>(u"search"_s)->setText(u"refund"_s);
    window().resize(1300, 800);
    const QSize size = window().size();
    window().languages().openMenu();
    auto *menu = find<QMenu>(u"languages"_s);
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Deutsch"_s)
            action->trigger();
    }
    QTRY_COMPARE(window().windowTitle(), u"Übungsmodus"_s);
    QVERIFY(window().isVisible());
    QCOMPARE(window().size(), size);
    QCOMPARE(window().place().section, MainWindow::Section::Calls);
    QCOMPARE(find<QLineEdit>(u"search"_s)->text(), u"refund"_s);

    // What is chosen already isn't chosen again.
    QSignalSpy chosen(m_console.get(), &Console::languageChosen);
    window().languages().choose(u"de"_s);
    window().languages().choose(u"ar"_s);
    QTRY_COMPARE(window().layoutDirection(), Qt::RightToLeft);
    QCOMPARE(chosen.size(), 1);
}

void TestLanguages::switchKeepsTheUndoTime()
{
    openConsole();
    obey();
    MainWindow::Place place = window().place();
    place.undoableCall = 7;
    place.undoableWho = u"Ana Silva"_s;
    place.undoTime = std::chrono::minutes(1);
    window().resume(place);
    auto *before = window().findChild<UndoBanner *>();
    QVERIFY(before->isOffering());
    window().languages().choose(u"fr"_s);
    QTRY_COMPARE(window().windowTitle(), u"Mode entraînement"_s);
    const auto *after = window().findChild<UndoBanner *>();
    QVERIFY(after->isOffering());
    QVERIFY(after->left() <= std::chrono::minutes(1) && after->left() > std::chrono::seconds(30));
    QCOMPARE(window().place().undoableCall, 7);
}

void TestLanguages::isChosenInSettings()
{
    openConsole();
    obey();
    window().dialogs().openSettings();
    QTRY_VERIFY(dialog());
    auto *languages = inDialog<QComboBox>(u"language"_s);
    QVERIFY(languages);
    languages->setCurrentIndex(languages->findText(u"日本語"_s));
    QDialog *settings = dialog();
    settings->accept();
    QTRY_COMPARE(window().windowTitle(), u"練習モード"_s);
    window().dialogs().openSettings();
    QTRY_VERIFY(dialog());
    QCOMPARE(inDialog<QComboBox>(u"language"_s)->currentText(), u"日本語"_s);
}

QStringList TestLanguages::cutOff()
{
    QStringList found;
    const auto note = [&found](const QWidget *widget, const QString &text) {
        found.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u": "_s +
                     text);
    };
    const QList<QAbstractButton *> buttons = window().findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
            continue;
        const int width = button->fontMetrics().horizontalAdvance(button->text().remove(u'&'));
        if (button->isVisible() && !button->text().isEmpty() && width > button->width())
            note(button, button->text());
    }
    const QList<QLabel *> labels = window().findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const bool isLine = !label->wordWrap() && label->textFormat() != Qt::RichText;
        if (label->isVisible() && isLine && label->sizeHint().width() > label->width())
            note(label, label->text());
        if (label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
            note(label, label->text());
    }
    const QList<QTabBar *> bars = window().findChildren<QTabBar *>();
    for (const QTabBar *bar : bars) {
        for (int i = 0; i < bar->count(); ++i) {
            if (bar->isVisible() && bar->fontMetrics().horizontalAdvance(bar->tabText(i)) > bar->tabRect(i).width())
                note(bar, bar->tabText(i));
        }
    }
    return found;
}

void TestLanguages::longerTextsFit_data()
{
    QTest::addColumn<QString>("code");
    for (const Languages::Language &language : Languages::offered())
        QTest::newRow(qPrintable(language.code)) << language.code;
    QTest::newRow("40 % longer") << u"long"_s;
}

void TestLanguages::longerTextsFit()
{
    QFETCH(const QString, code);
    LongTexts longer;
    m_languages.speak(code);
    if (code == "long"_L1)
        QVERIFY(QCoreApplication::installTranslator(&longer));
    openConsole();
    m_console->fill();
    using Section = MainWindow::Section;
    for (const Section section :
         {Section::Callbacks, Section::Contacts, Section::Calls, Section::Insights, Section::Deliveries}) {
        window().showSection(section);
        QTRY_COMPARE(cutOff().join(u'\n'), QString());
    }
    window().dialogs().openSettings();
    QTRY_VERIFY(dialog());
    auto *pages = dialog()->findChild<SidePages *>();
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        QTRY_COMPARE(cutOff().join(u'\n'), QString());
    }
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    for (const QString &command : {u"new-contact"_s, u"rules"_s, u"log"_s, u"setup"_s, u"about"_s, u"keys"_s,
                                   u"calling-rules"_s, u"do-not-call-list"_s, u"automations"_s, u"import"_s}) {
        QVERIFY2(window().commands().find(command), qPrintable(command));
        window().commands().find(command)->trigger();
        QTRY_VERIFY(dialog());
        QTRY_COMPARE(command + u' ' + cutOff().join(u'\n'), command + u' ');
        dialog()->reject();
        QTRY_VERIFY(!dialog());
    }
    window().showSection(Section::Contacts);
    table()->setCurrentIndex(table()->model()->index(0, 0)); // selectRow() finds none from right to left
    QTRY_VERIFY(table()->currentIndex().data(models::IdRole).toLongLong() != 0);
    window().commands().find(u"forget-contact"_s)->trigger();
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(inDialog<QLineEdit>(u"digits"_s)->hasFocus());
    QTRY_COMPARE(cutOff().join(u'\n'), QString());
    closeConsole();
}

int main(int argc, char **argv)
{
    return runWindowTest<TestLanguages>(argc, argv);
}

#include "tst_languages.moc"
