#pragma once

#include "engine/importblocks.h"
#include "engine/importplan.h"

namespace ringback::importing {

/// Why rows were refused, summed up while they pass by. Bounded, whatever the file says.
class Refusals
{
public:
    void add(const RefusedRow &refused, const files::Mapping &mapping);
    /// The most frequent first.
    [[nodiscard]] QList<ImportRefusal> summary() const;

private:
    QList<ImportRefusal> m_all; ///< by their first row
};

} // namespace ringback::importing
