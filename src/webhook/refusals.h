#pragma once

#include "webhook/listener.h"

#include <deque>

namespace ringback::webhook {

/// The bounded trace of refused requests, newest first.
class Refusals
{
public:
    static constexpr size_t most = 200;

    void add(Refusal refusal);
    [[nodiscard]] QList<Refusal> list() const { return {m_refusals.begin(), m_refusals.end()}; }

private:
    std::deque<Refusal> m_refusals;
};

} // namespace ringback::webhook
