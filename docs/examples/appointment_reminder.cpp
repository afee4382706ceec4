// The guide's pattern 2: an automation is triggered with an appointment, and calls.
#include "session.h"

using namespace ringback;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Session session;
    const QJsonObject payload{{QStringLiteral("contact_phone"), application.arguments().value(2)},
                              {QStringLiteral("appointment_time"), QStringLiteral("2026-12-01T14:30:00Z")},
                              {QStringLiteral("service_name"), QStringLiteral("Check-up")}};
    // The id of an automation lets anybody trigger it: keep it as you keep the token.
    whenDone(session.api.triggerAutomation(application.arguments().value(1), payload), &session.api,
             [](const Result<Done> &triggered) {
                 if (!triggered)
                     return Session::fail(triggered.error());
                 QCoreApplication::exit(0);
             });
    return application.exec();
}
