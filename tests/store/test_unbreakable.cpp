// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/support/bench.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

/// A second process that saves, started by start().
class Writer
{
public:
    explicit Writer(const QString &path) : m_path(path) {}

    void start(int first, int rounds, const QStringList &more = {})
    {
        process.start(QStringLiteral(SANJIA_STORE_WRITER),
                      QStringList{m_path, QString::number(first), QString::number(rounds)} + more);
    }
    /// The last round it said was saved.
    [[nodiscard]] int saved()
    {
        m_output += process.readAllStandardOutput();
        const QByteArrayList lines = m_output.split('\n');
        int last = 0;
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) { // a line without its end does not count
            if (lines.at(i).startsWith("saved "))
                last = lines.at(i).mid(6).toInt();
        }
        return last;
    }
    [[nodiscard]] std::optional<ErrorKind> failure()
    {
        static_cast<void>(saved());
        const qsizetype at = m_output.indexOf("failed ");
        return at < 0
            ? std::nullopt
            : std::optional(static_cast<ErrorKind>(m_output.mid(at + 7).trimmed().toInt()));
    }

    QProcess process;

private:
    QString m_path;
    QByteArray m_output;
};

QString damageOf(const QString &path)
{
    Database db(path);
    if (!db.open())
        return u"cannot be opened"_s;
    const auto broken = db.value(u"SELECT \"table\" FROM pragma_foreign_key_check"_s);
    if (!broken || *broken)
        return u"rows that refer to nothing"_s;
    // The index answers for itself: its own check compares its structures.
    const auto index = db.execute(
        u"INSERT INTO offer_words (offer_words) VALUES ('integrity-check')"_s);
    if (!index)
        return index.error().detail;
    return db.value(u"PRAGMA integrity_check"_s)->value_or(QVariant()).toString();
}

/// The last round of which the library at `path` has the page from `first` on, whole.
int roundIn(const QString &path, int first)
{
    Store store(path);
    if (!answerOf(store.open()))
        return -1;
    QList<OfferId> ids;
    for (int i = 0; i < 5; ++i)
        ids.append(OfferId{QString::number(700'000'000'000 + first + i)});
    const auto offers = answerOf(store.offers(ids));
    if (!offers)
        return -1;
    if (offers->isEmpty())
        return 0;
    if (offers->size() != 5)
        return -2;
    const qint64 round = offers->first().stock.value_or(-3);
    for (const Offer &offer : *offers) {
        const auto series = answerOf(store.priceSeries(offer.id));
        if (offer.stock != round || offer.price != Money::fromFen(1000 + round) || !series
            || series->points.size() != round)
            return -4; // a page is saved whole, or not at all
    }
    return static_cast<int>(round);
}

} // namespace

/// What a library survives: a process killed in the middle, a full disk, rights that are missing,
/// another process that writes or locks, a file cut short.
class TestUnbreakable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void killedAtAnyInstant();
    void fullDisk_data();
    void fullDisk();
    void directoryThatCannotBeWritten();
    void fileThatCannotBeWritten();
    void cutShort();
    void locked();
    void twoProcesses();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestUnbreakable::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"library.sqlite"_s);
}

void TestUnbreakable::killedAtAnyInstant()
{
    QRandomGenerator random(11);
    int most = 0;
    for (int attempt = 0; attempt < 25; ++attempt) {
        QFile::remove(m_path);
        QFile::remove(m_path + u"-wal"_s);
        QFile::remove(m_path + u"-shm"_s);
        Writer writer(m_path);
        writer.start(0, 100'000);
        // Killed after some saves, and some microseconds into whatever comes then.
        const int enough = random.bounded(0, 60);
        QTRY_VERIFY_WITH_TIMEOUT(writer.saved() >= enough, 60'000);
        QTest::qWait(random.bounded(0, 3));
        writer.process.kill();
        QVERIFY(writer.process.waitForFinished());
        const int told = writer.saved();
        most = std::max(most, told);
        QCOMPARE(damageOf(m_path), u"ok"_s);
        const int kept = roundIn(m_path, 0);
        QVERIFY2(kept == told || kept == told + 1,
                 qPrintable(u"told %1, kept %2"_s.arg(told).arg(kept)));
    }
    QVERIFY(most > 20); // it was killed while it worked, not before
}

void TestUnbreakable::fullDisk_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {60'000, 150'000, 400'000, 1'000'000})
        QTest::newRow(qPrintable(QString::number(bytes))) << bytes;
}

void TestUnbreakable::fullDisk()
{
    QFETCH(int, bytes);
    Writer writer(m_path);
    writer.start(0, 5'000, {u"limit"_s, QString::number(bytes)});
    QVERIFY(writer.process.waitForFinished(120'000));
    QCOMPARE(writer.failure(), std::optional(ErrorKind::StoreUnwritable));
    const int told = writer.saved();
    QCOMPARE(roundIn(m_path, 0), told); // with room again it goes on, even from half a creation
    QCOMPARE(damageOf(m_path), u"ok"_s);
}

void TestUnbreakable::directoryThatCannotBeWritten()
{
    constexpr auto kReading = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther
        | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_dir->path(), kReading));
    Writer writer(m_path);
    writer.start(0, 1, {u"unprivileged"_s});
    QVERIFY(writer.process.waitForFinished());
    QVERIFY(QFile::setPermissions(m_dir->path(), kReading | QFile::WriteOwner));
    QCOMPARE(writer.failure(), std::optional(ErrorKind::StoreUnwritable));
    QVERIFY(!QFileInfo::exists(m_path));
}

void TestUnbreakable::fileThatCannotBeWritten()
{
    {
        Store store(m_path);
        QVERIFY(answerOf(store.open()));
        QVERIFY(answerOf(store.save({offerAt(1)}, 1)));
    }
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadOther));
    constexpr auto kEverything = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_dir->path(), kEverything));
    Writer writer(m_path);
    writer.start(0, 1, {u"unprivileged"_s});
    QVERIFY(writer.process.waitForFinished());
    QCOMPARE(writer.failure(), std::optional(ErrorKind::StoreUnwritable));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    Store again(m_path);
    QVERIFY(answerOf(again.open()));
    QCOMPARE(answerOf(again.library({}))->total, 1);
}

void TestUnbreakable::cutShort()
{
    {
        Store store(m_path);
        QVERIFY(answerOf(store.open()));
        QList<Offer> offers;
        for (int i = 0; i < 200; ++i)
            offers.append(offerAt(i));
        QVERIFY(answerOf(store.save(offers, 1)));
    }
    const qint64 whole = QFileInfo(m_path).size();
    QVERIFY(QFile::resize(m_path, whole * 3 / 4));
    Store store(m_path);
    const auto opened = answerOf(store.open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::StoreCorrupt);
    QCOMPARE(QFileInfo(m_path).size(), whole * 3 / 4); // and left as it is, for who can mend it
}

void TestUnbreakable::locked()
{
    Store store(m_path);
    QVERIFY(answerOf(store.open()));
    QVERIFY(answerOf(store.save({offerAt(1)}, 1)));
    Database other(m_path);
    QVERIFY(other.open());
    {
        const Transaction hold(other);
        QVERIFY(hold.begun());
        const auto saved = answerOf(store.save({offerAt(2)}, 2)); // waits five seconds
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::StoreBusy);
    }
    QVERIFY(answerOf(store.save({offerAt(2)}, 2)));
    QCOMPARE(answerOf(store.library({}))->total, 2);
}

void TestUnbreakable::twoProcesses()
{
    // The window and the command line at once, the second one started while the first creates.
    Writer window(m_path);
    Writer shell(m_path);
    window.start(0, 60);
    shell.start(100, 60);
    QVERIFY(window.process.waitForFinished(120'000));
    QVERIFY(shell.process.waitForFinished(120'000));
    QCOMPARE(window.failure(), std::optional<ErrorKind>());
    QCOMPARE(shell.failure(), std::optional<ErrorKind>());
    QCOMPARE(roundIn(m_path, 0), 60);
    QCOMPARE(roundIn(m_path, 100), 60);
    QCOMPARE(damageOf(m_path), u"ok"_s);
}

QTEST_GUILESS_MAIN(TestUnbreakable)
#include "test_unbreakable.moc"
