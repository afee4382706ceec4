// soak_faults [SEED [STRIDE]]: breaks calls at every byte (or every STRIDE-th), in every way, plain and over TLS, on
// fresh and on reused connections, and kills the program at random instants. Prints what became of each case; exit 0
// when no number rang twice and nothing was hidden.
#include "cli/killcampaign.h"
#include "engine/faultcampaign.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace ringback;

namespace {

constexpr int fewestCases = 10'000; ///< at every byte

void tell(FaultCampaign &campaign, const char *what, Fault::Mode mode, const QElapsedTimer &timer)
{
    std::fprintf(stderr, "%6.0f s  %-28s %-7s %6d cases so far\n", static_cast<double>(timer.elapsed()) / 1000, what,
                 qPrintable(word(mode)), campaign.cases());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const quint32 seed = arguments.size() > 1 ? arguments[1].toUInt() : 1;
    const int stride = arguments.size() > 2 ? std::max(1, arguments[2].toInt()) : 1;

    QElapsedTimer timer;
    timer.start();
    FaultCampaign campaign(seed);
    for (const Fault::Mode mode : faultModes()) {
        campaign.calls(mode, false, stride);
        tell(campaign, "call, fresh connection", mode, timer);
        campaign.reused(mode, stride);
        tell(campaign, "call, reused connection", mode, timer);
        campaign.contacts(mode, stride);
        tell(campaign, "contact, reused connection", mode, timer);
        campaign.calls(mode, true, stride);
        tell(campaign, "call, TLS", mode, timer);
    }
    campaign.nobodyThere(40);
    KillCampaign kills(seed);
    kills.run(std::max(5, 200 / stride));

    std::printf("seed %u, every %d. byte\n%s%s", seed, stride, qPrintable(campaign.table()), qPrintable(kills.table()));
    QStringList faults = campaign.takeFaults() + kills.faults;
    if (campaign.resolvedShare() < 0.99)
        faults.append(QStringLiteral("only %1 of what the server can show was resolved within 90 s")
                          .arg(campaign.resolvedShare()));
    if (stride == 1 && campaign.cases() < fewestCases)
        faults.append(QStringLiteral("only %1 cases").arg(campaign.cases()));
    for (const QString &fault : std::as_const(faults))
        std::printf("FAULT  %s\n", qPrintable(fault));
    std::printf("%s\n", faults.isEmpty() ? "passed" : "failed");
    return faults.isEmpty() ? 0 : 1;
}
