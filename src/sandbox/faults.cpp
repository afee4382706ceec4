#include "sandbox/faults.h"

#include <array>

namespace ringback::sandbox {

namespace {

struct FaultWord
{
    Fault fault;
    const char *token;
};

constexpr std::array faultWords{
    FaultWord{Fault::TooManyRequests, "429"},
    FaultWord{Fault::ServerError, "500"},
    FaultWord{Fault::Html, "html"},
    FaultWord{Fault::Truncate, "truncate"},
    FaultWord{Fault::Hang, "hang"},
    FaultWord{Fault::AcceptThenHang, "accept-then-hang"},
    FaultWord{Fault::AcceptThenClose, "accept-then-close"},
    FaultWord{Fault::Reset, "reset"},
    FaultWord{Fault::Slow, "slow"},
    FaultWord{Fault::NoCallId, "no-call-id"},
    FaultWord{Fault::DropWebhook, "drop-webhook"},
    FaultWord{Fault::DuplicateWebhook, "duplicate-webhook"},
    FaultWord{Fault::ReorderWebhook, "reorder-webhook"},
};

} // namespace

QString token(Fault fault)
{
    for (const FaultWord &word : faultWords) {
        if (word.fault == fault)
            return QString::fromLatin1(word.token);
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<Fault> faultFromToken(QStringView token)
{
    for (const FaultWord &word : faultWords) {
        if (token == QLatin1StringView(word.token))
            return word.fault;
    }
    return std::nullopt;
}

bool FaultDice::happens(Fault fault)
{
    const double probability = m_faults.value(fault, 0);
    return probability > 0 && m_random.generateDouble() < probability;
}

} // namespace ringback::sandbox
