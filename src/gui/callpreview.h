#pragma once

#include "core/call.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace ringback {

class TextLabel;

/// What a body tells of a call, line by line; what it doesn't tell has a dash, so that nothing jumps while one tries.
class CallPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit CallPreview(QWidget *parent = nullptr);

    void show(const std::optional<CallObservation> &call);

private:
    TextLabel *m_headline;
    QList<TextLabel *> m_values;
};

} // namespace ringback
