// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/wording.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

class TestWording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void meanings_data();
    void meanings();
};

void TestWording::meanings_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Wording>("meaning");
    const auto row = [](const QString &words, Wording meaning) {
        QTest::newRow(words.isEmpty() ? "nothing" : qUtf8Printable(words)) << words << meaning;
    };
    row({}, Wording::Unknown);
    row(u"Request need user authorized"_s, Wording::TokenRefused);
    row(u"Request need user authenticated"_s, Wording::TokenMissing);
    row(u"REQUEST NEED USER AUTHENTICATED"_s, Wording::TokenMissing);
    row(u"401 (Request need user authorized)"_s, Wording::TokenRefused);
    row(u"Invalid signature"_s, Wording::SignatureRefused);
    row(u"Invalid timestamp"_s, Wording::SignatureRefused);
    row(u"商品[570000000000]不存在"_s, Wording::OfferGone);
    row(u"商品不存在或已下架"_s, Wording::OfferGone);
    row(u"商品[570000000000]的规格不存在"_s, Wording::Unknown);
    row(u"订单数据不存在"_s, Wording::Unknown);
    row(u"无权限查询该商品"_s, Wording::OfferNotListed);
    row(u"offerId:610947572360 不是精选货源商品"_s, Wording::OfferNotInPool);
    row(u"不是自己的订单"_s, Wording::NotYours);
    row(u"AppKey is not allowed(acl)"_s, Wording::Unknown);
}

void TestWording::meanings()
{
    QFETCH(QString, words);
    QFETCH(Wording, meaning);
    QCOMPARE(wordingOf(words), meaning);
}

QTEST_GUILESS_MAIN(TestWording)
#include "test_wording.moc"
