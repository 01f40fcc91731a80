// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbwords.h"

#include "core/gateway/dialects.h"
#include "translations/languages.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

bool isFixed(const QString &word)
{
    return !word.isEmpty()
        && std::ranges::all_of(word, [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'-'; });
}

} // namespace

QStringList waysToGoOn(const Verb &verb)
{
    QString arguments = verb.arguments;
    arguments.remove(u'[').remove(u']');
    QStringList ways;
    for (const QString &way : arguments.split(u'|')) {
        QStringList fixed;
        for (const QString &word : way.split(u' ', Qt::SkipEmptyParts)) {
            if (!isFixed(word))
                break;
            fixed.append(word);
        }
        if (!fixed.isEmpty())
            ways.append(fixed.join(u' '));
    }
    return ways;
}

QStringList firstWords(const Verb &verb)
{
    QStringList words;
    for (const QString &way : waysToGoOn(verb))
        words.append(way.section(u' ', 0, 0));
    words.removeDuplicates();
    return words;
}

QStringList knownValues(const QCommandLineOption &option)
{
    static const QHash<QString, QStringList> kValues{
        {u"format"_s, {u"table"_s, u"json"_s, u"csv"_s, u"xlsx"_s, u"html"_s, u"pdf"_s}},
        {u"dialect"_s, dialectWords()},
        {u"language"_s, languages()},
    };
    return kValues.value(option.names().constLast());
}

bool takesFolder(const QCommandLineOption &option)
{
    return option.names().constLast().endsWith("dir"_L1);
}

} // namespace sanjia::cli
