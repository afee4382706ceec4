#pragma once

#include "engine/importplan.h"

#include <QScrollArea>

namespace ringback {

/// The columns of a file, each with an example and with the field that it is taken for, which can be changed.
class ImportColumns final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ImportColumns(QWidget *parent = nullptr);

    /// `example`: a row of the file.
    void show(const files::Mapping &mapping, const QStringList &example);
    void clear();
    [[nodiscard]] const files::Mapping &mapping() const { return m_mapping; }

Q_SIGNALS:
    /// A person took a column for something else.
    void changed();

private:
    files::Mapping m_mapping;
    QStringList m_example;
};

} // namespace ringback
