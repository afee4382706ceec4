// Every screen and dialog of the running program, as a screen reader finds it on the accessibility bus: what can be
// used has a name, what is told is heard, rows can be read, secrets can't.
#include "accessibility/accessibletree.h"
#include "app/appfixture.h"
#include "app/shots.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QThread>

using namespace ringback;
using namespace Qt::StringLiterals;
using accessible::Node;
using accessible::Role;

namespace {

/// What people use, and what is where they are: without a name a screen reader says but "button".
bool needsName(const Node &node)
{
    static constexpr std::array roles{Role::CheckBox,     Role::ComboBox,    Role::Dialog,       Role::List,
                                      Role::MenuItem,     Role::PageTab,     Role::PasswordText, Role::Table,
                                      Role::PushButton,   Role::RadioButton, Role::SpinButton,   Role::Tree,
                                      Role::ToggleButton, Role::Entry,       Role::Text};
    if (node.is(Role::Frame)) // lines are frames too
        return node.above.isEmpty();
    return node.isFocusable() || std::any_of(roles.begin(), roles.end(), [&node](Role one) { return node.is(one); });
}

/// A combo box is named by what is chosen in it: what it is for is told by its label or its description.
bool isExplained(const Node &node)
{
    return !node.is(Role::ComboBox) || node.isLabelled || !node.description.isEmpty();
}

} // namespace

class TestAccessibleTree final : public QObject, private AppFixture
{
    Q_OBJECT

private Q_SLOTS:
    void everyScreenCanBeHeard();

private:
    /// Looks at what is on the bus now, in a thread of its own.
    void look(const QString &screen);

    std::unique_ptr<QThread> m_looking;
    QStringList m_faults;
    int m_screens = 0;
    int m_rowsRead = 0;
};

void TestAccessibleTree::look(const QString &screen)
{
    m_looking.reset(QThread::create([this, screen] {
        const auto bus = accessible::Bus::connect(u"looking at "_s + screen);
        if (!bus) {
            m_faults.append(u"there is no accessibility bus"_s);
            return;
        }
        const auto programs = bus->programs();
        ++m_screens;
        int controls = 0;
        for (const auto &program : programs) {
            const QList<Node> nodes = bus->showing(program);
            for (const Node &node : nodes) {
                controls += node.isFocusable() ? 1 : 0;
                if (qEnvironmentVariableIsSet("RINGBACK_TREE"))
                    qInfo("%s: %s%s%s", qPrintable(screen), qPrintable(node.words()), node.isFocusable() ? " [f]" : "",
                          node.isLabelled ? " [l]" : "");
                if (needsName(node) && node.name.trimmed().isEmpty())
                    m_faults.append(u"without a name: %1"_s.arg(node.words()));
                if (!isExplained(node))
                    m_faults.append(u"not said what it is for: %1"_s.arg(node.words()));
                if (node.isFocusable() && (node.is(Role::Unknown) || node.roleName == "filler"_L1))
                    m_faults.append(u"without a role: %1"_s.arg(node.words()));
                if (node.is(Role::Table) && bus->rowCount(node.reference) > 0) {
                    const QStringList row = bus->rowOf(node.reference, 0);
                    ++m_rowsRead;
                    if (qEnvironmentVariableIsSet("RINGBACK_TREE"))
                        qInfo("%s: row %s", qPrintable(screen), qPrintable(row.join(u" | "_s)));
                }
            }
        }
        if (controls < 2)
            m_faults.append(u"%1: nothing to use is on the bus"_s.arg(screen));
    }));
    m_looking->start();
}

void TestAccessibleTree::everyScreenCanBeHeard()
{
    QVERIFY(fillWithSampleData(dataDirectory()).ok());
    const auto bus = accessible::Bus::connect(u"waiting"_s);
    QVERIFY2(bus, "there is no accessibility bus: is at-spi2-core installed?");
    openConsole();
    QTRY_VERIFY(!bus->programs().isEmpty());
    QTemporaryDir files;
    auto steps = screenSteps(*m_console, files.path(), [this](QWidget &, const QString &screen) { look(screen); });
    for (Script::Step &step : steps) {
        step.shows = [this, shows = step.shows] { return (!m_looking || m_looking->isFinished()) && shows(); };
    }
    Script script(std::move(steps));
    QSignalSpy finished(&script, &Script::finished);
    script.start();
    QVERIFY(finished.wait(300'000)); // an event loop that runs: QTRY_… sleeps between
    QCOMPARE(finished.first().first().toString(), QString());
    QStringList faults;
    for (const QString &fault : std::as_const(m_faults)) {
        if (!faults.contains(fault))
            qWarning("%s", qPrintable(fault));
        faults.append(fault);
    }
    QCOMPARE(faults.size(), 0);
    QVERIFY(m_screens > 40);
    QVERIFY(m_rowsRead > 3);
    closeConsole();
}

int main(int argc, char **argv)
{
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    return runWindowTest<TestAccessibleTree>(argc, argv);
}

#include "tst_accessibletree.moc"
