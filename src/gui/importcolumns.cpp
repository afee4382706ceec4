#include "gui/importcolumns.h"

#include "core/maskedtext.h"
#include "gui/makeaccessible.h"
#include "gui/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ringback {

using namespace Qt::StringLiterals;
using files::Field;

namespace {

/// No person looks through more; what comes behind stays as it was guessed.
constexpr qsizetype mostShown = 100;
constexpr qsizetype mostCharacters = 60;

QString shown(const QString &text)
{
    return visibleText(text.left(mostCharacters).simplified());
}

} // namespace

ImportColumns::ImportColumns(QWidget *parent) : QScrollArea(parent)
{
    setAccessibleName(tr("What each column is taken for"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void ImportColumns::clear()
{
    m_mapping = {};
    m_example.clear();
    delete takeWidget();
}

void ImportColumns::show(const files::Mapping &mapping, const QStringList &example)
{
    if (widget() && mapping == m_mapping && example == m_example)
        return; // the focus stays on the box that was changed
    const bool sameColumns = widget() && mapping.columns.size() == m_mapping.columns.size() && example == m_example;
    m_mapping = mapping;
    m_example = example;
    if (sameColumns) {
        const QList<QComboBox *> boxes = widget()->findChildren<QComboBox *>();
        for (qsizetype i = 0; i < boxes.size(); ++i)
            boxes.at(i)->setCurrentIndex(boxes.at(i)->findData(static_cast<int>(mapping.columns.at(i).field)));
        return;
    }

    const std::initializer_list<std::pair<Field, QString>> fields{
        {Field::Ignore, tr("Leave out")},
        {Field::Attribute, tr("Keep under its title")},
        {Field::Phone, tr("Phone")},
        {Field::Mobile, tr("Mobile phone")},
        {Field::Name, tr("Name")},
        {Field::FirstName, tr("First name")},
        {Field::LastName, tr("Last name")},
        {Field::Email, tr("E-mail")},
        {Field::Company, tr("Company")},
        {Field::Country, tr("Country")},
        {Field::Tags, tr("Tags")},
        {Field::ConsentBasis, tr("Consent basis")},
        {Field::ConsentAt, tr("Time of the consent")},
        {Field::ConsentSource, tr("Where the consent was given")},
        {Field::Source, tr("Source")},
        {Field::CreatedAt, tr("Created")},
        {Field::UpdatedAt, tr("Updated")},
        {Field::ThoughtlyId, tr("Id at Thoughtly")},
        {Field::Attributes, tr("Several attributes (JSON)")},
    };
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(0, 1);
    const int count = static_cast<int>(std::min(mostShown, mapping.columns.size()));
    for (int i = 0; i < count; ++i) {
        const files::Column &column = mapping.columns.at(i);
        auto *title = new TextLabel(shown(column.title), TextSize::Body, ColorRole::Text, true, list);
        title->setSingleLine(true);
        auto *value = new TextLabel(shown(example.value(i)), TextSize::Small, ColorRole::SecondaryText, false, list);
        value->setSingleLine(true);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(title);
        words->addWidget(value);
        auto *box = new QComboBox(list);
        box->setObjectName(u"column%1"_s.arg(i));
        box->setAccessibleName(tr("The column “%1” is taken for").arg(shown(column.title)));
        for (const auto &[field, word] : fields)
            box->addItem(word, static_cast<int>(field));
        box->setCurrentIndex(box->findData(static_cast<int>(column.field)));
        box->setMinimumWidth(150);
        connect(box, &QComboBox::activated, this, [this, box, i] {
            m_mapping.columns[i].field = static_cast<Field>(box->currentData().toInt());
            Q_EMIT changed();
        });
        grid->addLayout(words, i, 0);
        grid->addWidget(box, i, 1);
    }
    grid->setRowStretch(count, 1);
    setWidget(list);
    makeAccessible(window());
}

} // namespace ringback
