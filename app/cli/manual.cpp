// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

/// A text in roff, which takes a dot or a quote at the beginning of a line, and a backslash
/// anywhere, for its own, and breaks a bare hyphen.
QString roff(QString text)
{
    text.replace(u'\\', "\\e"_L1).replace(u'-', "\\-"_L1);
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.startsWith(u'.') || line.startsWith(u'\''))
            line.prepend("\\&"_L1);
    }
    return lines.join(u'\n');
}

QString bold(const QString &text) { return u"\\fB"_s + roff(text) + u"\\fR"_s; }

QString slanted(const QString &text) { return u"\\fI"_s + roff(text) + u"\\fR"_s; }

QString heading(const QString &text) { return u".SH "_s + roff(text) + u'\n'; }

QString item(const QString &term, const QString &text)
{
    return u".TP\n"_s + term + u'\n' + roff(text) + u'\n';
}

QString optionItems(const QList<QCommandLineOption> &options)
{
    QString text;
    for (const QCommandLineOption &option : options) {
        QString term = bold(u"--"_s + option.names().constLast());
        if (!option.valueName().isEmpty())
            term += u' ' + slanted(option.valueName());
        text += item(term, option.description());
    }
    return text;
}

QString verbItems()
{
    QString text;
    const QList<Verb> verbs = allVerbs();
    for (const Verb &verb : verbs) {
        text += u".SS "_s + bold(verb.name);
        if (!verb.arguments.isEmpty())
            text += u' ' + slanted(verb.arguments);
        text += u'\n' + roff(verb.summary) + u'\n' + optionItems(verb.options);
    }
    return text;
}

QString environmentItems()
{
    const std::initializer_list<std::pair<QString, QString>> variables{
        {u"SANJIA_APP_KEY, SANJIA_APP_SECRET, SANJIA_ACCESS_TOKEN, SANJIA_REFRESH_TOKEN"_s,
         Words::tr("The keys of an account that is used without being kept.")},
        {u"SANJIA_ACCOUNT, SANJIA_PASSPHRASE"_s,
         Words::tr("Which of the kept accounts is used, and what opens its vault.")},
        {u"SANJIA_GATEWAY, SANJIA_DIALECT, SANJIA_DATA_DIR"_s,
         Words::tr("As --gateway, --dialect and --data-dir, which go before them.")},
        {u"SANJIA_BUDGET_PER_MINUTE, SANJIA_TIMEOUT_SECONDS"_s,
         Words::tr("How many calls a minute may take, and how long one may.")},
        {u"SANJIA_SIGN_METHOD, SANJIA_TOP_ADDRESS"_s,
         Words::tr("For the dialect top: md5, hmac or hmac-sha256; portal or router.")},
        {u"SANJIA_SEARCH_API, SANJIA_OFFER_API"_s,
         Words::tr("For the dialect aop: which of the platform's calls serves search, and which an "
                   "offer in full.")},
    };
    QString text;
    for (const auto &[name, meaning] : variables)
        text += item(bold(name), meaning);
    return text;
}

QString statusItems()
{
    const std::initializer_list<std::pair<ExitStatus, QString>> statuses{
        {kDone, Words::tr("Done.")},
        {kDefect, Words::tr("A defect of the program.")},
        {kUsage, Words::tr("Something typed was wrong, or the gateway refused a parameter.")},
        {kAuthentication, Words::tr("The account or one of its permissions was refused.")},
        {kRateLimit, Words::tr("Too many calls; gave up.")},
        {kNetwork, Words::tr("The network.")},
        {kNotFound, Words::tr("There is no such offer, list or watch.")},
        {kBadAnswer, Words::tr("The gateway's answer made no sense.")},
        {kStorage, Words::tr("The library or a file.")},
        {kInterrupted, Words::tr("Interrupted.")},
    };
    QString text;
    for (const auto &[status, meaning] : statuses)
        text += item(bold(QString::number(status)), meaning);
    return text;
}

QString manual()
{
    return u".\\\" As printed by \"sanjia manual\"\n.TH SANJIA 1 \"\" \"sanjia "_s
        + QString::fromLatin1(SANJIA_VERSION)
        // Not adjusted: Chinese has no spaces that could be stretched.
        + u"\"\n.ad l\n.nh\n"_s
        //: heading of the manual page, which is in capitals where a language has them
        + heading(Words::tr("NAME")) + u"sanjia \\- "_s
        + roff(Words::tr("compare wholesale offers on 1688.com"))
        + u'\n'
        //: heading of the manual page
        + heading(Words::tr("SYNOPSIS")) + bold(u"sanjia"_s) + u" ["_s + slanted(Words::tr("VERB"))
        + u" …] ["_s + slanted(Words::tr("OPTIONS"))
        + u"]\n"_s
        //: heading of the manual page
        + heading(Words::tr("DESCRIPTION"))
        + roff(Words::tr("Without a verb Sanjia opens its window. Every verb works without a "
                         "display, through the same services as the window: results go to standard "
                         "output, everything else to standard error. With neither keys nor a "
                         "gateway the sample market is used, and standard error says so."))
        + u'\n'
        //: heading of the manual page
        + heading(Words::tr("VERBS"))
        + verbItems()
        //: heading of the manual page
        + heading(Words::tr("OPTIONS OF EVERY VERB"))
        + optionItems(commonOptions())
        //: heading of the manual page
        + heading(Words::tr("ENVIRONMENT"))
        + environmentItems()
        //: heading of the manual page
        + heading(Words::tr("EXIT STATUS"))
        + roff(Words::tr("Where something failed after other things had worked, what arrived is "
                         "printed and kept, and the status tells of the first failure."))
        + u'\n'
        + statusItems()
        //: heading of the manual page
        + heading(Words::tr("SEE ALSO"))
        + roff(Words::tr("'sanjia guide' is the user guide, which F1 opens in the window."))
        + u'\n';
}

/// Prints the manual page, in the language of the run.
class PrintManual final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        read().noWordsAfter(0);
        if (refused())
            return;
        print(manual().toUtf8());
        finish();
    }
};

} // namespace

Verb manualVerb()
{
    return {u"manual"_s,
            {},
            Words::tr("The manual page, in roff; 'sanjia manual | man -l -' shows it."),
            {},
            making<PrintManual>()};
}

} // namespace sanjia::cli
