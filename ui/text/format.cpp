// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include "core/domain/pricespread.h"
#include "core/domain/wide.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace sanjia::format {

namespace {

class FormatWords
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::FormatWords)
};

// The difference of two amounts times a thousand needs more than 64 bits.

/// Digits after the point in the locale's own numerals.
QString localDigits(QStringView digits, const QLocale &locale)
{
    QString text;
    for (const QChar c : digits)
        text += locale.toString(c.digitValue());
    return text;
}

QString amountOf(Money amount)
{
    const QLocale locale;
    // Money's own text is exact; only its signs are exchanged for the locale's.
    const QString exact = amount.toText();
    QStringView digits = exact;
    if (amount.isNegative())
        digits = digits.mid(1);
    const qsizetype point = digits.indexOf(u'.');
    return (amount.isNegative() ? locale.negativeSign() : QString()) + u'¥'
        + locale.toString(digits.first(point).toLongLong()) + locale.decimalPoint()
        + localDigits(digits.mid(point + 1), locale);
}

} // namespace

QString unknown() { return u"–"_s; }

QString money(std::optional<Money> amount) { return amount ? amountOf(*amount) : unknown(); }

QString average(Money amount)
{
    constexpr int kE4PerFen = 100;
    const bool small = amount < Money::fromFen(100);
    return money(small ? amount : Money::fromFen(amount.dividedBy(kE4PerFen).e4()));
}

QString foreign(std::optional<Money> amount) { return money(amount).remove(u'¥'); }

QString number(std::optional<qint64> value)
{
    return value ? QLocale().toString(*value) : unknown();
}

QString quantity(std::optional<qint64> value, const QString &unit)
{
    if (!value || unit.isEmpty())
        return number(value);
    //: %1: a number, %2: its unit, such as 件
    return FormatWords::tr("%1 %2").arg(number(value), unit);
}

QString yesNo(std::optional<bool> value)
{
    if (!value)
        return unknown();
    //: the answer to a yes-or-no field of an offer, such as mixed batch
    return *value ? FormatWords::tr("yes")
                  //: the answer to a yes-or-no field of an offer, such as mixed batch
                  : FormatWords::tr("no");
}

QString dateTime(UtcMs at)
{
    if (at == 0)
        return unknown();
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::ShortFormat);
}

QString moment(UtcMs at)
{
    if (at == 0)
        return unknown();
    const QLocale locale;
    const QString form = locale.timeFormat(QLocale::ShortFormat).replace(u"mm"_s, u"mm:ss"_s);
    return date(at) + u' ' + locale.toString(QDateTime::fromMSecsSinceEpoch(at).time(), form);
}

QString date(UtcMs at)
{
    if (at == 0)
        return unknown();
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).date(), QLocale::ShortFormat);
}

QString percent(Money from, Money to)
{
    if (from.e4() == 0)
        return unknown();
    const Wide base = from.e4() < 0 ? -static_cast<Wide>(from.e4()) : from.e4();
    const Wide difference = static_cast<Wide>(to.e4()) - from.e4();
    const Wide size = difference < 0 ? -difference : difference;
    const Wide tenths = (size * 1000 + base / 2) / base;
    if (tenths > std::numeric_limits<qint64>::max())
        return unknown();
    const auto shown = static_cast<qint64>(tenths);
    const QLocale locale;
    QString text;
    if (shown > 0)
        text = difference < 0 ? locale.negativeSign() : locale.positiveSign();
    text += locale.toString(shown / 10) + locale.decimalPoint() + locale.toString(shown % 10);
    return text + u" %"_s;
}

int forPlural(qint64 count)
{
    return static_cast<int>(std::clamp(count, qint64(0), qint64(std::numeric_limits<int>::max())));
}

QString title(const Offer &offer)
{
    const QString title = offer.title.isEmpty() ? unknown() : offer.title;
    //: An offer in a list. %1: the title of one that the platform no longer has
    return offer.goneAt ? FormatWords::tr("(gone) %1").arg(title) : title;
}

QString priceRange(const Offer &offer)
{
    if (offer.priceMin && offer.priceMax && *offer.priceMin != *offer.priceMax) {
        //: a range, from %1 to %2
        return FormatWords::tr("%1 – %2").arg(money(offer.priceMin), money(offer.priceMax));
    }
    if (offer.priceMin && offer.priceMax)
        return money(offer.priceMin);
    if (offer.price)
        return money(offer.price);
    if (offer.priceMin) {
        //: a price range without an upper end
        return FormatWords::tr("from %1").arg(money(offer.priceMin));
    }
    if (offer.priceMax) {
        //: a price range without a lower end
        return FormatWords::tr("up to %1").arg(money(offer.priceMax));
    }
    return unknown();
}

QString attributes(const Sku &sku)
{
    QStringList parts;
    for (const SkuAttribute &attribute : sku.attributes) {
        if (attribute.name.isEmpty()) {
            parts.append(attribute.value);
        } else {
            //: one attribute of a variant: its name (%1, such as 颜色) and value (%2)
            parts.append(FormatWords::tr("%1: %2").arg(attribute.name, attribute.value));
        }
    }
    //: between the attributes of a variant
    return parts.join(FormatWords::tr(", "));
}

QString costBasis(CostBasis basis)
{
    switch (basis) {
    case CostBasis::Tier:
        //: where a unit cost comes from: the wholesale tier that the quantity reaches
        return FormatWords::tr("tier price");
    case CostBasis::Sku:
        //: where a unit cost comes from: the variant's own price
        return FormatWords::tr("SKU price");
    case CostBasis::Price:
        //: where a unit cost comes from: the offer's listed price
        return FormatWords::tr("listed price");
    }
    Q_UNREACHABLE();
}

QString priceUsed(const Offer &offer, const Cost &cost)
{
    const QString basis = costBasis(cost.basis);
    const auto sku = std::ranges::find(offer.skus, cost.sku, &Sku::id);
    if (cost.basis != CostBasis::Sku || sku == offer.skus.cend())
        return basis;
    //: %1: which price it is, such as "SKU price", %2: the variant it belongs to
    return FormatWords::tr("%1 (%2)").arg(basis, attributes(*sku));
}

QString remarks(const SupplierOrder &order)
{
    QStringList parts;
    if (order.uncosted > 0)
        //: of an order: how many of its offers cannot be costed
        parts.append(FormatWords::tr("%n without a price", nullptr, order.uncosted));
    if (order.reliesOnMix())
        //: of an order: an offer is below its own minimum and can be had only with the others
        //: (混批)
        parts.append(FormatWords::tr("only as a mixed batch"));
    if (order.stockSuffices == false)
        //: of an order
        parts.append(FormatWords::tr("not enough in stock"));
    return parts.join(FormatWords::tr(", "));
}

QString level(std::optional<qint64> basisPoints)
{
    constexpr qint64 kEven = 10'000;
    return basisPoints ? percent(Money::fromE4(kEven), Money::fromE4(*basisPoints)) : unknown();
}

QString share(std::optional<qint64> percent)
{
    return percent ? QLocale().toString(*percent) + u" %"_s : unknown();
}

QString tenths(std::optional<qint64> value)
{
    if (!value)
        return unknown();
    const QLocale locale;
    return locale.toString(*value / 10) + locale.decimalPoint() + locale.toString(*value % 10);
}

QString stability(const std::optional<PriceStats> &stats)
{
    const auto spread = stats ? priceSpread(*stats) : std::nullopt;
    if (!spread)
        return unknown();
    if (stats->changes == 0)
        //: The price of an offer in the last 90 days
        return FormatWords::tr("unchanged");
    //: How steady a price was. %n: changes, %1: "8.3" percent between highest and lowest
    return FormatWords::tr("%n change(s) within %1 %", nullptr, stats->changes)
        .arg(tenths((*spread + 5) / 10));
}

QString likeness(const Likeness &likeness)
{
    //: why offers are called alike: %1 is a percentage
    QStringList parts{FormatWords::tr("title %1").arg(share(likeness.title))};
    if (likeness.variants)
        //: why offers are called alike: %1 is a percentage
        parts.append(FormatWords::tr("variants %1").arg(share(*likeness.variants)));
    if (likeness.price)
        //: why offers are called alike: how near their prices are; %1 is a percentage
        parts.append(FormatWords::tr("price %1").arg(share(*likeness.price)));
    return parts.join(FormatWords::tr(", "));
}

QString supplierMark(SupplierMark mark)
{
    switch (mark) {
    case SupplierMark::None:
        return {};
    case SupplierMark::Starred:
        //: What the buyer thinks of a seller: a good one
        return FormatWords::tr("★ starred");
    case SupplierMark::Blocked:
        //: What the buyer thinks of a seller: not to buy from
        return FormatWords::tr("blocked");
    }
    Q_UNREACHABLE();
}

QString tierRange(const PriceTier &tier, const QString &unit)
{
    if (!tier.maxQuantity) {
        //: a wholesale tier without an upper end: this many pieces or more
        return FormatWords::tr("≥ %1").arg(quantity(tier.minQuantity, unit));
    }
    if (*tier.maxQuantity == tier.minQuantity)
        return quantity(tier.minQuantity, unit);
    //: a range, from %1 to %2
    return FormatWords::tr("%1 – %2").arg(number(tier.minQuantity),
                                          quantity(tier.maxQuantity, unit));
}

} // namespace sanjia::format
