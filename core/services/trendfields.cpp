// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/trendfields.h"

#include "core/services/csv.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace sanjia {

QString spanName(PriceSpan::Kind kind)
{
    switch (kind) {
    case PriceSpan::Kind::Unseen:
        return u"unseen"_s;
    case PriceSpan::Kind::SoldOut:
        return u"sold_out"_s;
    case PriceSpan::Kind::Gone:
        return u"gone"_s;
    }
    return {};
}

QByteArray trendCsv(const QList<TrendColumn> &lines)
{
    const bool several = lines.size() > 1;
    QStringList header{u"at"_s, u"price"_s};
    if (several)
        header.prepend(u"line"_s);
    QList<Record> records;
    for (const TrendColumn &line : lines) {
        for (const PricePoint &point : line.series.points) {
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(point.at, Qt::UTC);
            Record record{{"at"_L1, at.toString(Qt::ISODate)}, {"price"_L1, point.price}};
            if (several)
                record.prepend({"line"_L1, line.name});
            records.append(record);
        }
    }
    return csvFrom(records, header);
}

} // namespace sanjia
