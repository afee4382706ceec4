#include "thoughtly/facttable.h"

#include "http/json.h"
#include "thoughtly/readvalue.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <deque>
#include <tuple>

namespace ringback::thoughtly {

using namespace Qt::StringLiterals;

namespace {

/// What the object in which a name stands is about, told by the name under which it hangs.
enum Place : unsigned {
    Root = 1,     // the body itself
    Wrapper = 2,  // `data`, `payload`: an envelope around the call
    TheCall = 4,  // `call`, `response`
    TheAgent = 8, // `agent`, `interview`
    TheContact = 16,
    Bag = 32, // `variables`, `metadata`: named by the team, so names mean less
    Elsewhere = 64,
    Foreign = 128, // `team`, `user`: about something else

    Said = Root | Wrapper | TheCall,
    Loosely = Said | Elsewhere,
    NotForeign = Loosely | TheAgent | TheContact | Bag,
    Anywhere = NotForeign | Foreign,
};

struct PlaceRow
{
    QLatin1StringView name; // whose length is known: most are told apart by it
    Place place;
};

constexpr std::array placeRows{
    PlaceRow{"data"_L1, Wrapper},
    PlaceRow{"payload"_L1, Wrapper},
    PlaceRow{"body"_L1, Wrapper},
    PlaceRow{"event"_L1, Wrapper},
    PlaceRow{"record"_L1, Wrapper},
    PlaceRow{"result"_L1, Wrapper},
    PlaceRow{"call"_L1, TheCall},
    PlaceRow{"response"_L1, TheCall},
    PlaceRow{"phonecall"_L1, TheCall},
    PlaceRow{"calldata"_L1, TheCall},
    PlaceRow{"calldetails"_L1, TheCall},
    PlaceRow{"callinfo"_L1, TheCall},
    PlaceRow{"agent"_L1, TheAgent},
    PlaceRow{"interview"_L1, TheAgent},
    PlaceRow{"assistant"_L1, TheAgent},
    PlaceRow{"voiceagent"_L1, TheAgent},
    PlaceRow{"aiagent"_L1, TheAgent},
    PlaceRow{"bot"_L1, TheAgent},
    PlaceRow{"contact"_L1, TheContact},
    PlaceRow{"customer"_L1, TheContact},
    PlaceRow{"lead"_L1, TheContact},
    PlaceRow{"person"_L1, TheContact},
    PlaceRow{"recipient"_L1, TheContact},
    PlaceRow{"client"_L1, TheContact},
    PlaceRow{"variables"_L1, Bag},
    PlaceRow{"customfields"_L1, Bag},
    PlaceRow{"metadata"_L1, Bag},
    PlaceRow{"extractedinfo"_L1, Bag},
    PlaceRow{"extracteddata"_L1, Bag},
    PlaceRow{"attributes"_L1, Bag},
    PlaceRow{"customdata"_L1, Bag},
    PlaceRow{"fields"_L1, Bag},
    PlaceRow{"vars"_L1, Bag},
    PlaceRow{"team"_L1, Foreign},
    PlaceRow{"user"_L1, Foreign},
    PlaceRow{"workspace"_L1, Foreign},
    PlaceRow{"organization"_L1, Foreign},
    PlaceRow{"organisation"_L1, Foreign},
    PlaceRow{"company"_L1, Foreign},
    PlaceRow{"account"_L1, Foreign},
    PlaceRow{"automation"_L1, Foreign},
    PlaceRow{"job"_L1, Foreign},
    PlaceRow{"campaign"_L1, Foreign},
    PlaceRow{"folder"_L1, Foreign},
    PlaceRow{"webhook"_L1, Foreign},
    PlaceRow{"subscription"_L1, Foreign},
    PlaceRow{"owner"_L1, Foreign},
    PlaceRow{"transcript"_L1, Foreign},
    PlaceRow{"conversationhistory"_L1, Foreign},
};

/// A name, where it may stand to mean the fact, and how sure it then is (0: certain; a shallower one wins within a
/// tier).
struct NameRow
{
    Fact fact;
    int tier;
    unsigned places;
    const char *name; // folded: see foldedName
};

constexpr std::array nameRows{
    NameRow{Fact::AttemptId, 0, Anywhere, "ringbackattemptid"},

    NameRow{Fact::CallId, 0, Loosely, "callid"},
    NameRow{Fact::CallId, 1, TheCall, "id"},
    NameRow{Fact::CallId, 2, Loosely, "responseid"},
    NameRow{Fact::CallId, 3, TheContact | TheAgent | Bag, "callid"},
    NameRow{Fact::BareId, 0, Wrapper, "id"},
    NameRow{Fact::BareId, 1, Root, "id"},

    NameRow{Fact::AgentId, 0, Loosely, "agentid"},
    NameRow{Fact::AgentId, 0, Loosely, "interviewid"},
    NameRow{Fact::AgentId, 1, TheAgent, "id"},
    NameRow{Fact::AgentId, 2, TheAgent, "agentid"},
    NameRow{Fact::AgentId, 2, TheAgent, "interviewid"},
    NameRow{Fact::AgentId, 3, Bag | TheContact, "agentid"},
    NameRow{Fact::AgentId, 3, Bag | TheContact, "interviewid"},
    NameRow{Fact::AgentId, 4, Said, "interview"},

    NameRow{Fact::AgentTitle, 0, TheAgent, "title"},
    NameRow{Fact::AgentTitle, 1, TheAgent, "name"},
    NameRow{Fact::AgentTitle, 2, Loosely, "agenttitle"},
    NameRow{Fact::AgentTitle, 2, Loosely, "agentname"},
    NameRow{Fact::AgentTitle, 2, Loosely, "interviewtitle"},
    NameRow{Fact::AgentPhone, 0, TheAgent, "phonenumber"},
    NameRow{Fact::AgentPhone, 0, Loosely | TheAgent, "agentphonenumber"},

    NameRow{Fact::ContactId, 0, Loosely, "contactid"},
    NameRow{Fact::ContactId, 1, TheContact, "id"},
    NameRow{Fact::ContactId, 2, TheContact, "contactid"},
    NameRow{Fact::ContactId, 3, Bag, "contactid"},
    NameRow{Fact::ContactName, 0, TheContact, "name"},
    NameRow{Fact::ContactName, 0, TheContact, "fullname"},
    NameRow{Fact::ContactName, 1, Loosely | Bag, "contactname"},
    NameRow{Fact::ContactName, 1, Loosely | Bag, "customername"},
    NameRow{Fact::ContactName, 2, Bag, "name"},
    NameRow{Fact::ContactName, 2, Bag, "fullname"},
    NameRow{Fact::ContactName, 3, Said, "name"},
    NameRow{Fact::FirstName, 0, TheContact, "firstname"},
    NameRow{Fact::FirstName, 1, Said | Bag, "firstname"},
    NameRow{Fact::LastName, 0, TheContact, "lastname"},
    NameRow{Fact::LastName, 1, Said | Bag, "lastname"},
    NameRow{Fact::ContactEmail, 0, TheContact, "email"},
    NameRow{Fact::ContactEmail, 1, Loosely | Bag, "contactemail"},
    NameRow{Fact::ContactEmail, 1, Loosely | Bag, "customeremail"},
    NameRow{Fact::ContactEmail, 2, Said | Bag, "email"},

    NameRow{Fact::ContactPhone, 0, TheContact, "phonenumber"},
    NameRow{Fact::ContactPhone, 0, TheContact, "phone"},
    NameRow{Fact::ContactPhone, 0, TheContact, "mobile"},
    NameRow{Fact::ContactPhone, 1, Loosely | Bag, "contactphone"},
    NameRow{Fact::ContactPhone, 1, Loosely | Bag, "contactphonenumber"},
    NameRow{Fact::ContactPhone, 1, Loosely | Bag, "customerphone"},
    NameRow{Fact::ContactPhone, 1, Loosely | Bag, "customernumber"},
    NameRow{Fact::AnyPhone, 0, Said, "phonenumber"},
    NameRow{Fact::AnyPhone, 0, Said, "phone"},
    NameRow{Fact::AnyPhone, 1, Bag, "phone"},
    NameRow{Fact::AnyPhone, 1, Bag, "phonenumber"},
    NameRow{Fact::AnyPhone, 2, Elsewhere, "phonenumber"},
    NameRow{Fact::AnyPhone, 2, Elsewhere, "phone"},
    NameRow{Fact::ToNumber, 0, Loosely, "to"},
    NameRow{Fact::ToNumber, 0, Loosely, "tonumber"},
    NameRow{Fact::ToNumber, 0, Loosely, "callednumber"},
    NameRow{Fact::FromNumber, 0, Loosely, "from"},
    NameRow{Fact::FromNumber, 0, Loosely, "fromnumber"},
    NameRow{Fact::FromNumber, 1, Loosely, "callernumber"},
    NameRow{Fact::Direction, 0, Loosely, "direction"},

    NameRow{Fact::Event, 0, Said, "event"},
    NameRow{Fact::Event, 0, Said, "eventtype"},
    NameRow{Fact::EventOrKind, 0, Said, "type"},
    NameRow{Fact::EventData, 0, Root, "data"},

    NameRow{Fact::Status, 0, Loosely | Bag, "callstatus"},
    NameRow{Fact::Status, 0, TheCall, "status"},
    NameRow{Fact::Status, 1, Root | Wrapper, "status"},
    NameRow{Fact::Status, 2, Elsewhere, "status"},
    NameRow{Fact::Outcome, 0, Said, "outcome"},
    NameRow{Fact::Outcome, 0, Said, "calloutcome"},
    NameRow{Fact::Outcome, 1, Bag, "outcome"},
    NameRow{Fact::Outcome, 1, Bag, "calloutcome"},
    NameRow{Fact::Outcome, 2, Elsewhere, "outcome"},
    NameRow{Fact::Outcome, 2, Elsewhere, "calloutcome"},
    NameRow{Fact::Tags, 0, Said, "tags"},
    NameRow{Fact::Tags, 0, Said, "responsetags"},
    NameRow{Fact::Tags, 1, Elsewhere, "tags"},
    NameRow{Fact::Cause, 0, Loosely, "failurereason"},
    NameRow{Fact::Cause, 0, Loosely, "errormessage"},
    NameRow{Fact::Cause, 0, Loosely, "endedreason"},
    NameRow{Fact::Cause, 1, Said, "error"},
    NameRow{Fact::Cause, 1, Said, "reason"},

    NameRow{Fact::Seconds, 0, Loosely | Bag, "durationseconds"},
    NameRow{Fact::Seconds, 0, Loosely | Bag, "callduration"},
    NameRow{Fact::Seconds, 0, Loosely, "duration"},
    NameRow{Fact::Milliseconds, 0, Loosely | Bag, "durationms"},
    NameRow{Fact::Milliseconds, 0, Loosely | Bag, "dutationms"}, // sic: Thoughtly's documentation
    NameRow{Fact::StartedAt, 0, Loosely, "startedat"},
    NameRow{Fact::StartedAt, 0, Loosely, "starttime"},
    NameRow{Fact::EndedAt, 0, Loosely, "endedat"},
    NameRow{Fact::EndedAt, 0, Loosely, "endtime"},
    NameRow{Fact::CreatedAt, 0, TheCall, "created"},
    NameRow{Fact::CreatedAt, 0, TheCall, "createdat"},
    NameRow{Fact::CreatedAt, 1, Root | Wrapper, "created"},
    NameRow{Fact::CreatedAt, 1, Root | Wrapper, "createdat"},
    NameRow{Fact::UpdatedAt, 0, TheCall, "updated"},
    NameRow{Fact::UpdatedAt, 0, TheCall, "updatedat"},
    NameRow{Fact::UpdatedAt, 1, Root | Wrapper, "updated"},
    NameRow{Fact::UpdatedAt, 1, Root | Wrapper, "updatedat"},
    NameRow{Fact::Version, 0, TheCall, "version"},
    NameRow{Fact::Version, 1, Root | Wrapper, "version"},

    NameRow{Fact::Transcript, 0, Loosely, "transcript"},
    NameRow{Fact::Transcript, 0, Loosely, "conversationhistory"},
    NameRow{Fact::Transcript, 0, Loosely, "fulltranscript"},
    NameRow{Fact::Transcript, 1, Loosely, "calltranscript"},
    NameRow{Fact::Transcript, 1, Loosely, "transcripts"},
    NameRow{Fact::Transcript, 2, Bag, "transcript"},
    NameRow{Fact::Transcript, 2, Bag, "fulltranscript"},
    NameRow{Fact::RecordingUrl, 0, Loosely, "recordingurl"},
    NameRow{Fact::RecordingUrl, 1, Loosely, "recording"},
    NameRow{Fact::RecordingUrl, 1, Bag, "recordingurl"},
    NameRow{Fact::Summary, 0, Loosely, "aisummary"},
    NameRow{Fact::Summary, 0, Loosely, "summary"},
    NameRow{Fact::Summary, 1, Loosely, "summarydata"},
    NameRow{Fact::Summary, 2, Loosely, "callsummary"},
    NameRow{Fact::Summary, 3, Bag, "summary"},
    NameRow{Fact::Variables, 0, Loosely, "variables"},
    NameRow{Fact::Variables, 1, Loosely, "extractedinfo"},
    NameRow{Fact::Variables, 1, Loosely, "extracteddata"},
    NameRow{Fact::CustomFields, 0, Loosely, "customfields"},
    NameRow{Fact::Metadata, 0, Loosely, "metadata"},
};

// Two of these in an object under an unknown name make it a call.
constexpr std::array callMarks{"callid"_L1,          "interviewid"_L1, "callstatus"_L1,
                               "outcome"_L1,         "duration"_L1,    "durationms"_L1,
                               "durationseconds"_L1, "transcript"_L1,  "conversationhistory"_L1,
                               "recordingurl"_L1,    "starttime"_L1,   "startedat"_L1,
                               "contactid"_L1};

constexpr size_t maxObjects = 4096;

std::optional<Place> placeNamed(const QString &folded)
{
    for (const PlaceRow &row : placeRows) {
        if (folded == row.name)
            return row.place;
    }
    return std::nullopt;
}

bool looksLikeCall(const QJsonObject &object)
{
    int marks = 0;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = foldedName(it.key());
        marks +=
            std::any_of(callMarks.begin(), callMarks.end(), [&name](QLatin1StringView mark) { return name == mark; });
    }
    return marks >= 2;
}

Place placeOf(const QString &folded, Place parent, const QJsonObject &object)
{
    const auto named = placeNamed(folded);
    if (named == TheCall)
        return TheCall;
    // What belongs to an agent, a contact or a team says nothing about this call.
    if (parent == Foreign || parent == TheAgent || parent == TheContact)
        return Foreign;
    if (parent == Bag)
        return named == Foreign ? Foreign : Bag;
    if (named)
        return *named;
    return looksLikeCall(object) ? TheCall : Elsewhere;
}

/// An object to look into: under a key, an array of one object, or an object written as text in a bag.
std::optional<QJsonObject> objectIn(const QJsonValue &value, const QString &folded)
{
    if (value.isObject())
        return value.toObject();
    // With several, it can't be told which one is meant.
    if (value.isArray() && value.toArray().size() == 1 && value[0].isObject())
        return value[0].toObject();
    if ((value.isString() || value.isArray()) && placeNamed(folded) == Bag) {
        QJsonObject bag = namedValuesOf(value);
        if (!bag.isEmpty())
            return bag;
    }
    return std::nullopt;
}

using NameIndex = QMultiHash<QString, const NameRow *>;

const NameIndex &nameIndex()
{
    static const NameIndex index = [] {
        NameIndex rows;
        for (const NameRow &row : nameRows)
            rows.insert(QString::fromLatin1(row.name), &row);
        return rows;
    }();
    return index;
}

struct Hit
{
    int tier;
    int depth;
    const NameRow *row; // rows lie in the order of preference
    QJsonValue value;
};

struct Stop
{
    QJsonObject object;
    Place place;
    int depth;
};

} // namespace

FoundFacts findFacts(const QJsonObject &body)
{
    std::array<std::vector<Hit>, static_cast<size_t>(Fact::Count)> hits;
    std::deque<Stop> queue{{body, Root, 0}};
    size_t seen = 1;
    while (!queue.empty()) {
        const Stop stop = std::move(queue.front());
        queue.pop_front();
        for (auto it = stop.object.begin(); it != stop.object.end(); ++it) {
            const QJsonValue value = it.value();
            const QString name = foldedName(it.key());
            const auto [from, to] = nameIndex().equal_range(name);
            for (auto row = from; row != to; ++row) {
                if ((row.value()->places & stop.place) != 0 && !value.isNull())
                    hits[static_cast<size_t>(row.value()->fact)].push_back(
                        {row.value()->tier, stop.depth, row.value(), value});
            }
            if (stop.depth + 1 >= http::maxNesting || seen >= maxObjects)
                continue;
            if (auto object = objectIn(value, name)) {
                ++seen;
                const Place place = placeOf(name, stop.place, *object);
                queue.push_back({std::move(*object), place, stop.depth + 1});
            }
        }
    }

    FoundFacts found;
    for (size_t fact = 0; fact < hits.size(); ++fact) {
        std::stable_sort(hits[fact].begin(), hits[fact].end(), [](const Hit &a, const Hit &b) {
            return std::tuple(a.tier, a.depth, a.row) < std::tuple(b.tier, b.depth, b.row);
        });
        for (Hit &hit : hits[fact])
            found.m_values[fact].append(std::move(hit.value));
    }
    return found;
}

} // namespace ringback::thoughtly
