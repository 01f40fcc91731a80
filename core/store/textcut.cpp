// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/textcut.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace sanjia::textcut {

namespace {

enum class Kind { Nothing, Pairs, Letter, Digit };

/// Scripts that are written without spaces between words.
bool isPaired(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
        return true;
    default:
        return false;
    }
}

Kind kindOf(char32_t c)
{
    if (QChar::isDigit(c))
        return Kind::Digit;
    if (isPaired(c))
        return Kind::Pairs;
    // Marks belong to the letter before them: NFKC leaves those that have no composed form.
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) ? Kind::Letter : Kind::Nothing;
}

/// A stretch of characters that belong together: a run of Chinese, or a word of letters and digits.
struct Run
{
    bool pairs = false;
    QStringList characters; ///< each a whole character, which may be two UTF-16 units
    QStringList parts; ///< of a word: its letters and digits apart; one part when it has only one
};

QString textOf(const Run &run) { return run.characters.join(QString()); }

QList<Run> runsOf(const QString &text)
{
    QList<Run> runs;
    Kind before = Kind::Nothing;
    const QList<uint> characters = folded(text).toUcs4();
    for (const uint number : characters) {
        const char32_t c = number;
        const Kind kind = kindOf(c);
        if (kind != Kind::Nothing) {
            const QString character = QString::fromUcs4(&c, 1);
            const bool pairs = kind == Kind::Pairs;
            if (before == Kind::Nothing || pairs != (before == Kind::Pairs))
                runs.append({pairs, {}, {}});
            Run &run = runs.last();
            run.characters.append(character);
            if (!pairs && (run.parts.isEmpty() || kind != before))
                run.parts.append(character);
            else if (!pairs)
                run.parts.last() += character;
        }
        before = kind;
    }
    return runs;
}

QString quoted(const QString &term) { return u'"' + term + u'"'; }

} // namespace

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toLower();
}

QStringList termsOf(const QString &text)
{
    QStringList terms;
    QSet<QString> seen;
    const auto add = [&terms, &seen](const QString &term) {
        if (!seen.contains(term)) {
            seen.insert(term);
            terms.append(term);
        }
    };
    const QList<Run> runs = runsOf(text);
    for (const Run &run : runs) {
        if (run.pairs) {
            for (qsizetype i = 0; i + 1 < run.characters.size(); ++i)
                add(run.characters.at(i) + run.characters.at(i + 1));
            add(run.characters.constLast());
        } else {
            add(textOf(run));
            for (const QString &part : run.parts)
                add(part);
        }
    }
    return terms;
}

QString questionFor(const QString &word)
{
    QStringList terms;
    const QList<Run> runs = runsOf(word);
    for (const Run &run : runs) {
        if (!run.pairs || run.characters.size() == 1) {
            // The end of a word may not be typed yet; a single character is the first of a pair.
            terms.append(quoted(textOf(run)) + u'*');
            continue;
        }
        for (qsizetype i = 0; i + 1 < run.characters.size(); ++i)
            terms.append(quoted(run.characters.at(i) + run.characters.at(i + 1)));
    }
    terms.removeDuplicates();
    return terms.join(u' ');
}

} // namespace sanjia::textcut
