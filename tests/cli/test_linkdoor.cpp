// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linkdoor.h"

#include <QFileInfo>
#include <QFileOpenEvent>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent/QtConcurrentRun>

#include <memory>

using namespace sanjia;
using namespace Qt::StringLiterals;

class TestLinkDoor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsLinks_data();
    void readsLinks();
    void handsOver();
    void nobodyIsThere();
    void isItsOwnersAlone();
    void takesNothingElse_data();
    void takesNothingElse();
    void opensWhereOneWasKilled();
    void leavesAnOpenOneAlone();
    void listensToTheDesktop();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"window.socket"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

const OfferId kId{u"619899292404"_s};

/// From another thread, as from another program: it waits for the door's word.
bool handOver(const QString &dataDir)
{
    QFuture<bool> taken = QtConcurrent::run([dataDir] { return LinkDoor::handOver(dataDir, kId); });
    [&taken] {
        QTRY_VERIFY(taken.isFinished());
    }();
    return taken.result();
}

} // namespace

void TestLinkDoor::init() { m_dir = std::make_unique<QTemporaryDir>(); }

void TestLinkDoor::readsLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("id");
    QTest::newRow("number") << u"sanjia:619899292404"_s << kId.value;
    QTest::newRow("ours") << u"sanjia:https://detail.1688.com/offer/619899292404.html"_s
                          << kId.value;
    QTest::newRow("page") << u"https://detail.1688.com/offer/619899292404.html"_s << kId.value;
    QTest::newRow("a bare number is a verb") << u"619899292404"_s << QString();
    QTest::newRow("another page") << u"https://example.com/619899292404"_s << QString();
    QTest::newRow("no offer") << u"sanjia:hello"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestLinkDoor::readsLinks()
{
    QFETCH(const QString, link);
    QFETCH(const QString, id);
    QCOMPARE(LinkDoor::offerOf(link).value_or(OfferId()).value, id);
}

void TestLinkDoor::handsOver()
{
    LinkDoor door(m_dir->path());
    QSignalSpy wanted(&door, &LinkDoor::offerWanted);
    door.open();
    door.open(); // once is enough
    QVERIFY(handOver(m_dir->path()));
    QVERIFY(handOver(m_dir->path()));
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.at(1).at(0).value<OfferId>(), kId);
}

void TestLinkDoor::nobodyIsThere()
{
    QVERIFY(!LinkDoor::handOver(m_dir->path(), kId));
    const LinkDoor closed(m_dir->path());
    QVERIFY(!LinkDoor::handOver(m_dir->path(), kId));
}

void TestLinkDoor::isItsOwnersAlone()
{
    LinkDoor door(m_dir->path());
    door.open();
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(QFileInfo::exists(path()));
    QCOMPARE(QFileInfo(path()).permissions() & others, QFile::Permissions());
}

void TestLinkDoor::takesNothingElse_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("words") << QByteArray("hello\n");
    QTest::newRow("a path") << QByteArray("/etc/passwd\n");
    QTest::newRow("no end") << QByteArray(100'000, '6');
    QTest::newRow("zeros") << QByteArray(200, '\0');
}

void TestLinkDoor::takesNothingElse()
{
    QFETCH(const QByteArray, said);
    LinkDoor door(m_dir->path());
    QSignalSpy wanted(&door, &LinkDoor::offerWanted);
    door.open();
    QLocalSocket visitor;
    visitor.connectToServer(path());
    QVERIFY(visitor.waitForConnected());
    visitor.write(said);
    QTRY_COMPARE(visitor.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(visitor.readAll(), QByteArray());
    QCOMPARE(wanted.size(), 0);
    QVERIFY(handOver(m_dir->path())); // and it stays open for who has something to say
}

void TestLinkDoor::opensWhereOneWasKilled()
{
    {
        QLocalServer killed;
        QVERIFY(killed.listen(path()));
        // What a killed program leaves: the name without anybody behind it.
        QVERIFY(QFile::rename(path(), path() + u".left"_s));
    }
    QVERIFY(QFile::rename(path() + u".left"_s, path()));
    LinkDoor door(m_dir->path());
    door.open();
    QVERIFY(handOver(m_dir->path()));
}

void TestLinkDoor::leavesAnOpenOneAlone()
{
    LinkDoor first(m_dir->path());
    QSignalSpy wanted(&first, &LinkDoor::offerWanted);
    first.open();
    {
        LinkDoor second(m_dir->path());
        second.open();
    }
    QVERIFY(handOver(m_dir->path()));
    QCOMPARE(wanted.size(), 1);
}

void TestLinkDoor::listensToTheDesktop()
{
    const LinkDoor door(m_dir->path());
    QSignalSpy wanted(&door, &LinkDoor::offerWanted);
    QFileOpenEvent link(QUrl(u"sanjia:619899292404"_s));
    QCoreApplication::sendEvent(QCoreApplication::instance(), &link);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).value<OfferId>(), kId);
    QFileOpenEvent page(QUrl(u"file:///etc/passwd"_s));
    QCoreApplication::sendEvent(QCoreApplication::instance(), &page);
    QCOMPARE(wanted.size(), 1);
}

QTEST_GUILESS_MAIN(TestLinkDoor)
#include "test_linkdoor.moc"
