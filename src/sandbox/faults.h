#pragma once

#include "sandbox/service.h"

#include <QRandomGenerator>

namespace ringback::sandbox {

/// Decides by seeded dice which faults happen: the same seed and the same requests give the same faults.
class FaultDice
{
public:
    FaultDice(quint32 seed, QHash<Fault, double> faults) : m_random(seed), m_faults(std::move(faults)) {}

    void setFaults(const QHash<Fault, double> &faults) { m_faults = faults; }
    [[nodiscard]] bool happens(Fault fault);

private:
    QRandomGenerator m_random;
    QHash<Fault, double> m_faults;
};

} // namespace ringback::sandbox
