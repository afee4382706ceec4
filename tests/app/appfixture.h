// The console with its window, in practice mode and in a data directory of its own, used as a person uses it: what is
// in sight is found, what is not is null. Tests of the window derive from it.
#pragma once

#include "app/console.h"
#include "core/callinghours.h"
#include "gui/style.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace ringback {

class AppFixture
{
protected:
    /// Where the next console keeps its data; made by the first call, so that a test can put something there.
    [[nodiscard]] QString dataDirectory()
    {
        if (!m_directory)
            m_directory = std::make_unique<QTemporaryDir>();
        return m_directory->path() + QStringLiteral("/data");
    }

    /// Opens the console, shows its window and waits until it is active.
    void openConsole()
    {
        Engine::Options options;
        options.dataDirectory = dataDirectory();
        options.practice = true;
        options.overrides = {{QStringLiteral("RINGBACK_LISTEN"), QStringLiteral("127.0.0.1:0")}};
        auto opened = Console::open(options);
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().message));
        m_console = std::move(*opened);
        window().show();
        window().activateWindow(); // there is no window manager to do it
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void closeConsole()
    {
        m_console.reset();
        m_directory.reset();
    }

    [[nodiscard]] MainWindow &window() { return m_console->window(); }

    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        return window().findChild<Widget *>(name);
    }

    /// The first of its kind that is in sight; null: none.
    template <typename Widget>
    [[nodiscard]] Widget *visible()
    {
        const QList<Widget *> all = window().findChildren<Widget *>();
        const auto found = std::find_if(all.begin(), all.end(), [](const Widget *one) { return one->isVisible(); });
        return found == all.end() ? nullptr : *found;
    }

    [[nodiscard]] QTableView *table() { return visible<QTableView>(); }
    [[nodiscard]] QDialog *dialog() { return visible<QDialog>(); }

    template <typename Widget>
    [[nodiscard]] Widget *inDialog(const QString &name)
    {
        return dialog()->findChild<Widget *>(name);
    }

    [[nodiscard]] qsizetype countText(const QString &text, const QWidget *in = nullptr)
    {
        const QList<QLabel *> labels = (in ? in : &window())->findChildren<QLabel *>();
        return std::count_if(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    [[nodiscard]] bool showsText(const QString &text, const QWidget *in = nullptr) { return countText(text, in) > 0; }

    /// A number of a place where it's day, whenever the test runs; n: 0 to 9.
    [[nodiscard]] static QString awake(int n)
    {
        const QStringList stems{QStringLiteral("+35121234560"), QStringLiteral("+1212555010"),
                                QStringLiteral("+8131234560"), QStringLiteral("+6129123450")};
        for (const QString &stem : stems) {
            const QString number = stem + QString::number(n);
            if (judgeHours(number, QDateTime::currentDateTimeUtc(), CallingHours()).allowed)
                return number;
        }
        return QStringLiteral("+1310555010") + QString::number(n);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Console> m_console;
};

/// main() of such a test.
template <typename Test>
int runWindowTest(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault({QLocale::English, QLocale::UnitedKingdom}); // whatever the machine speaks
    applyLook(application, Theme::light());
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace ringback
