// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/words.h"
#include "core/gateway/dialects.h"
#include "translations/languages.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

/// The parser wants the program's name first.
QStringList withProgram(const QStringList &typed) { return QStringList{u"sanjia"_s} + typed; }

/// Qt's own options of a window program; QApplication takes them, the parser must not mind.
QList<QCommandLineOption> toolkitOptions()
{
    QCommandLineOption platform(u"platform"_s, {}, u"name"_s);
    QCommandLineOption style(u"style"_s, {}, u"name"_s);
    platform.setFlags(QCommandLineOption::HiddenFromHelp);
    style.setFlags(QCommandLineOption::HiddenFromHelp);
    return {platform, style};
}

void prepare(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions(commonOptions());
    parser.addOptions(toolkitOptions());
}

} // namespace

QList<QCommandLineOption> commonOptions()
{
    return {
        {u"format"_s, Words::tr("How results are written: table (default), json or csv."),
         //: a placeholder in the help text
         Words::tr("FORMAT")},
        {{u"o"_s, u"output"_s},
         Words::tr("Writes results to a file, whole or not at all."),
         //: a placeholder in the help text
         Words::tr("FILE")},
        {u"quantity"_s, Words::tr("Adds what this many pieces cost."),
         //: a placeholder in the help text: a number of pieces
         Words::tr("N")},
        //: a placeholder in the help text: a directory
        {u"data-dir"_s, Words::tr("Where offers and prices are kept."), Words::tr("DIR")},
        {u"account"_s, Words::tr("Which of the kept accounts is used; otherwise the chosen one."),
         //: a placeholder in the help text
         Words::tr("NAME")},
        {u"gateway"_s,
         Words::tr("Another gateway: https://HOST, or http://127.0.0.1:PORT on this machine."),
         //: a placeholder in the help text: an address
         Words::tr("ORIGIN")},
        {u"dialect"_s,
         //: %1: "aop, top, onebound"
         Words::tr("The gateway's dialect: %1.").arg(dialectWords().join(u", "_s)),
         //: a placeholder in the help text
         Words::tr("NAME")},
        {u"language"_s,
         //: %1: "zh_CN, en"
         Words::tr("One of %1; otherwise that of the system, for the window the one chosen there.")
             .arg(languages().join(u", "_s)),
         //: a placeholder in the help text
         Words::tr("LANGUAGE")},
        {u"verbose"_s, Words::tr("Says more about what could not be understood.")},
        {{u"h"_s, u"help"_s}, Words::tr("Shows this help.")},
        {{u"v"_s, u"version"_s}, Words::tr("Shows the version.")},
    };
}

Typed splitVerb(const QStringList &typed)
{
    QCommandLineParser parser;
    prepare(parser);
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.parse(withProgram(typed)); // mistakes are found by takeApart()
    const qsizetype after = parser.positionalArguments().size();
    if (after == 0)
        return {{}, typed};
    QStringList rest = typed;
    return {rest.takeAt(rest.size() - after), rest};
}

tl::expected<Arguments, QString> takeApart(const Typed &typed, const QList<QCommandLineOption> &own)
{
    QCommandLineParser parser;
    prepare(parser);
    parser.addOptions(own);
    if (!parser.parse(withProgram(typed.rest))) {
        const QStringList unknown = parser.unknownOptionNames();
        return tl::unexpected<QString>(
            unknown.isEmpty() ? parser.errorText()
                              : Words::tr("There is no option --%1 here.").arg(unknown.first()));
    }
    Arguments arguments{typed.verb, parser.positionalArguments(), {}, {}};
    const QList<QCommandLineOption> all = commonOptions() + own;
    for (const QCommandLineOption &option : all) {
        const QString name = option.names().constLast();
        if (parser.isSet(name)) {
            arguments.options.insert(name, parser.value(name));
            arguments.repeated.insert(name, parser.values(name));
        }
    }
    return arguments;
}

} // namespace sanjia::cli
