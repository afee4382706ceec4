#pragma once

#include <QObject>

namespace ringback {

class CallPanel;
class CallbacksPage;
class Navigation;
class SearchField;
namespace models {
class CallsModel;
class ContactsModel;
} // namespace models

/// What is typed into the bar on top goes to the tables; what the field offers to search follows the section in sight.
/// Window thread.
class WindowSearch final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        SearchField &field;
        Navigation &navigation;
        models::ContactsModel &contacts;
        models::CallsModel &calls;
        CallbacksPage &callbacks;
        CallPanel &callPanel;
        QObject *window;
    };

    explicit WindowSearch(const Parts &parts);

private:
    void prepare();
    void search(const QString &text);
    void follow();

    Parts m_parts;
};

} // namespace ringback
