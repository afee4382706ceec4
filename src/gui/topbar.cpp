#include "gui/topbar.h"

#include "gui/buttons.h"
#include "gui/commands.h"
#include "gui/icons.h"
#include "gui/searchfield.h"
#include "gui/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestSearch = 480;
constexpr int widestAgent = 280;

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(this))
    , m_agents(new QComboBox(this))
    , m_newContact(new QPushButton(icon(Icon::Add), tr("New contact"), this))
    , m_callBack(new PrimaryButton(icon(Icon::CallBack, ColorRole::OnAccent), tr("Call back"), this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFixedHeight(measure::bar);
    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("Search"));
    m_search->setMaximumWidth(widestSearch);
    auto *label = new TextLabel(tr("Voice agent"), TextSize::Body, ColorRole::SecondaryText, false, this);
    m_agents->setObjectName(u"voiceAgent"_s);
    m_agents->setAccessibleName(tr("Voice agent"));
    m_agents->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_agents->setMaximumWidth(widestAgent);
    m_newContact->setObjectName(u"newContact"_s);
    m_callBack->setObjectName(u"callBack"_s);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::large, 0, space::large, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_search, 2);
    layout->addStretch(1);
    layout->addWidget(label, 0, Qt::AlignVCenter);
    layout->addWidget(m_agents);
    layout->addWidget(m_newContact);
    layout->addWidget(m_callBack);

    connect(m_newContact, &QPushButton::clicked, this, &TopBar::newContactRequested);
    connect(m_callBack, &QPushButton::clicked, this, &TopBar::callBackRequested);
    connect(m_agents, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT agentChosen(agent()); });
}

void TopBar::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void TopBar::setCallBackPossible(bool on)
{
    m_callBack->setEnabled(on);
}

void TopBar::addOffer(QWidget *offer)
{
    constexpr int behindSearch = 1;
    static_cast<QHBoxLayout *>(layout())->insertWidget(behindSearch, offer);
}

void TopBar::showKeys(const Commands &commands)
{
    const auto key = [&commands](const QString &id) { return Commands::keyText(commands.find(id)); };
    m_search->setKeyHint(key(u"search"_s));
    m_newContact->setToolTip(key(u"new-contact"_s));
    m_callBack->setToolTip(key(u"call-back"_s));
}

void TopBar::setAgents(const QList<Agent> &agents)
{
    const QString chosen = m_agents->count() > 0 ? agent() : m_wanted;
    {
        const QSignalBlocker whileFilled(m_agents);
        m_agents->clear();
        for (const Agent &one : agents) {
            if (!one.archived)
                m_agents->addItem(one.title, one.id);
        }
        m_agents->setEnabled(m_agents->count() > 0);
        m_agents->setCurrentIndex(std::max(0, m_agents->findData(chosen)));
    }
    Q_EMIT agentChosen(agent());
}

void TopBar::chooseAgent(const QString &id)
{
    m_wanted = id;
    if (const int index = m_agents->findData(id); index >= 0)
        m_agents->setCurrentIndex(index);
}

QString TopBar::agent() const
{
    return m_agents->currentData().toString();
}

QList<Agent> TopBar::otherAgents(const QString &words) const
{
    QList<Agent> others;
    for (int i = 0; i < m_agents->count(); ++i) {
        if (i != m_agents->currentIndex() && m_agents->itemText(i).contains(words, Qt::CaseInsensitive))
            others.append({m_agents->itemData(i).toString(), m_agents->itemText(i)});
    }
    return others;
}

} // namespace ringback
