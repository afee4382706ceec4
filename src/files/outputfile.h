#pragma once

#include "core/result.h"

#include <QSaveFile>
#include <QString>

#include <memory>

namespace ringback::files {

/// A file that appears whole or not at all, readable by its owner only: written under another name, then renamed.
class OutputFile
{
public:
    explicit OutputFile(const QString &path);

    [[nodiscard]] Result<Done> open();
    [[nodiscard]] Result<Done> write(const QByteArray &bytes);
    /// Puts it in its place. Without it nothing stays behind.
    [[nodiscard]] Result<Done> commit();
    [[nodiscard]] QString path() const { return m_file.fileName(); }

private:
    [[nodiscard]] Error fault() const;

    QSaveFile m_file;
};

} // namespace ringback::files
