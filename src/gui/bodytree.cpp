#include "gui/bodytree.h"

#include "core/maskedtext.h"
#include "gui/theme.h"
#include "gui/words.h"
#include "models/mappingdraft.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QKeyEvent>
#include <QTreeWidgetItemIterator>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Value, Meaning, ColumnCount };
constexpr int pointerRole = Qt::UserRole;
constexpr int mostFields = 2000;
constexpr int deepest = 24;
constexpr int longestValue = 200;
constexpr int openedFields = 300;
constexpr int nameWidth = 190;
constexpr int meaningWidth = 170;

QString shortText(const QString &text)
{
    return visibleText(text.left(longestValue).simplified());
}

/// A number isn't turned around in a window that reads from right to left; words of any script stay as they are.
QString shownValue(const QString &text)
{
    const bool hasLetter = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return hasLetter ? text : leftToRight(text);
}

} // namespace

BodyTree::BodyTree(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"bodyTree"_s);
    setAccessibleName(tr("Fields of the body"));
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Field"), tr("Value"), tr("Means")});
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Value, QHeaderView::Stretch);
    setColumnWidth(Name, nameWidth);
    setColumnWidth(Meaning, meaningWidth);
    setUniformRowHeights(true);
    setTabKeyNavigation(false);
    connect(this, &QTreeWidget::currentItemChanged, this, &BodyTree::fieldChosen);
    connect(this, &QTreeWidget::itemDoubleClicked, this, &BodyTree::meaningWanted);
    setExpandsOnDoubleClick(false);
}

void BodyTree::setBody(const QJsonObject &body)
{
    clear();
    m_fields = 0;
    addFields(invisibleRootItem(), {}, body, 0);
    if (m_fields <= openedFields)
        expandAll();
    QTreeWidgetItem *first = topLevelItem(0);
    while (first && first->childCount() > 0)
        first = first->child(0);
    setCurrentItem(first);
}

void BodyTree::addFields(QTreeWidgetItem *parent, const QString &pointer, const QJsonValue &value, int depth)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            addField(parent, it.key(), pointer + thoughtly::pointerStep(it.key()), it.value(), depth);
        return;
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size() && m_fields < mostFields; ++i)
        addField(parent, QString::number(i + 1), pointer + u'/' + QString::number(i), array.at(i), depth);
}

void BodyTree::addField(QTreeWidgetItem *parent, const QString &name, const QString &pointer, const QJsonValue &value,
                        int depth)
{
    if (m_fields >= mostFields || depth >= deepest)
        return;
    ++m_fields;
    auto *item = new QTreeWidgetItem(parent);
    item->setText(Name, shortText(name));
    item->setData(Name, pointerRole, pointer);
    const bool isBranch = value.isObject() || value.isArray();
    item->setText(Value, isBranch ? QString() : shownValue(shortText(valueText(value))));
    item->setForeground(Value, Theme::of(palette()).color(ColorRole::SecondaryText));
    addFields(item, pointer, value, depth + 1);
}

void BodyTree::showMeanings(const std::function<QString(const QString &)> &words)
{
    QFont strong = font();
    strong.setBold(true);
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        const QString meaning = words((*it)->data(Name, pointerRole).toString());
        (*it)->setText(Meaning, meaning);
        (*it)->setFont(Name, meaning.isEmpty() ? font() : strong);
        (*it)->setFont(Meaning, strong);
        (*it)->setForeground(Meaning, Theme::of(palette()).color(ColorRole::Accent));
    }
}

QString BodyTree::currentPointer() const
{
    return currentItem() ? currentItem()->data(Name, pointerRole).toString() : QString();
}

QString BodyTree::currentName() const
{
    return currentItem() ? currentItem()->text(Name) : QString();
}

void BodyTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT meaningWanted(); // else the dialog would take it for Save
    else
        QTreeWidget::keyPressEvent(event);
}

} // namespace ringback
