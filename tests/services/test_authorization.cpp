// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/sandbox.h"
#include "core/services/authorization.h"
#include "tests/support/bench.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// A person allows an app to call, through the sandbox's page and a browser that follows it.
class TestAuthorization : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringsTokens();
    void aPersonMaySayNo();
    void aPortThatIsTaken();
    void aWrongSecretIsRefused();
    void stopsWithItsOwner();

private:
    [[nodiscard]] bool prepare(const QStringList &faults = {});
    /// What the browser shows at the end of its way.
    [[nodiscard]] QByteArray browse(const QUrl &page);

    SettableClock m_clock{1'779'681'600'000};
    std::unique_ptr<Sandbox> m_sandbox;
    GatewayConfig m_config;
};

bool TestAuthorization::prepare(const QStringList &faults)
{
    SandboxOptions options;
    options.faults = faults;
    m_sandbox = std::make_unique<Sandbox>(m_clock, options);
    const auto origin = m_sandbox->start();
    m_config.origin = origin.value_or(QUrl());
    m_config.appKey = m_sandbox->appKey();
    m_config.appSecret = m_sandbox->appSecret();
    return origin.has_value();
}

QByteArray TestAuthorization::browse(const QUrl &page)
{
    QNetworkAccessManager browser;
    QNetworkRequest request(page);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    const std::unique_ptr<QNetworkReply> reply(browser.get(request));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 20'000))
        return "never ended";
    return reply->readAll();
}

void TestAuthorization::bringsTokens()
{
    QVERIFY(prepare());
    Authorization authorization(m_config, 0, {"granted", "refused"}, m_clock);
    const auto page = authorization.start();
    QVERIFY(page);
    const QUrl back(QUrlQuery(*page).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    QCOMPARE(back.host(), u"127.0.0.1"_s);
    QCOMPARE(QUrlQuery(*page).queryItemValue(u"state"_s).size(), 32);
    const Request<TokenSet> coming = authorization.tokens();
    QCOMPARE(browse(*page), "granted"_ba);
    const auto tokens = answerOf(coming);
    QVERIFY2(tokens, tokens ? "" : qPrintable(tokens.error().detail));
    QVERIFY(!tokens->access.isEmpty() && !tokens->refresh.isEmpty());
    QCOMPARE(tokens->accessUntil, std::optional(m_clock.now() + 36'000'000));
    QCOMPARE(tokens->refreshUntil, std::optional(m_clock.now() + 180 * kMsPerDay));
    QCOMPARE(tokens->owner, u"sample-buyer"_s);
}

void TestAuthorization::aPersonMaySayNo()
{
    QVERIFY(prepare({u"no-consent"_s}));
    Authorization authorization(m_config, 0, {"granted", "refused"}, m_clock);
    const auto page = authorization.start();
    QVERIFY(page);
    const Request<TokenSet> coming = authorization.tokens();
    QCOMPARE(browse(*page), "refused"_ba);
    const auto tokens = answerOf(coming);
    QCOMPARE(tokens.error().kind, ErrorKind::Permission);
}

void TestAuthorization::aPortThatIsTaken()
{
    QVERIFY(prepare());
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Authorization authorization(m_config, other.serverPort(), {}, m_clock);
    const auto page = authorization.start();
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::Offline);
}

void TestAuthorization::aWrongSecretIsRefused()
{
    QVERIFY(prepare());
    m_config.appSecret = Secret(u"wrong"_s);
    Authorization authorization(m_config, 0, {"granted", "refused"}, m_clock);
    const auto page = authorization.start();
    QVERIFY(page);
    const Request<TokenSet> coming = authorization.tokens();
    QCOMPARE(browse(*page), "granted"_ba);
    QCOMPARE(answerOf(coming).error().kind, ErrorKind::Authentication);
}

void TestAuthorization::stopsWithItsOwner()
{
    QVERIFY(prepare());
    auto authorization = std::make_unique<Authorization>(m_config, quint16{0}, RedirectPages{},
                                                         m_clock);
    const auto page = authorization->start();
    QVERIFY(page);
    const QUrl back(QUrlQuery(*page).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    authorization.reset();
    QTcpServer next;
    QVERIFY(next.listen(QHostAddress::LocalHost, static_cast<quint16>(back.port())));
}

QTEST_GUILESS_MAIN(TestAuthorization)
#include "test_authorization.moc"
