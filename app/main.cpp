// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/exitstatus.h"
#include "app/cli/words.h"
#include "app/linkdoor.h"
#include "app/window.h"
#include "core/domain/offer.h"
#include "translations/languages.h"

#include <QApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <array>
#include <clocale>

#include <langinfo.h>

using namespace Qt::StringLiterals;
using sanjia::Settings;
using sanjia::WindowProgram;
using sanjia::cli::Arguments;
using sanjia::cli::Console;
using sanjia::cli::Typed;
using sanjia::cli::Words;

namespace {

/// A bare environment, or a locale that is not installed, means the C locale, in which Qt would
/// warn and Chinese would be lost. Only the encoding is changed: language and formats stay as
/// asked for.
void speakUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(::nl_langinfo(CODESET), "ANSI_X3.4-1968") == 0)
        qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8");
}

QStringList typedWords(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

bool hasAnyOf(const QStringList &words, const QStringList &options)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return options.contains(word.section(u'=', 0, 0));
    });
}

bool drawsPictures(const QStringList &words, const Typed &typed)
{
    if (typed.verb == "trend"_L1 || typed.verb == "compare"_L1)
        return hasAnyOf(words,
                        {u"--png"_s, u"--svg"_s, u"--pdf"_s, u"-png"_s, u"-svg"_s, u"-pdf"_s});
    constexpr std::array kListing{"shortlist"_L1, "library"_L1, "search"_L1, "wholesale"_L1};
    return std::ranges::find(kListing, typed.verb) != kListing.end()
        && std::any_of(words.begin(), words.end(), [](const QString &word) {
               return word == "pdf"_L1 || word.endsWith("format=pdf"_L1);
           });
}

void introduce()
{
    QCoreApplication::setApplicationName(u"sanjia"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(SANJIA_VERSION));
}

int runVerb(int &argc, char **argv, const QStringList &words, const Typed &typed)
{
    // A chart or a page is drawn with fonts and painters, for which Qt wants a whole application;
    // it never needs a screen for that.
    const bool draws = drawsPictures(words, typed);
    if (draws && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // A bare environment has no directory for sockets, and Qt would warn of it; none is needed.
    if (draws)
        QLoggingCategory::setFilterRules(u"default.warning=false"_s);
    std::unique_ptr<QCoreApplication> app;
    if (draws)
        app = std::make_unique<QApplication>(argc, argv);
    else
        app = std::make_unique<QCoreApplication>(argc, argv);
    QLoggingCategory::setFilterRules({});
    introduce();
    sanjia::installLanguage(*app, sanjia::cli::languageIn(words));
    Console console;
    return runCommandLine(*app, typed, console);
}

bool hasDisplay(const QStringList &words)
{
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")
        || hasAnyOf(words, {u"-platform"_s, u"--platform"_s});
}

int runWindow(int &argc, char **argv, const QStringList &words, const Settings &settings,
              const sanjia::OfferId &wanted)
{
    QApplication app(argc, argv);
    introduce();
    QGuiApplication::setDesktopFileName(u"sanjia"_s);
    const auto readAgain = [&words]() -> std::optional<Settings> {
        const auto arguments = sanjia::cli::takeApart({{}, words}, {});
        if (!arguments)
            return {};
        auto again = sanjia::readSettings(arguments->options,
                                          QProcessEnvironment::systemEnvironment());
        return again ? std::optional(*std::move(again)) : std::nullopt;
    };
    WindowProgram program(settings, readAgain, sanjia::cli::languageIn(words));
    program.start(wanted);
    return QApplication::exec();
}

/// What can be wrong without a window is told on standard error, before one opens; nothing where
/// none is to be opened.
std::optional<Settings> settingsForWindow(int &argc, char **argv, const QStringList &words,
                                          const sanjia::OfferId &linked, int &status)
{
    QCoreApplication app(argc, argv);
    introduce();
    sanjia::installLanguage(app, sanjia::cli::languageIn(words));
    Console console;
    const auto refuse = [&](const QString &why, int as) -> std::optional<Settings> {
        console.warn(why);
        console.say(Words::tr("'sanjia --help' lists the verbs."));
        status = as;
        return {};
    };
    const auto arguments = sanjia::cli::takeApart({{}, words}, {});
    if (!arguments)
        return refuse(arguments.error(), sanjia::cli::kUsage);
    if (const QString wrong = sanjia::cli::languageProblem(*arguments); !wrong.isEmpty())
        return refuse(wrong, sanjia::cli::kUsage);
    auto settings = sanjia::readSettings(arguments->options,
                                         QProcessEnvironment::systemEnvironment());
    if (!settings)
        return refuse(settings.error(), sanjia::cli::kUsage);
    if (!linked.isEmpty() && sanjia::LinkDoor::handOver(settings->dataDir, linked))
        return {}; // an open window shows it
    if (!hasDisplay(words))
        return refuse(Words::tr("There is no display to open a window on."), sanjia::cli::kUsage);
    return *std::move(settings);
}

} // namespace

int main(int argc, char **argv)
{
    Console::secureStandardFiles();
    speakUtf8();
    const QStringList words = typedWords(argc, argv);
    const Typed typed = sanjia::cli::splitVerb(words);
    const bool wantsWords = hasAnyOf(
        words, {u"--help"_s, u"-h"_s, u"-help"_s, u"--version"_s, u"-v"_s, u"-version"_s});
    const sanjia::OfferId linked =
        sanjia::LinkDoor::offerOf(typed.verb).value_or(sanjia::OfferId());
    if ((!typed.verb.isEmpty() && linked.isEmpty()) || wantsWords)
        return runVerb(argc, argv, words, typed);

    int status = sanjia::cli::kDone;
    const QStringList options = linked.isEmpty() ? words : typed.rest;
    const std::optional<Settings> settings = settingsForWindow(argc, argv, options, linked, status);
    return settings ? runWindow(argc, argv, options, *settings, linked) : status;
}
