// Whatever an outcome's body holds: spaces change nothing, and the facts read from it join in any order and survive
// being written down.
#include "core/callmerge.h"
#include "expect.h"
#include "thoughtly/decoder.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace ringback;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const QList<CallObservation> calls = thoughtly::decodeCalls(json, u"US"_s);
    EXPECT(calls.size() == thoughtly::decodeCalls(json + "\n ", u"US"_s).size());
    CallFacts forward;
    CallFacts backward;
    for (qsizetype i = 0; i < calls.size(); ++i) {
        const CallFacts facts = factsOf(calls.at(i));
        EXPECT(join(facts, facts) == facts);
        EXPECT(callFactsFromJson(QJsonDocument::fromJson(toJson(facts)).object()) == facts);
        EXPECT(!calls.at(i).durationSeconds || *calls.at(i).durationSeconds >= 0);
        forward = join(forward, facts);
        backward = join(backward, factsOf(calls.at(calls.size() - 1 - i)));
    }
    EXPECT(forward == backward);
    return 0;
}
