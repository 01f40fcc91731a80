// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pinyin.h"

#include "core/domain/collation.h"

#include <QHash>

#include <algorithm>
#include <array>
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
QString otherLetters(QChar sign)
{
    static const QHash<QChar, QString> all{
        {u'重', u"cz"_s}, {u'长', u"cz"_s}, {u'行', u"xh"_s}, {u'调', u"dt"_s},
        {u'藏', u"cz"_s}, {u'还', u"hx"_s}, {u'便', u"bp"_s}, {u'传', u"cz"_s},
        {u'单', u"ds"_s}, {u'解', u"jx"_s}, {u'校', u"xj"_s}, {u'参', u"cs"_s},
    };
    return all.value(sign);
}

QString lettersOf(QChar sign)
{
    if (!isHan(sign))
        return sign.unicode() < 128 && sign.isLetterOrNumber() ? QString(sign.toLower())
                                                               : QString();
    if (const QString several = otherLetters(sign); !several.isEmpty())
        return several;
    const QByteArray key = collationKeyOf(sign);
    const auto after = std::ranges::upper_bound(beginnings(), key, {},
                                                [](const auto &one) { return one.first; });
    return after == beginnings().begin() ? QString() : QString(std::prev(after)->second);
}

} // namespace

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
