// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/shortlists.h"
#include "tests/support/bench.h"
#include "ui/shortlists/changetext.h"
#include "ui/support/edithistory.h"

#include <QAction>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

Shortlist list(const QString &name, const QString &letters = {}, UtcMs archivedAt = 0)
{
    Shortlist made{name, {}, 1, archivedAt};
    for (const QChar letter : letters) {
        ShortlistLine line;
        line.offer.id = OfferId{QString(letter)};
        made.lines.append(line);
    }
    return made;
}

} // namespace

class TestShortlistHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void namesEveryEdit_data();
    void namesEveryEdit();
    void undoesAndRedoes();
    void manyStepsAtOnce();
    void anEditOfAnotherProgramEndsIt();

private:
    [[nodiscard]] QStringList names()
    {
        QStringList all;
        const auto told = answerOf(lists->list()).value_or(QList<ShortlistSummary>());
        for (const ShortlistSummary &one : told)
            all.append(u"%1:%2"_s.arg(one.name).arg(one.lines));
        return all;
    }

    std::unique_ptr<Bench> bench;
    std::unique_ptr<Shortlists> lists;
    std::unique_ptr<EditHistory> history;
};

void TestShortlistHistory::init()
{
    history.reset();
    lists.reset();
    bench = std::make_unique<Bench>();
    QVERIFY(bench->open());
    QVERIFY(answerOf(bench->store.save({offerAt(1), offerAt(2), offerAt(3)}, 1)));
    lists = std::make_unique<Shortlists>(bench->store, bench->clock);
    history = std::make_unique<EditHistory>();
    record(*lists, *history, &Shortlists::edited, changeText, u"lists"_s);
}

void TestShortlistHistory::namesEveryEdit_data()
{
    QTest::addColumn<QList<ShortlistChange>>("changes");
    QTest::addColumn<QString>("text");
    const auto row = [](const ShortlistChange &change, const QString &text) {
        QTest::newRow(qPrintable(text)) << QList<ShortlistChange>{change} << text;
    };
    row({{}, list(u"A"_s)}, u"make “A”"_s);
    row({list(u"A"_s), {}}, u"delete “A”"_s);
    row({list(u"A"_s), list(u"B"_s)}, u"rename “A” to “B”"_s);
    row({list(u"A"_s), list(u"A"_s, {}, 5)}, u"archive “A”"_s);
    row({list(u"A"_s, {}, 5), list(u"A"_s)}, u"bring “A” back from the archive"_s);
    row({list(u"A"_s), list(u"A"_s, u"xy"_s)}, u"add 2 offer(s) to “A”"_s);
    row({list(u"A"_s, u"xyz"_s), list(u"A"_s, u"x"_s)}, u"remove 2 offer(s) from “A”"_s);
    row({list(u"A"_s, u"xy"_s), list(u"A"_s, u"yx"_s)}, u"move lines of “A”"_s);
    Shortlist edited = list(u"A"_s, u"xy"_s);
    edited.lines[1].note = u"n"_s;
    row({list(u"A"_s, u"xy"_s), edited}, u"edit 1 line(s) of “A”"_s);
}

void TestShortlistHistory::namesEveryEdit()
{
    QFETCH(QList<ShortlistChange>, changes);
    QFETCH(QString, text);
    QCOMPARE(changeText(changes), text);
}

void TestShortlistHistory::undoesAndRedoes()
{
    QVERIFY(!history->undoAction()->isEnabled());
    QVERIFY(answerOf(lists->create(u"A"_s)));
    QVERIFY(answerOf(lists->add(u"A"_s, {offerAt(1).id, offerAt(2).id})));
    QTRY_VERIFY(history->undoAction()->text().contains(u"add 2"_s));
    QSignalSpy shown(lists.get(), &Shortlists::applied);
    history->undoAction()->trigger();
    QTRY_COMPARE(names(), QStringList{u"A:0"_s});
    QTRY_COMPARE(shown.count(), 1);
    history->redoAction()->trigger();
    QTRY_COMPARE(names(), QStringList{u"A:2"_s});
    // Another edit, and what was undone before cannot be done again.
    history->undoAction()->trigger();
    QTRY_COMPARE(names(), QStringList{u"A:0"_s});
    QVERIFY(answerOf(lists->rename(u"A"_s, u"B"_s)));
    QTRY_VERIFY(!history->redoAction()->isEnabled());
    history->undoAction()->trigger();
    QTRY_COMPARE(names(), QStringList{u"A:0"_s});
}

void TestShortlistHistory::manyStepsAtOnce()
{
    QVERIFY(answerOf(lists->create(u"A"_s)));
    for (int i = 1; i <= 3; ++i)
        QVERIFY(answerOf(lists->add(u"A"_s, {offerAt(i).id})));
    QTRY_VERIFY(history->undoAction()->isEnabled());
    for (int i = 0; i < 4; ++i)
        history->undoAction()->trigger(); // none waits for the one before
    QTRY_VERIFY(names().isEmpty());
    for (int i = 0; i < 4; ++i)
        history->redoAction()->trigger();
    QTRY_COMPARE(names(), QStringList{u"A:3"_s});
}

void TestShortlistHistory::anEditOfAnotherProgramEndsIt()
{
    QVERIFY(answerOf(lists->create(u"A"_s)));
    QVERIFY(answerOf(lists->add(u"A"_s, {offerAt(1).id})));
    QTRY_VERIFY(history->undoAction()->isEnabled());
    QVERIFY(answerOf(bench->store.addToShortlist(u"A"_s, {offerAt(2).id}, 5)));
    QSignalSpy failed(history.get(), &EditHistory::failed);
    history->undoAction()->trigger();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().kind, ErrorKind::Changed);
    QVERIFY(!history->undoAction()->isEnabled());
    QVERIFY(!history->redoAction()->isEnabled());
    QCOMPARE(names(), QStringList{u"A:2"_s});
}

QTEST_MAIN(TestShortlistHistory)
#include "test_shortlisthistory.moc"
