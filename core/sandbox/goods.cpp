// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/goods.h"

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

QStringList words(const char16_t *text)
{
    return QString::fromUtf16(text).split(u' ', Qt::SkipEmptyParts);
}

GoodsCategory category(qint64 id, const char16_t *name, const char16_t *kinds,
                       const char16_t *traits, const char16_t *unit, qint64 lowestFen,
                       qint64 highestFen, const char16_t *first, const char16_t *firstValues,
                       const char16_t *second, const char16_t *secondValues, Shape shape)
{
    return {id,
            QString::fromUtf16(name),
            words(traits),
            words(kinds),
            QString::fromUtf16(unit),
            lowestFen * 100,
            highestFen * 100,
            QString::fromUtf16(first),
            words(firstValues),
            QString::fromUtf16(second),
            words(secondValues),
            shape};
}

constexpr auto kColours = u"黑色 白色 灰色 粉色 蓝色 绿色 紫色 米色";
constexpr auto kSizes = u"S M L XL 2XL";

QList<GoodsCategory> electronics()
{
    return {
        category(50002301, u"蓝牙耳机", u"入耳式 半入耳 头戴式 挂脖式 骨传导",
                 u"降噪 运动 超长续航 防水 双耳 低延迟 高音质 迷你 5.3 触控", u"副", 980, 12800,
                 u"颜色", kColours, u"版本", u"标准版 升级版 礼盒装", Shape::Round),
        category(50002302, u"手机壳", u"硅胶壳 磨砂壳 透明壳 磁吸壳 皮套",
                 u"防摔 全包 情侣 简约 卡通 超薄 适用多机型 镜头保护 创意", u"个", 85, 1680,
                 u"颜色", kColours, u"型号", u"型号12 型号13 型号14 型号15", Shape::Tall),
        category(50002303, u"数据线", u"Type-C 三合一 快充线 编织线 磁吸线",
                 u"加长 耐弯折 闪充 车载 USB 66W 100W 锌合金 通用", u"条", 95, 1980, u"颜色",
                 kColours, u"长度", u"0.25米 1米 1.5米 2米", Shape::Ring),
        category(50002304, u"充电宝", u"移动电源 迷你充电宝 磁吸充电宝 自带线",
                 u"20000毫安 10000毫安 大容量 快充 便携 数显 礼品定制 小巧", u"个", 1580, 9800,
                 u"颜色", kColours, u"容量", u"5000毫安 10000毫安 20000毫安", Shape::Box),
        category(50002305, u"手表", u"石英表 电子表 儿童手表 机械表",
                 u"防水 夜光 商务 学生 简约 钢带 多功能 时尚", u"块", 680, 26800, u"颜色", kColours,
                 u"", u"", Shape::Ring),
        category(50002306, u"台灯", u"护眼灯 夹子灯 充电台灯 床头灯",
                 u"LED 学习 三档调光 折叠 触摸 宿舍 无频闪 书桌", u"台", 1180, 15800, u"颜色",
                 kColours, u"供电", u"插电 充电", Shape::Tall),
        category(50002307, u"小风扇", u"手持风扇 桌面风扇 挂脖风扇 夹扇",
                 u"USB 静音 充电 大风力 学生 便携 三档 礼品", u"个", 580, 5800, u"颜色", kColours,
                 u"", u"", Shape::Round),
    };
}

QList<GoodsCategory> clothing()
{
    return {
        category(50010850, u"连衣裙", u"碎花裙 吊带裙 衬衫裙 长裙 A字裙",
                 u"夏季 法式 收腰 显瘦 雪纺 气质 宽松 新款 中长款", u"件", 1980, 16800, u"颜色",
                 kColours, u"尺码", kSizes, Shape::Garment),
        category(50010851, u"T恤", u"短袖 长袖 打底衫 POLO衫 圆领",
                 u"纯棉 宽松 重磅 夏季 百搭 印花 情侣 速干 定制", u"件", 780, 5980, u"颜色",
                 kColours, u"尺码", kSizes, Shape::Garment),
        category(50010852, u"童装", u"儿童套装 儿童外套 儿童裤子 宝宝连体衣",
                 u"春秋 男童 女童 纯棉 卡通 洋气 中小童 新款", u"套", 1280, 8800, u"颜色", kColours,
                 u"身高", u"90cm 100cm 110cm 120cm 130cm", Shape::Garment),
        category(50010853, u"袜子", u"中筒袜 船袜 运动袜 丝袜 地板袜",
                 u"纯棉 防臭 吸汗 夏季薄款 日系 学生 男女 透气", u"双", 68, 980, u"颜色", kColours,
                 u"", u"", Shape::Garment),
        category(50010854, u"帽子", u"棒球帽 渔夫帽 毛线帽 遮阳帽",
                 u"防晒 韩版 百搭 春夏 可调节 刺绣 户外 广告定制", u"顶", 380, 4580, u"颜色",
                 kColours, u"", u"", Shape::Round),
        category(50010855, u"围巾", u"披肩 丝巾 羊绒围巾 三角巾",
                 u"秋冬 加厚 仿羊绒 百搭 送礼 保暖 格子 长款", u"条", 680, 9800, u"颜色", kColours,
                 u"", u"", Shape::Flat),
        category(50010856, u"拖鞋", u"凉拖 棉拖 浴室拖 一次性拖鞋",
                 u"防滑 厚底 EVA 居家 静音 情侣 夏季 酒店", u"双", 180, 3980, u"颜色", kColours,
                 u"尺码", u"36-37 38-39 40-41 42-43", Shape::Flat),
        category(50010857, u"双肩包", u"书包 电脑包 旅行包 登山包",
                 u"大容量 防水 学生 休闲 商务 减负 轻便 定制LOGO", u"个", 1680, 15800, u"颜色",
                 kColours, u"", u"", Shape::Box),
    };
}

QList<GoodsCategory> household()
{
    return {
        category(50016201, u"保温杯", u"直身杯 焖烧杯 运动水壶 吸管杯",
                 u"304不锈钢 大容量 刻字 商务 便携 真空 礼品 防漏", u"个", 980, 9800, u"颜色",
                 kColours, u"容量", u"350ml 500ml 750ml 1000ml", Shape::Tall),
        category(50016202, u"收纳盒", u"抽屉盒 折叠箱 桌面收纳 透明盒",
                 u"家用 加厚 带盖 分格 宿舍 大号 可叠加 防尘", u"个", 180, 4980, u"颜色", kColours,
                 u"规格", u"小号 中号 大号", Shape::Box),
        category(50016203, u"毛巾", u"浴巾 方巾 干发巾 擦车巾",
                 u"纯棉 吸水 加厚 不掉毛 酒店 礼品 珊瑚绒 速干", u"条", 128, 3980, u"颜色",
                 kColours, u"", u"", Shape::Flat),
        category(50016204, u"雨伞", u"自动伞 折叠伞 长柄伞 太阳伞",
                 u"晴雨两用 防晒 黑胶 加大 抗风 广告定制 三折 双人", u"把", 880, 6980, u"颜色",
                 kColours, u"", u"", Shape::Tall),
        category(50016205, u"厨房刀具", u"菜刀 水果刀 套刀 剪刀",
                 u"不锈钢 锋利 家用 切片 防锈 六件套 送礼 锻打", u"把", 480, 15800, u"规格",
                 u"单把 两件套 六件套", u"", u"", Shape::Tall),
        category(50016206, u"牙刷", u"软毛牙刷 儿童牙刷 一次性牙刷 竹炭牙刷",
                 u"独立包装 家庭装 细毛 护龈 酒店 旅行 情侣", u"支", 18, 680, u"颜色", kColours,
                 u"", u"", Shape::Tall),
        category(50016207, u"宠物用品", u"猫砂盆 狗窝 牵引绳 食盆 猫抓板",
                 u"四季通用 可拆洗 耐咬 大号 自动 防打翻 加厚", u"个", 380, 12800, u"颜色",
                 kColours, u"规格", u"S M L", Shape::Round),
        category(50016208, u"衣架", u"塑料衣架 木质衣架 裤架 折叠衣架",
                 u"防滑 无痕 加粗 家用 不锈钢 儿童 宽肩 干湿两用", u"个", 28, 980, u"颜色",
                 kColours, u"", u"", Shape::Garment),
    };
}

QList<GoodsCategory> trade()
{
    return {
        category(50024701, u"包装袋", u"自封袋 快递袋 牛皮纸袋 真空袋",
                 u"加厚 透明 可定制 食品级 防水 环保 批发 印刷", u"个", 3, 280, u"规格",
                 u"10x15cm 15x20cm 20x30cm 30x40cm", u"", u"", Shape::Flat),
        category(50024702, u"纸箱", u"飞机盒 搬家纸箱 快递纸箱 瓦楞纸箱",
                 u"特硬 五层 三层 电商 加厚 定做 批发 包装", u"个", 28, 980, u"规格",
                 u"1号 3号 5号 8号 10号", u"", u"", Shape::Box),
        category(50024703, u"螺丝", u"自攻螺丝 内六角 机螺丝 膨胀螺丝",
                 u"304不锈钢 M3 M4 M5 M6 镀锌 十字 平头 高强度", u"颗", 1, 48, u"规格",
                 u"M3x8 M4x10 M5x12 M6x16", u"", u"", Shape::Ring),
        category(50024704, u"文具笔", u"中性笔 圆珠笔 荧光笔 记号笔",
                 u"0.5mm 速干 学生 考试 黑色 办公 可爱 广告笔", u"支", 22, 680, u"颜色",
                 u"黑色 蓝色 红色", u"", u"", Shape::Tall),
        category(50024705, u"口罩", u"防尘口罩 儿童口罩 一次性口罩 防晒口罩",
                 u"三层 透气 独立包装 冰丝 立体 夏季 可水洗", u"只", 6, 380, u"颜色", kColours, u"",
                 u"", Shape::Flat),
        category(50024706, u"瑜伽垫", u"加厚瑜伽垫 TPE瑜伽垫 健身垫 儿童舞蹈垫",
                 u"防滑 加宽 无味 初学者 家用 隔音 双色 便携", u"张", 980, 8800, u"颜色", kColours,
                 u"厚度", u"6mm 8mm 10mm 15mm", Shape::Flat),
        category(50024707, u"化妆刷", u"套刷 粉底刷 眼影刷 散粉刷",
                 u"初学者 便携 软毛 动物毛 不掉毛 收纳袋 美妆工具", u"套", 280, 6800, u"颜色",
                 kColours, u"", u"", Shape::Tall),
    };
}

} // namespace

const QList<GoodsCategory> &goodsCategories()
{
    static const QList<GoodsCategory> all = electronics() + clothing() + household() + trade();
    return all;
}

const QList<Place> &supplierPlaces()
{
    static const QList<Place> places{
        {u"广东"_s, u"深圳"_s}, {u"广东"_s, u"广州"_s}, {u"广东"_s, u"东莞"_s},
        {u"广东"_s, u"佛山"_s}, {u"广东"_s, u"汕头"_s}, {u"浙江"_s, u"义乌"_s},
        {u"浙江"_s, u"杭州"_s}, {u"浙江"_s, u"宁波"_s}, {u"浙江"_s, u"温州"_s},
        {u"浙江"_s, u"永康"_s}, {u"福建"_s, u"泉州"_s}, {u"福建"_s, u"厦门"_s},
        {u"江苏"_s, u"苏州"_s}, {u"江苏"_s, u"常熟"_s}, {u"山东"_s, u"临沂"_s},
        {u"河北"_s, u"保定"_s}, {u"河北"_s, u"白沟"_s}, {u"上海"_s, u"上海"_s},
        {u"江西"_s, u"南昌"_s}, {u"湖南"_s, u"长沙"_s}};
    return places;
}

const QStringList &companyNames()
{
    static const QStringList names = words(u"恒达 鑫源 嘉美 宏图 瑞丰 博远 华盛 金诚 优品 诺亚 "
                                           u"森木 天润 海纳 卓越 佳航 明辉 众合 启航 安泰 永信 "
                                           u"晨曦 百汇 立升 东方 万通");
    return names;
}

const QStringList &companyTrades()
{
    static const QStringList trades = words(
        u"电子科技有限公司 日用品有限公司 服饰有限公司 贸易有限公司 塑胶制品厂 工艺品厂 "
        u"包装材料有限公司 "
        u"五金制品厂 进出口有限公司 箱包厂 家居用品有限公司 供应链有限公司");
    return trades;
}

} // namespace sanjia
