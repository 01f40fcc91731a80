// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/shortlistfill.h"

#include "core/services/csv.h"
#include "core/services/offerfields.h"
#include "core/services/shortlists.h"
#include "tests/support/bench.h"

using namespace Qt::StringLiterals;
using namespace sanjia;

class TestShortlistFill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { bench.reset(); }
    void makesTheListAndItsLines();
    void keepsWhatIsNotSaid();
    void anExportComesBackWhole();
    void tellsWhatIsWrong();

private:
    [[nodiscard]] QList<ShortlistLine> linesOf(const QString &name)
    {
        const auto list = answerOf(lists->show(name));
        return list ? list->lines : QList<ShortlistLine>();
    }

    std::unique_ptr<Bench> bench;
    std::unique_ptr<Shortlists> lists;
};

void TestShortlistFill::init()
{
    lists.reset();
    bench = std::make_unique<Bench>();
    QVERIFY(bench->open());
    lists = std::make_unique<Shortlists>(bench->store, bench->clock);
    QVERIFY(answerOf(bench->store.save({offerAt(1), offerAt(2), offerAt(3)}, 1)));
}

void TestShortlistFill::makesTheListAndItsLines()
{
    const QList<ImportLine> lines{{offerAt(2).id, 200, SkuId{u"7"_s}, u"要黑色"_s},
                                  {offerAt(1).id, 0, {}, {}}};
    QCOMPARE(answerOf(fillShortlist(*lists, u" 春季 "_s, lines)), 2);
    const QList<ShortlistLine> listed = linesOf(u"春季"_s);
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed.at(0).offer.id, offerAt(2).id);
    QCOMPARE(listed.at(0).quantity, 200);
    QCOMPARE(listed.at(0).sku, SkuId{u"7"_s});
    QCOMPARE(listed.at(0).note, u"要黑色"_s);
    QCOMPARE(listed.at(1).quantity, 0);
    QCOMPARE(answerOf(fillShortlist(*lists, u"春季"_s, {})), 0);
}

void TestShortlistFill::keepsWhatIsNotSaid()
{
    const QList<ImportLine> first{{offerAt(1).id, 5, SkuId{u"7"_s}, u"mine"_s}};
    QCOMPARE(answerOf(fillShortlist(*lists, u"x"_s, first)), 1);
    const QList<ImportLine> second{{offerAt(3).id, 0, {}, {}}, {offerAt(1).id, 9, {}, {}}};
    QCOMPARE(answerOf(fillShortlist(*lists, u"x"_s, second)), 1);
    const QList<ShortlistLine> listed = linesOf(u"x"_s);
    QCOMPARE(listed.at(0).offer.id, offerAt(1).id); // stays where it is
    QCOMPARE(listed.at(0).quantity, 9);
    QCOMPARE(listed.at(0).sku, SkuId{u"7"_s});
    QCOMPARE(listed.at(0).note, u"mine"_s);
}

void TestShortlistFill::anExportComesBackWhole()
{
    const QList<ImportLine> lines{{offerAt(3).id, 3, {}, u"=1+1"_s},
                                  {offerAt(1).id, 1, SkuId{u"-7"_s}, u"'=1\r\n\"two\""_s}};
    QVERIFY(answerOf(fillShortlist(*lists, u"out"_s, lines)));
    QList<Record> records;
    for (const ShortlistLine &line : linesOf(u"out"_s))
        records.append(shortlistRecord(line, 1));
    const ImportText back = importFrom(QString::fromUtf8(csvFrom(records, {})));
    QCOMPARE(back.lines, lines);
    QVERIFY(answerOf(fillShortlist(*lists, u"in"_s, back.lines)));
    QCOMPARE(linesOf(u"in"_s), linesOf(u"out"_s));
}

void TestShortlistFill::tellsWhatIsWrong()
{
    QCOMPARE(answerOf(fillShortlist(*lists, u"  "_s, {})).error().kind, ErrorKind::BadParameter);
    const QList<ImportLine> unseen{{offerAt(9).id, 1, {}, {}}};
    QCOMPARE(answerOf(fillShortlist(*lists, u"x"_s, unseen)).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestShortlistFill)
#include "test_shortlistfill.moc"
