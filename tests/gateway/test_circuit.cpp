// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/circuit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {
Error error(ErrorKind kind) { return {kind, {}, {}, std::nullopt}; }
} // namespace

class TestCircuit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensAfterFiveFailuresInARow();
    void aRefusalIsAnAnswer();
    void letsOneTryAfterTheRest();
    void restsLongerEachTime();
    void cancellingProvesNothing();
    void survivesAClockSetBack();
};

void TestCircuit::opensAfterFiveFailuresInARow()
{
    Circuit circuit;
    for (int i = 1; i < Circuit::kPatience; ++i) {
        circuit.failed(error(ErrorKind::Offline), 1'000);
        QVERIFY(!circuit.refuses(1'000));
    }
    circuit.failed(error(ErrorKind::Timeout), 1'000);
    const auto refused = circuit.refuses(2'000);
    QVERIFY(refused);
    QCOMPARE(refused->kind, ErrorKind::Timeout); // what is really wrong, not "circuit open"
    QCOMPARE(refused->retryAfter, std::optional(std::chrono::milliseconds(14'000)));
}

void TestCircuit::aRefusalIsAnAnswer()
{
    Circuit circuit;
    for (int i = 0; i < 20; ++i)
        circuit.failed(error(i % 2 ? ErrorKind::Permission : ErrorKind::ServerDown), 0);
    QVERIFY(!circuit.refuses(0));
}

void TestCircuit::letsOneTryAfterTheRest()
{
    Circuit circuit;
    for (int i = 0; i < Circuit::kPatience; ++i)
        circuit.failed(error(ErrorKind::ServerDown), 0);
    QVERIFY(circuit.refuses(Circuit::kFirstRest - 1));
    QVERIFY(!circuit.refuses(Circuit::kFirstRest));
    QVERIFY(circuit.refuses(Circuit::kFirstRest)); // only one
    circuit.succeeded();
    QVERIFY(!circuit.refuses(Circuit::kFirstRest));
    circuit.failed(error(ErrorKind::ServerDown), Circuit::kFirstRest);
    QVERIFY(!circuit.refuses(Circuit::kFirstRest)); // patience is whole again
}

void TestCircuit::restsLongerEachTime()
{
    Circuit circuit;
    for (int i = 0; i < Circuit::kPatience; ++i)
        circuit.failed(error(ErrorKind::Offline), 0);
    UtcMs now = Circuit::kFirstRest;
    UtcMs rest = Circuit::kFirstRest;
    for (int i = 0; i < 10; ++i) {
        QVERIFY(!circuit.refuses(now));
        circuit.failed(error(ErrorKind::Offline), now);
        rest = std::min(rest * 2, Circuit::kLongestRest);
        QVERIFY(circuit.refuses(now + rest - 1));
        now += rest;
    }
}

void TestCircuit::cancellingProvesNothing()
{
    Circuit circuit;
    for (int i = 0; i < Circuit::kPatience; ++i)
        circuit.failed(error(ErrorKind::Offline), 0);
    QVERIFY(!circuit.refuses(Circuit::kFirstRest));
    circuit.failed(error(ErrorKind::Cancelled), Circuit::kFirstRest);
    QVERIFY(!circuit.refuses(Circuit::kFirstRest)); // the next may try
}

void TestCircuit::survivesAClockSetBack()
{
    Circuit circuit;
    const UtcMs late = 1'000'000'000;
    for (int i = 0; i < Circuit::kPatience; ++i)
        circuit.failed(error(ErrorKind::Offline), late);
    QVERIFY(!circuit.refuses(0));
}

QTEST_GUILESS_MAIN(TestCircuit)
#include "test_circuit.moc"
