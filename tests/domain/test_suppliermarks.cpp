// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/suppliermarks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

const Supplier kGood{SupplierId{u"b2b-1"_s}, u"好"_s};
const Supplier kBad{SupplierId{u"b2b-2"_s}, u"坏"_s};
const Supplier kNamed{{}, u"坏"_s};

Offer soldBy(const Supplier &supplier, const QString &id)
{
    Offer offer;
    offer.id = OfferId{id};
    offer.supplier = supplier;
    return offer;
}

QStringList ids(const QList<Offer> &offers)
{
    QStringList ids;
    for (const Offer &offer : offers)
        ids.append(offer.id.value);
    return ids;
}

} // namespace

class TestSupplierMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSellerIsItsId();
    void hiddenOffersAreKept();
    void moreOffersJoinThoseFound();
};

void TestSupplierMarks::aSellerIsItsId()
{
    SupplierMarks marks;
    QCOMPARE(marks.of(kBad), SupplierMark::None);
    marks.set(kBad, SupplierMark::Blocked);
    marks.set(kGood, SupplierMark::Starred);
    QVERIFY(marks.isBlocked(kBad));
    QVERIFY(!marks.isBlocked(kNamed)); // the same name is not the same seller
    QCOMPARE(marks.of(kGood), SupplierMark::Starred);
    QVERIFY(marks.isBlocked({kBad.id, u"新名字"_s}));
    marks.set(kNamed, SupplierMark::Blocked);
    QVERIFY(marks.isBlocked(kNamed));
    marks.set({}, SupplierMark::Blocked);
    QVERIFY(!marks.isBlocked({})); // an unknown seller is nobody's mark
}

void TestSupplierMarks::hiddenOffersAreKept()
{
    SupplierMarks marks;
    marks.set(kBad, SupplierMark::Blocked);
    FoundOffers found;
    found.add({soldBy(kBad, u"1"_s), soldBy(kGood, u"2"_s), soldBy(kBad, u"3"_s)});
    QCOMPARE(found.blocked(), 0);
    found.setMarks(marks);
    QCOMPARE(found.blocked(), 2);
    QCOMPARE(ids(found.unblocked()), QStringList{u"2"_s});
    QCOMPARE(ids(found.all()), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    found.setMarks({});
    QCOMPARE(found.unblocked(), found.all());
}

void TestSupplierMarks::moreOffersJoinThoseFound()
{
    FoundOffers found;
    Offer first = soldBy(kGood, u"1"_s);
    found.add({first, first});
    QCOMPARE(found.count(), 1);
    first.title = u"new"_s;
    found.add({soldBy(kGood, u"2"_s), first});
    QCOMPARE(ids(found.all()), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(found.all().first().title, u"new"_s);
    first.title = u"newer"_s;
    found.update(first);
    QCOMPARE(found.all().first().title, u"newer"_s);
    found.update(soldBy(kGood, u"9"_s));
    QCOMPARE(found.count(), 2);
    found.clear();
    QCOMPARE(found.count(), 0);
}

QTEST_GUILESS_MAIN(TestSupplierMarks)
#include "test_suppliermarks.moc"
