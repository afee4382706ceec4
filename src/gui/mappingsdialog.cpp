#include "gui/mappingsdialog.h"

#include "core/futures.h"
#include "core/maskedtext.h"
#include "engine/engine.h"
#include "gui/dialoglook.h"
#include "gui/icons.h"
#include "gui/messagebanner.h"
#include "gui/textlabel.h"
#include "gui/theme.h"
#include "gui/words.h"
#include "models/mappingdraft.h"
#include "models/words.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize dialogSize(680, 480);
constexpr int longestPath = 80;

/// Each field with where it stands; then what status words stand for.
QString detailOf(const thoughtly::Mapping &mapping)
{
    QStringList lines;
    for (const thoughtly::MappedField &field : mapping.fields)
        lines.append(MappingsDialog::tr("%1: from %2")
                         .arg(models::factText(field.fact), leftToRight(visibleText(field.pointer))));
    for (auto word = mapping.statusWords.cbegin(); word != mapping.statusWords.cend(); ++word)
        lines.append(
            MappingsDialog::tr("“%1” stands for %2").arg(visibleText(word.key()), models::statusText(word.value())));
    return lines.join(u" · "_s);
}

} // namespace

MappingsDialog::MappingsDialog(Engine &engine, const models::RecordReader &records, QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_records(records)
    , m_list(new QListWidget(this))
    , m_detail(new TextLabel({}, TextSize::Small, ColorRole::SecondaryText, false, this))
    , m_banner(new MessageBanner(this))
    , m_remove(new QPushButton(icon(Icon::Delete), tr("&Remove"), this))
    , m_readAgain(new QPushButton(icon(Icon::Refresh), tr("Read &again what wasn't understood"), this))
{
    resize(dialogSize);
    m_list->setObjectName(u"mappingList"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is cut off stands below
    m_remove->setObjectName(u"removeMapping"_s);
    m_readAgain->setObjectName(u"readAgain"_s);
    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *button : {m_remove, m_readAgain, close})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_readAgain);
    buttons->addStretch();
    buttons->addWidget(close);
    QVBoxLayout *layout = beginDialog(this, tr("Forms that were taught"));
    m_list->setAccessibleName(windowTitle());
    layout->addWidget(new TextLabel(
        tr("When nothing in a delivery tells of a call, these are asked for its path, one after the other. To teach "
           "another form, choose a delivery that wasn't understood."),
        TextSize::Body, ColorRole::SecondaryText, false, this));
    layout->addWidget(m_banner);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_detail);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &MappingsDialog::choose);
    connect(m_remove, &QPushButton::clicked, this, &MappingsDialog::removeRule);
    connect(m_readAgain, &QPushButton::clicked, this, &MappingsDialog::readAgain);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    reload();
    m_list->setFocus();
}

void MappingsDialog::reload()
{
    const int row = m_list->currentRow();
    m_rules = m_records.mappings();
    m_list->clear();
    for (const models::SavedMapping &rule : std::as_const(m_rules)) {
        const QString path = rule.mapping.path.isEmpty() ? tr("Any path") : rule.mapping.path.left(longestPath);
        m_list->addItem(leftToRight(visibleText(path)) + u" – "_s + models::readsText(rule.mapping));
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    choose();
}

void MappingsDialog::choose()
{
    const int row = m_list->currentRow();
    const bool isRule = row >= 0 && row < m_rules.size();
    m_detail->setWords(isRule ? detailOf(m_rules.at(row).mapping) : tr("No form was taught yet."));
    m_remove->setEnabled(isRule);
    m_readAgain->setEnabled(!m_rules.isEmpty());
}

void MappingsDialog::removeRule()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_rules.size())
        return;
    whenDone(m_engine.removeMapping(m_rules.at(row).id), this, [this](const Result<Done> &done) {
        if (done)
            m_banner->tellDone(tr("Removed. The calls that came of it stay."));
        else
            m_banner->tellFault(done.error().message);
        reload();
        m_list->setFocus();
    });
}

void MappingsDialog::readAgain()
{
    m_readAgain->setEnabled(false);
    whenDone(m_engine.rerunMappings(false), this, [this](const Result<MappingRerun> &rerun) {
        choose();
        if (!rerun)
            return m_banner->tellFault(rerun.error().message);
        const auto looked = static_cast<int>(rerun->looked);
        m_banner->tellDone(looked == 0
                               ? tr("There is no delivery that nobody understood.")
                               : tr("Of %n delivery(s) that nobody understood, %1 could now be read.", nullptr, looked)
                                     .arg(rerun->understood));
    });
}

} // namespace ringback
