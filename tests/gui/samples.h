#pragma once

#include <QStandardItemModel>
#include <QWidget>

#include <memory>

/// Made-up rows and scenes for the gallery and the tests of the look.
namespace ringback::samples {

enum Role { SecondLine = Qt::UserRole + 1, Status, IsAgent, Speaker, Time, IsEvidence, DotColor, Detail };

/// Due · Waiting · Contact · Phone · Reason · Tries · Source
void fillCallbacks(QStandardItemModel *model);
/// Status · Time · Contact · Phone · Outcome · Duration · Try · By
void fillCalls(QStandardItemModel *model);
void fillConversation(QStandardItemModel *model);
void fillTimeline(QStandardItemModel *model);

} // namespace ringback::samples
