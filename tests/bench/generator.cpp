// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generator.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

const QStringList &goods()
{
    static const QStringList words{
        u"蓝牙耳机"_s, u"手机壳"_s, u"数据线"_s, u"充电宝"_s,  u"手表"_s,   u"台灯"_s,
        u"小风扇"_s,   u"连衣裙"_s, u"T恤"_s,    u"童装"_s,    u"袜子"_s,   u"帽子"_s,
        u"围巾"_s,     u"拖鞋"_s,   u"双肩包"_s, u"保温杯"_s,  u"收纳盒"_s, u"毛巾"_s,
        u"雨伞"_s,     u"刀具"_s,   u"牙刷"_s,   u"猫砂盆"_s,  u"衣架"_s,   u"口红"_s,
        u"面膜"_s,     u"化妆刷"_s, u"假睫毛"_s, u"香薰"_s,    u"积木"_s,   u"拼图"_s,
        u"毛绒玩具"_s, u"文具盒"_s, u"中性笔"_s, u"笔记本"_s,  u"贴纸"_s,   u"瑜伽垫"_s,
        u"跳绳"_s,     u"帐篷"_s,   u"鱼竿"_s,   u"车载支架"_s};
    return words;
}

const QStringList &traits()
{
    static const QStringList words{
        u"防水"_s, u"降噪"_s,   u"超长续航"_s, u"夏季"_s, u"新款"_s,     u"纯棉"_s,   u"加厚"_s,
        u"便携"_s, u"学生"_s,   u"儿童"_s,     u"情侣"_s, u"简约"_s,     u"卡通"_s,   u"礼品"_s,
        u"定制"_s, u"批发"_s,   u"厂家直销"_s, u"跨境"_s, u"一件代发"_s, u"大容量"_s, u"迷你"_s,
        u"快充"_s, u"USB"_s,    u"Type-C"_s,   u"磁吸"_s, u"透明"_s,     u"防摔"_s,   u"户外"_s,
        u"运动"_s, u"居家"_s,   u"厨房"_s,     u"宿舍"_s, u"不锈钢"_s,   u"硅胶"_s,   u"可折叠"_s,
        u"网红"_s, u"高颜值"_s, u"ins风"_s,    u"韩版"_s, u"日系"_s};
    return words;
}

/// Numbers that look like chance: splitmix64.
class Chance
{
public:
    explicit Chance(quint64 seed) : m_state(seed) {}
    qint64 below(qint64 limit)
    {
        m_state += 0x9e3779b97f4a7c15;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return static_cast<qint64>((z ^ (z >> 31)) % static_cast<quint64>(limit));
    }
    const QString &of(const QStringList &words) { return words.at(below(words.size())); }

private:
    quint64 m_state;
};

} // namespace

Offer syntheticOffer(int number, bool detailed, int round)
{
    Chance chance(static_cast<quint64>(number));
    static const QStringList places{u"浙江 义乌"_s, u"广东 深圳"_s, u"广东 广州"_s, u"浙江 杭州"_s,
                                    u"福建 泉州"_s, u"江苏 苏州"_s, u"山东 临沂"_s, u"河北 保定"_s,
                                    u"浙江 金华"_s, u"广东 汕头"_s};
    Offer offer;
    offer.id.value = QString::number(600'000'000'000 + qint64{number} * 37);
    QString title;
    for (int i = 0; i < 4; ++i)
        title += chance.of(traits());
    title += chance.of(goods()) + chance.of(traits());
    if (chance.below(3) == 0)
        title += u"型号"_s + QString::number(chance.below(500));
    offer.title = title;
    const qint64 base = 100 + chance.below(9'900);
    const qint64 moved = base + (round * (7 + number % 5)) % 97;
    offer.price = Money::fromFen(moved);
    offer.moq = 1 + chance.below(100);
    offer.unit = u"件"_s;
    offer.sales = chance.below(100'000);
    offer.salesText = u"已售%1件"_s.arg(*offer.sales);
    const qint64 seller = chance.below(50'000);
    offer.supplier = {SupplierId{u"b2b-"_s + QString::number(2'200'000'000 + seller)},
                      places.at(seller % places.size()).section(u' ', 1) + u"市"_s
                          + goods().at(seller % goods().size()) + QString::number(seller)
                          + u"厂"_s};
    offer.location = chance.of(places);
    offer.creditLevel = u"诚信通%1年"_s.arg(1 + chance.below(15));
    offer.imageUrl = u"https://cbu01.alicdn.com/img/ibank/O1CN01%1.jpg"_s.arg(number);
    offer.detailUrl = detailPageUrl(offer.id);
    offer.detailed = detailed;
    if (!detailed)
        return offer;
    offer.stock = 10'000 + round * 3;
    offer.ladder = PriceLadder::make({{*offer.moq, *offer.moq + 99, Money::fromFen(moved)},
                                      {*offer.moq + 100, {}, Money::fromFen(moved * 9 / 10)}})
                       .value_or(PriceLadder());
    static const QStringList colours{u"黑色"_s, u"白色"_s, u"灰色"_s, u"粉色"_s};
    for (int i = 0; i < colours.size(); ++i)
        offer.skus.append({SkuId{QString::number(number * 10LL + i)},
                           {},
                           Money::fromFen(moved + i * 10),
                           2'500,
                           {{u"颜色"_s, colours.at(i)}}});
    return offer;
}

} // namespace sanjia
