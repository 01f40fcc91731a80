// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/shortlistfill.h"

#include "core/services/chain.h"
#include "core/services/shortlists.h"

#include <QHash>

namespace sanjia {

namespace {

/// The lines of `list` that change when what `lines` say is laid over them.
QList<ShortlistLine> changedLines(const Shortlist &list, const QList<ImportLine> &lines)
{
    QHash<OfferId, const ImportLine *> said;
    for (const ImportLine &line : lines)
        said.insert(line.id, &line);
    QList<ShortlistLine> changed;
    for (const ShortlistLine &before : list.lines) {
        const ImportLine *const line = said.value(before.offer.id);
        if (!line)
            continue;
        ShortlistLine now = before;
        if (line->quantity > 0)
            now.quantity = line->quantity;
        if (!line->sku.isEmpty())
            now.sku = line->sku;
        if (!line->note.isEmpty())
            now.note = line->note;
        if (!line->tags.isEmpty())
            now.tags = line->tags;
        if (line->rank > 0)
            now.rank = line->rank;
        if (line->target)
            now.target = line->target;
        if (now != before)
            changed.append(now);
    }
    return changed;
}

} // namespace

Request<int> fillShortlist(Shortlists &lists, const QString &name, const QList<ImportLine> &lines)
{
    QList<OfferId> ids;
    for (const ImportLine &line : lines)
        ids.append(line.id);
    return followed<int>(lists.addMaking(name, ids), &lists, [=, &lists](int count) {
        return followed<int>(lists.show(name), &lists, [=, &lists](const Shortlist &list) {
            return transformed<int>(lists.update(name, changedLines(list, lines)), &lists,
                                    [count] { return count; });
        });
    });
}

} // namespace sanjia
