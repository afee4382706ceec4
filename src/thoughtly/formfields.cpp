#include "thoughtly/formfields.h"

#include "thoughtly/readvalue.h"

#include <QHash>
#include <QJsonArray>

#include <array>

namespace ringback::thoughtly {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxFields = 1000;
constexpr qsizetype maxNameLength = 200;

/// Words in front that say whose it is; JotForm's number of the question.
QStringView withoutLead(QStringView name)
{
    static constexpr std::array leads{"your"_L1,   "my"_L1,      "contact"_L1, "customer"_L1, "client"_L1, "lead"_L1,
                                      "person"_L1, "visitor"_L1, "hs"_L1,      "ihre"_L1,     "tu"_L1};
    if (name.startsWith(u'q')) {
        qsizetype digits = 1;
        while (digits < name.size() && name[digits].isDigit())
            ++digits;
        if (digits > 1 && digits < name.size())
            name = name.sliced(digits);
    }
    for (const QLatin1StringView lead : leads) {
        // What is left must still be a word: "contact" alone is a name of its own.
        if (name.startsWith(lead) && name.size() > lead.size() + 2)
            return name.sliced(lead.size());
    }
    return name;
}

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        const QString text = object.value(name).toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// What was typed into a field: under `value`, or under the name of its type as Typeform has it.
QJsonValue valueOf(const QJsonObject &field)
{
    if (field.contains("value"_L1)) {
        const QJsonValue value = field.value("value"_L1);
        return value.isArray() && value.toArray().size() == 1 ? value[0] : value;
    }
    if (field.contains("values"_L1))
        return field.value("values"_L1)[0];
    if (field.contains("answer"_L1))
        return field.value("answer"_L1);
    const QString type = field.value("type"_L1).toString();
    return type.isEmpty() ? QJsonValue(QJsonValue::Undefined) : field.value(type);
}

/// Labels of fields by their ids, from `definition.fields` as Typeform sends it.
QHash<QString, QString> labelsIn(const QJsonObject &around)
{
    QHash<QString, QString> labels;
    const QJsonArray fields = around.value("definition"_L1)["fields"_L1].toArray();
    for (const QJsonValue entry : fields) {
        const QJsonObject field = entry.toObject();
        const QString id = field.value("id"_L1).toString();
        if (!id.isEmpty() && labels.size() < maxFields)
            labels.insert(id, firstText(field, {"title"_L1, "label"_L1}));
    }
    return labels;
}

QString nameOf(const QJsonObject &field, const QHash<QString, QString> &labels)
{
    QString name = firstText(field, {"label"_L1, "title"_L1, "name"_L1, "question"_L1, "key"_L1});
    const QJsonObject described = field.value("field"_L1).toObject();
    if (name.isEmpty())
        name = firstText(described, {"label"_L1, "title"_L1, "name"_L1});
    if (name.isEmpty())
        name = labels.value(described.value("id"_L1).toString());
    // "phone_number", "email": what the form knows of the field, when its label says nothing.
    const QString type = field.value("type"_L1).toString().toLower();
    if (type.contains("phone"_L1) || type == "tel"_L1)
        return u"phone"_s;
    if (type.contains("email"_L1))
        return u"email"_s;
    return name.isEmpty() ? firstText(described, {"ref"_L1, "id"_L1}) : name.left(maxNameLength);
}

void insertField(QJsonObject &into, const QJsonObject &field, const QHash<QString, QString> &labels)
{
    QString name = nameOf(field, labels);
    const QJsonValue value = valueOf(field);
    if (name.isEmpty() || value.isUndefined() || into.size() >= maxFields)
        return;
    if (into.contains(name)) // both were typed, both are kept
        name += u" (%1)"_s.arg(into.size() + 1);
    into.insert(name, value);
}

/// `{"1": {"name": "Your phone", "value": "…"}, …}`: keys without meaning, fields that carry their own names.
bool isNumbered(const QJsonObject &object)
{
    if (object.isEmpty())
        return false;
    for (auto it = object.begin(); it != object.end(); ++it) {
        bool isNumber = false;
        it.key().toInt(&isNumber);
        if (!isNumber || valueOf(it.value().toObject()).isUndefined())
            return false;
    }
    return true;
}

} // namespace

QString plainName(QStringView name)
{
    QString plain;
    const QString decomposed = name.left(maxNameLength).toString().normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber())
            plain.append(c.toLower());
    }
    return withoutLead(plain).toString();
}

QJsonObject formFieldsOf(const QJsonValue &value, const QJsonObject &around)
{
    QJsonObject result;
    if (value.isArray()) {
        const QHash<QString, QString> labels = labelsIn(around);
        const QJsonArray fields = value.toArray();
        for (const QJsonValue field : fields)
            insertField(result, field.toObject(), labels);
        return result;
    }
    const QJsonObject object = namedValuesOf(value);
    if (!isNumbered(object))
        return object;
    for (const QJsonValue field : object)
        insertField(result, field.toObject(), {});
    return result;
}

} // namespace ringback::thoughtly
