// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/gateway.h"

#include <optional>

namespace sanjia {

/// A market that answers an offer with what a test put in, or not until told to.
class FakeGateway final : public Gateway
{
    Q_OBJECT
public:
    using Gateway::Gateway;

    Request<SearchPage> search(const SearchQuery &, Lane) override
    {
        return readyRequest<SearchPage>(SearchPage());
    }
    Request<OfferDetail> offer(const OfferId &id, Lane) override
    {
        asked.append(id);
        if (answer)
            return readyRequest<OfferDetail>(*answer);
        waiting.emplace();
        return waiting->request();
    }
    [[nodiscard]] int budgetLeft() const override { return 50; }
    [[nodiscard]] int budgetPerMinute() const override { return 50; }

    std::optional<Result<OfferDetail>> answer; ///< nothing: keeps the question in `waiting`
    std::optional<Pending<OfferDetail>> waiting;
    QList<OfferId> asked;
};

/// What a search row tells.
[[nodiscard]] inline Offer sampleOffer()
{
    using namespace Qt::StringLiterals;
    Offer offer;
    offer.id = {u"62000000001"_s};
    offer.title = u"无线蓝牙耳机 入耳式降噪 运动跑步 超长续航 <b>新款</b> TWS 耳机批发"_s;
    offer.price = Money::fromFen(1200);
    offer.priceMin = Money::fromFen(1080);
    offer.priceMax = Money::fromFen(1350);
    offer.moq = 10;
    offer.unit = u"件"_s;
    offer.stock = 5280;
    offer.sales = 12'345;
    offer.supplier = {{u"b2b-1"_s}, u"深圳市声悦电子科技有限公司"_s};
    offer.location = u"广东 深圳"_s;
    offer.creditLevel = u"诚信通 8 年"_s;
    offer.mixBatch = true;
    return offer;
}

/// The same offer with tiers and SKUs.
[[nodiscard]] inline Offer detailedOffer()
{
    using namespace Qt::StringLiterals;
    Offer offer = sampleOffer();
    offer.detailed = true;
    offer.referencePrice = Money::fromFen(2990);
    offer.ladder = PriceLadder::make({{10, 99, Money::fromFen(1200)},
                                      {100, 499, Money::fromFen(1120)},
                                      {500, std::nullopt, Money::fromFen(1080)}})
                       .value();
    const QStringList colours{u"曜石黑"_s, u"珍珠白"_s, u"樱花粉"_s, u"天空蓝"_s};
    for (int i = 0; i < colours.size(); ++i) {
        Sku sku;
        sku.id = {u"sku-%1"_s.arg(i)};
        sku.code = u"SY-%1"_s.arg(100 + i);
        sku.price = Money::fromFen(1200 + 150 * i);
        sku.stock = i == 2 ? 0 : 1320 * (i + 1);
        sku.attributes = {{u"颜色"_s, colours.at(i)}, {u"规格"_s, u"标准版"_s}};
        offer.skus.append(sku);
    }
    return offer;
}

} // namespace sanjia
