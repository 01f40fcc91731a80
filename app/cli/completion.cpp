// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"
#include "app/cli/verbwords.h"
#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

/// A text inside single quotes of any of these shells.
QString quoted(QString text) { return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\''; }

QString longName(const QCommandLineOption &option) { return u"--"_s + option.names().constLast(); }

QString joined(const QList<QCommandLineOption> &options)
{
    QStringList names;
    for (const QCommandLineOption &option : options)
        names.append(longName(option));
    return names.join(u' ');
}

// ---- bash ----

constexpr auto kBashHead = R"(# bash completion for sanjia, as printed by "sanjia completion bash"
_sanjia() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local verb='' options='' valued='' word i
    local -a said=() ways=()
    COMPREPLY=()
    [[ $current == '=' ]] && current=''
    [[ $previous == '=' ]] && previous=${COMP_WORDS[COMP_CWORD - 2]}
)";

constexpr auto kBashTail = R"(
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
        return
    fi
    # What comes next in one of the ways to go on, where what was said is how it begins.
    local way words=''
    for way in "${ways[@]}"; do
        local -a parts
        read -ra parts <<<"$way"
        for i in "${!said[@]}"; do
            [[ ${said[i]} == "${parts[i]}" ]] || continue 2
        done
        words+=" ${parts[${#said[@]}]}"
    done
    [[ $verb ]] || words=$verbs
    if [[ ${words// } ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        compopt -o filenames 2>/dev/null
    fi
}
complete -F _sanjia sanjia
)";

/// What may follow the option before the cursor: its few values, a folder, else perhaps a file.
QString bashValues(const QList<QCommandLineOption> &options)
{
    QString text = u"    case $previous in\n"_s;
    QStringList seen;
    for (const QCommandLineOption &option : options) {
        const QStringList values = knownValues(option);
        if (seen.contains(longName(option)) || (values.isEmpty() && !takesFolder(option)))
            continue;
        seen.append(longName(option));
        text += u"    %1)\n        mapfile -t COMPREPLY < <(compgen %2 -- \"$current\")\n"
                "        return\n        ;;\n"_s.arg(
                    longName(option),
                    values.isEmpty() ? u"-d"_s : u"-W "_s + quoted(values.join(u' ')));
    }
    return text + QString::fromLatin1(R"(    esac
    if [[ $valued == *" $previous "* ]]; then
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        compopt -o filenames 2>/dev/null
        return
    fi
)");
}

QString valuedNames(const QList<QCommandLineOption> &options)
{
    QStringList names;
    for (const QCommandLineOption &option : options) {
        if (!option.valueName().isEmpty())
            names.append(longName(option));
    }
    names.removeDuplicates();
    return u' ' + names.join(u' ') + u' ';
}

QString bash(const QList<Verb> &verbs)
{
    QString all;
    QString cases;
    QList<QCommandLineOption> every = commonOptions();
    for (const Verb &verb : verbs) {
        all += (all.isEmpty() ? u""_s : u" "_s) + verb.name;
        every += verb.options;
        QStringList ways;
        for (const QString &way : waysToGoOn(verb))
            ways.append(quoted(way));
        cases += u"    %1)\n        options+=' %2'\n        ways=(%3)\n        ;;\n"_s.arg(
            verb.name, joined(verb.options), ways.join(u' '));
    }
    return QString::fromLatin1(kBashHead)
        + u"    local verbs=%1\n    options=%2\n    valued=%3\n"_s.arg(
            quoted(all), quoted(joined(commonOptions())), quoted(valuedNames(every)))
        + QString::fromLatin1(R"(    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == '=' ]]; then
            ((i++))
        elif [[ $valued == *" $word "* ]]; then
            [[ ${COMP_WORDS[i + 1]} == '=' ]] || ((i++))
        elif [[ $word != -* && -z $verb ]]; then
            verb=$word
        elif [[ $word != -* ]]; then
            said+=("$word")
        fi
    done
)") + bashValues(every)
        + u"    case $verb in\n"_s + cases + u"    esac"_s + QString::fromLatin1(kBashTail);
}

// ---- zsh ----

QString zshText(QString text)
{
    return text.replace(u'\\', "\\\\"_L1)
        .replace(u'[', "\\["_L1)
        .replace(u']', "\\]"_L1)
        .replace(u':', "\\:"_L1);
}

QString zshOption(const QCommandLineOption &option)
{
    QString spec = longName(option);
    if (!option.valueName().isEmpty())
        spec += u'=';
    spec += u'[' + zshText(option.description()) + u']';
    if (!option.valueName().isEmpty()) {
        const QStringList values = knownValues(option);
        spec += u':' + zshText(option.valueName()) + u':'
            + (!values.isEmpty()         ? u'(' + values.join(u' ') + u')'
                   : takesFolder(option) ? u"_files -/"_s
                                         : u"_files"_s);
    }
    return quoted(spec);
}

QString zsh(const QList<Verb> &verbs)
{
    QString text = u"#compdef sanjia\n# As printed by \"sanjia completion zsh\".\n"
                   "_sanjia() {\n    local state line\n    local -a verbs common\n    common=(\n"_s;
    for (const QCommandLineOption &option : commonOptions())
        text += u"        "_s + zshOption(option) + u'\n';
    text += u"    )\n    verbs=(\n"_s;
    for (const Verb &verb : verbs)
        text += u"        "_s + quoted(verb.name + u':' + zshText(verb.summary)) + u'\n';
    text += u"    )\n    _arguments -C $common '1: :->verb' '*:: :->rest'\n    case $state in\n"
            "    verb) _describe -t verbs verb verbs ;;\n    rest)\n        case $line[1] in\n"_s;
    for (const Verb &verb : verbs) {
        text += u"        %1)\n            _arguments $common"_s.arg(verb.name);
        for (const QCommandLineOption &option : verb.options)
            text += u" \\\n                "_s + zshOption(option);
        if (const QStringList first = firstWords(verb); !first.isEmpty())
            text += u" \\\n                "_s + quoted(u"1: :(%1)"_s.arg(first.join(u' ')));
        text += u" \\\n                '*:: :_files'\n            ;;\n"_s;
    }
    return text + u"        esac\n        ;;\n    esac\n}\n_sanjia \"$@\"\n"_s;
}

// ---- fish ----

QString fishOption(const QCommandLineOption &option)
{
    QString text = u" -l "_s + option.names().constLast();
    if (!option.valueName().isEmpty()) {
        const QStringList values = knownValues(option);
        text += values.isEmpty() ? u" -r -F"_s : u" -x -a "_s + quoted(values.join(u' '));
    }
    return text + u" -d "_s + quoted(option.description()) + u'\n';
}

QString fish(const QList<Verb> &verbs)
{
    QString text = u"# fish completion for sanjia, as printed by \"sanjia completion fish\"\n"_s;
    for (const QCommandLineOption &option : commonOptions())
        text += u"complete -c sanjia"_s + fishOption(option);
    for (const Verb &verb : verbs) {
        text += u"complete -c sanjia -f -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(
            verb.name, quoted(verb.summary));
        const QString on = u"complete -c sanjia -n '__fish_seen_subcommand_from %1'"_s.arg(
            verb.name);
        for (const QCommandLineOption &option : verb.options)
            text += on + fishOption(option);
        if (const QStringList first = firstWords(verb); !first.isEmpty())
            text += on + u" -f -a "_s + quoted(first.join(u' ')) + u'\n';
    }
    return text;
}

/// Prints what a shell reads to complete what is being typed.
class PrintCompletion final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        read().noWordsAfter(1);
        const QString shell = read().words().value(0);
        const auto make = shell == "bash"_L1 ? bash
            : shell == "zsh"_L1              ? zsh
            : shell == "fish"_L1             ? fish
                                             : nullptr;
        if (!make)
            read().refuse(Words::tr("Which shell? bash, zsh or fish."));
        if (refused())
            return;
        print(make(allVerbs()).toUtf8());
        finish();
    }
};

} // namespace

Verb completionVerb()
{
    return {u"completion"_s,
            u"bash | zsh | fish"_s,
            Words::tr("What a shell reads to complete what is being typed."),
            {},
            making<PrintCompletion>()};
}

} // namespace sanjia::cli
