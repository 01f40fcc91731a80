// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/textcut.h"

#include <QSet>
#include <QStringList>
#include <QVarLengthArray>

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

/// One character of a text; it may be two UTF-16 units.
struct Character
{
    qsizetype begin = 0;
    qsizetype end = 0;
    Kind kind = Kind::Nothing;
};

Character characterAt(const QString &text, qsizetype at)
{
    const QChar unit = text.at(at);
    if (unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return {at, at + 2, kindOf(QChar::surrogateToUcs4(unit, text.at(at + 1)))};
    return {at, at + 1, unit.isSurrogate() ? Kind::Nothing : kindOf(unit.unicode())};
}

/// Characters that belong together: a run of Chinese, or a word of letters and digits.
using Run = QVarLengthArray<Character, 64>;

bool isPairs(const Run &run) { return run.first().kind == Kind::Pairs; }

template <class F> void forEachRun(const QString &text, F use)
{
    Run run;
    for (qsizetype at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        at = character.end;
        const bool belongs = character.kind != Kind::Nothing
            && (run.isEmpty() || isPairs(run) == (character.kind == Kind::Pairs));
        if (!belongs && !run.isEmpty()) {
            use(run);
            run.clear();
        }
        if (character.kind != Kind::Nothing)
            run.append(character);
    }
    if (!run.isEmpty())
        use(run);
}

/// The text from one character of a run to another, both included.
QStringView between(const QString &text, const Character &first, const Character &last)
{
    return QStringView(text).sliced(first.begin, last.end - first.begin);
}

QString quoted(QStringView term) { return u'"' + term + u'"'; }

} // namespace

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toLower();
}

QString termsOf(const QString &text)
{
    const QString plain = folded(text);
    QString terms;
    terms.reserve(3 * plain.size());
    QSet<QStringView> seen; // of `plain`
    const auto add = [&](const Character &first, const Character &last) {
        const QStringView term = between(plain, first, last);
        if (seen.contains(term))
            return;
        seen.insert(term);
        if (!terms.isEmpty())
            terms += u' ';
        terms += term;
    };
    forEachRun(plain, [&add](const Run &run) {
        if (isPairs(run)) {
            for (qsizetype i = 0; i + 1 < run.size(); ++i)
                add(run[i], run[i + 1]);
            add(run.last(), run.last());
            return;
        }
        add(run.first(), run.last());
        for (qsizetype begin = 0, i = 0; i < run.size(); ++i) {
            if (i + 1 < run.size() && run[i + 1].kind == run[i].kind)
                continue;
            add(run[begin], run[i]);
            begin = i + 1;
        }
    });
    return terms;
}

QString questionFor(const QString &word)
{
    const QString plain = folded(word);
    QStringList terms;
    forEachRun(plain, [&](const Run &run) {
        if (!isPairs(run) || run.size() == 1) {
            // The end of a word may not be typed yet; a single character is the first of a pair.
            terms.append(quoted(between(plain, run.first(), run.last())) + u'*');
            return;
        }
        for (qsizetype i = 0; i + 1 < run.size(); ++i)
            terms.append(quoted(between(plain, run[i], run[i + 1])));
    });
    terms.removeDuplicates();
    return terms.join(u' ');
}

} // namespace sanjia::textcut
