// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessiblenames.h"
#include "tests/support/bench.h"
#include "ui/offers/offertablemodel.h"
#include "ui/shell/currencydialog.h"
#include "ui/shell/picturesdialog.h"
#include "ui/support/tablelooks.h"
#include "ui/support/uistate.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sanjia;

/// The dialogs of the View menu: what is typed into them, and what becomes of it.
class TestViewDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aCurrencyIsKeptWithItsDay();
    void halfACurrencyIsNotKept_data();
    void halfACurrencyIsNotKept();
    void theSameRateKeepsItsDay();
    void aTableShowsTheCurrency();
    void picturesAreCountedAndDeleted();
    void theLimitIsKept();

private:
    [[nodiscard]] QPointer<CurrencyDialog> openCurrency() const
    {
        QPointer<CurrencyDialog> dialog = new CurrencyDialog(*m_state, m_clock);
        dialog->show();
        return dialog;
    }
    template <class W> static W *child(const QWidget *of, const char *name)
    {
        return of->findChild<W *>(QString::fromLatin1(name));
    }
    static QPushButton *save(const QDialog *dialog)
    {
        return dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    }
    static void type(QLineEdit *field, const QString &text)
    {
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<UiState> m_state;
    SettableClock m_clock{1'700'000'000'000};
};

void TestViewDialogs::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_state = std::make_unique<UiState>(m_dir->filePath(u"window.ini"_s));
    m_clock.set(1'700'000'000'000);
}

void TestViewDialogs::cleanup()
{
    m_state.reset();
    m_dir.reset();
}

void TestViewDialogs::aCurrencyIsKeptWithItsDay()
{
    QVERIFY(!m_state->foreignCurrency());
    const auto dialog = openCurrency();
    QCOMPARE(namelessIn(dialog), QStringList());
    type(child<QLineEdit>(dialog, "currencyCode"), u"usd"_s);
    type(child<QLineEdit>(dialog, "currencyRate"), u"13.7931"_s);
    QVERIFY(child<QLabel>(dialog, "currencyExample")->text().contains(u"13.79"_s));
    QSignalSpy told(&m_state->tables(), &TableLooks::currencyChanged);
    save(dialog)->click();
    QVERIFY(!told.isEmpty());
    QCOMPARE(m_state->rate(), u"0.137931"_s); // the one place, as other pages write it
    QCOMPARE(m_state->rateDay(), QDateTime::fromMSecsSinceEpoch(m_clock.now()).date());
    QCOMPARE(m_state->foreignCurrency(),
             (ForeignCurrency{u"USD"_s, *ExchangeRate::parse(u"0.137931")}));
    const UiState later(m_dir->filePath(u"window.ini"_s));
    QCOMPARE(later.foreignCurrency(), m_state->foreignCurrency());
}

void TestViewDialogs::halfACurrencyIsNotKept_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<bool>("kept");
    QTest::newRow("both") << u"EUR"_s << u"12.5"_s << true;
    QTest::newRow("a name alone") << u"EUR"_s << QString() << false;
    QTest::newRow("one letter") << u"E"_s << u"12.5"_s << false;
    QTest::newRow("a rate of nothing") << u"EUR"_s << u"0"_s << false;
    QTest::newRow("a rate alone") << QString() << u"12.5"_s << true; // as other pages have it
    QTest::newRow("neither") << QString() << QString() << true;
}

void TestViewDialogs::halfACurrencyIsNotKept()
{
    QFETCH(QString, code);
    QFETCH(QString, rate);
    const auto dialog = openCurrency();
    type(child<QLineEdit>(dialog, "currencyCode"), code);
    type(child<QLineEdit>(dialog, "currencyRate"), rate);
    QTEST(save(dialog)->isEnabled(), "kept");
    delete dialog;
}

void TestViewDialogs::theSameRateKeepsItsDay()
{
    m_state->setRate(u"0.14"_s, QDate(2023, 1, 2));
    const auto dialog = openCurrency();
    QCOMPARE(child<QLineEdit>(dialog, "currencyRate")->text(), u"14"_s);
    type(child<QLineEdit>(dialog, "currencyCode"), u"GBP"_s);
    QVERIFY(child<QLabel>(dialog, "currencyExample")->text().contains(u"set on"_s));
    save(dialog)->click();
    QCOMPARE(m_state->rateDay(), QDate(2023, 1, 2));
    QCOMPARE(m_state->currency(), u"GBP"_s);
}

void TestViewDialogs::aTableShowsTheCurrency()
{
    OfferTableModel model;
    model.setOffers({offerAt(0, 1250)});
    const auto cell = [&model] {
        return model.index(0, offercolumns::Foreign).data().toString();
    };
    QCOMPARE(cell(), u"–"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setCurrency(ForeignCurrency{u"USD"_s, *ExchangeRate::parse(u"0.137931")});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell(), u"USD\u00A01.72"_s); // 1.7241375 to 1.7241, then to the hundredth
    model.setCurrency(ForeignCurrency{u"KWD"_s, *ExchangeRate::parse(u"0.0425")});
    QCOMPARE(cell(), u"KWD\u00A00.5313"_s); // below one all four decimals
    model.sort(offercolumns::Foreign, Qt::AscendingOrder); // by which it does not
    model.setCurrency({});
    QCOMPARE(cell(), u"–"_s);
}

void TestViewDialogs::picturesAreCountedAndDeleted()
{
    PictureCache cache(m_dir->filePath(u"pictures"_s), m_clock);
    cache.keep(u"https://cbu01.alicdn.com/a.jpg"_s,
               QByteArray("\xFF\xD8\xFF") + QByteArray(2'000'000, 'x'));
    QPointer<PicturesDialog> dialog = new PicturesDialog(cache, *m_state);
    dialog->show();
    QCOMPARE(namelessIn(dialog), QStringList());
    auto *stock = child<QLabel>(dialog, "pictureStock");
    QTRY_COMPARE(stock->text(), u"1 picture(s), 1.9 MB"_s);
    auto *clear = child<QPushButton>(dialog, "pictureClear");
    QTRY_VERIFY(clear->isEnabled());
    clear->click();
    QTRY_COMPARE(stock->text(), u"0 picture(s), 0 bytes"_s);
    QVERIFY(!clear->isEnabled());
    delete dialog;
}

void TestViewDialogs::theLimitIsKept()
{
    QCOMPARE(m_state->pictureLimit(), 200);
    PictureCache cache(m_dir->filePath(u"pictures"_s), m_clock);
    cache.keep(u"https://cbu01.alicdn.com/a.jpg"_s, "\xFF\xD8\xFF");
    QPointer<PicturesDialog> dialog = new PicturesDialog(cache, *m_state);
    dialog->show();
    child<QSpinBox>(dialog, "pictureLimit")->setValue(0);
    save(dialog)->click();
    QCOMPARE(m_state->pictureLimit(), 0);
    QCOMPARE(answerOf(cache.stock()).value(), PictureStock());
    m_state->setPictureLimit(1'000'000'000);
    QCOMPARE(m_state->pictureLimit(), UiState::kMostPictures);
}

QTEST_MAIN(TestViewDialogs)
#include "test_viewdialogs.moc"
