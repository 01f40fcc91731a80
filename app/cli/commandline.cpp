// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/exitstatus.h"
#include "app/cli/interrupt.h"
#include "app/cli/texttable.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "translations/languages.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

QString optionLines(const QList<QCommandLineOption> &options)
{
    QList<std::pair<QString, QString>> lines;
    int widest = 0;
    for (const QCommandLineOption &option : options) {
        QString name = u"--"_s + option.names().constLast();
        if (!option.valueName().isEmpty())
            name += u' ' + option.valueName();
        widest = std::max(widest, terminalWidth(name));
        lines.append({name, option.description()});
    }
    QString text;
    for (const auto &[name, description] : lines)
        text += u"  "_s + name + QString(widest - terminalWidth(name) + 2, u' ') + description
            + u'\n';
    return text;
}

QString verbHelp(const Verb &verb)
{
    QString usage = u"sanjia "_s + verb.name;
    if (!verb.arguments.isEmpty())
        usage += u' ' + verb.arguments;
    QString text = Words::tr("Usage: %1 [OPTIONS]").arg(usage) + u"\n\n"_s + verb.summary + u'\n';
    if (!verb.options.isEmpty())
        //: heading in the help text
        text += u'\n' + Words::tr("Options:") + u'\n' + optionLines(verb.options);
    return text + u'\n' + Words::tr("Options of every verb:") + u'\n'
        + optionLines(commonOptions());
}

QString overview()
{
    QString text = Words::tr("Usage: %1 [OPTIONS]").arg(u"sanjia [VERB …]"_s) + u"\n\n"_s
        + Words::tr("Compares wholesale offers on 1688.com. Without a verb it opens the window.")
        + u"\n\n"_s
        //: heading in the help text: the commands
        + Words::tr("Verbs:") + u'\n';
    const QList<Verb> verbs = allVerbs();
    const auto longer = [](const Verb &a, const Verb &b) {
        return a.name.size() < b.name.size();
    };
    const qsizetype widest = std::max_element(verbs.begin(), verbs.end(), longer)->name.size();
    for (const Verb &verb : verbs)
        text += u"  "_s + verb.name.leftJustified(widest + 2) + verb.summary + u'\n';
    text += u'\n' + Words::tr("Options of every verb:") + u'\n' + optionLines(commonOptions());
    text += u'\n'
        + Words::tr("Keys come from the environment: SANJIA_APP_KEY, SANJIA_APP_SECRET and "
                    "SANJIA_ACCESS_TOKEN.\nWith neither keys nor a gateway the sample market is "
                    "used.\n'sanjia VERB --help' tells more.")
        + u'\n';
    return text;
}

int refuse(Console &console, const QString &why, const QString &hint)
{
    console.warn(why);
    console.say(hint);
    return kUsage;
}

int runCommand(QCoreApplication &app, Command &command)
{
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::caught, &command, &Command::interrupt);
    // Queued: a verb may be done before the loop has begun.
    QObject::connect(
        &command, &Command::finished, &app, [](int status) { QCoreApplication::exit(status); },
        Qt::QueuedConnection);
    QTimer::singleShot(0, &command, &Command::start);
    return QCoreApplication::exec();
}

} // namespace

QList<Verb> allVerbs()
{
    return {searchVerb(),    wholesaleVerb(), offerVerb(),  compareVerb(), trendVerb(),
            shortlistVerb(), watchVerb(),     alertsVerb(), libraryVerb(), supplierVerb(),
            similarVerb(),   searchesVerb(),  tagVerb(),    targetVerb(),  importVerb(),
            accountVerb(),   journalVerb(),   signVerb(),   sandboxVerb(), sampleVerb(),
            backupVerb(),    restoreVerb(),   doctorVerb(), guideVerb(),   manualVerb(),
            completionVerb()};
}

QString languageIn(const QStringList &typed)
{
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (typed.at(i) == "--language"_L1)
            return typed.value(i + 1);
        if (typed.at(i).startsWith("--language="_L1))
            return typed.at(i).section(u'=', 1);
    }
    return {};
}

QString languageProblem(const Arguments &arguments)
{
    const QString language = arguments.value(u"language"_s);
    if (!arguments.isSet(u"language"_s) || languages().contains(language))
        return {};
    //: %1: "zh_CN, en", %2: what was typed
    return Words::tr("--language must be one of %1, not '%2'.")
        .arg(languages().join(u", "_s), language);
}

int runCommandLine(QCoreApplication &app, const Typed &typed, Console &console)
{
    const QList<Verb> verbs = allVerbs();
    const auto verb = std::find_if(verbs.begin(), verbs.end(),
                                   [&](const Verb &one) { return one.name == typed.verb; });
    if (!typed.verb.isEmpty() && verb == verbs.end())
        return refuse(console, Words::tr("There is no verb '%1'.").arg(typed.verb),
                      Words::tr("'sanjia --help' lists the verbs."));

    const bool hasVerb = verb != verbs.end();
    const auto arguments = takeApart(typed, hasVerb ? verb->options : QList<QCommandLineOption>());
    const QString hint = hasVerb ? Words::tr("'sanjia %1 --help' tells more.").arg(verb->name)
                                 : Words::tr("'sanjia --help' lists the verbs.");
    if (!arguments)
        return refuse(console, arguments.error(), hint);
    if (arguments->isSet(u"version"_s))
        return console.write("sanjia " SANJIA_VERSION "\n") ? kDone : kStorage;
    if (arguments->isSet(u"help"_s)) {
        const QString text = hasVerb ? verbHelp(*verb) : overview();
        return console.write(text.toUtf8()) ? kDone : kStorage;
    }
    if (const QString wrong = languageProblem(*arguments); !wrong.isEmpty())
        return refuse(console, wrong, hint);
    if (!hasVerb)
        return refuse(console, Words::tr("There is nothing to do."), hint);

    const std::unique_ptr<Command> command = verb->make(*arguments, console);
    return runCommand(app, *command);
}

} // namespace sanjia::cli
