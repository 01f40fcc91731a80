// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/searchform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace sanjia;
using namespace Qt::StringLiterals;

class TestSearchForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyParameterReachesTheQuery();
    void enterAsksFromEveryField();
    void complainsInsteadOfAsking_data();
    void complainsInsteadOfAsking();
    void crossBorderMarketHasItsOwnFields();
    void searchIsStopWhileRunning();
    void historyKeepsWhatIsTyped();
    void historyKeepsCursorAndChoice();

private:
    template <class W> W *child(const char *name) const
    {
        return form->findChild<W *>(QString::fromLatin1(name));
    }
    void choose(const char *name, int data) const
    {
        auto *box = child<QComboBox>(name);
        const int at = box->findData(data);
        QVERIFY(at >= 0);
        box->setCurrentIndex(at);
    }
    std::unique_ptr<SearchForm> form;
};

void TestSearchForm::init()
{
    form = std::make_unique<SearchForm>();
    form->show();
    QVERIFY(QTest::qWaitForWindowExposed(form.get()));
}

void TestSearchForm::everyParameterReachesTheQuery()
{
    form->setKeywords(u"  蓝牙  耳机 "_s);
    QTest::keyClicks(child<QLineEdit>("priceMin"), u"12.5"_s);
    QTest::keyClicks(child<QLineEdit>("priceMax"), u"99"_s);
    QTest::keyClicks(child<QLineEdit>("category"), u"1031910"_s);
    choose("sort", static_cast<int>(SearchSort::PriceAscending));
    choose("pageSize", 50);
    SearchQuery wanted;
    wanted.keywords = u"蓝牙 耳机"_s;
    wanted.priceMin = Money::fromFen(1'250);
    wanted.priceMax = Money::fromFen(9'900);
    wanted.categoryId = 1'031'910;
    wanted.sort = SearchSort::PriceAscending;
    wanted.pageSize = 50;
    QCOMPARE(form->query(), wanted);
}

void TestSearchForm::enterAsksFromEveryField()
{
    QSignalSpy asked(form.get(), &SearchForm::searchRequested);
    form->setKeywords(u"线"_s);
    int expected = 0;
    for (QWidget *field : {static_cast<QWidget *>(child<QComboBox>("keywords")),
                           static_cast<QWidget *>(child<QLineEdit>("priceMin")),
                           static_cast<QWidget *>(child<QLineEdit>("priceMax")),
                           static_cast<QWidget *>(child<QLineEdit>("category"))}) {
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(asked.count(), ++expected);
    }
    QTest::mouseClick(child<QPushButton>("searchButton"), Qt::LeftButton);
    QCOMPARE(asked.count(), ++expected);
}

void TestSearchForm::complainsInsteadOfAsking_data()
{
    QTest::addColumn<QString>("keywords");
    QTest::addColumn<QString>("lowest");
    QTest::addColumn<QString>("highest");
    QTest::newRow("no words") << u"  "_s << QString() << QString();
    QTest::newRow("no amount") << u"线"_s << u"."_s << QString();
    QTest::newRow("upside down") << u"线"_s << u"10"_s << u"9.99"_s;
}

void TestSearchForm::complainsInsteadOfAsking()
{
    QFETCH(QString, keywords);
    QFETCH(QString, lowest);
    QFETCH(QString, highest);
    QSignalSpy asked(form.get(), &SearchForm::searchRequested);
    form->setKeywords(keywords);
    child<QLineEdit>("priceMin")->setText(lowest);
    child<QLineEdit>("priceMax")->setText(highest);
    auto *complaint = child<QLabel>("complaint");
    QVERIFY(!complaint->isVisible());
    QTest::mouseClick(child<QPushButton>("searchButton"), Qt::LeftButton);
    QCOMPARE(asked.count(), 0);
    QVERIFY(complaint->isVisible());
    QVERIFY(!complaint->text().isEmpty());
    // It goes when what it complained of is put right.
    form->setKeywords(u"线"_s);
    child<QLineEdit>("priceMin")->clear();
    child<QLineEdit>("priceMax")->clear();
    QTest::mouseClick(child<QPushButton>("searchButton"), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QVERIFY(!complaint->isVisible());
}

void TestSearchForm::crossBorderMarketHasItsOwnFields()
{
    form->setKeywords(u"线"_s);
    QTest::keyClicks(child<QLineEdit>("category"), u"7"_s);
    choose("sort", static_cast<int>(SearchSort::Credit));
    choose("market", static_cast<int>(SearchMarket::CrossBorder));
    QVERIFY(!child<QLineEdit>("category")->isEnabled());
    // What this market does not know is not sent.
    QVERIFY(!form->query().categoryId);
    QVERIFY(form->query().sort != SearchSort::Credit);
    const auto boxes = form->findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 2);
    for (QCheckBox *box : boxes) {
        QVERIFY(box->isVisible());
        box->setChecked(true);
    }
    QVERIFY(form->query().preSale && form->query().anySeller);
    choose("market", static_cast<int>(SearchMarket::Domestic));
    QVERIFY(!form->query().preSale && !form->query().anySeller);
    QCOMPARE(form->query().categoryId, 7);
}

void TestSearchForm::searchIsStopWhileRunning()
{
    QSignalSpy asked(form.get(), &SearchForm::searchRequested);
    QSignalSpy stopped(form.get(), &SearchForm::stopRequested);
    auto *go = child<QPushButton>("searchButton");
    const QString search = go->text();
    form->setKeywords(u"线"_s);
    form->setRunning(true);
    QVERIFY(go->text() != search);
    QTest::mouseClick(go, Qt::LeftButton);
    QCOMPARE(stopped.count(), 1);
    // Enter does not stop: who types on does not mean that.
    QTest::keyClick(child<QComboBox>("keywords"), Qt::Key_Return);
    QCOMPARE(stopped.count(), 1);
    QCOMPARE(asked.count(), 0);
    form->setRunning(false);
    QCOMPARE(go->text(), search);
}

void TestSearchForm::historyKeepsWhatIsTyped()
{
    form->setKeywords(u"半个词"_s);
    form->setRecent({u"耳机"_s, u"数据线"_s});
    QCOMPARE(form->query().keywords, u"半个词"_s);
    auto *keywords = child<QComboBox>("keywords");
    QCOMPARE(keywords->count(), 2);
    keywords->setFocus();
    QTest::keyClick(keywords, Qt::Key_Down);
    QCOMPARE(form->query().keywords, u"耳机"_s);
}

/// The answer comes while the keys of Ctrl+L are still being let go.
void TestSearchForm::historyKeepsCursorAndChoice()
{
    auto *line = child<QComboBox>("keywords")->lineEdit();
    form->setKeywords(u"蓝牙耳机"_s);
    form->focusKeywords();
    QCOMPARE(line->selectedText(), u"蓝牙耳机"_s);
    form->setRecent({u"保温杯"_s, u"蓝牙耳机"_s});
    QCOMPARE(line->selectedText(), u"蓝牙耳机"_s);
    line->setCursorPosition(2);
    form->setRecent({u"数据线"_s});
    QCOMPARE(line->text(), u"蓝牙耳机"_s);
    QCOMPARE(line->cursorPosition(), 2);
    QVERIFY(!line->hasSelectedText());
}

QTEST_MAIN(TestSearchForm)
#include "test_searchform.moc"
