#pragma once

#include <QTranslator>

namespace ringback {

/// A language that nobody speaks: English, each text some 40 % longer and with letters that are taller. What it cuts
/// off on screen, a translation will.
class LongTexts final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] static QString lengthened(const QString &text);
};

} // namespace ringback
