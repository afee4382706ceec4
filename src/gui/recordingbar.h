#pragma once

#include "core/result.h"
#include "platform/audioplayer.h"

#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>

class QComboBox;
class QPushButton;
class QSlider;
class QToolButton;

namespace ringback {

class TextLabel;

/// A recording in its place: a button at first, then how far it is, with skipping and speed. Where sound can't be
/// played here it opens in the browser. Window thread.
class RecordingBar final : public QWidget
{
    Q_OBJECT

public:
    using MakePlayer = std::function<std::unique_ptr<platform::AudioPlayer>(platform::AudioPlayer::Events)>;

    explicit RecordingBar(QWidget *parent = nullptr);
    ~RecordingBar() override;

    /// Whose recording it is; another call stops what is played. Hidden where there is none that may be asked for.
    void show(qint64 callId, const QString &address);
    /// What takes the place of the computer's player; null: there is none.
    void setPlayer(MakePlayer make);
    /// The answer to `wanted`; one for another call is left alone.
    void take(qint64 callId, const Result<QByteArray> &audio);

Q_SIGNALS:
    /// The recording is to be fetched.
    void wanted(qint64 callId);
    /// Why it isn't played, in words.
    void failed(const QString &why);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Step { Idle, Loading, Ready };

    void build();
    void setStep(Step step);
    void begin();
    void open() const;
    void toggle();
    void skip(std::chrono::milliseconds by);
    void showState();
    void stop();

    qint64 m_callId = 0;
    QUrl m_url;
    Step m_step = Step::Idle;
    MakePlayer m_make;
    std::unique_ptr<platform::AudioPlayer> m_player;
    QPushButton *m_start;
    QWidget *m_controls;
    QToolButton *m_play;
    QToolButton *m_back;
    QToolButton *m_forward;
    QSlider *m_position;
    TextLabel *m_time;
    QComboBox *m_speed;
};

} // namespace ringback
