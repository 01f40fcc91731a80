// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tagrows.h"

#include "core/store/labelrows.h"
#include "core/store/offerreads.h"

using namespace Qt::StringLiterals;

namespace sanjia {

Result<void> TagRows::put(const QList<OfferId> &ids, const QString &tag)
{
    const auto label = LabelRows(m_db).row(tag.trimmed());
    if (!label)
        return fail(label.error());
    if (!*label)
        return fail(ErrorKind::BadParameter, {}, u"an empty tag"_s);
    for (const OfferId &id : ids) {
        const auto offer = OfferReads(m_db).rowOf(id);
        if (!offer)
            return fail(offer.error());
        if (!*offer)
            return fail(ErrorKind::NotFound, id.value, u"an offer never seen"_s);
        const auto put = m_db.run(u"INSERT OR IGNORE INTO offer_tag (tag, offer) VALUES (?, ?)"_s,
                                  {**label, **offer});
        if (!put)
            return fail(put.error());
    }
    return {};
}

Result<void> TagRows::take(const QList<OfferId> &ids, const QString &tag)
{
    for (const OfferId &id : ids) {
        const auto taken = m_db.run(
            u"DELETE FROM offer_tag WHERE tag = (SELECT id FROM label WHERE text = ?) "
            "AND offer = (SELECT id FROM offer WHERE offer_id = ?)"_s,
            {column(tag.trimmed()), column(id.value)});
        if (!taken)
            return fail(taken.error());
    }
    return {};
}

Result<QStringList> TagRows::all()
{
    return m_db
        .run(u"SELECT text FROM label WHERE id IN (SELECT tag FROM offer_tag) "
             "ORDER BY sort_key, text"_s)
        .map([](QSqlQuery *query) {
            QStringList texts;
            while (query->next())
                texts.append(query->value(0).toString());
            return texts;
        });
}

Result<QList<TagCount>> TagRows::on(const QList<OfferId> &ids)
{
    const auto tags = all();
    if (!tags)
        return fail(tags.error());
    QHash<QString, int> counts;
    for (const OfferId &id : ids) {
        const auto carried = m_db.run(
            u"SELECT l.text FROM offer_tag g JOIN label l ON l.id = g.tag "
            "WHERE g.offer = (SELECT id FROM offer WHERE offer_id = ?)"_s,
            {column(id.value)});
        if (!carried)
            return fail(carried.error());
        while ((*carried)->next())
            ++counts[(*carried)->value(0).toString()];
    }
    QList<TagCount> all;
    for (const QString &tag : *tags)
        all.append({tag, counts.value(tag)});
    return all;
}

} // namespace sanjia
