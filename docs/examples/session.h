#pragma once

#include "core/clock.h"
#include "core/futures.h"
#include "thoughtly/client.h"
#include "thoughtly/ratebudget.h"

#include <QCoreApplication>

#include <cstdio>

/// What every example needs: the client, configured from the environment (THOUGHTLY_API_TOKEN, THOUGHTLY_TEAM_ID,
/// THOUGHTLY_API_URL), and an event loop to end. A real program keeps the token in the system's keychain.
class Session
{
public:
    Session()
    {
        ringback::thoughtly::Client::Config config;
        config.credentials = {qEnvironmentVariable("THOUGHTLY_API_TOKEN"), qEnvironmentVariable("THOUGHTLY_TEAM_ID")};
        if (qEnvironmentVariableIsSet("THOUGHTLY_API_URL"))
            config.baseUrl = QUrl(qEnvironmentVariable("THOUGHTLY_API_URL"));
        api.configure(config);
    }

    /// Says what went wrong and ends the program.
    static void fail(const ringback::Error &error)
    {
        std::fprintf(stderr, "%s\n", qUtf8Printable(error.message));
        QCoreApplication::exit(1);
    }

    ringback::SystemClock clock;
    ringback::http::Client http{clock};
    ringback::thoughtly::RateBudget budget{clock}; ///< 100 requests a minute, as Thoughtly allows
    ringback::thoughtly::Client api{http, budget, clock};
};
