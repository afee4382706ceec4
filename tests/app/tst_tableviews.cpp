// The window's tables: filtered, kept as views, their columns chosen, their rows copied; by mouse and by keys alone.
#include "app/appfixture.h"
#include "app/shots.h"
#include "gui/commandpalette.h"
#include "gui/filterbar.h"
#include "gui/tablepage.h"
#include "gui/windowactions.h"
#include "models/modelroles.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace ringback;
using namespace Qt::StringLiterals;
using models::CallsModel;

class TestTableViews : public QObject, protected AppFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(fillWithSampleData(dataDirectory()).ok());
        openConsole();
        window().resize(1440, 900);
        window().showSection(MainWindow::Section::Calls);
        QTRY_VERIFY(rows() > 10);
    }
    void cleanup() { closeConsole(); }

    void filtersByTheMenu()
    {
        const QAbstractItemModelTester tester(table()->model());
        const int all = rows();
        choose(u"Status"_s, u"Completed"_s);
        QTRY_VERIFY(rows() > 0 && rows() < all);
        for (int row = 0; row < rows(); ++row)
            QCOMPARE(cell(row, CallsModel::Status), u"Completed"_s);
        const int completed = rows();
        choose(u"When"_s, u"Yesterday"_s);
        QTRY_VERIFY(rows() < completed);
        QCOMPARE(chips().size(), 2);
        QVERIFY(!chips().first()->accessibleName().isEmpty());

        chips().first()->setFocus();
        QTest::keyClick(chips().first(), Qt::Key_Space); // the first: when
        QTRY_COMPARE(rows(), completed);
        QTRY_COMPARE(chips().size(), 1);
        QTest::mouseClick(chips().first(), Qt::LeftButton);
        QTRY_COMPARE(rows(), all);
        QTRY_COMPARE(chips().size(), 0);
    }

    void nothingPassesAndThatIsSaid()
    {
        choose(u"Status"_s, u"Cancelled"_s);
        choose(u"When"_s, u"Yesterday"_s);
        QTRY_VERIFY(!table());
        QTRY_VERIFY(showsText(u"Nothing passes the filter"_s));
        const QList<QPushButton *> buttons = window().findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text() == u"Clear the filter"_s) {
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        }
        QTRY_VERIFY(table());
    }

    void theSearchHeedsTheFilter()
    {
        const int all = rows();
        choose(u"Status"_s, u"Completed"_s);
        QTRY_VERIFY(rows() < all);
        const int completed = rows();
        auto *search = find<QLineEdit>(u"search"_s);
        QTest::keyClicks(search, u"nice d"_s);
        QTRY_VERIFY(m_console->calls().foundCount().value_or(0) > 0);
        for (int row = 0; row < rows(); ++row)
            QCOMPARE(cell(row, CallsModel::Status), u"Completed"_s);
        search->clear();
        QTRY_COMPARE(rows(), completed);
    }

    /// Named by keys, left, brought back by its key from another section, renamed and deleted.
    void viewsByKeysAlone()
    {
        const int all = rows();
        choose(u"Status"_s, u"Completed"_s);
        QTRY_VERIFY(rows() < all);
        const int completed = rows();
        table()->horizontalHeader()->setSortIndicator(CallsModel::Contact, Qt::AscendingOrder);
        command(u"Save as a view"_s);
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        QTest::keyClicks(dialog()->focusWidget(), u"Done & dusted"_s);
        QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QCOMPARE(viewButton()->text(), u"Done && dusted"_s);

        trigger(viewButton()->menu(), u"As it comes"_s);
        QTRY_COMPARE(rows(), all);
        QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), -1);
        window().showSection(MainWindow::Section::Contacts);
        QTRY_VERIFY(table());
        activate();
        QTest::keyClick(table(), Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(rows(), completed);
        QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(CallsModel::Contact));
        QCOMPARE(viewButton()->text(), u"Done && dusted"_s);

        trigger(viewButton()->menu(), u"&Rename “Done && dusted”…"_s);
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        QTest::keyClicks(dialog()->focusWidget(), u"Over"_s);
        QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(viewButton()->text(), u"Over"_s);
        command(u"View: Over"_s);
        trigger(viewButton()->menu(), u"&Delete “Over”"_s);
        QCOMPARE(viewButton()->text(), u"Views"_s);
        window().actions().openPalette();
        QTRY_VERIFY(dialog());
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(), u"View: "_s);
        QVERIFY(!showsEntry(u"View: Over"_s));
        dialog()->close();
    }

    void columnsByKeysAlone()
    {
        table()->setFocus();
        command(u"Choose columns"_s);
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        auto *list = inDialog<QListWidget>(u"columnList"_s);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Down); // Time
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(list, Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QVERIFY(table()->isColumnHidden(CallsModel::Time));
        QCOMPARE(table()->horizontalHeader()->visualIndex(CallsModel::Time), 0);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, {20, 10},
                                table()->horizontalHeader()->mapToGlobal(QPoint(20, 10)));
        QApplication::sendEvent(table()->horizontalHeader()->viewport(), &asked);
        QTRY_VERIFY(menu(u"headerMenu"_s));
        trigger(menu(u"headerMenu"_s), u"&Reset columns"_s);
        QVERIFY(!table()->isColumnHidden(CallsModel::Time));
    }

    void copiesRowsAndNumbers()
    {
        table()->setFocus();
        select(0);
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        const QStringList lines = copied->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        const QString number = table()->model()->index(0, 0).data(models::E164Role).toString();
        QVERIFY(lines.first().split(u'\t').contains(number));
        QVERIFY(!lines.first().contains(u" ago"_s));
        const QByteArray csv = copied->data(u"text/csv"_s);
        QVERIFY(csv.startsWith("Status,Time,Contact,"));
        QCOMPARE(csv.count("\r\n"), 3);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QGuiApplication::clipboard()->text().split(u'\n').contains(number));
    }

    void aNumberIsDraggedOutOfItsColumn()
    {
        const QModelIndex phone = table()->model()->index(0, CallsModel::Phone);
        QVERIFY(table()->model()->flags(phone) & Qt::ItemIsDragEnabled);
        QVERIFY(!(table()->model()->flags(phone.siblingAtColumn(CallsModel::Contact)) & Qt::ItemIsDragEnabled));
        QVERIFY(table()->dragEnabled());
        const std::unique_ptr<QMimeData> data(table()->model()->mimeData({phone}));
        QCOMPARE(data->text(), phone.data(models::E164Role).toString());
        QCOMPARE(data->urls().first().scheme(), u"tel"_s);
    }

    void theRowMenuByTheMenuKey()
    {
        activate();
        table()->setFocus();
        select(3);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {40, 40},
                                table()->viewport()->mapToGlobal(QPoint(40, 40)));
        QApplication::sendEvent(table()->viewport(), &asked);
        QTRY_VERIFY(menu(u"rowMenu"_s));
        QStringList words;
        const QList<QAction *> actions = menu(u"rowMenu"_s)->actions();
        for (const QAction *action : actions)
            words.append(action->text());
        for (const QString &one : {u"&Call back"_s, u"&Do not call…"_s, u"Add a &tag…"_s, u"Copy the row"_s})
            QVERIFY2(words.contains(one), qPrintable(words.join(u'|')));
        menu(u"rowMenu"_s)->close();
    }

    void ctrlEExportsWhatTheSectionShows()
    {
        window().showSection(MainWindow::Section::Insights);
        auto *exporting = find<QPushButton>(u"exportInsights"_s);
        QTRY_VERIFY(exporting && exporting->isEnabled());
        const QSignalSpy opened(exporting->menu(), &QMenu::aboutToShow);
        // The menu of a button holds the caller until it is closed.
        connect(exporting->menu(), &QMenu::aboutToShow, this,
                [exporting] { QMetaObject::invokeMethod(exporting->menu(), &QWidget::close, Qt::QueuedConnection); });
        QTest::keyClick(&window(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(opened.count(), 1);
        QVERIFY(!dialog());
        window().showSection(MainWindow::Section::Callbacks);
        QTRY_VERIFY(table() && rows() > 2);
        QTest::keyClick(table(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(dialog());
        QCOMPARE(dialog()->objectName(), u"exportRows"_s);
        dialog()->close();
    }

private:
    /// There is no window manager to do it when a dialog is gone.
    void activate()
    {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    /// selectRow() heeds the keys that a test pressed before.
    void select(int row)
    {
        table()->selectionModel()->setCurrentIndex(table()->model()->index(row, 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    int rows() { return table() ? table()->model()->rowCount() : 0; }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QPushButton *viewButton()
    {
        const QList<QPushButton *> all = window().findChildren<QPushButton *>(u"views"_s);
        const auto shown =
            std::find_if(all.begin(), all.end(), [](const QPushButton *one) { return one->isVisible(); });
        return shown == all.end() ? nullptr : *shown;
    }
    QList<QPushButton *> chips()
    {
        QList<QPushButton *> shown = window().findChildren<QPushButton *>(u"filterChip"_s);
        shown.removeIf([](const QPushButton *chip) { return !chip->isVisible(); });
        return shown;
    }
    QMenu *menu(const QString &name)
    {
        const QList<QMenu *> all = window().findChildren<QMenu *>(name);
        const auto shown = std::find_if(all.begin(), all.end(), [](const QMenu *one) { return one->isVisible(); });
        return shown == all.end() ? nullptr : *shown;
    }
    /// Does what the entry of that menu does, as it is when it opens.
    static void trigger(QMenu *menu, const QString &words)
    {
        if (!menu->isVisible())
            Q_EMIT menu->aboutToShow();
        const QList<QAction *> actions = menu->actions();
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [&words](const QAction *action) { return action->text() == words; });
        QVERIFY2(found != actions.end(), qPrintable(words));
        (*found)->trigger();
        menu->close();
    }
    void choose(const QString &facet, const QString &option)
    {
        QMenu *filter = find<QPushButton>(u"filter"_s)->menu();
        Q_EMIT filter->aboutToShow();
        const QList<QAction *> facets = filter->actions();
        const auto found = std::find_if(facets.begin(), facets.end(),
                                        [&facet](const QAction *action) { return action->text() == facet; });
        QVERIFY(found != facets.end());
        trigger((*found)->menu(), option);
    }
    /// By the palette.
    void command(const QString &words)
    {
        activate();
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(visible<CommandPalette>());
        QTest::keyClicks(visible<CommandPalette>()->findChild<QLineEdit *>(), words);
        QTest::keyClick(visible<CommandPalette>()->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(!visible<CommandPalette>());
    }
    bool showsEntry(const QString &words)
    {
        const QAbstractItemModel *entries = dialog()->findChild<QListView *>()->model();
        return !entries->match(entries->index(0, 0), Qt::DisplayRole, words, 1, Qt::MatchExactly).isEmpty();
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestTableViews>(argc, argv);
}

#include "tst_tableviews.moc"
