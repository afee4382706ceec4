// bareqt: the least program that Qt Widgets can show, of the same size as Ringback's window.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QLabel(QStringLiteral("Bare"), &window));
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
