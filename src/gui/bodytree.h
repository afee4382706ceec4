#pragma once

#include <QJsonValue>
#include <QTreeWidget>

#include <functional>

namespace ringback {

/// The fields of a JSON body as a tree, each with its value and what it was said to mean. Which field is current is
/// told by its JSON pointer.
class BodyTree final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit BodyTree(QWidget *parent = nullptr);

    /// Bounded in size: what is beyond isn't shown.
    void setBody(const QJsonObject &body);
    /// Asks for the words of every field anew.
    void showMeanings(const std::function<QString(const QString &pointer)> &words);
    /// Empty: none.
    [[nodiscard]] QString currentPointer() const;
    [[nodiscard]] QString currentName() const;

Q_SIGNALS:
    void fieldChosen();
    /// Enter, or a second click: what does it mean?
    void meaningWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addFields(QTreeWidgetItem *parent, const QString &pointer, const QJsonValue &value, int depth);
    void addField(QTreeWidgetItem *parent, const QString &name, const QString &pointer, const QJsonValue &value,
                  int depth);

    int m_fields = 0;
};

} // namespace ringback
