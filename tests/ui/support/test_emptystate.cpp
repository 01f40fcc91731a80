// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace sanjia;
using namespace Qt::StringLiterals;

class TestEmptyState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysWhatAndHint();
    void examplesEmitThemselves();
    void examplesWorkByKeyboard();
    void sayingSomethingElseTakesExamplesAway();
    void examplesMayChangeFromWithinAChoice();
    void aSmallOneHasWordsOnly();

private:
    [[nodiscard]] QList<QPushButton *> buttons() const
    {
        return state->findChildren<QPushButton *>(u"example"_s);
    }
    std::unique_ptr<EmptyState> state;
};

void TestEmptyState::init()
{
    state = std::make_unique<EmptyState>(u"search"_s);
    state->show();
    QVERIFY(QTest::qWaitForWindowExposed(state.get()));
}

void TestEmptyState::saysWhatAndHint()
{
    state->say(u"<b>Nothing</b>"_s, u"Try *another* word"_s);
    const auto labels = state->findChildren<QLabel *>();
    for (const QString &text : {u"<b>Nothing</b>"_s, u"Try *another* word"_s}) {
        const auto shows = [&text](const QLabel *label) {
            return label->isVisible() && label->text() == text
                && label->textFormat() == Qt::PlainText;
        };
        QVERIFY2(std::ranges::any_of(labels, shows), qPrintable(text));
    }
    QVERIFY(buttons().isEmpty());
}

void TestEmptyState::examplesEmitThemselves()
{
    QSignalSpy chosen(state.get(), &EmptyState::exampleChosen);
    const QStringList examples{u"蓝牙耳机"_s, u"R&D kit"_s};
    state->offerExamples(examples);
    QCOMPARE(buttons().size(), 2);
    for (int i = 0; i < 2; ++i) {
        QPushButton *button = buttons().at(i);
        QVERIFY(button->isVisible());
        QCOMPARE(button->accessibleName(), examples.at(i));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(chosen.count(), i + 1);
        QCOMPARE(chosen.at(i).at(0).toString(), examples.at(i));
    }
    // The ampersand is a character of the example, not a shortcut of the button.
    QVERIFY(buttons().at(1)->shortcut().isEmpty());
    QVERIFY(buttons().at(1)->text().contains(u"&&"_s));
}

void TestEmptyState::examplesWorkByKeyboard()
{
    QSignalSpy chosen(state.get(), &EmptyState::exampleChosen);
    state->offerExamples({u"数据线"_s});
    QPushButton *button = buttons().constFirst();
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(chosen.count(), 1);
}

void TestEmptyState::sayingSomethingElseTakesExamplesAway()
{
    state->offerExamples({u"a"_s, u"b"_s});
    state->say(u"Nothing was found"_s, QString());
    QTRY_VERIFY(buttons().isEmpty());
    state->offerExamples({u"c"_s});
    QCOMPARE(buttons().size(), 1);
    QVERIFY(buttons().constFirst()->isVisible());
}

void TestEmptyState::examplesMayChangeFromWithinAChoice()
{
    QStringList chosen;
    connect(state.get(), &EmptyState::exampleChosen, state.get(),
            [this, &chosen](const QString &example) {
                state->say(u"Searching"_s, QString()); // takes the clicked button away
                chosen.append(example);
            });
    state->offerExamples({u"a"_s, u"b"_s});
    QTest::mouseClick(buttons().constFirst(), Qt::LeftButton);
    QCOMPARE(chosen, QStringList{u"a"_s});
    QTRY_VERIFY(buttons().isEmpty());
}

void TestEmptyState::aSmallOneHasWordsOnly()
{
    state->say(u"Nothing"_s, u"Try another word"_s);
    const auto *icon = state->findChild<QLabel *>(u"emptyIcon"_s);
    state->resize(400, 400);
    QTRY_VERIFY(icon->isVisible());
    state->resize(400, 200);
    QTRY_VERIFY(!icon->isVisible());
    state->resize(400, 400);
    QTRY_VERIFY(icon->isVisible());
}

QTEST_MAIN(TestEmptyState)
#include "test_emptystate.moc"
