#include "app/demo.h"

#include "app/console.h"
#include "core/callinghours.h"
#include "gui/undobanner.h"
#include "models/modelroles.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include <cstdio>

namespace ringback {

using namespace Qt::StringLiterals;
using models::CallsModel;

namespace {

void save(QWidget *widget, const QString &directory, const QString &name)
{
    widget->grab().save(QDir(directory).filePath(name + ".png"_L1));
}

QDialog *openDialog(Console &console)
{
    const QList<QDialog *> dialogs = console.window().findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

std::optional<CallStatus> newestStatus(const CallsModel &calls)
{
    if (calls.rowCount() == 0)
        return std::nullopt;
    return static_cast<CallStatus>(calls.index(0, 0).data(models::StatusRole).toInt());
}

void printTable(const CallsModel &calls)
{
    for (int row = -1; row < calls.rowCount(); ++row) {
        QString line;
        for (int column = 0; column < calls.columnCount(); ++column) {
            const QString text = row < 0 ? calls.headerData(column, Qt::Horizontal).toString()
                                         : calls.index(row, column).data().toString();
            line += text.leftJustified(18);
        }
        std::puts(line.trimmed().toUtf8().constData());
    }
    std::fflush(stdout);
}

} // namespace

QString demoNumber(const QDateTime &now)
{
    // San Francisco, Lisbon, Sydney: the sun doesn't set on all three.
    const QStringList numbers{u"+14155550123"_s, u"+351912340000"_s, u"+61255501200"_s};
    const auto awake = std::find_if(numbers.begin(), numbers.end(),
                                    [&now](const QString &number) { return judgeHours(number, now, {}).allowed; });
    return awake == numbers.end() ? numbers.first() : *awake;
}

std::vector<Script::Step> demoSteps(Console &console, const QString &directory)
{
    MainWindow *window = &console.window();
    const QString number = demoNumber(QDateTime::currentDateTimeUtc());
    const auto field = [&console](const QString &name) { return openDialog(console)->findChild<QLineEdit *>(name); };
    return {
        {"the voice agents arrive", [] {},
         [window] { return window->findChild<QComboBox *>(u"voiceAgent"_s)->count() > 0; }},
        {"New contact opens", [window] { Script::click(window->findChild<QPushButton *>(u"newContact"_s)); },
         [&console] { return openDialog(console) != nullptr; }},
        {"the number is typed", [field, number] { Script::type(field(u"phoneEdit"_s), number); },
         [&console] { return openDialog(console)->findChild<QPushButton *>(u"saveAndCallButton"_s)->isEnabled(); }},
        {"the name is typed", [field] { Script::type(field(u"nameEdit"_s), u"Ana Silva"_s); }},
        {"a picture of the dialog",
         [&console, directory] { save(openDialog(console), directory, u"1-new-contact"_s); }},
        {"the call is planned",
         [&console] { Script::click(openDialog(console)->findChild<QPushButton *>(u"saveAndCallButton"_s)); },
         [&console] { return console.calls().rowCount() == 1; }},
        {"the countdown runs", [] {}, [window] { return window->findChild<UndoBanner *>()->isVisible(); }},
        {"a picture of the countdown", [window, directory] { save(window, directory, u"2-countdown"_s); }},
        {"Thoughtly takes the call", [] {},
         [&console] {
             const auto status = newestStatus(console.calls());
             return status && rank(*status) >= rank(CallStatus::Queued);
         }},
        {"a picture of the call under way", [window, directory] { save(window, directory, u"3-under-way"_s); }},
        {"the outcome arrives", [] {},
         [&console] {
             const auto status = newestStatus(console.calls());
             return status && isFinal(*status);
         }},
        {"the transcript is laid out", [] {},
         [window] {
             const auto lists = window->findChildren<QListView *>();
             return std::any_of(lists.begin(), lists.end(), [](const QListView *list) {
                 return list->isVisible() && list->indexAt(QPoint(40, 40)).isValid();
             });
         }},
        {"a picture of the outcome", [window, directory] { save(window, directory, u"4-outcome"_s); }},
        {"the call table", [&console] { printTable(console.calls()); }},
    };
}

} // namespace ringback
