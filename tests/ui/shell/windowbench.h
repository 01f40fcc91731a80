// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/pictureloader.h"
#include "core/services/library.h"
#include "core/services/pictures.h"
#include "core/services/accounts.h"
#include "core/services/shortlists.h"
#include "core/services/tellingdesk.h"
#include "core/services/watches.h"
#include "core/services/watchschedule.h"
#include "tests/support/bench.h"
#include "tests/support/fakedialogs.h"
#include "ui/pages/comparepane.h"
#include "ui/pages/librarypane.h"
#include "ui/pages/marketpane.h"
#include "ui/shortlists/shortlistpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"
#include "ui/support/page.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <functional>
#include <memory>

/// The whole window over a gateway of the test's choosing, a real store in a folder of its own,
/// and dialogs that answer by themselves.
namespace sanjia {

/// A market that finds as many offers as `count` says of a search, and knows each in full.
inline void answerEverything(FakeGateway &gateway, std::function<int(const SearchQuery &)> count)
{
    gateway.onSearch = [count](const SearchQuery &query) -> Result<SearchPage> {
        return pageOf(query, count(query), count(query));
    };
    gateway.onOffer = [](const OfferId &id) -> Result<OfferDetail> {
        OfferDetail detail;
        detail.offer = offerAt(static_cast<int>(id.value.toLongLong() - 610'000'000'000));
        detail.offer.detailed = true;
        return detail;
    };
}

class WindowBench
{
public:
    explicit WindowBench(Gateway &gateway, const Clock &clock)
        : market(gateway, store, clock),
          library(store, clock),
          shortlists(store, clock),
          watches(store, clock),
          schedule(market, store, clock),
          telling(store, clock, accounts, dir.path(),
                  {[](const TellingMessage &message) -> QByteArray {
                       return (message.isTest ? "test " : "alerts ")
                           + QByteArray::number(message.alerts.size());
                   },
                   [](const DigestMaterial &material) {
                       return QByteArray::number(material.alerts.size());
                   }},
                  {}),
          m_desk{market,  library, shortlists, pictures,  clock,   nullptr,
                 nullptr, nullptr, &watches,   &schedule, &telling}
    {
    }

    [[nodiscard]] bool open(const WindowContext &extra = {})
    {
        return answerOf(store.open()).has_value() && reopen(extra);
    }
    /// As after a restart: a new window over the same files.
    [[nodiscard]] bool reopen(const WindowContext &extra = {})
    {
        window.reset();
        WindowContext context = extra;
        context.dialogs = &dialogs;
        context.stateFile = dir.filePath(QStringLiteral("window.ini"));
        window = std::make_unique<MainWindow>(m_desk, context);
        window->show();
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get());
    }

    /// From the next reopen() on there is a console; `journal` outlives the window.
    void useJournal(Journal &journal) { m_desk.journal = &journal; }

    /// The page it is on is made now where the window had no need of it yet; null where it has
    /// none.
    template <class W> [[nodiscard]] W *child(const char *name) const
    {
        const QString named = QString::fromLatin1(name);
        auto *found = window->findChild<W *>(named);
        const auto *pages = window->findChild<Pages *>();
        for (int number = 0; number < pages->count() && !found; ++number)
            found = pages->at(number).findChild<W *>(named);
        return found;
    }
    /// As above.
    template <class P> [[nodiscard]] P *page() const
    {
        const auto *pages = window->findChild<Pages *>();
        P *found = nullptr;
        for (int number = 0; number < pages->count() && !found; ++number)
            found = qobject_cast<P *>(&pages->at(number));
        return found;
    }
    template <class P, class W> [[nodiscard]] W *on(const char *name) const
    {
        return page<P>()->template findChild<W *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QTableView *results() const { return on<MarketPane, QTableView>("offerView"); }
    [[nodiscard]] int rows() const { return results()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return results()->model()->index(row, column).data().toString();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    /// As a person does: into the field, the words, Enter.
    void search(const QString &words) const
    {
        press(Qt::Key_L, Qt::ControlModifier);
        auto *keywords = child<QComboBox>("keywords");
        keywords->lineEdit()->selectAll();
        QTest::keyClick(keywords, Qt::Key_Delete);
        // QTest types Latin-1 only; an input method commits the text like this.
        keywords->lineEdit()->insert(words);
        QTest::keyClick(keywords, Qt::Key_Return);
    }
    void click(QWidget *widget) const { QTest::mouseClick(widget, Qt::LeftButton); }
    [[nodiscard]] QList<QByteArray> lines(const QString &path) const
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QByteArray> all = file.readAll().split('\n');
        if (!all.isEmpty() && all.constLast().isEmpty())
            all.removeLast();
        return all;
    }

    QTemporaryDir dir;
    Store store{dir.filePath(QStringLiteral("library.sqlite"))};
    Market market;
    Library library;
    Shortlists shortlists;
    Watches watches;
    WatchSchedule schedule;
    Accounts accounts{dir.path()};
    TellingDesk telling; ///< what is sent is as plain as can be
    PictureLoader loader;
    Pictures pictures{loader};
    FakeDialogs dialogs;
    std::unique_ptr<MainWindow> window;

private:
    Desk m_desk;
};

} // namespace sanjia
