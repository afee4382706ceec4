#pragma once

#include "engine/importplan.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLayout;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ringback {

class Engine;
class ImportColumns;
class ImportPreviewTable;
class MessageBanner;
class TextLabel;
namespace models {
class RecordReader;
}

/// People in from a file: shows what would become of its rows and how its columns are read, imports, and tells what was
/// done, with the way back. Nothing is written before the import is asked for. Use open().
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Engine &engine, const models::RecordReader &records, QWidget *parent = nullptr);

    void choose(const QString &path);
    void chooseFile();
    /// While an import runs, this takes it back; else the dialog closes.
    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Step { Choice, Running, Done };

    QWidget *buildChoice();
    QWidget *buildRunning();
    QWidget *buildDone();
    QLayout *buildButtons();
    void setStep(Step step);
    void preview();
    void show(const ImportPreview &preview);
    void start(bool dryRun);
    void takeProgress(const ImportProgress &progress);
    void takeReport(const Result<ImportReport> &result, bool dryRun);
    void cancel(bool keep);
    void undo();
    void fail(const QString &why);

    Engine &m_engine;
    ImportPlan m_plan;
    ImportReport m_report;
    Step m_step = Step::Choice;
    int m_generation = 0; ///< an older preview never replaces a newer one
    bool m_dryRun = false;

    MessageBanner *m_banner;
    QStackedWidget *m_steps;
    TextLabel *m_file;
    QPushButton *m_choose;
    QComboBox *m_region;
    QComboBox *m_rule;
    QComboBox *m_basis;
    QCheckBox *m_header;
    QCheckBox *m_leads;
    ImportColumns *m_columns;
    ImportPreviewTable *m_preview;
    TextLabel *m_totals;
    TextLabel *m_doing;
    QProgressBar *m_bar;
    TextLabel *m_rate;
    TextLabel *m_sums;
    TextLabel *m_refusedWhere;
    QPushButton *m_openRefused;
    QPushButton *m_undo;
    QPushButton *m_cancel;
    QPushButton *m_keep;
    QPushButton *m_check;
    QPushButton *m_import;
};

} // namespace ringback
