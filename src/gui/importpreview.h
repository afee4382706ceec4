#pragma once

#include "engine/importplan.h"

#include <QWidget>

class QTableWidget;

namespace ringback {

namespace models {
class RecordReader;
}

/// The first rows of a file as they would be imported: what becomes of each in words, and why a row is refused.
class ImportPreviewTable final : public QWidget
{
    Q_OBJECT

public:
    struct Totals
    {
        int added = 0;
        int merged = 0; ///< somebody has the number already: here, or earlier in the file
        int refused = 0;
    };

    explicit ImportPreviewTable(const models::RecordReader &records, QWidget *parent = nullptr);

    Totals show(const ImportPreview &preview, ImportRule rule);
    void clear();

private:
    void fitRows();

    const models::RecordReader &m_records;
    QTableWidget *m_table;
};

} // namespace ringback
