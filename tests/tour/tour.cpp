// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
// tour DIRECTORY: pictures of every page in both languages and themes, into DIRECTORY.
// tour --guide DIRECTORY: those of the guide, light, a folder a language, as resources/guide wants
// them.
// tour --check LANGUAGE: no pictures; fails where text does not fit, a control has no name, or a
// letter means two things.
// --scale 2: as on a desktop at 200 %, in a window as large as a screen of 1920 x 1080 pixels.
#include "app/settings.h"
#include "app/window.h"
#include "tests/tour/inspection.h"
#include "tests/tour/stops.h"
#include "tests/tour/tourdata.h"
#include "translations/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/support/uistate.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPixmap>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace sanjia;
using namespace sanjia::tour;

namespace {

constexpr QSize kWindow(1200, 760);
constexpr QSize kScreen(1920, 1080); // pixels
constexpr int kQuantity = 100;

struct Round
{
    QString directory;
    QString language;
    QString theme;
    bool guide = false;
    bool check = false;
    double scale = 1;
};

/// The window at 100 %, or all of the screen where that is less.
QSize windowAt(double scale) { return kWindow.boundedTo(kScreen / scale); }

MainWindow *windowOf()
{
    MainWindow *window = nullptr;
    const auto there = [&window] {
        for (QWidget *widget : QApplication::topLevelWidgets())
            window = window ? window : qobject_cast<MainWindow *>(widget);
        return window != nullptr;
    };
    return QTest::qWaitFor(there, 30'000) ? window : nullptr;
}

int walk(const Round &round)
{
    {
        UiState state;
        state.setTheme(round.theme == "dark"_L1 ? UiState::Theme::Dark : UiState::Theme::Light);
        state.setQuantity(kQuantity);
        state.setVersion(QCoreApplication::applicationVersion()); // nothing is new
    }
    const auto settings = readSettings({}, QProcessEnvironment::systemEnvironment());
    if (!settings)
        qFatal("%s", qPrintable(settings.error()));
    WindowProgram program(
        *settings, [] { return std::nullopt; }, round.language);
    program.start();
    MainWindow *window = windowOf();
    if (!window)
        qFatal("no window came");
    window->resize(windowAt(round.scale));
    Stage stage(*window);
    stage.settle();
    if (!round.check)
        QDir().mkpath(round.directory);
    int complaints = 0;
    for (const Stop &stop : allStops()) {
        QWidget *shown = stop.reach(stage);
        QTest::qWait(100);
        const QStringList wrong = complaintsAbout(shown);
        for (const QString &complaint : wrong)
            std::printf("%s: %s\n", qPrintable(stop.name), qPrintable(complaint));
        complaints += static_cast<int>(wrong.size());
        if (round.check)
            continue;
        if (round.guide && !stop.inGuide)
            continue;
        const QString name = round.guide
            ? stop.name
            : u"%1-%2-%3"_s.arg(stop.name, round.language, round.theme);
        // The program carries the guide's with it: WebP has them without loss in half of the room.
        const QString ending = round.guide ? u".webp"_s : u".png"_s;
        const QString path = QDir(round.directory).filePath(name + ending);
        if (!shown->grab().save(path, nullptr, round.guide ? 100 : 0))
            qFatal("%s cannot be written", qPrintable(path));
        std::printf("%s\n", qPrintable(path));
        std::fflush(stdout);
    }
    // Pages are made when they are first shown, and each may be the largest.
    const QStringList tooLarge = complaintsAboutRoom(window, windowAt(round.scale));
    for (const QString &complaint : tooLarge)
        std::printf("the window: %s\n", qPrintable(complaint));
    complaints += static_cast<int>(tooLarge.size());
    return round.check && complaints > 0 ? 1 : 0;
}

/// A process for each, because a language and a theme are chosen once. Each has the library as it
/// was made: a tour changes it.
bool start(const Round &round, const QString &library)
{
    QTemporaryDir own;
    QDir().mkpath(own.filePath(u"data"_s));
    if (!QFile::copy(QDir(library).filePath(u"sample.sqlite"_s),
                     own.filePath(u"data/sample.sqlite"_s)))
        return false;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SANJIA_DATA_DIR"_s, own.filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, own.filePath(u"config"_s));
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    QStringList words{round.directory.isEmpty() ? u"."_s : round.directory, u"--language"_s,
                      round.language, u"--theme"_s, round.theme};
    if (round.guide)
        words.append(u"--guide"_s);
    if (round.check)
        words.append(u"--check"_s);
    if (round.scale != 1) {
        words += {u"--scale"_s, QString::number(round.scale)};
        environment.insert(u"QT_SCALE_FACTOR"_s, QString::number(round.scale));
        process.setProcessEnvironment(environment);
    }
    process.start(QCoreApplication::applicationFilePath(), words);
    return process.waitForFinished(600'000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"sanjia"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(SANJIA_VERSION));
    QCommandLineParser parser;
    parser.addPositionalArgument(u"DIRECTORY"_s,
                                 u"Where the pictures go; with --check the language."_s);
    parser.addOption({u"check"_s, u"No pictures; whether text fits and all has names."_s});
    parser.addOption({u"guide"_s, u"Only the pictures of the guide."_s});
    parser.addOption({u"scale"_s, u"How much larger all is drawn (1)."_s, u"FACTOR"_s, u"1"_s});
    parser.addOption({u"language"_s, u"One language."_s, u"LANGUAGE"_s});
    parser.addOption({u"theme"_s, u"One theme."_s, u"THEME"_s});
    parser.addHelpOption();
    parser.process(app);
    const QString directory = parser.positionalArguments().value(0);
    if (directory.isEmpty())
        parser.showHelp(2);
    const bool guide = parser.isSet(u"guide"_s);
    const bool check = parser.isSet(u"check"_s);
    const double scale = std::max(1.0, parser.value(u"scale"_s).toDouble());
    if (parser.isSet(u"language"_s))
        return walk({directory, parser.value(u"language"_s), parser.value(u"theme"_s), guide, check,
                     scale});

    QTemporaryDir library;
    if (!makeLibrary(library.path()))
        qFatal("the library of the tour could not be made");
    if (check)
        return start({{}, directory, u"light"_s, false, true, scale}, library.path()) ? 0 : 1;
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        for (const QString &theme : {u"light"_s, u"dark"_s}) {
            if (guide && theme == "dark"_L1)
                continue;
            const QString into = guide ? QDir(directory).filePath(language) : directory;
            if (!start({into, language, theme, guide, false, scale}, library.path()))
                return 1;
        }
    }
    return 0;
}
