#pragma once

#include "engine/exporter.h"

#include <QDialog>

class QComboBox;

namespace ringback {

/// Asks what of a table is to be written to a file, in which format, and where. Use open().
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// One thing that can be exported, e.g. the selected rows; the path and the format of its plan are filled in here.
    struct Choice
    {
        QString words = {};
        ExportPlan plan = {};
    };

    /// `fileName`: what is offered, without its ending.
    ExportDialog(const QString &title, QString fileName, QList<Choice> choices, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(const ringback::ExportPlan &plan);

private:
    void chooseFile();
    [[nodiscard]] ExportPlan plan() const;

    QString m_fileName;
    QList<Choice> m_choices;
    QComboBox *m_what;
    QComboBox *m_format;
};

} // namespace ringback
