// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/findable.h"

#include "core/domain/pinyin.h"
#include "core/domain/textcut.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

// What one fit is better than another by.
constexpr int kWhole = 1'000;
constexpr int kBeginning = 900;
constexpr int kWordBeginning = 800;
constexpr int kInside = 700;
constexpr int kInitialsBeginning = 650;
constexpr int kReadingBeginning = 640;
constexpr int kInitialsInside = 550;
constexpr int kReadingInside = 540;
constexpr int kLetters = 400;
constexpr int kPlace = 300;
constexpr int kFarthest = 99;

QString folded(const QString &text) { return textcut::folded(text).simplified(); }

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber()
        || text.at(at).script() == QChar::Script_Han;
}

/// The letters of `word` in their order, each at the beginning of a word or behind the one before:
/// "exof" in "export offers".
int lettersFit(const QString &word, const QString &text)
{
    if (word.size() < 2)
        return 0;
    qsizetype at = -1;
    int jumps = 0;
    for (const QChar letter : word) {
        qsizetype next = at + 1;
        const bool joined = at >= 0 && next < text.size() && text.at(next) == letter;
        if (!joined) {
            while (next < text.size() && !(text.at(next) == letter && beginsWord(text, next)))
                ++next;
            ++jumps;
        }
        if (next >= text.size())
            return 0;
        at = next;
    }
    return std::max(1, kLetters - 10 * jumps);
}

int nameFit(const QString &word, const QString &text)
{
    const qsizetype first = text.indexOf(word);
    if (first < 0)
        return lettersFit(word, text);
    if (first == 0)
        return text.size() == word.size() ? kWhole : kBeginning;
    for (qsizetype at = first; at >= 0; at = text.indexOf(word, at + 1)) {
        if (beginsWord(text, at))
            return kWordBeginning - static_cast<int>(std::min<qsizetype>(at, kFarthest));
    }
    return kInside - static_cast<int>(std::min<qsizetype>(first, kFarthest));
}

int initialsFit(const QString &word, const QString &initials)
{
    const qsizetype at = initials.indexOf(word);
    if (at < 0)
        return 0;
    return at == 0 ? kInitialsBeginning
                   : kInitialsInside - static_cast<int>(std::min<qsizetype>(at, kFarthest));
}

/// How many letters of `typed` from `from` on begin the syllable; ü is v, and u to those who do not
/// know.
qsizetype lettersOf(const QString &syllable, const QString &typed, qsizetype from)
{
    qsizetype count = 0;
    while (count < syllable.size() && from + count < typed.size()) {
        const QChar letter = syllable.at(count);
        const QChar key = typed.at(from + count);
        if (key != letter && !(letter == u'v' && key == u'u'))
            break;
        ++count;
    }
    return count;
}

/// Whether `word` is what may be typed for the characters from `first` on, each by a beginning of
/// its syllable: "shangpin", "shangp", "spin" and "sp" for 商品.
bool isTypedFor(const QString &word, const QList<QStringList> &readings, qsizetype first)
{
    QList<bool> reached(word.size() + 1, false); // what of the word may be read so far
    reached[0] = true;
    for (qsizetype at = first; at < readings.size() && !reached.constLast(); ++at) {
        QList<bool> next(word.size() + 1, false);
        for (qsizetype from = 0; from < word.size(); ++from) {
            if (!reached.at(from))
                continue;
            for (const QString &syllable : readings.at(at)) {
                const qsizetype most = lettersOf(syllable, word, from);
                for (qsizetype count = 1; count <= most; ++count)
                    next[from + count] = true;
            }
        }
        if (!next.contains(true))
            return false;
        reached = next;
    }
    return reached.constLast();
}

int readingFit(const QString &word, const QList<QStringList> &readings)
{
    for (qsizetype first = 0; first < readings.size(); ++first) {
        const bool begun = std::ranges::any_of(readings.at(first), [&word](const QString &one) {
            return lettersOf(one, word, 0) > 0;
        });
        if (begun && isTypedFor(word, readings, first))
            return first == 0
                ? kReadingBeginning
                : kReadingInside - static_cast<int>(std::min<qsizetype>(first, kFarthest));
    }
    return 0;
}

} // namespace

QString bareText(const QString &text)
{
    QString bare;
    for (qsizetype i = 0; i < text.size(); ++i) {
        // Chinese has the letter in brackets behind the word.
        if (text.at(i) == u'(' && i + 3 < text.size() && text.at(i + 1) == u'&'
            && text.at(i + 3) == u')')
            i += 3;
        else if (text.at(i) == u'&' && i + 1 < text.size())
            bare.append(text.at(++i));
        else
            bare.append(text.at(i));
    }
    return bare.simplified();
}

Findable::Findable(const QStringList &names, const QString &place) : m_place(folded(place))
{
    for (const QString &name : names) {
        m_names.append(folded(name));
        m_initials.append(pinyinInitials(name));
    }
    m_initials.removeDuplicates();
}

void Findable::readNames()
{
    m_readings.clear();
    for (const QString &name : std::as_const(m_names)) {
        if (const QList<QStringList> readings = pinyinReadings(name); !readings.isEmpty())
            m_readings.append(readings);
    }
}

QStringList Findable::wordsOf(const QString &typed)
{
    return folded(typed).split(u' ', Qt::SkipEmptyParts);
}

int Findable::fitOne(const QString &word) const
{
    int best = m_place.contains(word) ? kPlace : 0;
    for (const QString &name : m_names)
        best = std::max(best, nameFit(word, name));
    for (const QString &initials : m_initials)
        best = std::max(best, initialsFit(word, initials));
    for (const QList<QStringList> &readings : m_readings) {
        if (best < kReadingBeginning)
            best = std::max(best, readingFit(word, readings));
    }
    return best;
}

int Findable::fit(const QStringList &words) const
{
    if (words.isEmpty())
        return kWhole;
    int sum = 0;
    for (const QString &word : words) {
        const int one = fitOne(word);
        if (one == 0)
            return 0;
        sum += one;
    }
    // Words that stand together as they were typed are what was meant.
    return sum + (words.size() > 1 ? fitOne(words.join(u' ')) : 0);
}

} // namespace sanjia
