// soak_kill [ROUNDS [SEED]]: kills `ringbackctl serve` at random while a sender counts its 200s. Prints what became of
// them; exit 0 when nothing that was acknowledged is missing, doubled or stale.
#include "cli/intakekills.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace ringback;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rounds = arguments.size() > 1 ? std::max(1, arguments[1].toInt()) : 200;
    const quint32 seed = arguments.size() > 2 ? arguments[2].toUInt() : 1;

    IntakeKills campaign(seed);
    campaign.run(rounds);
    std::printf("seed %u\n%s", seed, qPrintable(campaign.table()));
    for (const QString &fault : std::as_const(campaign.faults))
        std::printf("FAULT  %s\n", qPrintable(fault));
    std::printf("%s\n", campaign.faults.isEmpty() ? "passed" : "failed");
    return campaign.faults.isEmpty() ? 0 : 1;
}
