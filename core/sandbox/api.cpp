// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/api.h"

#include "core/sandbox/answers.h"
#include "core/sandbox/goods.h"
#include "core/sandbox/picture.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

using answers::compact;

constexpr int kChinaOffsetMs = 8 * 3'600'000;
constexpr UtcMs kClockTolerance = 600'000; // ten minutes, as Taobao Open Platform allows
constexpr quint64 kHit = 0xfa17; // an aspect of its own, beside the market's
constexpr auto kSearch = "com.alibaba.product.search"_L1;
constexpr auto kGet = "com.alibaba.product.get"_L1;
constexpr auto kWholesale = "alibaba.wholesale.goods.search"_L1;

/// The guide writes methods with and without "com.".
QString fullMethod(const QString &method)
{
    if (method == "alibaba.product.search"_L1 || method == "alibaba.product.get"_L1)
        return u"com."_s + method;
    return method;
}

} // namespace

/// The parameters of a call by name; says what is wrong with one in the words of a refusal.
class SandboxApi::Call
{
public:
    explicit Call(const signer::Parameters &parameters) : m_parameters(parameters) {}

    [[nodiscard]] const signer::Parameters &parameters() const { return m_parameters; }
    [[nodiscard]] QString text(QLatin1String name) const
    {
        for (const auto &[key, value] : m_parameters) {
            if (key == name)
                return value;
        }
        return {};
    }
    [[nodiscard]] int number(QLatin1String name, int absent, int low, int high)
    {
        const QString value = text(name);
        if (value.isEmpty())
            return absent;
        bool ok = false;
        const int number = value.toInt(&ok);
        if (!ok || number < low || number > high)
            wrong(name);
        return number;
    }
    [[nodiscard]] std::optional<Money> money(QLatin1String name, const QString &value)
    {
        if (value.isEmpty())
            return std::nullopt;
        const auto amount = Money::parse(value);
        if (!amount || amount->isNegative())
            wrong(name);
        return amount;
    }
    void wrong(QLatin1String name) { m_wrong = name; }
    [[nodiscard]] const QString &wrongParameter() const { return m_wrong; }

private:
    const signer::Parameters &m_parameters;
    QString m_wrong;
};

SandboxApi::SandboxApi(const Clock &clock, quint64 seed, QList<Fault> faults)
    : m_clock(clock),
      m_seed(seed),
      m_faults(std::move(faults)),
      m_market(seed),
      m_tokens(clock, Secret(appSecret(seed)))
{
}

QString SandboxApi::appKey() { return u"88880001"_s; }

QString SandboxApi::appSecret(quint64 seed)
{
    return u"sandbox-"_s + QString::number(mixed(seed), 16);
}

ApiAnswer SandboxApi::refused(const Refusal &refusal)
{
    ApiAnswer answer;
    answer.status = refusal.status;
    QJsonObject body{{u"code"_s, refusal.code},
                     {u"msg"_s, refusal.message},
                     {u"request_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}};
    if (!refusal.subCode.isEmpty())
        body.insert("sub_code"_L1, refusal.subCode);
    answer.body = compact({{u"error_response"_s, body}});
    return answer;
}

std::optional<SandboxApi::Refusal> SandboxApi::check(const Call &call, const QString &method) const
{
    if (method != kSearch && method != kGet && method != kWholesale)
        return Refusal{400, u"400"_s, u"Invalid method"_s, u"isv.invalid-method"_s};
    if (call.text("app_key"_L1) != appKey())
        return Refusal{401, u"401"_s, u"Invalid app Key"_s, u"isv.appkey-not-exists"_s};
    QDateTime sent = QDateTime::fromString(call.text("timestamp"_L1), u"yyyy-MM-dd HH:mm:ss"_s);
    sent.setTimeSpec(Qt::UTC); // it is China time, eight hours ahead
    if (!sent.isValid()
        || std::abs(sent.toMSecsSinceEpoch() - kChinaOffsetMs - m_clock.now()) > kClockTolerance)
        return Refusal{401, u"401"_s, u"Invalid timestamp"_s, {}};
    // The guide's first example leaves sign_method out and signs with MD5.
    const QString named = call.text("sign_method"_L1);
    const auto signMethod = named.isEmpty() ? signer::TopMethod::Md5 : signer::topMethod(named);
    if (!signMethod)
        return Refusal{400, u"400"_s, u"Invalid sign_method"_s, {}};
    if (call.text("sign"_L1)
        != signer::topSign(call.parameters(), Secret(appSecret(m_seed)), *signMethod))
        return Refusal{401, u"401"_s, u"Invalid signature"_s, u"gw.SignatureInvalid"_s};
    if (!acceptsToken(call.parameters()))
        return Refusal{401, u"401"_s, u"Request need user authorized"_s, {}};
    return std::nullopt;
}

bool SandboxApi::takeFromBudget()
{
    if (m_budget <= 0)
        return true;
    const UtcMs now = m_clock.now();
    m_spent.removeIf([now](UtcMs at) { return at > now || at <= now - kMsPerMinute; });
    if (m_spent.size() >= m_budget)
        return false;
    m_spent.append(now);
    return true;
}

std::optional<ApiAnswer> SandboxApi::staged()
{
    Dice dice(m_seed, ++m_asked, kHit);
    m_isHit = dice.below(100) < m_faultPercent;
    if (has(Fault::ServerError))
        return refused({500, u"500"_s, u"Internal error"_s, {}});
    if (has(Fault::Garbage))
        return ApiAnswer{200, "<html><body><h1>502 Bad Gateway</h1></body></html>", "text/html", 0};
    if (has(Fault::Unauthorized))
        return refused({401, u"401"_s, u"Request need user authorized"_s, {}});
    return std::nullopt;
}

int SandboxApi::retryAfterSeconds() const
{
    const UtcMs wait = m_spent.isEmpty() ? 1000 : m_spent.first() + kMsPerMinute - m_clock.now();
    return static_cast<int>(std::max<UtcMs>(1, (wait + 999) / 1000));
}

ApiAnswer SandboxApi::answer(const signer::Parameters &parameters, bool wholesalePath)
{
    if (const auto answer = staged())
        return *answer;
    const Call call(parameters);
    QString method = fullMethod(call.text("method"_L1));
    if (method.isEmpty() && wholesalePath)
        method = kWholesale;
    if (const auto refusal = check(call, method))
        return refused(*refusal);
    if (has(Fault::Throttle) || !takeFromBudget()) {
        ApiAnswer answer = refused({429, u"429"_s, u"App call exceeds limited frequency"_s, {}});
        answer.retryAfterSeconds = retryAfterSeconds();
        return answer;
    }
    if (method == kGet)
        return detail(call);
    return search(call, method == kWholesale ? SearchMarket::CrossBorder : SearchMarket::Domestic);
}

namespace {

SearchSort sortNamed(const QString &name)
{
    if (name == "price_asc"_L1)
        return SearchSort::PriceAscending;
    if (name == "price_desc"_L1)
        return SearchSort::PriceDescending;
    if (name == "credit"_L1)
        return SearchSort::Credit;
    return SearchSort::Sales;
}

} // namespace

ApiAnswer SandboxApi::search(const Call &asked, SearchMarket market)
{
    Call call = asked;
    const bool wholesale = market == SearchMarket::CrossBorder;
    SearchQuery query;
    query.market = market;
    query.keywords = call.text("keywords"_L1);
    query.page = call.number("page_no"_L1, 1, 1, 100'000);
    query.pageSize = call.number("page_size"_L1, wholesale ? 50 : 20, 1, kMaxPageSize);
    const QString sort = call.text(wholesale ? "sort"_L1 : "sort_type"_L1);
    static const QStringList sorts{QString(),       u"total"_s,  u"price_asc"_s,
                                   u"price_desc"_s, u"credit"_s, u"sale_desc"_s};
    if (!sorts.contains(sort))
        call.wrong("sort_type"_L1);
    query.sort = sortNamed(sort);
    const QString range = call.text("price_range"_L1);
    query.priceMin = call.money(
        "price_start"_L1, wholesale ? range.section(u',', 0, 0) : call.text("price_start"_L1));
    query.priceMax = call.money("price_end"_L1,
                                wholesale ? range.section(u',', 1) : call.text("price_end"_L1));
    if (const QString category = call.text("category_id"_L1); !category.isEmpty()) {
        bool ok = false;
        query.categoryId = category.toLongLong(&ok);
        if (!ok)
            call.wrong("category_id"_L1);
    }
    query.preSale = call.text("is_pre_sale"_L1) == "true"_L1;
    query.anySeller = call.text("high_quality"_L1) != "true"_L1;
    if (query.keywords.trimmed().isEmpty())
        call.wrong("keywords"_L1);
    if (!call.wrongParameter().isEmpty())
        return refused({400, u"400"_s, u"Invalid parameter: "_s + call.wrongParameter(),
                        u"isv.invalid-parameter"_s});

    const UtcMs at = m_clock.now();
    const QList<qsizetype> found = m_market.search(query, at);
    QJsonArray rows;
    const qsizetype first = qsizetype{query.page - 1} * query.pageSize;
    for (qsizetype i = first; i < std::min(found.size(), first + query.pageSize); ++i)
        rows.append(rowJson(found.at(i), at));
    if (has(Fault::MalformedRows))
        breakRows(rows);
    if (has(Fault::EmptyFields))
        emptyRows(rows);
    ApiAnswer answer;
    answer.body = compact({{u"result"_s,
                            QJsonObject{{u"products"_s, rows},
                                        {u"total"_s, found.size()},
                                        {u"pageNo"_s, query.page},
                                        {u"pageSize"_s, query.pageSize}}}});
    return answer;
}

ApiAnswer SandboxApi::detail(const Call &call)
{
    const OfferId id{call.text("productId"_L1)};
    if (id.isEmpty())
        return refused(
            {400, u"400"_s, u"Missing parameter: productId"_s, u"isv.missing-parameter"_s});
    const UtcMs at = m_clock.now();
    const auto index = m_market.indexOf(id);
    if (!index || m_market.isGone(*index, at))
        return refused({200, u"2000"_s, u"商品不存在或已下架"_s, {}});
    if (m_market.isHidden(*index))
        return refused({200, u"15"_s, u"Remote service error"_s, u"isv.item-get-service-error"_s});
    ApiAnswer answer;
    answer.body = compact(
        {{u"result"_s,
          QJsonObject{{u"productInfo"_s, detailJson(*index, at, call.text("fields"_L1))}}}});
    return answer;
}

QJsonObject SandboxApi::rowJson(qsizetype index, UtcMs at) const
{
    const Offer offer = m_market.row(index, at);
    return {
        {u"productId"_s, offer.id.value},
        {u"subject"_s, offer.title},
        {u"price"_s, offer.price->toText()},
        {u"priceRange"_s, QString(offer.priceMin->toText() + u'-' + offer.priceMax->toText())},
        {u"minOrderQuantity"_s, *offer.moq},
        {u"unit"_s, offer.unit},
        {u"quantity"_s, *offer.stock},
        {u"saleInfo"_s, offer.salesText},
        {u"supplierName"_s, offer.supplier.name},
        {u"supplierId"_s, offer.supplier.id.value},
        {u"location"_s, offer.location},
        {u"imageUrl"_s, QString(m_pictureBase + u"/img/"_s + offer.id.value + u".png"_s)},
        {u"detailUrl"_s, detailPageUrl(offer.id)},
        {u"isSupportMix"_s, *offer.mixBatch},
        {u"creditLevel"_s, offer.creditLevel},
    };
}

QJsonObject SandboxApi::detailJson(qsizetype index, UtcMs at, const QString &fields) const
{
    const Offer offer = m_market.detail(index, at);
    const QStringList wanted = fields.split(u',', Qt::SkipEmptyParts);
    const auto asked = [&wanted](const QString &part) {
        return wanted.isEmpty() || wanted.contains(part);
    };
    QJsonObject info = rowJson(index, at);
    info.insert("id"_L1, offer.id.value);
    info.insert("referencePrice"_L1, offer.referencePrice->toText());
    info.insert("categoryID"_L1, m_market.categoryId(index));
    for (const QLatin1String only :
         {"productId"_L1, "price"_L1, "minOrderQuantity"_L1, "unit"_L1, "saleInfo"_L1})
        info.remove(only); // named otherwise in a detail
    if (asked(u"saleInfo"_s)) {
        QJsonArray ranges;
        for (const PriceTier &tier : offer.ladder.tiers())
            ranges.append(QJsonObject{{u"startQuantity"_s, tier.minQuantity},
                                      {u"endQuantity"_s, tier.maxQuantity.value_or(0)},
                                      {u"price"_s, tier.price.toText()},
                                      {u"unit"_s, offer.unit}});
        QJsonObject sale{{u"price"_s, offer.price->toText()},
                         {u"minQuantity"_s, *offer.moq},
                         {u"unit"_s, offer.unit},
                         {u"priceRanges"_s, ranges}};
        if (offer.lot) {
            sale.insert("saleType"_L1, u"batch"_s);
            sale.insert("batchNumber"_L1, *offer.lot);
        }
        if (*offer.mixBatch) {
            const SampleMarket::MixTerms mix = m_market.mixTerms(index);
            sale.insert("mixWholeSale"_L1, true);
            sale.insert("mixNumber"_L1, mix.pieces);
            sale.insert("mixAmount"_L1, mix.amount.toText());
        }
        info.insert("saleInfo"_L1, sale);
    }
    if (asked(u"skuInfos"_s)) {
        QJsonArray skus;
        for (const Sku &sku : offer.skus) {
            QJsonArray attributes;
            for (const SkuAttribute &attribute : sku.attributes)
                attributes.append(QJsonObject{{u"attributeName"_s, attribute.name},
                                              {u"attributeValue"_s, attribute.value}});
            QJsonObject object{{u"skuId"_s, sku.id.value},
                               {u"skuCode"_s, sku.code},
                               {u"quantity"_s, sku.stock.value_or(0)},
                               {u"attributes"_s, attributes}};
            if (sku.price)
                object.insert("price"_L1, sku.price->toText());
            skus.append(object);
        }
        info.insert("skuInfos"_L1, skus);
    }
    if (asked(u"shippingInfo"_s))
        info.insert("shippingInfo"_L1, QJsonObject{{u"sendGoodsAddressText"_s, offer.location}});
    return info;
}

QByteArray SandboxApi::picture(const OfferId &id) const
{
    const auto index = m_market.indexOf(id);
    if (!index)
        return {};
    const Shape shape = goodsCategories().at(m_market.categoryNumber(*index)).shape;
    return goodsPicture(shape, mixed(m_seed ^ static_cast<quint64>(*index)));
}

} // namespace sanjia
