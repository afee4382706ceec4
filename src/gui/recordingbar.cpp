#include "gui/recordingbar.h"

#include "gui/icons.h"
#include "gui/textlabel.h"
#include "gui/theme.h"
#include "gui/words.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QHostAddress>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QThreadPool>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace ringback {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr auto skipped = 10s;
constexpr std::array speeds{0.75, 1.0, 1.25, 1.5, 2.0};

/// Only what is plainly a web address is asked: the text came from outside. In practice mode it is on this computer.
bool mayBeAsked(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && QHostAddress(url.host()).isLoopback());
}

QString timeText(milliseconds position, milliseconds duration)
{
    const auto text = [](milliseconds time) { return placeText(static_cast<double>(time.count()) / 1000); };
    return leftToRight(text(position) + u" / "_s + text(duration));
}

} // namespace

RecordingBar::RecordingBar(QWidget *parent)
    : QWidget(parent)
    , m_start(new QPushButton(icon(Icon::Play), tr("Play the recording"), this))
    , m_controls(new QWidget(this))
    , m_play(new QToolButton(m_controls))
    , m_back(new QToolButton(m_controls))
    , m_forward(new QToolButton(m_controls))
    , m_position(new QSlider(Qt::Horizontal, m_controls))
    , m_time(new TextLabel({}, TextSize::Small, ColorRole::SecondaryText, false, m_controls))
    , m_speed(new QComboBox(m_controls))
{
    if (platform::hasAudioPlayer())
        m_make = platform::makeAudioPlayer;
    build();
    setStep(Step::Idle);
    hide();
}

RecordingBar::~RecordingBar() = default;

void RecordingBar::build()
{
    m_start->setObjectName(u"playRecording"_s);
    m_play->setObjectName(u"pauseRecording"_s);
    m_back->setText(tr("−10 s", "skip back"));
    m_back->setObjectName(u"recordingBack"_s);
    m_back->setAccessibleName(tr("Back by 10 seconds"));
    m_forward->setText(tr("+10 s", "skip forward"));
    m_forward->setObjectName(u"recordingForward"_s);
    m_forward->setAccessibleName(tr("Forward by 10 seconds"));
    m_position->setObjectName(u"recordingPosition"_s);
    m_position->setAccessibleName(tr("Position in the recording"));
    m_position->setSingleStep(static_cast<int>(milliseconds(skipped).count()) / 2);
    m_position->setPageStep(static_cast<int>(milliseconds(skipped).count()));
    m_time->setTabular(true);
    m_speed->setObjectName(u"recordingSpeed"_s);
    m_speed->setAccessibleName(tr("Speed"));
    for (const double speed : speeds)
        m_speed->addItem(tr("%1×", "times as fast").arg(QLocale().toString(speed)), speed);
    m_speed->setCurrentIndex(m_speed->findData(1.0));
    for (QToolButton *button : {m_play, m_back, m_forward}) {
        button->setAutoRaise(true);
        button->setToolTip(button->accessibleName());
        button->setFocusPolicy(Qt::StrongFocus);
    }

    auto *controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->setSpacing(space::small);
    controls->addWidget(m_play);
    controls->addWidget(m_back);
    controls->addWidget(m_forward);
    controls->addWidget(m_position, 1);
    controls->addWidget(m_time, 0, Qt::AlignVCenter);
    controls->addWidget(m_speed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_start, 0, Qt::AlignLeading);
    layout->addWidget(m_controls, 1);

    connect(m_start, &QPushButton::clicked, this, &RecordingBar::begin);
    connect(m_play, &QToolButton::clicked, this, &RecordingBar::toggle);
    connect(m_back, &QToolButton::clicked, this, [this] { skip(-skipped); });
    connect(m_forward, &QToolButton::clicked, this, [this] { skip(skipped); });
    connect(m_position, &QSlider::valueChanged, this, [this](int ms) {
        if (m_player)
            m_player->setPosition(milliseconds(ms));
    });
    connect(m_speed, &QComboBox::currentIndexChanged, this, [this] {
        if (m_player)
            m_player->setSpeed(m_speed->currentData().toDouble());
    });
}

void RecordingBar::setPlayer(MakePlayer make)
{
    m_make = std::move(make);
    m_start->setToolTip(m_make ? QString() : tr("Opens in the browser"));
}

void RecordingBar::show(qint64 callId, const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (callId != m_callId || url != m_url)
        stop();
    m_callId = callId;
    m_url = url;
    setVisible(mayBeAsked(url));
}

void RecordingBar::setStep(Step step)
{
    m_step = step;
    m_start->setVisible(step != Step::Ready);
    m_start->setText(step == Step::Loading ? tr("Loading the recording…") : tr("Play the recording"));
    m_controls->setVisible(step == Step::Ready);
}

void RecordingBar::begin()
{
    if (m_step != Step::Idle) // it stays enabled, or the focus would go elsewhere
        return;
    if (!m_make) {
        open();
        return;
    }
    setStep(Step::Loading);
    QThreadPool::globalInstance()->start(platform::loadAudioPlayer);
    Q_EMIT wanted(m_callId);
}

void RecordingBar::open() const
{
    if (mayBeAsked(m_url))
        QDesktopServices::openUrl(m_url);
}

void RecordingBar::take(qint64 callId, const Result<QByteArray> &audio)
{
    if (callId != m_callId || m_step != Step::Loading)
        return;
    if (!audio) {
        setStep(Step::Idle);
        Q_EMIT failed(audio.error().message);
        return;
    }
    // Told from the event loop: a player that fails is not destroyed while it says so.
    m_player = m_make({[this] { showState(); },
                       [this](const QString &why) {
                           QMetaObject::invokeMethod(
                               this,
                               [this, why] {
                                   stop();
                                   Q_EMIT failed(tr("The recording can't be played here. %1").arg(why));
                               },
                               Qt::QueuedConnection);
                       }});
    if (!m_player) {
        setStep(Step::Idle);
        open();
        return;
    }
    const bool hadFocus = m_start->hasFocus() || !window()->focusWidget();
    setStep(Step::Ready);
    if (hadFocus)
        m_play->setFocus();
    m_player->load(*audio);
    m_player->setSpeed(m_speed->currentData().toDouble());
    m_player->play();
    showState();
}

void RecordingBar::toggle()
{
    if (!m_player)
        return;
    if (m_player->isPlaying())
        m_player->pause();
    else
        m_player->play();
    showState();
}

void RecordingBar::skip(milliseconds by)
{
    if (m_player)
        m_player->setPosition(std::clamp(m_player->position() + by, 0ms, m_player->duration()));
}

void RecordingBar::showState()
{
    if (!m_player)
        return;
    const bool isPlaying = m_player->isPlaying();
    m_play->setIcon(icon(isPlaying ? Icon::Pause : Icon::Play));
    m_play->setAccessibleName(isPlaying ? tr("Pause") : tr("Play"));
    m_play->setToolTip(m_play->accessibleName());
    m_time->setWords(timeText(m_player->position(), m_player->duration()));
    const QSignalBlocker quiet(m_position); // the player moves it, not the person
    m_position->setMaximum(static_cast<int>(m_player->duration().count()));
    if (!m_position->isSliderDown())
        m_position->setValue(static_cast<int>(m_player->position().count()));
}

void RecordingBar::stop()
{
    m_player.reset();
    setStep(Step::Idle);
}

void RecordingBar::keyPressEvent(QKeyEvent *event)
{
    if (!m_player || event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    stop();
    m_start->setFocus();
}

void RecordingBar::hideEvent(QHideEvent *event)
{
    // Nobody hears a call that they no longer see.
    if (m_player && m_player->isPlaying())
        toggle();
    QWidget::hideEvent(event);
}

} // namespace ringback
