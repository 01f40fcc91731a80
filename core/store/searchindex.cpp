// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchindex.h"

#include "core/domain/textcut.h"

using namespace Qt::StringLiterals;

namespace sanjia {

QString SearchIndex::termsOf(const QString &title, const QList<Sku> &skus)
{
    QString text = title;
    for (const Sku &sku : skus) {
        text += u' ' + sku.code;
        for (const SkuAttribute &attribute : sku.attributes)
            text += u' ' + attribute.value;
    }
    return textcut::termsOf(text);
}

Result<void> SearchIndex::put(qint64 row, const QString &terms)
{
    return m_db.run(u"INSERT INTO offer_words (rowid, words) VALUES (?, ?)"_s, {row, column(terms)})
        .map([](QSqlQuery *) {});
}

Result<void> SearchIndex::take(qint64 row, const QString &terms)
{
    return m_db
        .run(u"INSERT INTO offer_words (offer_words, rowid, words) VALUES ('delete', ?, ?)"_s,
             {row, column(terms)})
        .map([](QSqlQuery *) {});
}

} // namespace sanjia
