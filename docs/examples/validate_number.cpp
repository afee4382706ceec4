// The guide's advice on numbers: E.164, and only what could be dialled.
#include "core/phonenumber.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto number = ringback::parsePhoneNumber(application.arguments().value(1), QStringLiteral("US"));
    if (!number) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(number.error().message));
        return 1;
    }
    std::printf("%s\n", qUtf8Printable(number->e164));
    return 0;
}
