// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/varianttext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

using Fit = VariantChoice::Fit;

class TestVariantText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsCosted_data();
    void saysWhatIsCosted();
    void saysWhatIsWished();
};

void TestVariantText::saysWhatIsCosted_data()
{
    QTest::addColumn<int>("fit");
    QTest::addColumn<int>("fitting");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, Fit fit, int fitting, const QString &text) {
        QTest::newRow(name) << static_cast<int>(fit) << fitting << text;
    };
    row("any", Fit::Any, 0, u"any"_s);
    row("exact", Fit::Exact, 1, u"颜色: 黑色 %n"_s);
    row("several", Fit::Exact, 3, u"颜色: 黑色 %n (the cheapest of 3 that fit)"_s);
    row("similar", Fit::Similar, 1, u"similar: 颜色: 黑色 %n"_s);
    row("similar, several", Fit::Similar, 2,
        u"similar: 颜色: 黑色 %n (the cheapest of 2 that fit)"_s);
    row("none", Fit::None, 0, u"has no such variant"_s);
    row("no variants", Fit::NoVariants, 0, u"no variants, costed as it is"_s);
    row("unread", Fit::Unread, 0, u"variants not read yet"_s);
}

void TestVariantText::saysWhatIsCosted()
{
    QFETCH(int, fit);
    QFETCH(int, fitting);
    Offer offer;
    offer.skus = {{SkuId{u"1"_s}, {}, {}, {}, {{u"颜色"_s, u"白色"_s}}},
                  {SkuId{u"2"_s}, {}, {}, {}, {{u"颜色"_s, u"黑色 %n"_s}}}};
    QTEST(VariantText::of(offer, {static_cast<Fit>(fit), SkuId{u"2"_s}, fitting}), "text");
}

void TestVariantText::saysWhatIsWished()
{
    QCOMPARE(VariantText::of(VariantWish()), u"any"_s);
    QCOMPARE(VariantText::of(VariantWish{{{u"颜色"_s, u"黑色"_s}, {{}, u"L"_s}}}),
             u"颜色: 黑色, L"_s);
}

QTEST_GUILESS_MAIN(TestVariantText)
#include "test_varianttext.moc"
