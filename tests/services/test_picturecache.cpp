// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/picturecache.h"

#include "core/gateway/pictureloader.h"
#include "core/services/pictures.h"
#include "tests/support/bench.h"
#include "tests/support/picturehost.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QFile>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

constexpr qint64 kHour = 60 * 60 * 1000;
const QString kUrl = u"https://cbu01.alicdn.com/a.jpg"_s;

QByteArray picture(qsizetype size) { return "\xFF\xD8\xFF" + QByteArray(size - 3, 'x'); }

} // namespace

/// Pictures on disk: what stays, what goes, and that nothing which is wrong with a file or a disk
/// is more than a missing picture.
class TestPictureCache : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void comesFromDiskAfterARestart();
    void theSampleMarketMovesItsPort();
    void takesSpoiltFilesForMissing_data();
    void takesSpoiltFilesForMissing();
    void theOldestGoFirst();
    void aSmallerLimitIsObeyed();
    void keepsNothingAtZero();
    void keepsPicturesOnly_data();
    void keepsPicturesOnly();
    void isForItsOwnerOnly();
    void aFullDiskIsAMissingPicture();
    void noFolderIsAMissingPicture();
    void isCleared();
    void countsAnyFolder();

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(u"pictures"_s); }
    [[nodiscard]] std::unique_ptr<PictureCache> opened() const
    {
        return std::make_unique<PictureCache>(folder(), m_clock);
    }
    [[nodiscard]] QString onlyFile() const
    {
        const QStringList files = QDir(folder()).entryList(QDir::Files);
        return files.size() == 1 ? QDir(folder()).filePath(files.first()) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    SettableClock m_clock{1'700'000'000'000};
};

void TestPictureCache::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_clock.set(1'700'000'000'000);
}

void TestPictureCache::cleanup() { m_dir.reset(); }

void TestPictureCache::comesFromDiskAfterARestart()
{
    QString url;
    {
        PictureHost host;
        host.body = picture(5'000);
        QVERIFY(host.listen(QHostAddress::LocalHost));
        url = host.url(u"a.jpg"_s);
        const auto cache = opened();
        PictureLoader loader;
        Pictures pictures(loader, cache.get());
        QCOMPARE(answerOf(pictures.fetch(url)).value(), host.body);
        QCOMPARE(answerOf(cache->stock())->pictures, 1); // behind the write on the same thread
    }
    const auto cache = opened();
    PictureLoader loader;
    Pictures pictures(loader, cache.get());
    QCOMPARE(answerOf(pictures.fetch(url)).value(), picture(5'000)); // nobody is there to ask
    QVERIFY(!answerOf(pictures.fetch(url + u'x')));
}

void TestPictureCache::theSampleMarketMovesItsPort()
{
    const auto cache = opened();
    cache->keep(u"http://127.0.0.1:4001/p/1.png"_s, picture(100));
    QVERIFY(answerOf(cache->read(u"http://127.0.0.1:4002/p/1.png"_s)));
    QVERIFY(!answerOf(cache->read(u"http://127.0.0.1:4002/p/2.png"_s)));
}

void TestPictureCache::takesSpoiltFilesForMissing_data()
{
    using Spoil = std::function<void(QFile &)>;
    QTest::addColumn<Spoil>("spoil");
    QTest::newRow("cut short") << Spoil([](QFile &file) { file.resize(file.size() / 2); });
    QTest::newRow("empty") << Spoil([](QFile &file) { file.resize(0); });
    QTest::newRow("a sum alone") << Spoil([](QFile &file) { file.resize(32); });
    QTest::newRow("longer") << Spoil([](QFile &file) {
        file.seek(file.size());
        file.write("x");
    });
    QTest::newRow("one byte changed") << Spoil([](QFile &file) {
        file.seek(500);
        file.write("y");
    });
    QTest::newRow("larger than any") << Spoil([](QFile &file) { file.resize(64 << 20); });
}

void TestPictureCache::takesSpoiltFilesForMissing()
{
    QFETCH(std::function<void(QFile &)>, spoil);
    const auto cache = opened();
    cache->keep(kUrl, picture(1'000));
    QVERIFY(answerOf(cache->read(kUrl)));
    QFile file(onlyFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    spoil(file);
    file.close();
    QCOMPARE(answerOf(cache->read(kUrl)).error().kind, ErrorKind::NotFound);
    QCOMPARE(answerOf(cache->stock()).value(), PictureStock());
    cache->keep(kUrl, picture(1'000)); // and it can be had again
    QVERIFY(answerOf(cache->read(kUrl)));
}

void TestPictureCache::theOldestGoFirst()
{
    const auto cache = opened();
    cache->setLimit(10'500);
    const auto url = [](int number) {
        return u"https://cbu01.alicdn.com/%1.jpg"_s.arg(number);
    };
    for (int i = 0; i < 10; ++i) {
        cache->keep(url(i), picture(1'000));
        QVERIFY(answerOf(cache->stock()));
        m_clock.advance(kHour);
    }
    QCOMPARE(answerOf(cache->stock())->pictures, 10);
    QVERIFY(answerOf(cache->read(url(0)))); // looked at: the second is the oldest now
    m_clock.advance(kHour);
    cache->keep(url(10), picture(1'000));
    const PictureStock stock = answerOf(cache->stock()).value();
    QVERIFY(stock.bytes <= 10'500);
    QCOMPARE(stock.pictures, 9); // room for a few more was made as well
    QVERIFY(answerOf(cache->read(url(0))));
    QVERIFY(answerOf(cache->read(url(10))));
    QVERIFY(!answerOf(cache->read(url(1))));
    QVERIFY(!answerOf(cache->read(url(2))));
    QVERIFY(answerOf(cache->read(url(3))));
}

void TestPictureCache::aSmallerLimitIsObeyed()
{
    {
        const auto cache = opened();
        for (int i = 0; i < 10; ++i)
            cache->keep(kUrl + QString::number(i), picture(1'000));
        QCOMPARE(answerOf(cache->stock())->pictures, 10);
    }
    const auto cache = opened();
    cache->setLimit(5'000);
    QVERIFY(answerOf(cache->stock())->bytes <= 5'000);
    cache->keep(kUrl, picture(6'000)); // larger than all that may be kept
    QVERIFY(!answerOf(cache->read(kUrl)));
    QVERIFY(answerOf(cache->stock())->pictures > 0); // and nothing had to go for it
}

void TestPictureCache::keepsNothingAtZero()
{
    const auto cache = opened();
    cache->keep(kUrl, picture(100));
    QVERIFY(answerOf(cache->read(kUrl)));
    cache->setLimit(0);
    QCOMPARE(answerOf(cache->stock()).value(), PictureStock());
    cache->keep(kUrl, picture(100));
    QVERIFY(!answerOf(cache->read(kUrl)));
}

void TestPictureCache::keepsPicturesOnly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("kept");
    QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0") << true;
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1A\n") << true;
    QTest::newRow("gif") << QByteArray("GIF89a") << true;
    QTest::newRow("webp") << QByteArray("RIFF\x10\x20\x30\x40WEBPVP8 ") << true;
    QTest::newRow("a sound") << QByteArray("RIFF\x10\x20\x30\x40WAVEfmt ") << false;
    QTest::newRow("short riff") << QByteArray("RIFF") << false;
    QTest::newRow("a page") << QByteArray("<html>Log in to the hotel's network") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestPictureCache::keepsPicturesOnly()
{
    QFETCH(QByteArray, bytes);
    const auto cache = opened();
    cache->keep(kUrl, bytes);
    QTEST(answerOf(cache->read(kUrl)).has_value(), "kept");
}

void TestPictureCache::isForItsOwnerOnly()
{
    const auto cache = opened();
    cache->keep(kUrl, picture(100));
    QVERIFY(answerOf(cache->stock()));
    const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(folder()) & others, QFile::Permissions());
}

void TestPictureCache::aFullDiskIsAMissingPicture()
{
    PictureHost host;
    host.body = picture(50'000);
    QVERIFY(host.listen(QHostAddress::LocalHost));
    const auto cache = opened();
    PictureLoader loader;
    {
        const SmallDisk full(1'000);
        Pictures pictures(loader, cache.get());
        QCOMPARE(answerOf(pictures.fetch(host.url(u"a.jpg"_s))).value(), host.body);
        QCOMPARE(answerOf(cache->stock()).value(), PictureStock());
    }
    QVERIFY(QDir(folder()).isEmpty()); // not even a part of it
    Pictures later(loader, cache.get());
    QVERIFY(answerOf(later.fetch(host.url(u"a.jpg"_s))));
    QCOMPARE(host.asked, 2);
}

void TestPictureCache::noFolderIsAMissingPicture()
{
    PictureHost host;
    host.body = picture(500);
    QVERIFY(host.listen(QHostAddress::LocalHost));
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto cache = opened();
    PictureLoader loader;
    Pictures pictures(loader, cache.get());
    QCOMPARE(answerOf(pictures.fetch(host.url(u"a.jpg"_s))).value(), host.body);
    QCOMPARE(answerOf(cache->stock()).value(), PictureStock());
    QCOMPARE(answerOf(cache->clear()).value(), PictureStock());
}

void TestPictureCache::isCleared()
{
    const auto cache = opened();
    cache->keep(kUrl, picture(100));
    QCOMPARE(answerOf(cache->stock())->pictures, 1);
    QFile foreign(folder() + u"/notes.txt"_s);
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    QCOMPARE(answerOf(cache->clear()).value(), PictureStock());
    QVERIFY(!answerOf(cache->read(kUrl)));
    QVERIFY(foreign.exists()); // only what it wrote
}

void TestPictureCache::countsAnyFolder()
{
    QCOMPARE(PictureCache::stockOf(folder()), PictureStock());
    const auto cache = opened();
    cache->keep(kUrl, picture(100));
    QVERIFY(answerOf(cache->stock())); // behind the write
    QCOMPARE(PictureCache::stockOf(folder()), (PictureStock{1, 132}));
}

QTEST_GUILESS_MAIN(TestPictureCache)
#include "test_picturecache.moc"
