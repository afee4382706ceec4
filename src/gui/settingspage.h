#pragma once

#include "engine/enginestate.h"
#include "engine/settings.h"

#include <QHash>
#include <QList>
#include <QWidget>

namespace ringback {

class TextLabel;

/// One page of what can be set, the same in the settings and in the set-up: shows what is in force and writes what was
/// changed. Its window title is what it is called there.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void show(const Settings &settings) = 0;
    /// Writes what this page is about, and nothing else.
    virtual void write(Settings &settings) const = 0;
    /// Why what was typed can't be kept, in words; empty: it can.
    [[nodiscard]] virtual QString complaint() const { return {}; }
    virtual void showState(const EngineState &state) { Q_UNUSED(state) }

    /// Greys out what is fixed by these variables, with the reason in the tip.
    void greyOut(const QStringList &fixed);

protected:
    /// These fields show what the variable of that name can fix.
    void setFixable(const QString &variable, const QList<QWidget *> &fields) { m_fixable.insert(variable, fields); }
    /// The sentences below the fields: small and quiet.
    static void makeHints(std::initializer_list<TextLabel *> hints);

private:
    QHash<QString, QList<QWidget *>> m_fixable;
};

} // namespace ringback
