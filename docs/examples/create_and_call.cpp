// The guide's first steps: create a contact, then let a voice agent call it.
#include "core/phonenumber.h"
#include "session.h"

using namespace ringback;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Session session;
    const auto number = parsePhoneNumber(application.arguments().value(1), QStringLiteral("US"));
    if (!number) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(number.error().message));
        return 1;
    }

    const auto call = [&session](const Contact &contact, const QString &agentId) {
        thoughtly::CallRequest request;
        request.contactId = contact.thoughtlyId;
        request.agentId = agentId;
        whenDone(session.api.callContact(request), &session.api, [](const thoughtly::CallAnswer &answer) {
            // Unknown means that it may have rung: look it up, never ask again.
            if (answer.kind != thoughtly::CallAnswer::Kind::Placed)
                return Session::fail(answer.error);
            std::printf("%s\n", qUtf8Printable(answer.thoughtlyCallId));
            QCoreApplication::exit(0);
        });
    };
    whenDone(session.api.agents(), &session.api, [&](const Result<QList<Agent>> &agents) {
        if (!agents || agents->isEmpty())
            return Session::fail(agents ? Error{ErrorKind::NotFound, QStringLiteral("No voice agent")}
                                        : agents.error());
        Contact draft;
        draft.phone = number->e164;
        draft.name = QStringLiteral("Ana Silva");
        whenDone(session.api.createContact(draft), &session.api,
                 [&call, agentId = agents->first().id](const Result<Contact> &contact) {
                     if (!contact)
                         return Session::fail(contact.error());
                     call(*contact, agentId);
                 });
    });
    return application.exec();
}
