// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/edithistory.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// Undo and redo over edits that answer late, or are refused.
class TestEditHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void goesBackAndForth();
    void anotherEditEndsWhatCouldBeDoneAgain();
    void quickStepsDoNotWait();
    void aRefusedStepLeavesAlone();
    void aRefusedStepTakesItsChainAlong();
    void keepsTheLatest();
    void namesAreFitForAMenu();
    void hasAllUsualKeys();

private:
    EditHistory::Step step(const QString &name, const QString &chain = {})
    {
        const auto asks = [this](const QString &what) {
            return [this, what] {
                asked.append(what);
                if (refusing.contains(what))
                    return readyRequest<void>(fail(ErrorKind::Changed, what));
                return readyRequest<void>({});
            };
        };
        return {name, chain, asks(u'-' + name), asks(u'+' + name)};
    }
    void undo() const { history->undoAction()->trigger(); }
    void redo() const { history->redoAction()->trigger(); }
    [[nodiscard]] QString undoText() const { return history->undoAction()->text(); }

    QStringList asked;
    QStringList refusing;
    std::unique_ptr<EditHistory> history;
};

void TestEditHistory::init()
{
    asked.clear();
    refusing.clear();
    history = std::make_unique<EditHistory>();
}

void TestEditHistory::goesBackAndForth()
{
    QVERIFY(!history->undoAction()->isEnabled());
    QVERIFY(!history->redoAction()->isEnabled());
    QCOMPARE(undoText(), u"&Undo"_s);
    history->add(step(u"a"_s));
    history->add(step(u"b"_s));
    QCOMPARE(undoText(), u"&Undo b"_s);
    const QSignalSpy undone(history.get(), &EditHistory::undone);
    const QSignalSpy redone(history.get(), &EditHistory::redone);
    undo();
    QCOMPARE(undoText(), u"&Undo a"_s);
    QCOMPARE(history->redoAction()->text(), u"&Redo b"_s);
    QTRY_COMPARE(undone.size(), 1);
    QCOMPARE(undone.at(0).at(0).toString(), u"b"_s);
    redo();
    QTRY_COMPARE(redone.size(), 1);
    QVERIFY(!history->redoAction()->isEnabled());
    QCOMPARE(asked, (QStringList{u"-b"_s, u"+b"_s}));
}

void TestEditHistory::anotherEditEndsWhatCouldBeDoneAgain()
{
    history->add(step(u"a"_s));
    undo();
    history->add(step(u"b"_s));
    QVERIFY(!history->redoAction()->isEnabled());
    QCOMPARE(undoText(), u"&Undo b"_s);
}

void TestEditHistory::quickStepsDoNotWait()
{
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        history->add(step(name));
    undo();
    undo();
    undo();
    undo(); // there is none
    QCOMPARE(asked, (QStringList{u"-c"_s, u"-b"_s, u"-a"_s}));
    redo();
    QCOMPARE(asked.last(), u"+a"_s);
}

void TestEditHistory::aRefusedStepLeavesAlone()
{
    history->add(step(u"a"_s));
    history->add(step(u"b"_s));
    history->add(step(u"c"_s));
    refusing = {u"-b"_s};
    const QSignalSpy failed(history.get(), &EditHistory::failed);
    undo();
    undo();
    undo(); // before the refusal of the second is known
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().kind, ErrorKind::Changed);
    redo();
    redo();
    QVERIFY(!history->redoAction()->isEnabled());
    QCOMPARE(asked, (QStringList{u"-c"_s, u"-b"_s, u"-a"_s, u"+a"_s, u"+c"_s}));
    refusing = {u"-c"_s};
    undo();
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(!history->redoAction()->isEnabled());
    QCOMPARE(undoText(), u"&Undo a"_s);
}

void TestEditHistory::aRefusedStepTakesItsChainAlong()
{
    history->add(step(u"a"_s, u"lists"_s));
    history->add(step(u"other"_s));
    history->add(step(u"b"_s, u"lists"_s));
    refusing = {u"-b"_s};
    const QSignalSpy failed(history.get(), &EditHistory::failed);
    undo();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(undoText(), u"&Undo other"_s);
    undo();
    QVERIFY(!history->undoAction()->isEnabled());
}

void TestEditHistory::keepsTheLatest()
{
    constexpr int kMany = 250;
    for (int i = 0; i < kMany; ++i)
        history->add(step(QString::number(i)));
    while (history->undoAction()->isEnabled())
        undo();
    QCOMPARE(asked.size(), 200);
    QCOMPARE(asked.last(), u"-50"_s);
}

void TestEditHistory::namesAreFitForAMenu()
{
    history->add(step(u"star “A & B”"_s));
    QCOMPARE(undoText(), u"&Undo star “A && B”"_s);
    history->add(step(QString(200, u'长')));
    QVERIFY(undoText().size() < 80);
    QVERIFY(undoText().endsWith(u'…'));
}

void TestEditHistory::hasAllUsualKeys()
{
    QVERIFY(history->undoAction()->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_Z)));
    const QList<QKeySequence> redo = history->redoAction()->shortcuts();
    QVERIFY(redo.contains(QKeySequence(Qt::CTRL | Qt::Key_Y)));
    QVERIFY(redo.contains(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)));
}

QTEST_MAIN(TestEditHistory)
#include "test_edithistory.moc"
