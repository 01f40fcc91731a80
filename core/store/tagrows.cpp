// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tagrows.h"

#include "core/store/labelrows.h"
#include "core/store/offerreads.h"

using namespace Qt::StringLiterals;

namespace sanjia {

Result<TagChange> TagRows::put(const QList<OfferId> &ids, const QString &tag)
{
    TagChange change{tag.trimmed(), true, {}};
    const auto label = LabelRows(m_db).row(change.tag);
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
        if ((*put)->numRowsAffected() > 0)
            change.ids.append(id);
    }
    return change;
}

Result<TagChange> TagRows::take(const QList<OfferId> &ids, const QString &tag)
{
    TagChange change{tag.trimmed(), false, {}};
    for (const OfferId &id : ids) {
        const auto taken = m_db.run(
            u"DELETE FROM offer_tag WHERE tag = (SELECT id FROM label WHERE text = ?) "
            "AND offer = (SELECT id FROM offer WHERE offer_id = ?)"_s,
            {column(change.tag), column(id.value)});
        if (!taken)
            return fail(taken.error());
        if ((*taken)->numRowsAffected() > 0)
            change.ids.append(id);
    }
    return change;
}

Result<QList<TagChange>> TagRows::change(const QList<OfferId> &ids, const QStringList &on,
                                         const QStringList &off)
{
    QList<TagChange> changes;
    const auto add = [&changes](const TagChange &change) {
        if (!change.ids.isEmpty())
            changes.append(change);
    };
    for (const QString &tag : on) {
        if (auto put = this->put(ids, tag).map(add); !put)
            return fail(put.error());
    }
    for (const QString &tag : off) {
        if (auto taken = take(ids, tag).map(add); !taken)
            return fail(taken.error());
    }
    return changes;
}

Result<void> TagRows::apply(const QList<TagChange> &changes)
{
    for (const TagChange &change : changes) {
        const auto done = change.on ? put(change.ids, change.tag) : take(change.ids, change.tag);
        if (!done)
            return fail(done.error());
        if (done->ids.size() != change.ids.size())
            return fail(ErrorKind::Changed, change.tag, u"another edit came between"_s);
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
