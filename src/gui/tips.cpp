#include "gui/tips.h"

namespace ringback {

using namespace Qt::StringLiterals;

QString plainTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<span>%1</span>"_s.arg(text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

} // namespace ringback
