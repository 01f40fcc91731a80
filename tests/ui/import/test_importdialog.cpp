// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importdialog.h"

#include "core/gateway/pictureloader.h"
#include "core/services/library.h"
#include "core/services/pictures.h"
#include "core/services/shortlists.h"
#include "tests/support/bench.h"
#include "tests/support/fakedialogs.h"
#include "ui/import/importedit.h"
#include "ui/import/importmodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace sanjia;
using namespace Qt::StringLiterals;

using Kind = ImportModel::Kind;

namespace {

OfferDetail detailOf(const OfferId &id)
{
    OfferDetail detail{offerAt(static_cast<int>(id.value.toLongLong() - 610'000'000'000)), {}};
    detail.offer.detailed = true;
    return detail;
}

QString idAt(int number) { return offerAt(number).id.value; }

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void modelKeepsItsPromises();
    void saysWhatItUnderstoodWhileOneTypes();
    void importsByKeysAlone();
    void pausesResumesAndCancels();
    void afterCancelStartGoesOnWithTheRest();
    void tellsWhyItStoppedAndGoesOn();
    void skipsWhatIsKnown();
    void opensFiles();
    void takesDroppedFilesAndLongText();
    void putsALineOfAShortlistBack();
    void goesOnWhenItIsClosed();
    void forgetsThePlanOfAnOlderText();
    void everythingHasAName();

private:
    template <class W> W *child(const char *name) const
    {
        return dialog->findChild<W *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton *button(const char *name) const { return child<QPushButton>(name); }
    [[nodiscard]] ImportEdit *edit() const { return child<ImportEdit>("importText"); }
    [[nodiscard]] ImportModel *model() const { return dialog->findChild<ImportModel *>(); }
    [[nodiscard]] QString sums() const { return child<QLabel>("importSums")->text(); }
    void paste(const QString &text) const
    {
        QGuiApplication::clipboard()->setText(text);
        edit()->selectAll();
        edit()->paste();
    }
    [[nodiscard]] bool ready() const
    {
        return QTest::qWaitFor([this] { return button("importStart")->isEnabled(); });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    std::unique_ptr<Bench> bench;
    std::unique_ptr<Library> library;
    std::unique_ptr<Shortlists> lists;
    std::unique_ptr<PictureLoader> loader;
    std::unique_ptr<Pictures> pictures;
    std::unique_ptr<FakeDialogs> dialogs;
    std::unique_ptr<ImportDialog> dialog;
};

void TestImportDialog::init()
{
    bench = std::make_unique<Bench>();
    QVERIFY(bench->open());
    bench->gateway.onOffer = [](const OfferId &id) {
        return detailOf(id);
    };
    library = std::make_unique<Library>(bench->store, bench->clock);
    lists = std::make_unique<Shortlists>(bench->store, bench->clock);
    loader = std::make_unique<PictureLoader>();
    pictures = std::make_unique<Pictures>(*loader);
    dialogs = std::make_unique<FakeDialogs>();
    const Desk desk{bench->market, *library, *lists, *pictures, bench->clock};
    dialog = std::make_unique<ImportDialog>(desk, *dialogs);
    dialog->show();
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
}

void TestImportDialog::cleanup()
{
    dialog.reset();
    pictures.reset();
    loader.reset();
    lists.reset();
    library.reset();
    bench.reset();
}

void TestImportDialog::modelKeepsItsPromises()
{
    ImportModel rows;
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ImportPlan plan{{offerAt(1).id, offerAt(2).id, offerAt(3).id}, {offerAt(2).id}, {}};
    rows.setPlan(plan, {{7, u"https://qr.1688.com/s/A"_s}});
    QCOMPARE(rows.rowCount(), 4);
    QCOMPARE(rows.kindAt(0), Kind::Unseen);
    QCOMPARE(rows.kindAt(1), Kind::Seen);
    QCOMPARE(rows.kindAt(3), Kind::NotUnderstood);
    QVERIFY(rows.index(3, ImportModel::About).data().toString().contains(u'7'));

    QSignalSpy changed(&rows, &ImportModel::dataChanged);
    using Was = ImportResult::What;
    rows.take({offerAt(2).id, Was::Known, true, detailOf(offerAt(2).id).offer, {}, {}});
    rows.take({offerAt(1).id,
               Was::Gone,
               false,
               {},
               {},
               Error{ErrorKind::NotFound, u"2000"_s, {}, std::nullopt}});
    rows.take({offerAt(3).id,
               Was::Failed,
               false,
               {},
               {},
               Error{ErrorKind::BadAnswer, {}, {}, std::nullopt}});
    rows.take({offerAt(9).id, Was::New, false, {}, {}, {}}); // of another plan
    QCOMPARE(changed.count(), 3);
    QCOMPARE(rows.kindAt(1), Kind::Changed);
    QCOMPARE(rows.index(1, ImportModel::About).data().toString(), offerAt(2).title);
    QCOMPARE(rows.countOf(Kind::Gone), 1);
    QCOMPARE(rows.countOf(Kind::Unseen), 0);
    QVERIFY(!rows.index(2, ImportModel::About).data().toString().isEmpty());
    rows.setPlan({}, {});
    QCOMPARE(rows.rowCount(), 0);
    QCOMPARE(rows.countOf(Kind::Gone), 0);
}

void TestImportDialog::saysWhatItUnderstoodWhileOneTypes()
{
    QVERIFY(answerOf(bench->store.save({offerAt(2)}, 1)));
    QVERIFY(!button("importStart")->isEnabled());
    QVERIFY(!child<QLabel>("importMessage")->isVisible()); // nothing to say takes no room
    QTest::keyClicks(edit(), idAt(1));
    QTRY_COMPARE(sums(), u"1 not seen yet"_s);
    QTest::keyClick(edit(), Qt::Key_Return); // a new line, not a button
    QTest::keyClicks(edit(), idAt(2) + u" qr.1688.com/s/A"_s);
    QTest::keyClick(edit(), Qt::Key_Return);
    QTest::keyClicks(edit(), idAt(1));
    QTRY_COMPARE(sums(), u"1 not seen yet, 1 seen before, 1 repeated, 1 not understood"_s);
    QCOMPARE(model()->rowCount(), 3);
    QVERIFY(button("importStart")->isEnabled());
    QVERIFY(bench->gateway.ids.isEmpty());
    edit()->clear();
    QTRY_COMPARE(model()->rowCount(), 0);
    QVERIFY(!button("importStart")->isEnabled());
}

void TestImportDialog::importsByKeysAlone()
{
    QVERIFY(answerOf(bench->store.save({offerAt(2)}, 1)));
    bench->gateway.onOffer = [](const OfferId &id) -> Result<OfferDetail> {
        if (id == offerAt(3).id)
            return fail(ErrorKind::NotFound, u"2000"_s);
        return detailOf(id);
    };
    QSignalSpy imported(dialog.get(), &ImportDialog::imported);
    QCOMPARE(QApplication::focusWidget(), edit());
    QTest::keyClicks(edit(), u"%1,%2,%3"_s.arg(idAt(1), idAt(2), idAt(3)));
    QVERIFY(ready());
    press(Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(imported.first().first().value<QList<OfferId>>(),
             (QList{offerAt(1).id, offerAt(2).id}));
    QCOMPARE(sums(), u"1 new, 1 known, 1 gone"_s);
    QCOMPARE(child<QProgressBar>("importProgress")->value(), 3);
    QVERIFY(!button("importStart")->isEnabled()); // nothing is left to do
    QVERIFY(!button("importPause")->isEnabled());
    QVERIFY(!edit()->isReadOnly());

    dialogs->text = u"春季"_s;
    edit()->setFocus();
    press(Qt::Key_H, Qt::AltModifier);
    QTRY_VERIFY(child<QLabel>("importMessage")->text().contains(u"春季"_s));
    const auto list = answerOf(lists->show(u"春季"_s));
    QVERIFY(list);
    QCOMPARE(list->lines.size(), 2);
}

void TestImportDialog::pausesResumesAndCancels()
{
    bench->gateway.onOffer = nullptr;
    QSignalSpy imported(dialog.get(), &ImportDialog::imported);
    paste(u"%1 %2 %3"_s.arg(idAt(1), idAt(2), idAt(3)));
    QVERIFY(ready());
    button("importStart")->click();
    QVERIFY(edit()->isReadOnly());
    QVERIFY(!button("importStart")->isEnabled());
    QVERIFY(!button("importOpen")->isEnabled());
    QCOMPARE(QApplication::focusWidget(), button("importPause"));
    press(Qt::Key_Space);
    QVERIFY(button("importPause")->text().contains("Resume"_L1));
    bench->gateway.openOffers.last().finish(detailOf(offerAt(1).id));
    QTRY_COMPARE(model()->countOf(Kind::New), 1);
    QCOMPARE(bench->gateway.openOffers.size(), 1);
    press(Qt::Key_Space);
    QVERIFY(button("importPause")->text().contains("Pa&use"_L1));
    QTRY_COMPARE(bench->gateway.openOffers.size(), 2);
    QCOMPARE(imported.count(), 0);
    button("importCancel")->click();
    QCOMPARE(imported.count(), 1); // of what had come
    QTRY_VERIFY(bench->gateway.openOffers.last().isCancelled());
    QVERIFY(!button("importCancel")->isEnabled());
    QCOMPARE(sums(), u"2 not seen yet, 1 new"_s);
    QCOMPARE(bench->stored(), 1);
}

void TestImportDialog::afterCancelStartGoesOnWithTheRest()
{
    bench->gateway.onOffer = nullptr;
    paste(idAt(1) + u' ' + idAt(2));
    QVERIFY(ready());
    button("importStart")->click();
    bench->gateway.openOffers.last().finish(detailOf(offerAt(1).id));
    QTRY_COMPARE(bench->gateway.openOffers.size(), 2);
    button("importCancel")->click();
    QVERIFY(button("importStart")->isEnabled());
    bench->gateway.onOffer = [](const OfferId &id) {
        return detailOf(id);
    };
    button("importStart")->click();
    QTRY_COMPARE(model()->countOf(Kind::New), 2);
    QCOMPARE(bench->gateway.ids, (QList{offerAt(1).id, offerAt(2).id, offerAt(2).id}));
}

void TestImportDialog::tellsWhyItStoppedAndGoesOn()
{
    bool down = true;
    bench->gateway.onOffer = [&](const OfferId &id) -> Result<OfferDetail> {
        if (down && id == offerAt(2).id)
            return fail(ErrorKind::Offline);
        return detailOf(id);
    };
    QSignalSpy imported(dialog.get(), &ImportDialog::imported);
    paste(idAt(1) + u' ' + idAt(2));
    QVERIFY(ready());
    button("importStart")->click();
    QTRY_VERIFY(!child<QLabel>("importMessage")->text().isEmpty());
    QVERIFY(child<QLabel>("importMessage")->isVisible());
    QVERIFY(button("importPause")->text().contains("Resume"_L1));
    QCOMPARE(imported.count(), 1);
    down = false;
    button("importPause")->click();
    QTRY_COMPARE(imported.count(), 2);
    QCOMPARE(imported.last().first().value<QList<OfferId>>(), QList{offerAt(2).id});
    QVERIFY(!child<QLabel>("importMessage")->isVisible());
}

void TestImportDialog::skipsWhatIsKnown()
{
    QVERIFY(answerOf(bench->store.save({detailOf(offerAt(1).id).offer}, 1)));
    paste(idAt(1) + u' ' + idAt(2));
    QVERIFY(ready());
    child<QCheckBox>("importSkip")->setChecked(true);
    button("importStart")->click();
    QTRY_COMPARE(model()->countOf(Kind::New), 1);
    QCOMPARE(model()->countOf(Kind::Known), 1);
    QCOMPARE(bench->gateway.ids, QList{offerAt(2).id});
}

void TestImportDialog::opensFiles()
{
    dialogs->path = bench->dir.filePath(u"list.csv"_s);
    QFile file(dialogs->path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(idAt(1).toUtf8());
    file.close();
    button("importOpen")->click();
    QVERIFY(ready());
    QCOMPARE(edit()->toPlainText(), idAt(1));
    QCOMPARE(model()->rowCount(), 1);

    dialogs->path = bench->dir.filePath(u"none.csv"_s);
    button("importOpen")->click();
    QTRY_VERIFY(child<QLabel>("importMessage")->text().contains("none.csv"_L1));
}

void TestImportDialog::takesDroppedFilesAndLongText()
{
    QFile file(bench->dir.filePath(u"dropped.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write((idAt(1) + u'\n' + QString(ImportEdit::kMostShown, u' ') + idAt(2)).toUtf8());
    file.close();
    // As dropping does it, which QTest cannot: the clipboard's way into the editor is the same.
    auto *dropped = new QMimeData;
    dropped->setUrls({QUrl::fromLocalFile(file.fileName())});
    QGuiApplication::clipboard()->setMimeData(dropped);
    edit()->paste();
    QTRY_COMPARE(model()->rowCount(), 2);
    QVERIFY(edit()->toPlainText().isEmpty()); // too long to be shown …
    QVERIFY(!edit()->placeholderText().isEmpty()); // … and said so

    paste(idAt(3));
    QTRY_COMPARE(model()->rowCount(), 1);
    paste(QString(ImportEdit::kMostShown, u'\n') + idAt(4) + u' ' + idAt(5));
    QTRY_COMPARE(model()->rowCount(), 2);
    QVERIFY(edit()->toPlainText().isEmpty());
}

void TestImportDialog::putsALineOfAShortlistBack()
{
    paste(u"offer_id,quantity,sku_id,note\n%1,250,,\"'=1, so\"\n"_s.arg(idAt(1)));
    QVERIFY(ready());
    QVERIFY(!button("importShortlist")->isEnabled()); // an offer never seen cannot be listed
    button("importStart")->click();
    QTRY_VERIFY(button("importShortlist")->isEnabled());
    dialogs->text = u" x "_s;
    button("importShortlist")->click();
    QTRY_VERIFY(child<QLabel>("importMessage")->isVisible());
    const auto list = answerOf(lists->show(u"x"_s));
    QVERIFY(list);
    QCOMPARE(list->lines.first().quantity, 250);
    QCOMPARE(list->lines.first().note, u"=1, so"_s);
}

void TestImportDialog::goesOnWhenItIsClosed()
{
    bench->gateway.onOffer = nullptr;
    QSignalSpy imported(dialog.get(), &ImportDialog::imported);
    paste(idAt(1));
    QVERIFY(ready());
    button("importStart")->click();
    press(Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    bench->gateway.openOffers.last().finish(detailOf(offerAt(1).id));
    QTRY_COMPARE(imported.count(), 1);
    // Destroying it does not: nobody is there to be told.
    dialog->show();
    paste(idAt(2));
    QVERIFY(ready());
    button("importStart")->click();
    dialog.reset();
    QTRY_VERIFY(bench->gateway.openOffers.last().isCancelled());
}

void TestImportDialog::forgetsThePlanOfAnOlderText()
{
    paste(idAt(1));
    QVERIFY(ready());
    QTest::keyClicks(edit(), u" x"_s);
    QVERIFY(!button("importStart")->isEnabled()); // until the new text is understood
    QVERIFY(ready());
}

void TestImportDialog::everythingHasAName()
{
    for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->objectName().startsWith("qt_"_L1))
            continue;
        const auto *const button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                     || widget->metaObject()->className() == "QTableCornerButton"_ba
                     || qobject_cast<const QAbstractItemView *>(widget->parentWidget()),
                 widget->metaObject()->className());
    }
}

QTEST_MAIN(TestImportDialog)
#include "test_importdialog.moc"
