// People in from a file and out to one, through the real window.
#include "app/appfixture.h"
#include "gui/messagebanner.h"
#include "models/contactsmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QUrl>

using namespace ringback;
using namespace Qt::StringLiterals;
using models::ContactsModel;

namespace {
constexpr char threePeople[] = "Name;Telephone;Shoe size\n"
                               "Zelia Fold;+351 967 111 201;38\n"
                               "Broken;12;40\n"
                               "Zeno Fold;967 111 202;44\n";

} // namespace

class TestImportDialog : public QObject, protected AppFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init()
    {
        openConsole();
        window().showSection(MainWindow::Section::Contacts);
    }
    void cleanup() { closeConsole(); }

    void whatIsShownIsWhatComesInAndGoesAgain()
    {
        openDialogWith(threePeople);
        QTRY_COMPARE(preview()->rowCount(), 3);
        QCOMPARE(combo(0)->currentText(), u"Name"_s);
        QCOMPARE(combo(1)->currentText(), u"Phone"_s);
        QCOMPARE(combo(2)->currentText(), u"Keep under its title"_s);
        choose(u"regionCombo"_s, u"PT"_s);
        QTRY_COMPARE(result(2), u"New"_s);
        QCOMPARE(result(0), u"New"_s);
        QVERIFY2(result(1).startsWith(u"Refused: Telephone: "_s), qPrintable(result(1)));
        // The reason is there in full, however narrow its column is.
        preview()->horizontalHeader()->resizeSection(1, 120);
        QVERIFY(preview()->rowHeight(1) > 2 * preview()->fontMetrics().height());
        QVERIFY(preview()->rowHeight(1) > preview()->rowHeight(0));
        QCOMPARE(text(u"totals"_s), u"The whole file: 2 new · 0 merged · 1 refused. Nothing is written yet."_s);
        QVERIFY(!isThere(u"Zelia Fold"_s));
        choose(u"basisCombo"_s, u"written"_s);
        QTRY_VERIFY(button(u"confirmButton"_s)->isEnabled());

        QTest::keyClick(dialog(), Qt::Key_I, Qt::AltModifier);
        QTRY_COMPARE(text(u"sums"_s), u"Imported: 2 new · 0 changed · 0 were here already · 1 refused."_s);
        QTRY_VERIFY(isThere(u"Zelia Fold"_s));
        QTRY_VERIFY(isThere(u"Zeno Fold"_s));
        const QString refused = m_directory->filePath(u"people refused.csv"_s);
        QVERIFY(text(u"refusedWhere"_s).contains(refused));
        QVERIFY(read(refused).contains("Broken;12;40") || read(refused).contains("Broken,12,40"));
        QVERIFY(button(u"openRefused"_s)->isVisible());

        QTest::mouseClick(button(u"undoImport"_s), Qt::LeftButton);
        QTRY_VERIFY(!isThere(u"Zelia Fold"_s));
        QVERIFY(!isThere(u"Zeno Fold"_s));
        QTRY_VERIFY(text(u"sums"_s).startsWith(u"The import was taken back: 2"_s));
        QVERIFY(!button(u"undoImport"_s)->isVisible());
    }

    void aColumnTakenForSomethingElseIsReadAnew()
    {
        openDialogWith(threePeople);
        QTRY_COMPARE(preview()->rowCount(), 3);
        QTest::keyClick(combo(1), Qt::Key_Home); // by keyboard: left out
        QTRY_VERIFY(result(0).startsWith(u"Refused"_s));
        QVERIFY(!button(u"confirmButton"_s)->isEnabled());
        QCOMPARE(combo(1)->currentText(), u"Leave out"_s);
        QTest::mouseClick(dialog()->findChild<QCheckBox *>(u"hasHeader"_s), Qt::LeftButton, {}, {8, 8});
        QTRY_COMPARE(preview()->rowCount(), 4);
    }

    void whatCannotBeReadIsToldInTheDialog_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0\0\1\2\0\0\0\0",
                                              13);
        QTest::newRow("workbook") << QByteArray("PK\3\4\0\0\0\0", 8);
    }
    void whatCannotBeReadIsToldInTheDialog()
    {
        QFETCH(QByteArray, bytes);
        openDialogWith(bytes);
        auto *banner = dialog()->findChild<MessageBanner *>();
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(!button(u"confirmButton"_s)->isEnabled());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
    }

    void whatIsExportedComesBackTheSame_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("CSV") << 0 << QByteArray("\xef\xbb\xbf");
        QTest::newRow("JSON") << 1 << QByteArray("[\n{");
    }
    void whatIsExportedComesBackTheSame()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, begin);
        openDialogWith(threePeople);
        QTRY_VERIFY(dialog() && button(u"confirmButton"_s)->isEnabled());
        QTest::mouseClick(button(u"confirmButton"_s), Qt::LeftButton);
        QTRY_VERIFY(isThere(u"Zelia Fold"_s));
        QTRY_VERIFY(button(u"openRefused"_s)->isVisible());
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_VERIFY(!dialog());

        window().activateWindow();
        QTRY_VERIFY(window().isActiveWindow());
        QTest::keyClick(&window(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(dialog());
        dialog()->findChild<QComboBox *>(u"formatCombo"_s)->setCurrentIndex(format);
        QTest::mouseClick(button(u"confirmButton"_s), Qt::LeftButton);
        QTRY_VERIFY(window().findChild<QFileDialog *>());
        const QString path = m_directory->filePath(u"out.file"_s);
        auto *files = window().findChild<QFileDialog *>();
        files->selectFile(path);
        QMetaObject::invokeMethod(files, "accept");
        QTRY_VERIFY(QFile::exists(path));
        QVERIFY(read(path).startsWith(begin));
        QVERIFY(read(path).contains("+351967111201"));
        QTRY_VERIFY(showsText(u"written to out.file"_s));
    }

private:
    /// By dropping the file onto the window.
    void openDialogWith(const QByteArray &bytes)
    {
        const QString path = m_directory->filePath(u"people.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({400, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({400, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &drop);
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    }
    bool isThere(const QString &name)
    {
        const models::ContactsModel &model = m_console->contacts();
        return !model.match(model.index(0, ContactsModel::Name), Qt::DisplayRole, name, 1, Qt::MatchExactly).isEmpty();
    }
    QPushButton *button(const QString &name) { return dialog()->findChild<QPushButton *>(name); }
    QComboBox *combo(int column) { return dialog()->findChild<QComboBox *>(u"column%1"_s.arg(column)); }
    QTableWidget *preview() { return dialog()->findChild<QTableWidget *>(u"previewTable"_s); }
    QString result(int row) { return preview()->item(row, 1) ? preview()->item(row, 1)->text() : QString(); }
    QString text(const QString &name) { return dialog()->findChild<QLabel *>(name)->text(); }
    void choose(const QString &name, const QString &value)
    {
        auto *box = dialog()->findChild<QComboBox *>(name);
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestImportDialog>(argc, argv);
}

#include "tst_importdialog.moc"
