#include "gui/aboutdialog.h"

#include "gui/buttons.h"
#include "gui/icons.h"
#include "gui/textlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 480;
constexpr int logoSize = 64;

struct Part
{
    const char *name;
    const char *licence; ///< as SPDX writes it
};

constexpr std::array parts{
    Part{"Qt 6", "LGPL-3.0-only"},
    Part{"Qt Charts", "GPL-3.0-only"},
    Part{"QtKeychain", "BSD-3-Clause"},
    Part{"Boost.Beast", "BSL-1.0"},
    Part{"simdjson", "Apache-2.0"},
    Part{"libphonenumber", "Apache-2.0"},
    Part{"SQLite", "blessing (public domain)"},
    Part{"libcsv", "LGPL-2.1-or-later"},
    Part{"OpenSSL", "Apache-2.0"},
    Part{"CLI11", "BSD-3-Clause"},
    Part{"spdlog", "MIT"},
    Part{"ICU", "Unicode-DFS-2016"},
    Part{"Breeze icons", "LGPL-3.0-or-later"},
    Part{"Inter", "OFL-1.1"},
};

QTreeWidget *partsList(QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setObjectName(u"libraries"_s);
    list->setAccessibleName(AboutDialog::tr("Made with"));
    list->setColumnCount(2);
    list->setHeaderLabels({AboutDialog::tr("Made with"), AboutDialog::tr("Licence")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    for (const Part &part : parts)
        list->addTopLevelItem(new QTreeWidgetItem({QString::fromLatin1(part.name), QString::fromLatin1(part.licence)}));
    return list;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Ringback"));
    setMinimumWidth(narrowest);
    auto *picture = new QLabel(this);
    picture->setPixmap(logo().pixmap(QSize(logoSize, logoSize), devicePixelRatioF()));
    picture->setAccessibleName(tr("Ringback’s logo"));
    auto *words = new QVBoxLayout;
    words->setSpacing(space::tiny);
    words->addWidget(new TextLabel(u"Ringback"_s, TextSize::Title, ColorRole::Text, true, this));
    auto *version = new TextLabel(tr("Version %1").arg(QCoreApplication::applicationVersion()), TextSize::Body,
                                  ColorRole::SecondaryText, false, this);
    version->setObjectName(u"version"_s);
    version->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(version);
    words->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(space::large);
    head->addWidget(picture);
    head->addLayout(words, 1);

    auto *close = new PrimaryButton(this);
    close->setText(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    layout->setSpacing(space::large);
    layout->addLayout(head);
    layout->addWidget(new TextLabel(tr("Calls people back with the voice agents of Thoughtly."), TextSize::Body,
                                    ColorRole::Text, false, this));
    layout->addWidget(new TextLabel(tr("Free software under the GNU General Public License, version 3, without any "
                                       "warranty. It is not made by Thoughtly."),
                                    TextSize::Small, ColorRole::SecondaryText, false, this));
    layout->addWidget(partsList(this), 1);
    layout->addLayout(buttons);
}

} // namespace ringback
