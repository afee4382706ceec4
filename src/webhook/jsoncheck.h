#pragma once

#include <QByteArray>

#include <memory>
#include <optional>

namespace ringback::webhook {

/// Tells JSON (RFC 8259) from what only looks like it: strict grammar, valid UTF-8, at most 64 levels. Keeps its
/// buffers from one text to the next. One thread.
class JsonCheck
{
public:
    JsonCheck();
    ~JsonCheck();
    Q_DISABLE_COPY_MOVE(JsonCheck)

    [[nodiscard]] bool isValid(const QByteArray &text);
    /// The string under `key` of a top-level object; nothing when the text is something else.
    [[nodiscard]] std::optional<QByteArray> stringAt(const QByteArray &text, QByteArrayView key);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringback::webhook
