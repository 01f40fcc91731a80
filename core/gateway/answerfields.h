// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/searchquery.h"
#include "core/gateway/jsonread.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

/// What the answers of all dialects have in common: how a title, a picture's address, a range of
/// prices, a tier or a SKU is written, whoever wrote it. The parsers of the dialects say where
/// these stand. Pure functions; what cannot be understood is jsonread::Malformed.
namespace sanjia::answerfields {

inline constexpr QLatin1String kPictureHost = QLatin1String("https://cbu01.alicdn.com/");

/// The answer's object, or why there is none: the refusal in it, the status, or nonsense.
[[nodiscard]] Result<QJsonObject> objectOf(const QByteArray &bytes, int httpStatus);

/// A title as plain text: search marks hits with <font color=red>, and & comes as &amp;.
[[nodiscard]] QString plainText(QString text);

/// Absolute, protocol-relative, or relative to `base` (PROTOCOL B 6); empty when it is no web
/// address.
[[nodiscard]] QString webAddress(const QString &text, QLatin1String base = kPictureHost);

/// "10.00-50.00", "10~50", "¥10.00", …; what cannot be read is unknown: it repeats the price.
void readRange(const QString &text, Offer &offer);

/// Pieces sold out of "已售3500件", "1.2万+", "成交 1,000+笔", 12345.
[[nodiscard]] std::optional<qint64> soldIn(const QString &text);
void readSales(const QJsonValue &value, Offer &offer);

/// A minimum of zero is a way to say nothing.
[[nodiscard]] std::optional<qint64> minimum(const QJsonValue &value);

/// Runs `read` on every element of an array; what it cannot understand is noted and left out.
template <class F>
void readEach(const QJsonValue &list, const QString &what, QList<SkippedRow> &skipped, F read)
{
    const QJsonArray array = list.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        try {
            read(array.at(i));
        } catch (const jsonread::Malformed &reason) {
            skipped.append(
                {static_cast<int>(i),
                 QString(what + QLatin1String(": ") + QString::fromUtf8(reason.what()))});
        }
    }
}

/// Pieces in stock as a detail tells them. What cannot be understood is noted and unknown: an odd
/// stock is no reason to lose the prices.
[[nodiscard]] std::optional<qint64> stockOf(const QJsonValue &value, QList<SkippedRow> &skipped);

/// The platform's quoteType; Unknown for what is none.
[[nodiscard]] Quote quoteIn(const QJsonValue &value);

[[nodiscard]] Sku readSku(const QJsonValue &value);
/// Tiers as [{startQuantity, endQuantity?, price}].
void readLadder(const QJsonValue &tiers, OfferDetail &detail);
/// Tiers as they are, sorted and checked; those that make no ladder are noted.
void setLadder(const QList<PriceTier> &tiers, OfferDetail &detail);

/// A detail that names no price lists the first tier's, else the cheapest SKU's; the range is that
/// of all of them.
void listPrices(Offer &offer);

} // namespace sanjia::answerfields
