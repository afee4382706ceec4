#include "core/clock.h"
#include "core/phonenumber.h"
#include "thoughtly/client.h"
#include "thoughtly/ratebudget.h"

#include <QCoreApplication>
#include <QUrl>

/// Exits with 0 when the client refuses to ask without credentials and a number is read.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    ringback::SystemClock clock;
    ringback::http::Client http(clock);
    ringback::thoughtly::RateBudget budget(clock, {});
    ringback::thoughtly::Client client(http, budget, clock);
    const auto user = client.user();
    const auto number = ringback::parsePhoneNumber(QStringLiteral("(415) 555-0123"), QStringLiteral("US"));
    const bool isFine =
        user.isFinished() && !user.result().ok() && number && number->e164 == QStringLiteral("+14155550123");
    return isFine ? 0 : 1;
}
