// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pinyin.h"

#include "core/domain/collation.h"

#include <QHash>
#include <QMutex>

#include <unicode/utrans.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr qsizetype kMostReadings = 8;

/// The first character of each letter, as a Chinese reader sorts; no syllable begins with I, U, V.
const QList<std::pair<QByteArray, QChar>> &beginnings()
{
    static const auto all = [] {
        const QString kFirst = u"阿八嚓咑妸发旮哈丌咔垃妈拏噢妑七呥仨他屲夕丫帀"_s;
        constexpr auto kLetters = "abcdefghjklmnopqrstwxyz"_L1;
        QList<std::pair<QByteArray, QChar>> made;
        for (qsizetype i = 0; i < kLetters.size(); ++i)
            made.append({collationKeyOf(kFirst.mid(i, 1)), kLetters.at(i)});
        return made;
    }();
    return all;
}

bool isHan(QChar sign) { return sign.script() == QChar::Script_Han; }

/// The readings that the order does not tell, of characters a program's words are made of.
QStringList severalReadings(QChar sign)
{
    static const QHash<QChar, QStringList> all{
        {u'重', {u"chong"_s, u"zhong"_s}}, {u'长', {u"chang"_s, u"zhang"_s}},
        {u'行', {u"xing"_s, u"hang"_s}},   {u'调', {u"diao"_s, u"tiao"_s}},
        {u'藏', {u"cang"_s, u"zang"_s}},   {u'还', {u"hai"_s, u"huan"_s, u"xuan"_s}},
        {u'便', {u"bian"_s, u"pian"_s}},   {u'传', {u"chuan"_s, u"zhuan"_s}},
        {u'单', {u"dan"_s, u"shan"_s}},    {u'解', {u"jie"_s, u"xie"_s}},
        {u'校', {u"xiao"_s, u"jiao"_s}},   {u'参', {u"can"_s, u"shen"_s}},
    };
    return all.value(sign);
}

QString firstLetters(const QStringList &readings)
{
    QString letters;
    for (const QString &reading : readings) {
        if (!letters.contains(reading.at(0)))
            letters.append(reading.at(0));
    }
    return letters;
}

QString lettersOf(QChar sign)
{
    if (!isHan(sign))
        return sign.unicode() < 128 && sign.isLetterOrNumber() ? QString(sign.toLower())
                                                               : QString();
    if (const QString several = firstLetters(severalReadings(sign)); !several.isEmpty())
        return several;
    const QByteArray key = collationKeyOf(sign);
    const auto after = std::ranges::upper_bound(beginnings(), key, {},
                                                [](const auto &one) { return one.first; });
    return after == beginnings().begin() ? QString() : QString(std::prev(after)->second);
}

/// "nǚ" as it is typed: "nv".
QString withoutMarks(const QString &marked)
{
    constexpr QChar kTwoDots(0x0308);
    QString plain;
    const QString apart = marked.normalized(QString::NormalizationForm_D).toLower();
    for (const QChar sign : apart) {
        if (sign == kTwoDots && plain.endsWith(u'u'))
            plain.back() = u'v';
        else if (sign.unicode() < 128 && sign.isLetterOrNumber())
            plain.append(sign);
    }
    return plain;
}

/// ICU's knowledge of how characters are read, a character at a time: it tells hardly any by their
/// neighbours, and there are far fewer characters than texts.
class Reader
{
public:
    QString read(const QString &character)
    {
        const QMutexLocker lock(&m_lock);
        const auto known = m_known.constFind(character);
        if (known != m_known.cend())
            return *known;
        return *m_known.insert(character, withoutMarks(asked(character)));
    }

private:
    using Transliterator = std::unique_ptr<UTransliterator, decltype(&utrans_close)>;

    static Transliterator open()
    {
        const QString id = u"Han-Latin"_s;
        UErrorCode status = U_ZERO_ERROR;
        return {utrans_openU(reinterpret_cast<const UChar *>(id.utf16()),
                             static_cast<int32_t>(id.size()), UTRANS_FORWARD, nullptr, 0, nullptr,
                             &status),
                &utrans_close};
    }
    QString asked(const QString &character)
    {
        if (!std::exchange(m_opened, true))
            m_icu = open();
        if (!m_icu) // ICU without its data: first letters are better than nothing
            return {};
        std::array<UChar, 32> text{};
        std::ranges::transform(character, text.begin(), [](QChar unit) { return unit.unicode(); });
        auto length = static_cast<int32_t>(character.size());
        int32_t limit = length;
        UErrorCode status = U_ZERO_ERROR;
        utrans_transUChars(m_icu.get(), text.data(), &length, static_cast<int32_t>(text.size()), 0,
                           &limit, &status);
        return U_FAILURE(status) != 0
            ? QString()
            : QString(reinterpret_cast<const QChar *>(text.data()), length);
    }

    QMutex m_lock;
    bool m_opened = false;
    Transliterator m_icu{nullptr, &utrans_close};
    QHash<QString, QString> m_known;
};

/// How a character (of one or two units) is read; nothing for signs.
QStringList readingsOf(const QString &character)
{
    static Reader reader;
    if (const QStringList several = severalReadings(character.at(0)); !several.isEmpty())
        return several;
    const QString reading = reader.read(character);
    return reading.isEmpty() ? QStringList() : QStringList{reading};
}

bool isHanAt(const QString &text, qsizetype at)
{
    const QChar unit = text.at(at);
    return unit.isHighSurrogate() && at + 1 < text.size()
        ? QChar::script(QChar::surrogateToUcs4(unit, text.at(at + 1))) == QChar::Script_Han
        : isHan(unit);
}

} // namespace

QList<QStringList> pinyinReadings(const QString &text)
{
    QList<QStringList> all;
    QString word; // of other letters
    bool any = false;
    const auto endWord = [&all, &word] {
        if (!word.isEmpty())
            all.append({std::exchange(word, {}).toLower()});
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isHanAt(text, at)) {
            if (text.at(at).isLetterOrNumber())
                word.append(text.at(at));
            else
                endWord();
            continue;
        }
        endWord();
        any = true;
        const qsizetype units = text.at(at).isHighSurrogate() ? 2 : 1;
        if (const QStringList readings = readingsOf(text.mid(at, units)); !readings.isEmpty())
            all.append(readings);
        at += units - 1;
    }
    endWord();
    return any ? all : QList<QStringList>();
}

QStringList pinyinInitials(const QString &text)
{
    if (std::ranges::none_of(text, isHan))
        return {};
    QStringList readings{QString()};
    for (const QChar sign : text) {
        const QString letters = lettersOf(sign);
        if (letters.isEmpty())
            continue;
        const bool all = readings.size() * letters.size() <= kMostReadings;
        QStringList longer;
        for (const QString &reading : std::as_const(readings)) {
            for (const QChar letter : letters.left(all ? letters.size() : 1))
                longer.append(reading + letter);
        }
        readings = longer;
    }
    readings.removeAll(QString());
    return readings;
}

} // namespace sanjia
