#include "webhook/refusals.h"

namespace ringback::webhook {

void Refusals::add(Refusal refusal)
{
    m_refusals.push_front(std::move(refusal));
    if (m_refusals.size() > most)
        m_refusals.pop_back();
}

} // namespace ringback::webhook
