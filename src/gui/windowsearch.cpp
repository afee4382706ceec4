#include "gui/windowsearch.h"

#include "gui/callbackspage.h"
#include "gui/callpanel.h"
#include "gui/navigation.h"
#include "gui/searchfield.h"
#include "models/callsmodel.h"
#include "models/contactsmodel.h"

namespace ringback {

namespace {

using Section = Navigation::Section;

bool isSearched(Section section)
{
    return section == Section::Callbacks || section == Section::Contacts || section == Section::Calls;
}

QString hint(Section section)
{
    switch (section) {
    case Section::Callbacks:
        return WindowSearch::tr("Search name, number, reason…");
    case Section::Calls:
        return WindowSearch::tr("Search calls and what was said…");
    case Section::Contacts:
    case Section::Reminders: // who types there, searches people
    case Section::Insights:
    case Section::Deliveries:
        break;
    }
    return WindowSearch::tr("Search name, number, company…");
}

} // namespace

WindowSearch::WindowSearch(const Parts &parts) : QObject(parts.window), m_parts(parts)
{
    connect(&parts.field, &QLineEdit::textChanged, this, &WindowSearch::search);
    connect(&parts.field, &SearchField::entered, this, &WindowSearch::prepare);
    connect(&parts.field, &SearchField::left, &parts.navigation, &Navigation::focusPage);
    connect(&parts.navigation, &Navigation::turned, this, &WindowSearch::follow);
}

void WindowSearch::prepare()
{
    if (m_parts.navigation.isShown(Section::Calls))
        m_parts.calls.prepareSearch();
    else
        m_parts.contacts.prepareSearch();
}

void WindowSearch::search(const QString &text)
{
    // Where nothing is searched, who types goes to the people, and types on.
    if (!isSearched(m_parts.navigation.section()) && !text.isEmpty())
        m_parts.navigation.turnTo(Section::Contacts);
    m_parts.contacts.setSearch(text);
    m_parts.callbacks.setSearch(text);
    // All that was ever said is read into memory for that: only where somebody looks for it.
    if (m_parts.navigation.isShown(Section::Calls) || text.isEmpty()) {
        m_parts.calls.setSearch(text);
        m_parts.callPanel.setSearch(text);
    }
}

void WindowSearch::follow()
{
    const Section section = m_parts.navigation.section();
    m_parts.field.setPlaceholderText(hint(section));
    if (const QString words = m_parts.field.text(); !words.isEmpty() && isSearched(section))
        search(words);
}

} // namespace ringback
