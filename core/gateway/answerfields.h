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
/// The page of an offer as an answer names it, else the one that every offer with an id has.
[[nodiscard]] QString pageAddress(const QString &text, const OfferId &id);
/// The first picture of a list of addresses that names one.
[[nodiscard]] QString firstPicture(const QJsonArray &addresses);

/// "10.00-50.00", "10~50", "¥10.00", …; what cannot be read is unknown: it repeats the price.
void readRange(const QString &text, Offer &offer);

/// Pieces sold out of "已售3500件", "1.2万+", "成交 1,000+笔", 12345.
[[nodiscard]] std::optional<qint64> soldIn(const QString &text);
void readSales(const QString &text, Offer &offer);

/// A minimum of zero is a way to say nothing.
[[nodiscard]] std::optional<qint64> minimum(const jsonread::Fields &fields, jsonread::Names names);
/// Pieces in stock; 2147483646 is a way to say "unlimited", which is no number.
[[nodiscard]] std::optional<qint64> stock(const jsonread::Fields &fields, jsonread::Names names);
/// Pieces of a lot (一手) where goods are sold in lots. By the piece is batchNumber absent or 1, or
/// saleType "normal", which the documented example writes beside a batchNumber (PROTOCOL B 3.1).
[[nodiscard]] std::optional<qint64> lot(const jsonread::Fields &sale);
/// Whether prices in a currency are ours; one that is not named is.
[[nodiscard]] bool isYuan(const QString &currency);

/// Runs `read` on every element of an array; what it cannot understand is noted and left out.
template <class F>
void readEach(const QJsonArray &array, const QString &what, QList<SkippedRow> &skipped, F read)
{
    for (qsizetype i = 0; i < array.size(); ++i) {
        try {
            read(array.at(i));
        } catch (const jsonread::Malformed &odd) {
            skipped.append(
                {static_cast<int>(i), QString(what + QLatin1String(": ") + odd.reason())});
        }
    }
}

/// The platform's quoteType; Unknown for what is none.
[[nodiscard]] Quote quoteIn(const jsonread::Fields &sale);

/// Each SKU of a list. One without a sound id or price is left out; an odd stock is noted and
/// unknown, because it is no reason to lose the price.
void readSkus(const QJsonArray &skus, OfferDetail &detail);
/// Tiers as [{startQuantity, endQuantity?, price}].
void readLadder(const QJsonArray &tiers, OfferDetail &detail);
/// Tiers as they are, sorted and checked; those that make no ladder are noted.
void setLadder(const QList<PriceTier> &tiers, OfferDetail &detail);

/// NotFound for a detail whose status says that its seller or the platform took the offer away
/// (PROTOCOL B 3.1). The status is the code; a word nobody knows takes nothing away.
[[nodiscard]] std::optional<Error> takenAway(const jsonread::Fields &info);

/// A detail that names no price lists the first tier's, else the cheapest SKU's; the range is that
/// of all of them.
void listPrices(Offer &offer);

/// `detail` as the answer about `asked`: an answer that names no offer is about the one asked for,
/// one about another makes no sense (BadAnswer).
[[nodiscard]] Result<OfferDetail> about(const OfferId &asked, OfferDetail detail);

} // namespace sanjia::answerfields
