#include "gui/destinationsdialog.h"

#include "core/futures.h"
#include "core/maskedtext.h"
#include "engine/engine.h"
#include "gui/formlook.h"
#include "gui/icons.h"
#include "gui/messagebanner.h"
#include "gui/textlabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize dialogSize(760, 620);
constexpr int listWidth = 240;
constexpr int listHeight = 190;
constexpr int messagesShown = 200;

QString stateText(const models::MessageRecord &message)
{
    using State = models::MessageRecord::State;
    switch (message.state) {
    case State::Waiting:
        return message.tries == 0 ? DestinationsDialog::tr("waits")
                                  : DestinationsDialog::tr("tried again at %1")
                                        .arg(QLocale().toString(message.dueAt.toLocalTime(), QLocale::ShortFormat));
    case State::Sent:
        return DestinationsDialog::tr("sent");
    case State::Failed:
        return DestinationsDialog::tr("given up");
    }
    return {};
}

} // namespace

DestinationsDialog::DestinationsDialog(Engine &engine, const models::RecordReader &records, QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_records(records)
    , m_banner(new MessageBanner(this))
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_url(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_private(new QCheckBox(tr("It may be in our own network"), this))
    , m_remove(new QPushButton(icon(Icon::Delete), tr("&Remove"), this))
    , m_messages(new QTreeWidget(this))
    , m_retry(new QPushButton(icon(Icon::Refresh), tr("Send &again"), this))
{
    setWindowTitle(tr("Destinations and messages"));
    resize(dialogSize);
    m_list->setObjectName(u"destinationList"_s);
    m_list->setAccessibleName(tr("Destinations"));
    m_list->setFixedSize(listWidth, listHeight);
    m_messages->setObjectName(u"messageList"_s);
    m_messages->setAccessibleName(tr("Messages"));
    m_messages->setRootIsDecorated(false);
    m_messages->setHeaderLabels({tr("Time"), tr("To"), tr("About"), tr("State"), tr("Note")});
    m_messages->header()->setStretchLastSection(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    for (QPushButton *button : {m_remove, m_retry})
        button->setAutoDefault(false);

    auto *left = new QVBoxLayout;
    left->setSpacing(space::small);
    left->addWidget(m_list);
    left->addWidget(m_remove, 0, Qt::AlignLeading);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::huge);
    top->addLayout(left);
    top->addLayout(buildForm(), 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_retry);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    layout->setSpacing(space::large);
    layout->addWidget(new TextLabel(tr("Destinations"), TextSize::Title, ColorRole::Text, true, this));
    layout->addWidget(m_banner);
    layout->addLayout(top);
    layout->addWidget(new TextLabel(tr("Messages"), TextSize::Body, ColorRole::Text, true, this));
    layout->addWidget(m_messages, 1);
    layout->addLayout(buttons);

    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_remove, &QPushButton::clicked, this, &DestinationsDialog::removeDestination);
    connect(m_retry, &QPushButton::clicked, this, &DestinationsDialog::retry);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_messages, &QTreeWidget::itemSelectionChanged, this, [this] {
        const QTreeWidgetItem *item = m_messages->currentItem();
        m_retry->setEnabled(item && item->data(0, Qt::UserRole + 1).toBool());
    });
    connect(&engine, &Engine::messagesChanged, this, &DestinationsDialog::showMessages);
    showDestinations();
    showMessages();
    m_name->setFocus();
}

QLayout *DestinationsDialog::buildForm()
{
    m_name->setObjectName(u"destinationName"_s);
    m_name->setPlaceholderText(tr("For example crm"));
    m_url->setObjectName(u"destinationUrl"_s);
    m_url->setEchoMode(QLineEdit::Password);
    m_url->setPlaceholderText(u"https://…"_s);
    m_secret->setObjectName(u"destinationSecret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(tr("Optional: signs the messages"));
    m_private->setObjectName(u"destinationPrivate"_s);
    auto *keep = new QPushButton(tr("&Keep"), this);
    keep->setObjectName(u"keepDestination"_s);
    keep->setDefault(true);
    connect(keep, &QPushButton::clicked, this, &DestinationsDialog::save);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::small);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("A&ddress"), m_url);
    form->addRow(tr("&Signing key"), m_secret);
    form->addRow(QString(), m_private);
    form->addRow(QString(), new TextLabel(tr("Address and key are kept in the system keychain and not shown again."),
                                          TextSize::Small, ColorRole::SecondaryText, false, this));
    auto *row = new QHBoxLayout;
    row->addWidget(keep);
    row->addStretch(1);
    form->addRow(QString(), row);
    return form;
}

void DestinationsDialog::showDestinations()
{
    m_list->clear();
    const QMap<QString, QString> known = m_records.destinations();
    for (auto it = known.begin(); it != known.end(); ++it) {
        auto *item = new QListWidgetItem(tr("%1 – %2").arg(visibleText(it.key()), visibleText(it.value())), m_list);
        item->setData(Qt::UserRole, it.key());
    }
    m_remove->setEnabled(false);
}

void DestinationsDialog::showMessages()
{
    m_messages->clear();
    const QList<models::MessageRecord> messages = m_records.messages(messagesShown);
    for (const models::MessageRecord &message : messages) {
        const QString at = QLocale().toString(message.createdAt.toLocalTime(), QLocale::ShortFormat);
        auto *item = new QTreeWidgetItem(m_messages, {at, visibleText(message.destination), message.subject,
                                                      stateText(message), visibleText(message.note)});
        item->setData(0, Qt::UserRole, message.id);
        item->setData(0, Qt::UserRole + 1, message.state == models::MessageRecord::State::Failed);
    }
    for (int column = 0; column < m_messages->columnCount() - 1; ++column)
        m_messages->resizeColumnToContents(column);
    m_retry->setEnabled(false);
}

void DestinationsDialog::save()
{
    const Destination destination{QUrl(m_url->text().trimmed(), QUrl::StrictMode), m_secret->text().trimmed().toUtf8(),
                                  m_private->isChecked()};
    whenDone(m_engine.saveDestination(m_name->text(), destination), this, [this](const Result<bool> &kept) {
        if (!kept)
            return m_banner->tellFault(kept.error().message);
        for (QLineEdit *edit : {m_name, m_url, m_secret})
            edit->clear();
        m_private->setChecked(false);
        showDestinations();
        if (*kept)
            m_banner->tellDone(tr("Kept in the system keychain."));
        else
            m_banner->tell(MessageBanner::Kind::Attention,
                           tr("There is no keychain here: it is kept for this session only."));
    });
}

void DestinationsDialog::removeDestination()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    whenDone(m_engine.removeDestination(item->data(Qt::UserRole).toString()), this, [this](const Result<Done> &done) {
        if (!done)
            m_banner->tellFault(done.error().message);
        showDestinations();
    });
}

void DestinationsDialog::retry()
{
    const QTreeWidgetItem *item = m_messages->currentItem();
    if (!item)
        return;
    whenDone(m_engine.retryMessage(item->data(0, Qt::UserRole).toLongLong()), this, [this](const Result<Done> &done) {
        if (!done)
            m_banner->tellFault(done.error().message);
    });
}

} // namespace ringback
