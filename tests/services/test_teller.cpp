// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/tellingbench.h"
#include "tests/support/webhookserver.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

constexpr UtcMs kMinute = 60'000;

} // namespace

/// Telling by webhook and by a page a day, over a real store and real connections.
class TestTeller : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingIsSentUnlessSetUp();
    void postsWhatWasNoticed();
    void signsWithAKey();
    void hostileAnswers_data();
    void hostileAnswers();
    void triesAgainWithTheSameDelivery();
    void waitsAsLongAsItIsAskedTo();
    void givesUpInTheEnd();
    void twoProcessesTellOnce();
    void addresses_data();
    void addresses();
    void addressAndKeyAreSecrets();
    void changesWhatIsSaidOnly();
    void aStoppedTellerGoesOnLater();
    void writesAPageADay();
    void aMissingFolderIsTriedAgain();
    void switchedOffTellsNothing();
    void tests();
    void readsItsFileAgain();
    void survivesAFileOfNonsense();

private:
    void setWebhook(const QString &key = {})
    {
        QVERIFY(answerOf(
            b->desk->setWebhook(Secret(server->address()), Secret(key), SecretPlace::Memory)));
    }

    std::unique_ptr<TellingBench> b;
    std::unique_ptr<WebhookServer> server;
};

void TestTeller::init()
{
    b = std::make_unique<TellingBench>();
    QVERIFY(b->open());
    server = std::make_unique<WebhookServer>();
}

void TestTeller::nothingIsSentUnlessSetUp()
{
    QVERIFY(b->notice());
    QCOMPARE(b->work(), std::pair(0, 0));
    QVERIFY(!QFile::exists(QDir(b->dataDir()).filePath(u"telling.ini"_s)));
    setWebhook();
    QCOMPARE(b->work(), std::pair(0, 0)); // nor what was noticed before
    QVERIFY(server->posts.isEmpty());
}

void TestTeller::postsWhatWasNoticed()
{
    setWebhook();
    QVERIFY(b->notice());
    QCOMPARE(b->work(), std::pair(1, 0));
    QCOMPARE(server->posts.size(), 1);
    const WebhookServer::Post &post = server->posts.first();
    QCOMPARE(post.line, QByteArray("POST /in?token=s3cr3t-t0ken HTTP/1.1"));
    QCOMPARE(post.body, QByteArray("alerts\n610000000001 drop 5%"));
    QCOMPARE(post.headers.value("content-type"), QByteArray("application/json; charset=utf-8"));
    QCOMPARE(post.headers.value("x-sanjia-event"), QByteArray("alerts"));
    QCOMPARE(post.headers.value("x-sanjia-delivery").size(), 36);
    QCOMPARE(post.headers.value("x-sanjia-try"), QByteArray("1"));
    QVERIFY(!post.headers.contains("x-sanjia-signature"));
    QVERIFY(!post.headers.contains("cookie"));
    QCOMPARE(b->last().state, TellingState::Told);
    QCOMPARE(b->work(), std::pair(0, 0)); // once
}

void TestTeller::signsWithAKey()
{
    setWebhook(u"k3y"_s);
    QVERIFY(b->notice());
    QCOMPARE(b->work(), std::pair(1, 0));
    const WebhookServer::Post &post = server->posts.first();
    QCOMPARE(post.headers.value("x-sanjia-signature"),
             "sha256="
                 + QMessageAuthenticationCode::hash(post.body, "k3y", QCryptographicHash::Sha256)
                       .toHex());
}

void TestTeller::hostileAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("again");
    const auto row = [](const char *name, const QByteArray &answer, ErrorKind kind, bool again) {
        QTest::newRow(name) << answer << static_cast<int>(kind) << again;
    };
    row("closed", {}, ErrorKind::Offline, true);
    row("hangs", "hang", ErrorKind::Timeout, true);
    row("500", WebhookServer::reply("500 Oops"), ErrorKind::ServerDown, true);
    row("503", WebhookServer::reply("503 Busy"), ErrorKind::ServerDown, true);
    row("429", WebhookServer::reply("429 Slow"), ErrorKind::RateLimited, true);
    row("408", WebhookServer::reply("408 Late"), ErrorKind::Timeout, true);
    row("400", WebhookServer::reply("400 Bad"), ErrorKind::BadParameter, false);
    row("401", WebhookServer::reply("401 Who"), ErrorKind::Authentication, false);
    row("403", WebhookServer::reply("403 No"), ErrorKind::Permission, false);
    row("404", WebhookServer::reply("404 Where"), ErrorKind::BadParameter, false);
    row("410", WebhookServer::reply("410 Gone"), ErrorKind::BadParameter, false);
    row("elsewhere", WebhookServer::reply("302 Found", "Location: https://evil.example/x\r\n"),
        ErrorKind::BadAnswer, false);
    row("a flood", WebhookServer::reply("200 OK", {}, QByteArray(1 << 20, 'x')),
        ErrorKind::BadAnswer, false);
    row("a flood that was not announced",
        "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + QByteArray(4 << 20, 'x'),
        ErrorKind::BadAnswer, false);
}

void TestTeller::hostileAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, kind);
    QFETCH(bool, again);
    server->answers = {answer};
    b->desk->carrier().webhook().setTimeout(std::chrono::milliseconds(400));
    setWebhook();
    QVERIFY(b->notice());
    QCOMPARE(b->work(), std::pair(0, 1));
    // Qt itself asks again where a connection is closed without a word; it is the same delivery.
    QCOMPARE(server->posts.size(), answer.isEmpty() ? server->posts.size() : 1);
    for (const WebhookServer::Post &post : std::as_const(server->posts))
        QCOMPARE(post.headers.value("x-sanjia-delivery"), b->last().delivery.toLatin1());
    const Telling one = b->last();
    QVERIFY(one.error);
    QCOMPARE(static_cast<int>(one.error->kind), kind);
    QCOMPARE(one.state, again ? TellingState::Waiting : TellingState::GivenUp);
    b->clock().advance(kMinute);
    QCOMPARE(b->work(), again ? std::pair(0, 1) : std::pair(0, 0));
}

void TestTeller::triesAgainWithTheSameDelivery()
{
    server->answers = {WebhookServer::reply("500 Oops"), WebhookServer::reply("204 No Content")};
    setWebhook();
    QVERIFY(b->notice());
    QCOMPARE(b->work(), std::pair(0, 1));
    QCOMPARE(b->work(), std::pair(0, 0)); // not yet
    b->clock().advance(kMinute);
    QCOMPARE(b->work(), std::pair(1, 0));
    QCOMPARE(server->posts.size(), 2);
    QCOMPARE(server->posts.at(1).body, server->posts.at(0).body);
    QCOMPARE(server->posts.at(1).headers.value("x-sanjia-delivery"),
             server->posts.at(0).headers.value("x-sanjia-delivery"));
    QCOMPARE(server->posts.at(1).headers.value("x-sanjia-try"), QByteArray("2"));
    QVERIFY(!b->last().error);
}

void TestTeller::waitsAsLongAsItIsAskedTo()
{
    server->answers = {WebhookServer::reply("429 Slow", "Retry-After: 7200\r\n"),
                       WebhookServer::reply("200 OK")};
    setWebhook();
    QVERIFY(b->notice());
    QCOMPARE(b->work(), std::pair(0, 1));
    QCOMPARE(b->last().nextAt, b->clock().now() + 120 * kMinute);
    b->clock().advance(119 * kMinute);
    QCOMPARE(b->work(), std::pair(0, 0));
    b->clock().advance(kMinute);
    QCOMPARE(b->work(), std::pair(1, 0));
}

void TestTeller::givesUpInTheEnd()
{
    server->answers = {WebhookServer::reply("500 Oops")};
    setWebhook();
    QVERIFY(b->notice());
    int tries = 0;
    while (b->work() == std::pair(0, 1) && b->last().state == TellingState::Waiting) {
        ++tries;
        QVERIFY(tries < 50);
        b->clock().set(b->last().nextAt);
    }
    QCOMPARE(b->last().state, TellingState::GivenUp);
    QCOMPARE(b->last().error->code, u"500"_s);
    QVERIFY(server->posts.size() <= kMostTellingTries);
}

void TestTeller::twoProcessesTellOnce()
{
    setWebhook();
    Store store(b->bench->store.path());
    QVERIFY(answerOf(store.open()));
    const auto other = b->makeDesk(store, b->accounts);
    QVERIFY(b->notice());
    // Both at once, again and again.
    for (int round = 0; round < 5; ++round) {
        QSignalSpy mine(&b->desk->teller(), &Teller::finished);
        QSignalSpy theirs(&other->teller(), &Teller::finished);
        b->desk->teller().work();
        other->teller().work();
        QTRY_COMPARE(mine.size(), 1);
        QTRY_COMPARE(theirs.size(), 1);
        QCOMPARE(server->posts.size(), round + 1);
        QVERIFY(b->notice());
    }
    QSet<QByteArray> deliveries;
    for (const WebhookServer::Post &post : std::as_const(server->posts))
        deliveries.insert(post.headers.value("x-sanjia-delivery"));
    QCOMPARE(deliveries.size(), server->posts.size());
}

void TestTeller::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("good");
    QTest::newRow("https") << u"https://hooks.example.com/a?b=c"_s << true;
    QTest::newRow("a port") << u"https://hooks.example.com:8443/"_s << true;
    QTest::newRow("loopback") << u"http://127.0.0.1:9/x"_s << true;
    QTest::newRow("localhost") << u"http://localhost/x"_s << true;
    QTest::newRow("plain http") << u"http://hooks.example.com/x"_s << false;
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.evil.example/"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("ftp") << u"ftp://127.0.0.1/x"_s << false;
    QTest::newRow("a user") << u"https://me:word@hooks.example.com/"_s << false;
    QTest::newRow("a fragment") << u"https://hooks.example.com/#x"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("words") << u"tell me"_s << false;
    QTest::newRow("nothing") << u""_s << false;
}

void TestTeller::addresses()
{
    QFETCH(QString, address);
    QFETCH(bool, good);
    const auto kept = answerOf(b->desk->setWebhook(Secret(address), Secret(), SecretPlace::Memory));
    QCOMPARE(kept.has_value(), good);
    QCOMPARE(b->desk->settings()->webhook.has_value(), good);
    if (!good)
        QCOMPARE(kept.error().kind, ErrorKind::BadParameter);
}

void TestTeller::addressAndKeyAreSecrets()
{
    QStringList logged;
    static QStringList *into = nullptr;
    into = &logged;
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { into->append(text); });
    server->answers = {WebhookServer::reply("404 Where"),
                       WebhookServer::reply("302 Found", "Location: /in?token=s3cr3t-t0ken\r\n"),
                       {},
                       WebhookServer::reply("200 OK")};
    setWebhook(u"s1gning-k3y"_s);
    for (int i = 0; i < 4; ++i) {
        QVERIFY(b->notice());
        b->work();
    }
    server->close();
    QVERIFY(b->notice());
    b->work();
    qInstallMessageHandler(before);
    const QByteArray written = b->everythingWritten();
    QVERIFY(written.contains("127.0.0.1"));
    QVERIFY(!written.contains("s3cr3t-t0ken") && !written.contains("s1gning-k3y"));
    for (const QString &line : std::as_const(logged))
        QVERIFY2(!line.contains("s3cr3t-t0ken"_L1) && !line.contains("s1gning-k3y"_L1),
                 qPrintable(line));
    QVERIFY(b->desk->settings()->webhook->isSigned);
    QVERIFY(b->desk->settings()->webhook->host.startsWith("127.0.0.1:"_L1));
}

void TestTeller::changesWhatIsSaidOnly()
{
    setWebhook(u"k3y"_s);
    const TellingSettings before = *b->desk->settings();
    QVERIFY(answerOf(b->desk->setWebhook({}, {}, SecretPlace::Memory)));
    QCOMPARE(*b->desk->settings(), before);
    QVERIFY(answerOf(b->desk->setWebhook({}, Secret(), SecretPlace::Memory)));
    QVERIFY(!b->desk->settings()->webhook->isSigned);
    const auto target = answerOf(b->desk->carrier().target(*b->desk->settings()));
    QCOMPARE(target->address, Secret(server->address()));
    // Another address goes on where the old one stopped.
    const WebhookServer other;
    QVERIFY(b->notice());
    QVERIFY(answerOf(b->desk->setWebhook(Secret(other.address()), {}, SecretPlace::Memory)));
    QCOMPARE(b->work(), std::pair(1, 0));
    QCOMPARE(other.posts.size(), 1);
    QVERIFY(server->posts.isEmpty());
}

void TestTeller::aStoppedTellerGoesOnLater()
{
    server->answers = {"hang", WebhookServer::reply("200 OK")};
    setWebhook();
    QVERIFY(b->notice());
    QSignalSpy finished(&b->desk->teller(), &Teller::finished);
    b->desk->teller().work();
    QTRY_COMPARE(server->posts.size(), 1);
    b->desk->teller().stop();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(b->last().state, TellingState::Waiting);
    b->clock().advance(kMinute);
    QCOMPARE(b->work(), std::pair(1, 0));
}

void TestTeller::writesAPageADay()
{
    QTemporaryDir folder;
    QVERIFY(answerOf(b->desk->setDigest(folder.path(), 8)));
    QVERIFY(b->notice());
    QCOMPARE(b->work(), std::pair(0, 0)); // the day is not over
    const QDate day = QDateTime::fromMSecsSinceEpoch(b->clock().now(), Qt::UTC).date();
    b->clock().set(localDay(day, QTimeZone::utc()).to + 8 * 60 * kMinute);
    QCOMPARE(b->work(), std::pair(1, 0));
    const QString path = folder.filePath(u"sanjia-alerts-%1.html"_s.arg(day.toString(Qt::ISODate)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), day.toString(Qt::ISODate).toUtf8() + " 1 1");
    QCOMPARE(b->work(), std::pair(0, 0));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QCOMPARE(answerOf(b->desk->digest(day)).value(), day.toString(Qt::ISODate).toUtf8() + " 1 1");
    QCOMPARE(answerOf(b->desk->digest(day.addDays(-9))).error().kind, ErrorKind::NotFound);
}

void TestTeller::aMissingFolderIsTriedAgain()
{
    QTemporaryDir folder;
    const QString inside = folder.filePath(u"stick"_s);
    QVERIFY(QDir().mkdir(inside));
    QVERIFY(answerOf(b->desk->setDigest(inside, 0)));
    QVERIFY(!answerOf(b->desk->setDigest(u"/no/such/folder"_s, 0)));
    QVERIFY(QDir().rmdir(inside));
    QVERIFY(b->notice());
    b->clock().advance(kMsPerDay);
    QCOMPARE(b->work(), std::pair(0, 1));
    QVERIFY(!QFile::exists(inside)); // it is not made
    QCOMPARE(b->last().error->kind, ErrorKind::FileUnwritable);
    QVERIFY(QDir().mkdir(inside));
    b->clock().advance(kMinute);
    QCOMPARE(b->work(), std::pair(1, 0));
}

void TestTeller::switchedOffTellsNothing()
{
    setWebhook();
    QVERIFY(b->notice());
    QVERIFY(answerOf(b->desk->turnOff(TellingChannel::Webhook)));
    QCOMPARE(b->work(), std::pair(0, 0));
    QVERIFY(!b->desk->settings()->webhook);
    const TellingSettings gone = *b->desk->settings();
    QCOMPARE(answerOf(b->desk->carrier().target(gone)).error().kind,
             ErrorKind::SecretsUnavailable); // forgotten
    setWebhook();
    QCOMPARE(b->work(), std::pair(0, 0)); // and begins anew
}

void TestTeller::tests()
{
    QCOMPARE(answerOf(b->desk->test(TellingChannel::Webhook)).error().kind,
             ErrorKind::BadParameter); // nothing is set up
    setWebhook();
    QVERIFY(answerOf(b->desk->test(TellingChannel::Webhook)));
    QCOMPARE(server->posts.first().headers.value("x-sanjia-event"), QByteArray("test"));
    QVERIFY(server->posts.first().body.startsWith("test\n"));
    QVERIFY(answerOf(b->desk->deliveries(9))->isEmpty()); // no part of what is to be told
    QTemporaryDir folder;
    QVERIFY(answerOf(b->desk->setDigest(folder.path(), 8)));
    QVERIFY(answerOf(b->desk->test(TellingChannel::Digest)));
    QVERIFY(QFile::exists(folder.filePath(u"sanjia-alerts-test.html"_s)));
}

void TestTeller::readsItsFileAgain()
{
    const QString odd = u"a \"b\" = [c]; \\n, #,%1\n"_s;
    QTemporaryDir folder;
    QVERIFY(answerOf(b->desk->setCommand(u"/bin/true"_s, {odd, u""_s, u" x "_s})));
    QVERIFY(answerOf(b->desk->setDigest(folder.path(), 23)));
    setWebhook();
    const TellingBook book(QDir(b->dataDir()).filePath(u"telling.ini"_s));
    const auto read = book.read();
    QVERIFY(read);
    QCOMPARE(*read, *b->desk->settings());
    QCOMPARE(read->command->arguments, (QStringList{odd, u""_s, u" x "_s}));
    QCOMPARE(read->digest->hour, 23);
    QCOMPARE(QFile::permissions(book.path()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    // The same way stays the same way, whatever is changed about it.
    QVERIFY(answerOf(b->desk->setCommand(u"/bin/false"_s, {})));
    QCOMPARE(b->desk->settings()->command->setup, read->command->setup);
}

void TestTeller::survivesAFileOfNonsense()
{
    const QString path = QDir(b->dataDir()).filePath(u"telling.ini"_s);
    for (const QByteArray &text :
         {QByteArray("\0\xff\xfe[[[\n==\n"_ba), QByteArray("[command]\nprogram=x\n"),
          QByteArray("[digest]\nsetup=x\nfolder=relative\nhour=8\n"),
          QByteArray("[digest]\nsetup=x\nfolder=/tmp\nhour=99\n"),
          QByteArray("[webhook]\nsetup=x\nhost=y\nsecrets=nowhere\n"), QByteArray(80'000, 'x')}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const auto read = TellingBook(path).read();
        QVERIFY(!read || read->ways().isEmpty());
        QCOMPARE(b->work(), std::pair(0, 0));
    }
}

QTEST_GUILESS_MAIN(TestTeller)
#include "test_teller.moc"
