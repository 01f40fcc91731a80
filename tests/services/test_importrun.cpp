// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/importrun.h"

#include "core/services/library.h"
#include "tests/support/bench.h"

#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sanjia;

using State = ImportRun::State;
using What = ImportResult::What;

namespace {

OfferDetail detailAt(int number, qint64 fen = 1250)
{
    OfferDetail detail{offerAt(number, fen), {}};
    detail.offer.detailed = true;
    detail.offer.ladder = PriceLadder::make({{1, std::nullopt, Money::fromFen(fen)}}).value();
    return detail;
}

int numberOf(const OfferId &id)
{
    return static_cast<int>(id.value.toLongLong() - 610'000'000'000);
}

QList<OfferId> idsTo(int last)
{
    QList<OfferId> ids;
    for (int i = 1; i <= last; ++i)
        ids.append(offerAt(i).id);
    return ids;
}

} // namespace

class TestImportRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatIsKnownBeforeItFetches();
    void plansInParts();
    void cannotPlanWithoutALibrary();
    void tellsWhatCameOfEach();
    void oneStrangeAnswerIsThatOffersOnly();
    void stopsWhereAllWouldFail_data();
    void stopsWhereAllWouldFail();
    void pausesAndResumes();
    void resumesBeforeTheAnswerIsThere();
    void pausesAndResumesFromInsideAnAnswer();
    void cancelKeepsWhatCame();
    void cancelsBeforeItStarts();
    void skipsWhatIsKnownInFull();
    void mayBeDestroyedFromInsideAnAnswer();
    void goesBehindPeople();
    void doesEverythingOnce();

private:
    /// A run over the offers up to `last`, ready to start.
    [[nodiscard]] bool plan(int last, bool skipKnown = false)
    {
        const auto planned = answerOf(planImport(*library, idsTo(last)));
        if (!planned)
            return false;
        run = std::make_unique<ImportRun>(bench->market, *planned, skipKnown);
        connect(run.get(), &ImportRun::arrived, this,
                [this](const ImportResult &result) { results.append(result); });
        return run->state() == State::Ready;
    }
    [[nodiscard]] QList<What> whats() const
    {
        QList<What> whats;
        for (const ImportResult &result : results)
            whats.append(result.what);
        return whats;
    }

    std::unique_ptr<Bench> bench;
    std::unique_ptr<Library> library;
    std::unique_ptr<ImportRun> run;
    QList<ImportResult> results;
};

void TestImportRun::init()
{
    results.clear();
    bench = std::make_unique<Bench>();
    QVERIFY(bench->open());
    library = std::make_unique<Library>(bench->store, bench->clock);
    bench->gateway.onOffer = [](const OfferId &id) {
        return detailAt(numberOf(id));
    };
}

void TestImportRun::cleanup()
{
    run.reset();
    library.reset();
    bench.reset();
}

void TestImportRun::saysWhatIsKnownBeforeItFetches()
{
    QVERIFY(answerOf(bench->store.save({offerAt(2), detailAt(3).offer}, 1)));
    const auto planned = answerOf(planImport(*library, idsTo(4)));
    QVERIFY(planned);
    QCOMPARE(planned->ids, idsTo(4));
    QCOMPARE(planned->known, (QSet{offerAt(2).id, offerAt(3).id}));
    QCOMPARE(planned->inFull.keys(), QList{offerAt(3).id});
    QVERIFY(bench->gateway.ids.isEmpty());
}

void TestImportRun::plansInParts()
{
    QList<Offer> offers;
    for (int i = 1; i <= 1'100; ++i)
        offers.append(offerAt(i));
    QVERIFY(answerOf(bench->store.save(offers, 1)));
    const auto planned = answerOf(planImport(*library, idsTo(1'101)));
    QVERIFY(planned);
    QCOMPARE(planned->known.size(), 1'100);
    QVERIFY(!planned->known.contains(offerAt(1'101).id));

    QVERIFY(plan(0)); // nothing to do is done at once
    QSignalSpy finished(run.get(), &ImportRun::finished);
    run->start();
    QCOMPARE(finished.count(), 1);
}

void TestImportRun::cannotPlanWithoutALibrary()
{
    Store closed(u"/nowhere/at/all.sqlite"_s);
    Library broken(closed, bench->clock);
    QVERIFY(!answerOf(planImport(broken, idsTo(1))));
}

void TestImportRun::tellsWhatCameOfEach()
{
    QVERIFY(answerOf(bench->store.save({detailAt(2).offer, detailAt(3).offer, offerAt(5)}, 1)));
    bench->gateway.onOffer = [](const OfferId &id) -> Result<OfferDetail> {
        if (numberOf(id) >= 4)
            return fail(ErrorKind::NotFound, u"2000"_s);
        return detailAt(numberOf(id), numberOf(id) == 3 ? 999 : 1250);
    };
    QVERIFY(plan(5));
    QSignalSpy finished(run.get(), &ImportRun::finished);
    run->start();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(run->state(), State::Ended);
    QCOMPARE(bench->gateway.ids, idsTo(5));
    QCOMPARE(whats(), (QList{What::New, What::Known, What::Known, What::Gone, What::Gone}));
    QVERIFY(!results.at(0).changed);
    QVERIFY(!results.at(1).changed);
    QVERIFY(results.at(2).changed);
    QCOMPARE(results.at(2).offer->price, Money::fromFen(999));
    QCOMPARE(results.at(3).error->code, u"2000"_s);
    // The one that was known is noted as gone.
    QVERIFY(answerOf(bench->store.sightings(offerAt(5).id))->offer.goneAt);
    QCOMPARE(bench->stored(), 4);
}

void TestImportRun::oneStrangeAnswerIsThatOffersOnly()
{
    bench->gateway.onOffer = [](const OfferId &id) -> Result<OfferDetail> {
        if (numberOf(id) == 1)
            return fail(ErrorKind::BadAnswer);
        if (numberOf(id) == 2)
            return fail(ErrorKind::Permission, u"500"_s, u"无权限查询该商品"_s);
        return detailAt(numberOf(id));
    };
    QVERIFY(plan(3));
    QSignalSpy finished(run.get(), &ImportRun::finished);
    run->start();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(whats(), (QList{What::Failed, What::Failed, What::New}));
    QCOMPARE(results.at(0).error->kind, ErrorKind::BadAnswer);
}

void TestImportRun::stopsWhereAllWouldFail_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind :
         {ErrorKind::Authentication, ErrorKind::Permission, ErrorKind::RateLimited,
          ErrorKind::Offline, ErrorKind::Timeout, ErrorKind::Tls, ErrorKind::ServerDown,
          ErrorKind::StoreUnwritable, ErrorKind::SecretsLocked})
        QTest::addRow("%d", static_cast<int>(kind)) << kind;
}

void TestImportRun::stopsWhereAllWouldFail()
{
    QFETCH(ErrorKind, kind);
    bool down = true;
    bench->gateway.onOffer = [&](const OfferId &id) -> Result<OfferDetail> {
        if (down && numberOf(id) == 2)
            return fail(kind);
        return detailAt(numberOf(id));
    };
    QVERIFY(plan(3));
    QSignalSpy stopped(run.get(), &ImportRun::stopped);
    QSignalSpy finished(run.get(), &ImportRun::finished);
    run->start();
    QTRY_COMPARE(stopped.count(), 1);
    QCOMPARE(stopped.first().first().value<Error>().kind, kind);
    QCOMPARE(run->state(), State::Paused);
    QCOMPARE(run->left(), (QList{offerAt(2).id, offerAt(3).id}));
    QCOMPARE(bench->stored(), 1);

    down = false;
    run->resume();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(stopped.count(), 1);
    QCOMPARE(whats(), (QList{What::New, What::New, What::New}));
    // What is left only: the first was not asked for again.
    QCOMPARE(bench->gateway.ids,
             (QList{offerAt(1).id, offerAt(2).id, offerAt(2).id, offerAt(3).id}));
}

void TestImportRun::pausesAndResumes()
{
    bench->gateway.onOffer = nullptr;
    QVERIFY(plan(2));
    run->start();
    QCOMPARE(bench->gateway.openOffers.size(), 1);
    run->pause();
    QCOMPARE(run->state(), State::Paused);
    bench->gateway.openOffers.first().finish(detailAt(1));
    QTRY_COMPARE(results.size(), 1); // what was asked for arrives …
    QCOMPARE(bench->gateway.openOffers.size(), 1); // … and nothing more is asked
    run->resume();
    QCOMPARE(bench->gateway.openOffers.size(), 2);
    bench->gateway.openOffers.last().finish(detailAt(2));
    QTRY_COMPARE(run->state(), State::Ended);
    QCOMPARE(run->doneCount(), 2);
}

void TestImportRun::resumesBeforeTheAnswerIsThere()
{
    bench->gateway.onOffer = nullptr;
    QVERIFY(plan(1));
    QSignalSpy finished(run.get(), &ImportRun::finished);
    run->start();
    run->pause();
    run->resume();
    QCOMPARE(bench->gateway.openOffers.size(), 1);
    bench->gateway.openOffers.first().finish(detailAt(1));
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(results.size(), 1);
}

void TestImportRun::pausesAndResumesFromInsideAnAnswer()
{
    QVERIFY(plan(3));
    connect(run.get(), &ImportRun::arrived, this, [this] {
        run->pause();
        run->resume();
    });
    QSignalSpy finished(run.get(), &ImportRun::finished);
    run->start();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(bench->gateway.ids, idsTo(3));
}

void TestImportRun::cancelKeepsWhatCame()
{
    QVERIFY(plan(3));
    QSignalSpy finished(run.get(), &ImportRun::finished);
    connect(run.get(), &ImportRun::arrived, this, [this] {
        if (results.size() == 2)
            run->cancel();
    });
    run->start();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(run->state(), State::Ended);
    run->cancel();
    run->resume();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(bench->gateway.ids.size(), 2);
    QCOMPARE(bench->stored(), 2);
    QCOMPARE(run->left(), QList{offerAt(3).id});
}

void TestImportRun::cancelsBeforeItStarts()
{
    QVERIFY(plan(3));
    QSignalSpy finished(run.get(), &ImportRun::finished);
    run->cancel();
    QCOMPARE(finished.count(), 1);
    run->start();
    QCOMPARE(run->left(), idsTo(3));
    QVERIFY(bench->gateway.ids.isEmpty());
}

void TestImportRun::skipsWhatIsKnownInFull()
{
    QVERIFY(answerOf(bench->store.save({detailAt(1).offer, offerAt(2)}, 1)));
    QVERIFY(plan(3, true));
    QSignalSpy finished(run.get(), &ImportRun::finished);
    run->start();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(bench->gateway.ids, (QList{offerAt(2).id, offerAt(3).id})); // 2 is a search row only
    QCOMPARE(whats(), (QList{What::Known, What::Known, What::New}));
    QCOMPARE(results.at(0).offer->id, offerAt(1).id);
}

void TestImportRun::mayBeDestroyedFromInsideAnAnswer()
{
    QVERIFY(plan(3));
    connect(
        run.get(), &ImportRun::arrived, this, [this] { run.reset(); }, Qt::DirectConnection);
    run->start();
    QTRY_VERIFY(!run);
    QCOMPARE(bench->stored(), 1);
}

void TestImportRun::goesBehindPeople()
{
    QVERIFY(plan(1));
    run->start();
    QTRY_COMPARE(run->state(), State::Ended);
    QCOMPARE(bench->gateway.lanes, QList{Lane::Background});
}

void TestImportRun::doesEverythingOnce()
{
    QVERIFY(plan(2));
    QSignalSpy finished(run.get(), &ImportRun::finished);
    run->start();
    run->start();
    run->resume(); // it is not paused
    QTRY_COMPARE(finished.count(), 1);
    run->start();
    run->pause();
    QCOMPARE(run->state(), State::Ended);
    QCOMPARE(bench->gateway.ids, idsTo(2));
}

QTEST_GUILESS_MAIN(TestImportRun)
#include "test_importrun.moc"
