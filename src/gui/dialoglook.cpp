#include "gui/dialoglook.h"

#include "gui/textlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringback {

using namespace Qt::StringLiterals;

QVBoxLayout *beginDialog(QDialog *dialog, const QString &title)
{
    dialog->setWindowTitle(title);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    layout->setSpacing(space::large);
    layout->addWidget(new TextLabel(title, TextSize::Title, ColorRole::Text, true, dialog));
    return layout;
}

QHBoxLayout *endDialog(QVBoxLayout *layout, QPushButton *confirm)
{
    QWidget *dialog = layout->parentWidget();
    auto *cancel = new QPushButton(QCoreApplication::translate("ringback::Dialog", "Cancel"), dialog);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    confirm->setDefault(true);
    if (confirm->objectName().isEmpty())
        confirm->setObjectName(u"confirmButton"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(confirm);
    layout->addLayout(row);
    QObject::connect(cancel, &QPushButton::clicked, qobject_cast<QDialog *>(dialog), &QDialog::reject);
    return row;
}

QLayout *underLabel(const QString &words, QWidget *field)
{
    auto *label = formLabel(words, field);
    label->setMinimumHeight(0); // it stands above its field, not beside it
    auto *layout = new QVBoxLayout;
    layout->setSpacing(space::small);
    layout->addWidget(label);
    layout->addWidget(field);
    return layout;
}

} // namespace ringback
