#include "gui/lawactions.h"

#include "core/futures.h"
#include "core/maskedtext.h"
#include "core/phonenumber.h"
#include "engine/engine.h"
#include "gui/callingrulesdialog.h"
#include "gui/commands.h"
#include "gui/donotcalldialog.h"
#include "gui/icons.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace ringback {

using namespace Qt::StringLiterals;

LawActions::LawActions(Engine &engine, Commands &commands, std::function<CallTarget()> target, QWidget *window)
    : QObject(window), m_engine(engine), m_target(std::move(target)), m_window(window)
{
    using Group = Commands::Group;
    commands.add({u"do-not-call-list"_s, Group::Calling, tr("Do-not-call list…"), Icon::DoNotCall, {}},
                 [this] { openDoNotCallList(); });
    commands.add({u"calling-rules"_s, Group::Calling, tr("Calling rules…"), Icon::Later, {}}, [this] { openRules(); });
    commands.add({u"contact-report"_s, Group::People, tr("Report of calls to this person…"), Icon::Export, {}},
                 [this] { saveReport(); });
}

void LawActions::openDoNotCallList()
{
    auto *dialog = new DoNotCallDialog(m_engine, m_window);
    connect(dialog, &DoNotCallDialog::callChosen, this, &LawActions::callChosen);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LawActions::openRules()
{
    auto *dialog = new CallingRulesDialog(m_engine, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LawActions::saveReport()
{
    const CallTarget target = m_target();
    if (target.isEmpty()) {
        Q_EMIT failed(tr("Choose a person first."));
        return;
    }
    const QString who = target.name.isEmpty() ? formatNational(target.phone) : visibleText(target.name);
    auto *files = new QFileDialog(m_window, tr("Report of calls to %1").arg(who));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"html"_s);
    files->setNameFilters({tr("Web page (%1)").arg(u"*.html"_s), tr("Table (%1)").arg(u"*.csv"_s)});
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(u"calls-%1.html"_s.arg(QString(target.phone).remove(u'+')));
    connect(files, &QFileDialog::fileSelected, this, [this, phone = target.phone](const QString &path) {
        whenDone(m_engine.saveContactReport(phone, path), this, [this](const Result<ExportReport> &report) {
            if (report)
                Q_EMIT done(tr("The report was written to %1.").arg(visibleText(QFileInfo(report->path).fileName())));
            else
                Q_EMIT failed(report.error().message);
        });
    });
    files->open();
}

} // namespace ringback
