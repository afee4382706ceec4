// The guide's pattern 3, and with other metadata its pattern 1: somebody asked to be called; what they said travels
// along.
#include "session.h"

using namespace ringback;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Session session;
    thoughtly::CallRequest request;
    request.agentId = application.arguments().value(1);
    request.contactId = application.arguments().value(2);
    request.priority = Priority::High;
    request.metadata = {{QStringLiteral("issue_type"), QStringLiteral("double charge")},
                        {QStringLiteral("requested_at"), session.clock.now().toString(Qt::ISODate)}};
    whenDone(session.api.callContact(request), &session.api, [](const thoughtly::CallAnswer &answer) {
        if (answer.kind != thoughtly::CallAnswer::Kind::Placed)
            return Session::fail(answer.error);
        QCoreApplication::exit(0);
    });
    return application.exec();
}
