// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/weblink.h"

#include "core/gateway/apierror.h"
#include "tests/support/browsercatch.h"
#include "ui/support/linkbutton.h"
#include "ui/text/errortext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

class TestWebLink : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyMarketPagesAreOpened_data();
    void onlyMarketPagesAreOpened();
    void everyLinkOfAnErrorMayBeOpened();
    void buttonLeadsToThePage();
    void buttonIsHiddenWithoutAPage();
};

void TestWebLink::onlyMarketPagesAreOpened_data()
{
    QTest::addColumn<QString>("named");
    QTest::addColumn<bool>("taken");
    QTest::newRow("usual") << u"https://detail.1688.com/offer/62000000001.html"_s << true;
    QTest::newRow("mobile") << u"https://m.1688.com/offer/62000000001.html"_s << true;
    QTest::newRow("bare") << u"https://1688.com/x"_s << true;
    QTest::newRow("not secure") << u"http://detail.1688.com/offer/1.html"_s << false;
    QTest::newRow("look-alike") << u"https://detail.1688.com.evil.example/"_s << false;
    QTest::newRow("suffix") << u"https://evil1688.com/"_s << false;
    QTest::newRow("login") << u"https://detail.1688.com@evil.example/"_s << false;
    QTest::newRow("user") << u"https://a:b@detail.1688.com/"_s << false;
    QTest::newRow("port") << u"https://detail.1688.com:8443/"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("none") << QString() << false;
}

void TestWebLink::onlyMarketPagesAreOpened()
{
    QFETCH(QString, named);
    QFETCH(bool, taken);
    QCOMPARE(mayBeOpened(QUrl(named, QUrl::StrictMode)), taken);
    BrowserCatch browser;
    openInBrowser(QUrl(named, QUrl::StrictMode));
    QCOMPARE(browser.opened.size(), taken ? 1 : 0);
    Offer offer;
    offer.id.value = u"62000000002"_s;
    offer.detailUrl = named;
    const QUrl page = offerPage(offer);
    QCOMPARE(page.toString() == named, taken);
    QCOMPARE(page.scheme(), u"https"_s); // else the page made from the id
    QVERIFY(page.host().endsWith(u"1688.com"));
    QVERIFY(taken || page.path().contains(offer.id.value));
    offer.id = {};
    QCOMPARE(offerPage(offer).isEmpty(), !taken);
}

void TestWebLink::everyLinkOfAnErrorMayBeOpened()
{
    int links = 0;
    const QList<apierror::KnownCode> codes = apierror::knownCodes();
    for (const apierror::KnownCode &one : codes) {
        for (const QString &call : {QString(), u"com.alibaba.product:alibaba.product.get"_s}) {
            const ErrorText text = errorText({one.kind, one.code, {}, std::nullopt}, call);
            QVERIFY2(text.link.isEmpty() || mayBeOpened(text.link),
                     qPrintable(text.link.toString()));
            links += text.link.isEmpty() ? 0 : 1;
        }
    }
    QVERIFY(links > 20);
}

void TestWebLink::buttonLeadsToThePage()
{
    BrowserCatch browser;
    QWidget window;
    LinkButton button(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(!button.isVisible());
    QVERIFY(!button.accessibleName().isEmpty());
    button.leadOn({u"what"_s, u"advice"_s, QUrl(u"https://open.1688.com/"_s), u"Console"_s});
    QVERIFY(button.isVisible());
    QCOMPARE(button.text(), u"Console"_s);
    QCOMPARE(button.accessibleName(), u"Console"_s);
    QVERIFY(button.toolTip().contains("open.1688.com"_L1));
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(browser.opened, QList<QUrl>{QUrl(u"https://open.1688.com/"_s)});
}

void TestWebLink::buttonIsHiddenWithoutAPage()
{
    BrowserCatch browser;
    QWidget window;
    LinkButton button(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (const QString &page : {u"https://open.1688.com.evil.example/"_s, QString()}) {
        button.leadOn({u"what"_s, u"advice"_s, QUrl(u"https://open.1688.com/"_s), u"Console"_s});
        QVERIFY(button.isVisible());
        button.leadOn({u"what"_s, u"advice"_s, QUrl(page), u"Elsewhere"_s});
        QVERIFY(!button.isVisible());
        button.click(); // as a program may
    }
    QVERIFY(browser.opened.isEmpty());
}

QTEST_MAIN(TestWebLink)
#include "test_weblink.moc"
