// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/pictureloader.h"
#include "core/services/pictures.h"
#include "tests/support/bench.h"
#include "tests/support/picturehost.h"
#include "ui/offers/offerpictures.h"
#include "ui/offers/offertable.h"
#include "ui/offers/offertablemodel.h"
#include "ui/support/rowtable.h"
#include "ui/support/tablelooks.h"
#include "ui/support/uistate.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QHeaderView>
#include <QImage>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

constexpr int kOffers = 1'000;

QByteArray pngOf(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

/// The pictures before the titles: which are fetched, and when they are given up.
class TestRowPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void fetchesWhatIsInView();
    void fetchesNothingForLowRows_data();
    void fetchesNothingForLowRows();
    void scrollingPastGivesUp();
    void hugeAndBrokenOnesAreNotShown_data();
    void hugeAndBrokenOnesAreNotShown();
    void anotherHeightIsAnotherPicture();

private:
    void fill() const
    {
        QList<Offer> offers;
        for (int i = 0; i < kOffers; ++i) {
            Offer offer = offerAt(i);
            offer.imageUrl = m_host->url(QString::number(i));
            offers.append(offer);
        }
        m_model->setOffers(offers);
    }
    [[nodiscard]] int rowsInView() const
    {
        const QTableView *view = m_table->view();
        return view->rowAt(view->viewport()->height() - 1) - view->rowAt(0) + 1;
    }
    [[nodiscard]] QImage pictureIn(int row) const
    {
        const auto icon =
            m_model->index(row, offercolumns::Title).data(Qt::DecorationRole).value<QIcon>();
        return icon.pixmap(kRowPictureSide).toImage();
    }
    [[nodiscard]] bool isRed(int row) const
    {
        const QImage image = pictureIn(row);
        return !image.isNull() && image.pixelColor(image.rect().center()) == QColor(Qt::red);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PictureHost> m_host;
    std::unique_ptr<PictureLoader> m_loader;
    std::unique_ptr<Pictures> m_pictures;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<OfferTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<OfferTable> m_table;
};

void TestRowPictures::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_host = std::make_unique<PictureHost>();
    m_host->body = pngOf({300, 200});
    QVERIFY(m_host->listen(QHostAddress::LocalHost));
    m_loader = std::make_unique<PictureLoader>();
    m_pictures = std::make_unique<Pictures>(*m_loader);
    m_state = std::make_unique<UiState>(m_dir->filePath(u"window.ini"_s));
    m_model = std::make_unique<OfferTableModel>();
    m_model->setPictures(new OfferPictures(*m_pictures, m_model.get()));
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_table = std::make_unique<OfferTable>(*m_model, m_state.get(), u"test/table"_s, u"market"_s);
    m_table->resize(900, 500);
    m_state->tables().setRowHeight(RowHeight::Pictures);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void TestRowPictures::cleanup()
{
    m_table.reset();
    m_tester.reset();
    m_model.reset();
    m_state.reset();
    m_pictures.reset();
    m_loader.reset();
    m_host.reset();
    m_dir.reset();
}

void TestRowPictures::fetchesWhatIsInView()
{
    fill();
    for (int row = 0; row < rowsInView(); ++row) // all: what comes later is not of this view
        QTRY_VERIFY(isRed(row));
    const QImage picture = pictureIn(0);
    QCOMPARE(picture.width(), picture.height()); // a square, so that titles stand below each other
    QVERIFY(picture.pixelColor(picture.width() / 2, 0).alpha() == 0);
    QVERIFY(m_host->asked <= rowsInView() + 1);
    const int before = m_host->asked;
    m_table->view()->scrollToBottom();
    QTRY_VERIFY(isRed(kOffers - 1));
    QVERIFY(m_host->asked <= before + rowsInView() + 1); // nothing of what lies between
    m_table->view()->scrollToTop();
    m_table->repaint();
    QVERIFY(isRed(0)); // at once
}

void TestRowPictures::fetchesNothingForLowRows_data()
{
    QTest::addColumn<RowHeight>("height");
    QTest::newRow("compact") << RowHeight::Compact;
    QTest::newRow("normal") << RowHeight::Normal;
}

void TestRowPictures::fetchesNothingForLowRows()
{
    QFETCH(RowHeight, height);
    m_state->tables().setRowHeight(height);
    fill();
    m_table->repaint();
    QVERIFY(!m_model->index(0, offercolumns::Title).data(Qt::DecorationRole).isValid());
    QCoreApplication::processEvents();
    QCOMPARE(m_host->asked, 0);
    // And what is on the way is not waited for when the rows become low.
    m_host->silent = true;
    m_state->tables().setRowHeight(RowHeight::Pictures);
    QTRY_VERIFY(m_host->asked > 0);
    m_state->tables().setRowHeight(height);
    QTRY_COMPARE(m_host->left, m_host->asked);
}

void TestRowPictures::scrollingPastGivesUp()
{
    m_host->silent = true;
    fill();
    QTRY_COMPARE(m_host->asked, 6); // as many as are fetched at once
    m_table->view()->scrollToBottom();
    QTRY_VERIFY(m_host->left >= 6); // those of the rows that are gone
    QTRY_VERIFY(m_host->asked >= 12);
    for (const QByteArray &path : m_host->paths.mid(6))
        QVERIFY(path.mid(1).toInt() > kOffers - 40); // none of the others that waited
}

void TestRowPictures::hugeAndBrokenOnesAreNotShown_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("5000 × 10") << pngOf({5000, 10});
    QTest::newRow("cut short") << pngOf({300, 300}).first(60);
    QTest::newRow("no picture") << QByteArray("<html>");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a drawing") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' "
                                             "height='9'><rect fill='red' width='9' height='9'/>"
                                             "</svg>");
}

void TestRowPictures::hugeAndBrokenOnesAreNotShown()
{
    QFETCH(QByteArray, body);
    m_host->body = body;
    fill();
    const int inView = rowsInView();
    QTRY_VERIFY(m_host->asked >= inView);
    // Each is asked for once: a picture that cannot be had is not asked for at every paint.
    for (int i = 0; i < 5; ++i) {
        m_table->repaint();
        QCoreApplication::processEvents();
    }
    QVERIFY(m_host->asked <= inView + 1);
    QVERIFY(!pictureIn(0).isNull()); // the drawing in its place
    QVERIFY(!isRed(0));
}

void TestRowPictures::anotherHeightIsAnotherPicture()
{
    fill();
    const int inView = rowsInView();
    for (int row = 0; row < inView; ++row) // one that is still under way would be asked for again
        QTRY_VERIFY(isRed(row));
    const int asked = m_host->asked;
    m_state->tables().setRowHeight(RowHeight::Normal);
    QVERIFY(pictureIn(0).isNull());
    m_state->tables().setRowHeight(RowHeight::Pictures);
    QTRY_VERIFY(isRed(0));
    QCOMPARE(m_host->asked, asked); // out of memory
}

QTEST_MAIN(TestRowPictures)
#include "test_rowpictures.moc"
