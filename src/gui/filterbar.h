#pragma once

#include "models/callfacets.h"

#include <QList>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace ringback {

/// What a table is filtered by: a button whose menu has the choices, and a row that names each one that holds, with a
/// button to drop it. The row hides when nothing is filtered.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    struct Option
    {
        QString key;
        QString words;
    };
    struct Facet
    {
        QString id; ///< in the values
        QString words;
        std::function<QList<Option>()> options; ///< asked when the menu opens
    };

    explicit FilterBar(QWidget *parent = nullptr);

    void addFacet(const Facet &facet);
    /// To stand where the page wants it.
    [[nodiscard]] QPushButton *button() const { return m_button; }

    [[nodiscard]] const models::Facets &values() const { return m_values; }
    void setValues(const models::Facets &values);
    void clear() { setValues({}); }
    /// The options have other words, such as a voice agent's title.
    void updateWords();

Q_SIGNALS:
    void changed();

private:
    void fillMenu();
    void choose(const QString &facet, const QString &key);
    [[nodiscard]] QString wordsOf(const Facet &facet) const;

    QList<Facet> m_facets;
    models::Facets m_values;
    QPushButton *m_button;
    QMenu *m_menu;
    QHBoxLayout *m_row;
};

} // namespace ringback
