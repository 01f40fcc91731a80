// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/sandbox.h"
#include "core/services/dialecttest.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sanjia;
using State = CheckResult::State;

/// The connection test against the sandbox: each thing that can be missing is found where it is.
class TestDialectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsMissing_data();
    void findsWhatIsMissing();
    void aClockThatIsOff();
    void nobodyThere();
};

namespace {

struct Trial
{
    SettableClock clock{1'779'681'600'000};
    std::unique_ptr<Sandbox> sandbox;
    GatewayConfig config;
    std::unique_ptr<DialectTest> test;

    [[nodiscard]] bool prepare(const QStringList &faults)
    {
        SandboxOptions options;
        options.faults = faults;
        sandbox = std::make_unique<Sandbox>(clock, options);
        const auto origin = sandbox->start();
        config.origin = origin.value_or(QUrl());
        config.appKey = sandbox->appKey();
        config.appSecret = sandbox->appSecret();
        return origin.has_value();
    }
    [[nodiscard]] bool run(const Clock &asking)
    {
        test = std::make_unique<DialectTest>(config, asking, GatewayHelp{});
        QSignalSpy finished(test.get(), &DialectTest::finished);
        test->start();
        return finished.wait(30'000) && finished.count() == 1;
    }
    /// "pppspp": passed, failed, skipped, in the order of Check.
    [[nodiscard]] QString states() const
    {
        QString text;
        for (const Check check : {Check::Network, Check::Clock, Check::Signature, Check::Token,
                                  Check::Search, Check::Detail}) {
            for (const CheckResult &result : test->results()) {
                if (result.check == check)
                    text += u"pfs"_s.at(static_cast<int>(result.state));
            }
        }
        return text;
    }
};

} // namespace

void TestDialectTest::findsWhatIsMissing_data()
{
    QTest::addColumn<QStringList>("faults");
    QTest::addColumn<DialectName>("dialect");
    QTest::addColumn<QString>("secret"); // empty: the right one
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("states");
    QTest::addColumn<QString>("usable");
    using enum DialectName;
    QTest::newRow("aop") << QStringList() << Aop << QString() << QString() << u"pppspp"_s
                         << u"aop top"_s;
    QTest::newRow("top tells no time")
        << QStringList() << Top << QString() << QString() << u"pspspp"_s << u"top aop"_s;
    QTest::newRow("onebound signs nothing, and is alone")
        << QStringList() << Onebound << QString() << QString() << u"pspspp"_s << u"onebound"_s;
    QTest::newRow("a token that passes")
        << QStringList() << Aop << QString() << u"invented"_s << u"pppppp"_s << u"aop top"_s;
    QTest::newRow("wrong secret") << QStringList() << Aop << u"wrong"_s << QString() << u"psfsss"_s
                                  << QString();
    QTest::newRow("wrong secret, top")
        << QStringList() << Top << u"wrong"_s << QString() << u"psfsss"_s << QString();
    QTest::newRow("a token that is over") << QStringList{u"needs-token"_s} << Aop << QString()
                                          << u"invented"_s << u"pppfss"_s << QString();
    QTest::newRow("no token where one is needed")
        << QStringList{u"needs-token"_s} << Aop << QString() << QString() << u"pppfss"_s
        << QString();
    QTest::newRow("no token where one is needed, top")
        << QStringList{u"needs-token"_s} << Top << QString() << QString() << u"pspfss"_s
        << QString();
    QTest::newRow("throttled") << QStringList{u"429"_s} << Aop << QString() << QString()
                               << u"pspsfs"_s << QString();
    QTest::newRow("down") << QStringList{u"500"_s} << Aop << QString() << QString() << u"fsssss"_s
                          << QString();
}

void TestDialectTest::findsWhatIsMissing()
{
    QFETCH(QStringList, faults);
    QFETCH(DialectName, dialect);
    QFETCH(QString, secret);
    QFETCH(QString, token);
    QFETCH(QString, states);
    QFETCH(QString, usable);
    Trial trial;
    QVERIFY(trial.prepare(faults));
    trial.config.dialect = dialect;
    if (!secret.isEmpty())
        trial.config.appSecret = Secret(secret);
    trial.config.tokens.access = Secret(token);
    QVERIFY(trial.run(trial.clock));
    QCOMPARE(trial.states(), states);
    QStringList words;
    for (const DialectName name : trial.test->usable())
        words.append(wordOf(name));
    QCOMPARE(words.join(u' '), usable);
}

void TestDialectTest::aClockThatIsOff()
{
    Trial trial;
    QVERIFY(trial.prepare({}));
    trial.config.dialect = DialectName::Aop;
    const SettableClock late(trial.clock.now() + ConnectionTest::kClockTolerance + 1'000);
    QVERIFY(trial.run(late));
    QCOMPARE(trial.states().at(1), u'f');
    QCOMPARE(trial.test->results().at(1).clockOffMs, ConnectionTest::kClockTolerance + 1'000);
    // The guide's dialect signs the time in words, and is refused for it.
    QCOMPARE(trial.test->usable(), QList<DialectName>{DialectName::Aop});
}

void TestDialectTest::nobodyThere()
{
    Trial trial;
    QVERIFY(trial.prepare({}));
    trial.sandbox.reset();
    QVERIFY(trial.run(trial.clock));
    QCOMPARE(trial.states(), u"fsssss"_s);
    QVERIFY(trial.test->usable().isEmpty());
}

QTEST_GUILESS_MAIN(TestDialectTest)
#include "test_dialecttest.moc"
