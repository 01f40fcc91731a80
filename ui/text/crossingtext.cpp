// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/crossingtext.h"

#include "ui/text/format.h"

#include <algorithm>
#include <utility>

namespace sanjia {

QStringList CrossingText::sentences(const QList<PairCrossings> &pairs, const QStringList &names,
                                    qint64 reach)
{
    QList<std::pair<qint64, QString>> told;
    for (const PairCrossings &pair : pairs) {
        const Crossing &last = pair.list.last();
        if (!pair.complete) {
            told.append({last.from,
                         //: %1, %2: offers
                         tr("%1 and %2 change places again and again, with every few lots.")
                             .arg(names.at(pair.first), names.at(pair.second))});
            continue;
        }
        if (pair.list.size() > kMostOfAPair) {
            //: %1, %2, %5: offers; %3, %4: pieces. From %4 on it stays the cheaper one.
            told.append({last.from,
                         tr("%1 and %2 change places from lot to lot between %3 and %4 "
                            "pieces; from then on %5 is cheaper.")
                             .arg(names.at(pair.first), names.at(pair.second),
                                  format::number(pair.list.first().from), format::number(last.from),
                                  names.at(last.cheaper))});
            continue;
        }
        for (const Crossing &crossing : pair.list) {
            const QString &cheaper = names.at(crossing.cheaper);
            const QString &than = names.at(crossing.than);
            const QString from = format::number(crossing.from);
            told.append(
                {crossing.from,
                 crossing.cheapestOfAll
                     //: %1: pieces; %2, %3: offers
                     ? tr("From %1 pieces %2 is cheaper than %3, and the cheapest of all.")
                           .arg(from, cheaper, than)
                     //: %1: pieces; %2, %3: offers
                     : tr("From %1 pieces %2 is cheaper than %3.").arg(from, cheaper, than)});
        }
    }
    if (told.isEmpty())
        return {tr("Up to %1 pieces no two offers change places.").arg(format::number(reach))};
    std::stable_sort(told.begin(), told.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList sentences;
    for (const auto &[from, sentence] : std::as_const(told))
        sentences.append(sentence);
    return sentences;
}

} // namespace sanjia
