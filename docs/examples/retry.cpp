// The guide's advice on 429: the client waits and asks again by itself, and says so. What might ring a person is the
// exception: a call leaves once, and only after a 429, which placed nothing, may it be asked for again.
#include "session.h"

using namespace ringback;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Session session;
    QObject::connect(&session.api, &thoughtly::Client::waiting, &session.api,
                     [](std::chrono::milliseconds, const QString &why) {
                         std::printf("%s\n", qUtf8Printable(why));
                         std::fflush(stdout);
                     });
    whenDone(session.api.user(), &session.api, [](const Result<thoughtly::User> &user) {
        if (!user)
            return Session::fail(user.error());
        std::printf("%s\n", qUtf8Printable(user->email));
        QCoreApplication::exit(0);
    });
    return application.exec();
}
