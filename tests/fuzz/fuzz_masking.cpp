// A masked body holds no secret, stays valid JSON, and is masked for good.
#include "expect.h"
#include "webhook/jsoncheck.h"
#include "webhook/masking.h"

using namespace ringback::webhook;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArrayList secrets{"s3cret-s3cret", "f0rmer/f0rmer", "12345678"};
    const QByteArray masked = maskedBody(body, secrets);
    EXPECT(!masked.contains(secrets.at(0)) && !masked.contains(secrets.at(1)));
    EXPECT(maskedBody(masked, secrets) == masked);
    JsonCheck check;
    EXPECT(!check.isValid(body) || check.isValid(masked));
    return 0;
}
