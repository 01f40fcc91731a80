// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/goals.h"
#include "tests/bench/measure.h"
#include "tests/bench/parts.h"
#include "tests/bench/wholewindow.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QPaintEvent>
#include <QProcess>
#include <QTableView>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sanjia::bench {

namespace {

void sayReady()
{
    std::printf("ready\n");
    std::fflush(stdout);
}

/// A window, to its first picture on the screen: with nothing in it, or with the least that a
/// program must have, a menu and a line of text.
struct Painted final : QMainWindow
{
    explicit Painted(bool withText)
    {
        resize(kWindowSize);
        if (!withText)
            return;
        menuBar()->addMenu(u"文件"_s);
        setCentralWidget(new QLabel(u"货比三家"_s, this));
    }

    void paintEvent(QPaintEvent *) override
    {
        QMetaObject::invokeMethod(this, sayReady, Qt::QueuedConnection);
    }
};

/// From the start of a process to what it says when it is there.
double toReady(const QStringList &words)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), words);
    if (!process.waitForReadyRead(kPatienceMs) || !process.readAll().startsWith("ready"))
        qFatal("a window did not come");
    const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    process.kill();
    process.waitForFinished();
    return took;
}

/// Says so when a table has painted its first rows, and before what comes after.
class RowsSeen final : public QObject
{
public:
    explicit RowsSeen(QTableView &view) : m_view(view)
    {
        view.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen && m_view.model()->rowCount() > 0
            && m_view.model()->index(0, 0).data().isValid()) {
            m_seen = true;
            QMetaObject::invokeMethod(this, sayReady, Qt::QueuedConnection);
        }
        return false;
    }

private:
    QTableView &m_view;
    bool m_seen = false;
};

} // namespace

void startEmpty(bool withText)
{
    Painted window(withText);
    window.show();
    QCoreApplication::exec(); // until it is stopped
}

void startFull(const QString &path)
{
    Store store(path);
    wait(store.open());
    WholeWindow program(store);
    program.open(Library_);
    const RowsSeen rows(*program.window->findChild<QTableView *>(u"offerView"_s));
    QCoreApplication::exec(); // until it is stopped
}

void startPart(int offers, const QString &directory)
{
    const QTemporaryDir temporary;
    const QString path = bigLibrary(directory.isEmpty() ? temporary.path() : directory, offers);
    constexpr int kTimes = 15;
    double empty = 1e18;
    double text = 1e18;
    double full = 1e18;
    for (int i = 0; i < kTimes; ++i) {
        empty = std::min(empty, toReady({u"start-empty"_s}));
        text = std::min(text, toReady({u"start-text"_s}));
        full = std::min(full, toReady({u"start-full"_s, path}));
    }
    timesMore(u"start to the first rows among %1 offers against an empty window"_s.arg(offers), 2,
              empty, full, u"ms"_s);
    timesMore(u"… against a window with a menu and a line of Chinese text"_s, 2, text, full,
              u"ms"_s);
    line(u"start: an empty window of Qt, from the start of its process"_s,
         number(empty) + u" ms by the clock"_s);
    line(u"start: one with a menu and a line of Chinese text"_s,
         number(text) + u" ms by the clock"_s);
    line(u"start: the library page with its first rows, among %1 offers"_s.arg(offers),
         u"%1 ms by the clock, %2 and %3 times"_s.arg(number(full), number(full / empty),
                                                      number(full / text)));
}

} // namespace sanjia::bench
