#include "models/numberdata.h"

#include <QMimeData>
#include <QUrl>

namespace ringback::models {

using namespace Qt::StringLiterals;

QMimeData *numberData(QStringList numbers)
{
    numbers.removeAll(QString());
    numbers.removeDuplicates();
    QList<QUrl> links;
    links.reserve(numbers.size());
    for (const QString &number : std::as_const(numbers)) {
        QUrl link;
        link.setScheme(u"tel"_s);
        link.setPath(number);
        links.append(link);
    }
    auto *data = new QMimeData;
    data->setUrls(links);
    data->setText(numbers.join(u'\n')); // last: it would be the links else
    return data;
}

} // namespace ringback::models
