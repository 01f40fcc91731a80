// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request.h"

#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sanjia;

class TestRequest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersLater();
    void answersWithAnError();
    void answersVoid();
    void cancelledItStaysSilent();
    void cancelledBetweenAnswerAndDelivery();
    void destroyedItIsCancelled();
    void replacedItIsCancelled();
    void movedItGoesOn();
    void detachedItGoesOn();
    void aContextThatIsGoneHearsNothing();
    void dyingUnansweredEndsAsCancelled();
    void answeredTwiceTheFirstCounts();
    void theStopperRunsOnCancelOnly();
    void nothingIsStoppedOnceAnswered();
    void theOwnerMayLetGoInsideTheAnswer();
    void theAnswerComesToTheContextsThread();
};

void TestRequest::answersLater()
{
    const Pending<int> pending;
    Request<int> request = pending.request();
    QVERIFY(request.isRunning());
    pending.finish(7);
    QVERIFY(!request.isRunning());
    int got = 0;
    int calls = 0;
    request.then(this, [&](const Result<int> &result) {
        got = result.value_or(-1);
        ++calls;
    });
    QCOMPARE(calls, 0); // never inside then()
    QTRY_COMPARE(calls, 1);
    QCOMPARE(got, 7);
    QCoreApplication::processEvents();
    QCOMPARE(calls, 1);
}

void TestRequest::answersWithAnError()
{
    Request<int> request = readyRequest<int>(fail(ErrorKind::Timeout, u"x"_s));
    std::optional<Error> error;
    request.then(this, [&](const Result<int> &result) { error = result.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, ErrorKind::Timeout);
    QCOMPARE(error->code, u"x"_s);
}

void TestRequest::answersVoid()
{
    Request<void> request = readyRequest<void>({});
    bool done = false;
    request.then(this, [&](const Result<void> &result) { done = result.has_value(); });
    QTRY_VERIFY(done);
}

void TestRequest::cancelledItStaysSilent()
{
    const Pending<int> pending;
    Request<int> request = pending.request();
    bool called = false;
    request.then(this, [&](const Result<int> &) { called = true; });
    request.cancel();
    QVERIFY(pending.isCancelled());
    QVERIFY(!request.isRunning());
    pending.finish(1);
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestRequest::cancelledBetweenAnswerAndDelivery()
{
    const Pending<int> pending;
    Request<int> request = pending.request();
    bool called = false;
    request.then(this, [&](const Result<int> &) { called = true; });
    pending.finish(1);
    request.cancel();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestRequest::destroyedItIsCancelled()
{
    const Pending<int> pending;
    bool called = false;
    {
        Request<int> request = pending.request();
        request.then(this, [&](const Result<int> &) { called = true; });
    }
    QVERIFY(pending.isCancelled());
    pending.finish(1);
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestRequest::replacedItIsCancelled()
{
    const Pending<int> first;
    const Pending<int> second;
    Request<int> request = first.request();
    request = second.request();
    QVERIFY(first.isCancelled());
    QVERIFY(!second.isCancelled());
}

void TestRequest::movedItGoesOn()
{
    const Pending<int> pending;
    Request<int> kept;
    {
        Request<int> request = pending.request();
        kept = std::move(request);
    }
    QVERIFY(!pending.isCancelled());
    QVERIFY(kept.isRunning());
}

void TestRequest::detachedItGoesOn()
{
    const Pending<int> pending;
    bool called = false;
    {
        Request<int> request = pending.request();
        request.then(this, [&](const Result<int> &) { called = true; });
        request.detach();
    }
    QVERIFY(!pending.isCancelled());
    pending.finish(1);
    QTRY_VERIFY(called);
}

void TestRequest::aContextThatIsGoneHearsNothing()
{
    const Pending<int> pending;
    Request<int> request = pending.request();
    auto context = std::make_unique<QObject>();
    bool called = false;
    request.then(context.get(), [&](const Result<int> &) { called = true; });
    pending.finish(1);
    context.reset();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestRequest::dyingUnansweredEndsAsCancelled()
{
    auto pending = std::make_unique<Pending<int>>();
    Request<int> request = pending->request();
    bool called = false;
    request.then(this, [&](const Result<int> &) { called = true; });
    const auto copy = std::make_unique<Pending<int>>(*pending);
    pending.reset();
    QVERIFY(request.isRunning()); // a copy may still answer
    *copy = Pending<int>();
    QVERIFY(!request.isRunning());
    QVERIFY(request.future().isFinished());
    QVERIFY(request.future().isCanceled());
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestRequest::answeredTwiceTheFirstCounts()
{
    const Pending<int> pending;
    Request<int> request = pending.request();
    pending.finish(1);
    pending.finish(2);
    QList<int> got;
    request.then(this, [&](const Result<int> &result) { got.append(*result); });
    QTRY_COMPARE(got, QList<int>{1});
}

void TestRequest::theStopperRunsOnCancelOnly()
{
    int stops = 0;
    const Pending<int> answered;
    Request<int> first = answered.request();
    answered.onCancel(this, [&] { ++stops; });
    answered.finish(1);
    QCoreApplication::processEvents();
    QCOMPARE(stops, 0);

    const Pending<int> given;
    Request<int> second = given.request();
    given.onCancel(this, [&] { ++stops; });
    second.cancel();
    QTRY_COMPARE(stops, 1);
    second.cancel();
    QCoreApplication::processEvents();
    QCOMPARE(stops, 1);
}

void TestRequest::nothingIsStoppedOnceAnswered()
{
    int stops = 0;
    bool answered = false;
    const Pending<int> pending;
    auto request = std::make_unique<Request<int>>(pending.request());
    request->then(this, [&](const Result<int> &) {
        request.reset(); // cancels what is answered already
        answered = true;
    });
    pending.onCancel(this, [&] { ++stops; }); // told of the answer after the asker
    pending.finish(1);
    QTRY_VERIFY(answered);
    QCoreApplication::processEvents();
    QCOMPARE(stops, 0);
}

void TestRequest::theOwnerMayLetGoInsideTheAnswer()
{
    auto owner = std::make_unique<QObject>();
    auto request = std::make_unique<Request<QString>>(readyRequest<QString>(u"text"_s));
    QString got;
    request->then(owner.get(), [&](const Result<QString> &result) {
        request.reset();
        owner.reset();
        got = *result;
    });
    QTRY_COMPARE(got, u"text"_s);
}

void TestRequest::theAnswerComesToTheContextsThread()
{
    const Pending<int> pending;
    Request<int> request = pending.request();
    QThread *thread = nullptr;
    request.then(this, [&](const Result<int> &) { thread = QThread::currentThread(); });
    const std::unique_ptr<QThread> worker(QThread::create([&pending] { pending.finish(1); }));
    worker->start();
    QVERIFY(worker->wait());
    QTRY_COMPARE(thread, QThread::currentThread());
}

QTEST_GUILESS_MAIN(TestRequest)
#include "test_request.moc"
