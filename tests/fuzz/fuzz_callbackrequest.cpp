// Whatever a form or CRM posts: a number that is found looks like one, nothing that was said is lost, and spaces around
// the text change nothing.
#include "expect.h"
#include "http/json.h"
#include "thoughtly/decoder.h"

#include <QJsonDocument>

#include <algorithm>

using namespace ringback;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto request = thoughtly::decodeCallbackRequest(json);
    EXPECT(request == thoughtly::decodeCallbackRequest(json + "\n "));
    (void)http::repeatedKey(json);
    if (!request)
        return 0;
    EXPECT(http::parseJson(json).ok());
    const QString &phone = request->phone;
    EXPECT(phone.size() <= 64);
    EXPECT(std::count_if(phone.begin(), phone.end(), [](QChar c) { return c.isDigit(); }) >= 5);
    EXPECT(request->email.isEmpty() || request->email.contains(u'@'));
    // What is left can be written down.
    (void)QJsonDocument(request->fields).toJson();
    return 0;
}
