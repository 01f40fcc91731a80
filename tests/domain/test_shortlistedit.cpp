// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/shortlistedit.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

QList<OfferId> ids(const QString &letters)
{
    QList<OfferId> list;
    for (const QChar letter : letters)
        list.append(OfferId{QString(letter)});
    return list;
}

QString letters(const QList<OfferId> &list)
{
    QString text;
    for (const OfferId &id : list)
        text += id.value;
    return text;
}

ShortlistLine line(const QString &id)
{
    ShortlistLine made;
    made.offer.id = OfferId{id};
    return made;
}

} // namespace

class TestShortlistEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moves_data();
    void moves();
    void movingLosesNothing();
    void joinsWhatIsNew();
    void tidiesFigures();
    void tidiesTags_data();
    void tidiesTags();
    void knowsTheSameChoices();
    void turnsRound();
};

void TestShortlistEdit::moves_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("moved");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("after");
    QTest::newRow("down") << u"abcd"_s << u"a"_s << 3 << u"bcad"_s;
    QTest::newRow("up") << u"abcd"_s << u"d"_s << 1 << u"adbc"_s;
    QTest::newRow("to the top") << u"abcd"_s << u"c"_s << 0 << u"cabd"_s;
    QTest::newRow("to the end") << u"abcd"_s << u"a"_s << 4 << u"bcda"_s;
    QTest::newRow("past the end") << u"abcd"_s << u"b"_s << 99 << u"acdb"_s;
    QTest::newRow("before the top") << u"abcd"_s << u"b"_s << -5 << u"bacd"_s;
    QTest::newRow("onto itself") << u"abcd"_s << u"b"_s << 1 << u"abcd"_s;
    QTest::newRow("just behind itself") << u"abcd"_s << u"b"_s << 2 << u"abcd"_s;
    QTest::newRow("several, kept in order") << u"abcde"_s << u"ea"_s << 3 << u"bcaed"_s;
    QTest::newRow("all") << u"abc"_s << u"cba"_s << 1 << u"abc"_s;
    QTest::newRow("a stranger") << u"abc"_s << u"x"_s << 1 << u"abc"_s;
    QTest::newRow("nothing") << QString() << u"x"_s << 1 << QString();
}

void TestShortlistEdit::moves()
{
    QFETCH(QString, before);
    QFETCH(QString, moved);
    QFETCH(int, place);
    QFETCH(QString, after);
    QCOMPARE(letters(movedTo(ids(before), ids(moved), place)), after);
}

void TestShortlistEdit::movingLosesNothing()
{
    std::mt19937 random(7);
    QString order = u"abcdefghij"_s;
    for (int turn = 0; turn < 500; ++turn) {
        QString moved;
        for (const QChar letter : std::as_const(order)) {
            if (random() % 3 == 0)
                moved += letter;
        }
        const int place = static_cast<int>(random() % 12);
        const QString after = letters(movedTo(ids(order), ids(moved), place));
        QString sorted = after;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(sorted, u"abcdefghij"_s);
        QVERIFY2(moved.isEmpty() || after.contains(moved), qPrintable(after)); // together, in order
        order = after;
    }
}

void TestShortlistEdit::joinsWhatIsNew()
{
    ShortlistLine mine = line(u"a"_s);
    mine.note = u"mine"_s;
    ShortlistLine theirs = line(u"a"_s);
    theirs.note = u"theirs"_s;
    ShortlistLine other = line(u"b"_s);
    other.quantity = 7;
    const QList<ShortlistLine> all = joined({mine}, {theirs, other, other});
    QCOMPARE(letters(idsOf(all)), u"ab"_s);
    QCOMPARE(all.at(0).note, u"mine"_s);
    QCOMPARE(all.at(1).quantity, 7);
}

void TestShortlistEdit::tidiesFigures()
{
    ShortlistLine wild = line(u"a"_s);
    wild.quantity = -4;
    wild.rank = 99;
    wild.note = QString(kLongestNote + 5, u'x');
    wild.target = Money();
    const ShortlistLine tidy = tidied(wild);
    QCOMPARE(tidy.quantity, 0);
    QCOMPARE(tidy.rank, kLastRank);
    QCOMPARE(tidy.note.size(), kLongestNote);
    QVERIFY(!tidy.target);
    QCOMPARE(tidied(tidy), tidy);
    wild.quantity = kMostPieces + 1;
    QCOMPARE(tidied(wild).quantity, kMostPieces);
    wild.target = Money::fromE4(1);
    QCOMPARE(tidied(wild).target, Money::fromE4(1));
}

void TestShortlistEdit::tidiesTags_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("commas of both scripts")
        << QStringList{u"急, 样品，礼品、夏;x；y"_s}
        << QStringList{u"急"_s, u"样品"_s, u"礼品"_s, u"夏"_s, u"x"_s, u"y"_s};
    QTest::newRow("blanks") << QStringList{u"  big   box ,, ,"_s} << QStringList{u"big box"_s};
    QTest::newRow("each once") << QStringList{u"A"_s, u"a"_s, u"b"_s}
                               << QStringList{u"A"_s, u"b"_s};
    QTest::newRow("lines") << QStringList{u"a\nb"_s} << QStringList{u"a"_s, u"b"_s};
}

void TestShortlistEdit::tidiesTags()
{
    QFETCH(QStringList, typed);
    QFETCH(QStringList, tags);
    QCOMPARE(tidiedTags(typed), tags);
    QCOMPARE(tidiedTags(tags), tags);
}

void TestShortlistEdit::knowsTheSameChoices()
{
    const ShortlistLine one = line(u"a"_s);
    ShortlistLine other = one;
    other.offer.title = u"what the market says is no choice"_s;
    QVERIFY(sameChoices(one, other));
    const QList<std::function<void(ShortlistLine &)>> edits{
        [](ShortlistLine &l) { l.offer.id.value = u"z"_s; },
        [](ShortlistLine &l) { l.sku.value = u"1"_s; },
        [](ShortlistLine &l) { l.quantity = 1; },
        [](ShortlistLine &l) { l.note = u"n"_s; },
        [](ShortlistLine &l) { l.tags = QStringList{u"t"_s}; },
        [](ShortlistLine &l) { l.rank = 1; },
        [](ShortlistLine &l) { l.target = Money::fromFen(1); },
        [](ShortlistLine &l) { l.priceWhenAdded = Money::fromFen(1); },
        [](ShortlistLine &l) {
            l.addedAt = 1;
        }};
    for (const auto &edit : edits) {
        ShortlistLine changed = one;
        edit(changed);
        QVERIFY(!sameChoices(one, changed));
    }
    Shortlist list{u"A"_s, {one}, 1, 0};
    Shortlist away = list;
    away.archivedAt = 5;
    QVERIFY(!sameChoices(list, away));
    QVERIFY(!(ShortlistChange{list, away}).isNothing());
    QVERIFY((ShortlistChange{list, list}).isNothing());
    QVERIFY(!(ShortlistChange{{}, list}).isNothing());
    QVERIFY(!(ShortlistChange{list, {}}).isNothing());
}

void TestShortlistEdit::turnsRound()
{
    const Shortlist a{u"A"_s, {}, 1, 0};
    const Shortlist b{u"B"_s, {}, 1, 0};
    const QList<ShortlistChange> back = reversed({{{}, a}, {a, b}});
    QCOMPARE(back.size(), 2);
    QCOMPARE(back.at(0).before->name, u"B"_s);
    QCOMPARE(back.at(0).after->name, u"A"_s);
    QVERIFY(!back.at(1).after);
}

QTEST_GUILESS_MAIN(TestShortlistEdit)
#include "test_shortlistedit.moc"
