#include "gui/mappingeditor.h"

#include "core/futures.h"
#include "core/maskedtext.h"
#include "engine/engine.h"
#include "gui/bodytree.h"
#include "gui/buttons.h"
#include "gui/callpreview.h"
#include "gui/card.h"
#include "gui/dialoglook.h"
#include "gui/messagebanner.h"
#include "gui/textlabel.h"
#include "gui/theme.h"
#include "gui/words.h"
#include "models/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize dialogSize(1000, 660);
constexpr int resultWidth = 360;
constexpr int longestName = 40;
constexpr int longestPath = 80;

/// What a person may say of a call that is over or under way; the others are ours to find out.
constexpr std::array statusesOffered{CallStatus::Completed, CallStatus::Transferred, CallStatus::LeftVoicemail,
                                     CallStatus::NoAnswer,  CallStatus::Busy,        CallStatus::Failed,
                                     CallStatus::Cancelled, CallStatus::InProgress,  CallStatus::Queued};

} // namespace

MappingEditor::MappingEditor(Engine &engine, models::MappingDraft draft, QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_draft(std::move(draft))
    , m_tree(new BodyTree(this))
    , m_meaning(new QComboBox(this))
    , m_meaningLabel(formLabel({}, m_meaning))
    , m_status(new QComboBox(this))
    , m_statusLabel(formLabel({}, m_status))
    , m_preview(new CallPreview(this))
    , m_banner(new MessageBanner(this))
    , m_save(new PrimaryButton(this))
{
    resize(dialogSize);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::huge);
    columns->addLayout(buildFields(), 1);
    columns->addLayout(buildResult());
    QVBoxLayout *layout = beginDialog(this, tr("Teach this form"));
    layout->addWidget(new TextLabel(
        tr("Choose a field and say what it means. It then holds for every delivery of this form to %1. What is kept is "
           "where the fields stand and what status words stand for.")
            .arg(leftToRight(visibleText(m_draft.mapping().path.left(longestPath)))),
        TextSize::Body, ColorRole::SecondaryText, false, this));
    layout->addWidget(m_banner);
    layout->addLayout(columns, 1);

    fillChoices();
    m_tree->setBody(m_draft.body());
    connect(m_tree, &BodyTree::fieldChosen, this, &MappingEditor::chooseField);
    connect(m_tree, &BodyTree::meaningWanted, this, [this] {
        m_meaning->setFocus();
        m_meaning->showPopup();
    });
    connect(m_meaning, &QComboBox::activated, this, &MappingEditor::setMeaning);
    connect(m_status, &QComboBox::activated, this, &MappingEditor::setStatusMeaning);
    connect(m_save, &QPushButton::clicked, this, &MappingEditor::save);
    whenDone(engine.settings(), this, [this](const Settings &settings) {
        m_region = settings.region;
        showDraft();
    });
    showDraft();
    m_tree->setFocus();
}

QLayout *MappingEditor::buildFields()
{
    m_meaning->setObjectName(u"fieldMeaning"_s);
    m_meaning->setAccessibleName(tr("What the field means"));
    m_status->setObjectName(u"statusMeaning"_s);
    m_status->setAccessibleName(tr("What the status word stands for"));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::small);
    choices->addWidget(m_meaningLabel);
    choices->addWidget(m_meaning);
    choices->addSpacing(space::large);
    choices->addWidget(m_statusLabel);
    choices->addWidget(m_status);
    choices->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(space::medium);
    column->addWidget(m_tree, 1);
    column->addLayout(choices);
    return column;
}

QLayout *MappingEditor::buildResult()
{
    auto *card = new Card(this);
    card->setFixedWidth(resultWidth);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::large, space::large, space::large, space::large);
    inside->setSpacing(space::medium);
    inside->addWidget(new TextLabel(tr("What comes of it"), TextSize::Body, ColorRole::SecondaryText, true, card));
    inside->addWidget(m_preview, 1);
    m_save->setObjectName(u"saveMapping"_s);
    m_save->setText(tr("&Save and read again"));
    auto *close = new QPushButton(tr("Cancel"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &MappingEditor::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::medium);
    column->addWidget(card, 1);
    column->addLayout(buttons);
    return column;
}

void MappingEditor::fillChoices()
{
    m_meaning->addItem(tr("Nothing"));
    const QList<thoughtly::Fact> facts = thoughtly::mappableFacts();
    for (const thoughtly::Fact fact : facts)
        m_meaning->addItem(models::factText(fact), static_cast<int>(fact));
    m_meaning->setMaxVisibleItems(m_meaning->count());
    m_status->addItem(tr("as it says"));
    for (const CallStatus status : statusesOffered)
        m_status->addItem(models::statusText(status), static_cast<int>(status));
    m_status->setMaxVisibleItems(m_status->count());
}

void MappingEditor::chooseField()
{
    const QString pointer = m_tree->currentPointer();
    m_meaning->setEnabled(!pointer.isEmpty());
    m_meaningLabel->setText(tr("“%1” &means").arg(m_tree->currentName().left(longestName).replace(u'&', u"&&"_s)));
    const std::optional<thoughtly::Fact> fact = m_draft.meaningOf(pointer);
    m_meaning->setCurrentIndex(fact ? m_meaning->findData(static_cast<int>(*fact)) : 0);
    const QString word = m_draft.statusWord();
    const bool asksStatus = fact == thoughtly::Fact::Status && !word.isEmpty();
    m_statusLabel->setVisible(asksStatus);
    m_status->setVisible(asksStatus);
    if (!asksStatus)
        return;
    m_statusLabel->setText(tr("“%1” s&tands for").arg(visibleText(word.left(longestName)).replace(u'&', u"&&"_s)));
    const std::optional<CallStatus> status = m_draft.statusMeaning();
    m_status->setCurrentIndex(status ? m_status->findData(static_cast<int>(*status)) : 0);
}

void MappingEditor::showDraft()
{
    m_tree->showMeanings([this](const QString &pointer) {
        const std::optional<thoughtly::Fact> fact = m_draft.meaningOf(pointer);
        return fact ? models::factText(*fact) : QString();
    });
    chooseField();
    const std::optional<CallObservation> call = m_draft.call(m_region);
    m_preview->show(call);
    m_save->setEnabled(call && m_isEdited && !m_isSaving && !m_draft.mapping().fields.isEmpty());
}

void MappingEditor::setMeaning(int index)
{
    const QVariant fact = m_meaning->itemData(index);
    m_draft.setMeaning(m_tree->currentPointer(),
                       fact.isValid() ? std::optional(static_cast<thoughtly::Fact>(fact.toInt())) : std::nullopt);
    m_isEdited = true;
    showDraft();
}

void MappingEditor::setStatusMeaning(int index)
{
    const QVariant status = m_status->itemData(index);
    m_draft.setStatusMeaning(status.isValid() ? std::optional(static_cast<CallStatus>(status.toInt())) : std::nullopt);
    m_isEdited = true;
    showDraft();
}

void MappingEditor::save()
{
    m_isSaving = true;
    m_save->setEnabled(false);
    whenDone(m_engine.saveMapping(m_draft.id(), m_draft.mapping()), this, [this](const Result<qint64> &kept) {
        if (kept)
            return readAgain();
        m_isSaving = false;
        m_banner->tellFault(kept.error().message);
        showDraft();
    });
}

void MappingEditor::readAgain()
{
    m_banner->tell(MessageBanner::Kind::Information, tr("Saved. What was kept is being read again…"));
    whenDone(m_engine.rerunMappings(false), this, [this](const Result<MappingRerun> &rerun) {
        if (!rerun) {
            m_isSaving = m_isEdited = false; // it is kept, all the same
            return m_banner->tellFault(rerun.error().message);
        }
        const auto looked = static_cast<int>(rerun->looked);
        Q_EMIT saved(looked == 0
                         ? tr("Saved.")
                         : tr("Saved. Of %n delivery(s) that nobody understood, %1 could now be read.", nullptr, looked)
                               .arg(rerun->understood));
        m_isEdited = false;
        accept();
    });
}

void MappingEditor::reject()
{
    if (m_isEdited && !m_isSaving) {
        // The first Escape tells, the second leaves.
        m_banner->tell(MessageBanner::Kind::Attention, tr("What you said isn't saved yet. Close again to drop it."));
        m_isEdited = false;
        m_save->setEnabled(m_draft.call(m_region).has_value());
        return;
    }
    QDialog::reject();
}

} // namespace ringback
