// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/shortlistedit.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

auto choicesOf(const ShortlistLine &line)
{
    return std::tie(line.offer.id, line.sku, line.quantity, line.note, line.tags, line.rank,
                    line.target, line.priceWhenAdded, line.addedAt);
}

} // namespace

bool ShortlistChange::isNothing() const
{
    if (before && after)
        return sameChoices(*before, *after);
    return !before && !after;
}

QList<ShortlistChange> reversed(const QList<ShortlistChange> &changes)
{
    QList<ShortlistChange> back;
    back.reserve(changes.size());
    for (auto change = changes.crbegin(); change != changes.crend(); ++change)
        back.append({change->after, change->before});
    return back;
}

bool sameChoices(const ShortlistLine &a, const ShortlistLine &b)
{
    return choicesOf(a) == choicesOf(b);
}

bool sameChoices(const Shortlist &a, const Shortlist &b)
{
    return a.name == b.name && a.archivedAt == b.archivedAt && a.createdAt == b.createdAt
        && std::equal(a.lines.begin(), a.lines.end(), b.lines.begin(), b.lines.end(),
                      [](const ShortlistLine &one, const ShortlistLine &other) {
                          return sameChoices(one, other);
                      });
}

QStringList tidiedTags(const QStringList &tags)
{
    static const QRegularExpression between(u"[,，、;；\n]"_s);
    QStringList tidy;
    const QStringList words = tags.join(u'\n').split(between);
    for (const QString &tag : words) {
        const QString word = tag.simplified().left(kLongestName);
        if (!word.isEmpty() && !tidy.contains(word, Qt::CaseInsensitive))
            tidy.append(word);
    }
    return tidy;
}

ShortlistLine tidied(ShortlistLine line)
{
    line.quantity = std::clamp<qint64>(line.quantity, 0, kMostPieces);
    line.rank = std::clamp(line.rank, 0, kLastRank);
    line.note = line.note.left(kLongestNote);
    line.tags = tidiedTags(line.tags);
    if (line.target && *line.target <= Money())
        line.target.reset();
    return line;
}

QList<OfferId> movedTo(const QList<OfferId> &ids, const QList<OfferId> &moved, qsizetype place)
{
    const QSet<OfferId> chosen(moved.begin(), moved.end());
    QList<OfferId> before;
    QList<OfferId> between;
    QList<OfferId> behind;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (chosen.contains(ids.at(i)))
            between.append(ids.at(i));
        else
            (i < place ? before : behind).append(ids.at(i));
    }
    return before + between + behind;
}

QList<ShortlistLine> joined(const QList<ShortlistLine> &lines, const QList<ShortlistLine> &others)
{
    QList<ShortlistLine> all = lines;
    QSet<OfferId> there;
    for (const ShortlistLine &line : lines)
        there.insert(line.offer.id);
    for (const ShortlistLine &line : others) {
        if (!there.contains(line.offer.id)) {
            there.insert(line.offer.id);
            all.append(line);
        }
    }
    return all;
}

QList<OfferId> idsOf(const QList<ShortlistLine> &lines)
{
    QList<OfferId> ids;
    ids.reserve(lines.size());
    for (const ShortlistLine &line : lines)
        ids.append(line.offer.id);
    return ids;
}

} // namespace sanjia
