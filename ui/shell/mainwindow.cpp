// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/services/pictures.h"
#include "core/services/samplelibrary.h"
#include "ui/help/tour.h"
#include "ui/shell/budgetlabel.h"
#include "ui/shell/errorbar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/newsstrip.h"
#include "ui/shell/pages.h"
#include "ui/shell/picturesdialog.h"
#include "ui/shell/quantitybox.h"
#include "ui/shell/samplebanner.h"
#include "ui/shell/watchrooms.h"
#include "ui/shell/windowcommands.h"
#include "ui/shell/windowhistory.h"
#include "ui/shell/windowmenus.h"
#include "ui/shell/windowtour.h"
#include "ui/shell/workstrip.h"
#include "ui/support/dialogs.h"
#include "ui/support/edithistory.h"
#include "ui/support/icons.h"
#include "ui/support/panes.h"
#include "ui/support/samplemark.h"
#include "ui/support/theme.h"
#include "ui/text/guide.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QLabel>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
constexpr int kNoticeMs = 6'000;
}

MainWindow::MainWindow(const Desk &desk, const WindowContext &context, QWidget *parent)
    : QMainWindow(parent),
      m_state(context.stateFile),
      m_desk(desk.withState(&m_state).withHistory(makeHistory(desk, this))),
      m_ownDialogs(context.dialogs ? nullptr : std::make_unique<DesktopDialogs>()),
      m_dialogs(context.dialogs ? *context.dialogs : *m_ownDialogs)
{
    applyTheme(m_state.theme()); // first: whatever is there would have to be dressed again
    panes::showFocusInWindows(this); // and in this one
    m_navigation = new Navigation(this);
    m_quantity = new QuantityBox(m_state.quantity(), this);
    m_errors = new ErrorBar(this);
    m_pages = new Pages(m_desk, m_dialogs, *m_navigation, this);
    m_tour = new Tour(this, windowStops(*this, *m_pages, context.sample));
    setWindowTitle(context.sample ? tr("Sanjia – sample market") : tr("Sanjia"));
    setWindowIcon(icons::application());
    buildFrame(context);
    addMenus(context);
    if (PictureCache *pictures = m_desk.pictures.disk())
        PicturesDialog::applyLimit(*pictures, m_state);
    buildStatus(context.gatewayName);
    followPages();
    followHistory();
    panes::orderTabs(centralWidget());
    panes::mark(m_navigation);
    resize(1360, 840);
    restoreGeometry(m_state.layout(u"window"_s));
    setQuantity(m_state.quantity());
    showPage(m_state.page());
    if (context.filling)
        showFilling(context.filling);
    m_pages->begin();
    if (context.accountTrouble) {
        m_pages->showAccounts();
        m_errors->say(*context.accountTrouble);
    }
    greet(context.sample);
}

MainWindow::~MainWindow()
{
    m_state.setLayout(u"window"_s, saveGeometry());
    m_pages->remember();
    // The pages save into m_state when they go, and it goes before QObject's children would.
    delete takeCentralWidget();
}

/// Who is new here is shown around; who knows an older version is told what is new.
void MainWindow::greet(bool sample)
{
    const QString now = QCoreApplication::applicationVersion();
    if (m_state.isFirstStart()) {
        m_state.setVersion(now);
        if (sample)
            QMetaObject::invokeMethod(m_tour, &Tour::start, Qt::QueuedConnection);
    } else if (auto *strip = findChild<NewsStrip *>()) {
        connect(strip, &NewsStrip::newsRequested, m_pages,
                [this] { m_pages->openGuide(Guide::newsId()); });
        connect(strip, &NewsStrip::dismissed, this, [this, now] { m_state.setVersion(now); });
    }
}

void MainWindow::addMenus(const WindowContext &context)
{
    auto *commands = new WindowCommands({*this, *m_pages, m_dialogs, m_desk, context.otherNames});
    auto *menus = new WindowMenus({*this, *m_pages, *m_navigation, *m_quantity, *commands, m_state,
                                   *m_tour, *m_desk.history, m_desk.clock, m_desk.pictures.disk(),
                                   context.languages});
    connect(menus, &WindowMenus::languageChosen, this,
            [this, isTyped = context.languageIsTyped] { changeLanguage(isTyped); });
    buildToolbar(*menus);
}

/// At once, in a window that opens anew. What is not to be broken off is waited for.
void MainWindow::changeLanguage(bool isTyped)
{
    if (isTyped)
        return notice(tr("This run was started with --language. The next start uses your choice."));
    if (m_work && !m_work->isHidden()) {
        m_restartsWhenFilled = true;
        return notice(tr("The language changes as soon as the sample library is ready."));
    }
    leave();
    Q_EMIT restartNeeded();
}

void MainWindow::buildToolbar(const WindowMenus &menus)
{
    auto *bar = new QToolBar(tr("Quantity"), this);
    bar->setObjectName(u"toolbar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addActions({menus.back(), menus.forward()});
    auto *spacer = new QWidget(bar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    bar->addWidget(m_quantity);
    addToolBar(bar);
    connect(m_quantity, &QuantityBox::changed, this, &MainWindow::setQuantity);
}

void MainWindow::buildFrame(const WindowContext &context)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (context.sample) {
        markSample(this);
        auto *banner = new SampleBanner(m_pages->hasAccounts(), this);
        connect(banner, &SampleBanner::connectRequested, m_pages, &Pages::guideAccount);
        column->addWidget(banner);
    }
    if (const QString version = QCoreApplication::applicationVersion();
        !m_state.isFirstStart() && NewsStrip::isNewer(version, m_state.version()))
        column->addWidget(new NewsStrip(version, this));
    if (context.filling) {
        m_work = new WorkStrip(tr("Filling the sample library with 180 days of prices…"), this);
        column->addWidget(m_work);
    }
    column->addWidget(m_errors);
    column->addWidget(m_pages, 1);

    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    auto *line = new QFrame(centre);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    row->addWidget(line);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    connect(m_navigation, &Navigation::chosen, m_pages, &Pages::show);
}

void MainWindow::buildStatus(const QString &gatewayName)
{
    auto *gateway = new QLabel(gatewayName, this);
    gateway->setTextFormat(Qt::PlainText);
    gateway->setToolTip(tr("Where offers and prices come from"));
    if (WatchRooms *watching = m_pages->watching())
        statusBar()->addPermanentWidget(watching->strip());
    statusBar()->addPermanentWidget(new BudgetLabel(m_desk.market, this));
    statusBar()->addPermanentWidget(gateway);
}

void MainWindow::followPages()
{
    connect(m_pages, &Pages::failed, m_errors, &ErrorBar::say);
    connect(m_pages, &Pages::succeeded, m_errors, &ErrorBar::clear);
    connect(m_pages, &Pages::noticed, this, &MainWindow::notice);
    connect(m_pages, &Pages::restartNeeded, this, &MainWindow::restartNeeded);
    connect(m_pages, &Pages::wantsAttention, this, &MainWindow::comeForward);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::followHistory()
{
    connect(m_desk.history, &EditHistory::undone, this, [this](const QString &step) {
        //: %1: an edit that was undone, such as "delete “Spring”"
        notice(tr("Undone: %1").arg(step));
        m_errors->clear();
    });
    connect(m_desk.history, &EditHistory::redone, this, [this](const QString &step) {
        //: %1: an edit that was undone before, such as "delete “Spring”"
        notice(tr("Done again: %1").arg(step));
        m_errors->clear();
    });
    connect(m_desk.history, &EditHistory::failed, this,
            [this](const Error &error) { m_errors->say(error); });
}

void MainWindow::showFilling(SampleLibrary *filling)
{
    connect(filling, &SampleLibrary::progress, m_work, &WorkStrip::setProgress);
    connect(m_work, &WorkStrip::stopRequested, filling, &SampleLibrary::cancel);
    connect(filling, &SampleLibrary::finished, this, [this](const std::optional<Error> &error) {
        m_work->hide();
        m_pages->refreshLibrary();
        if (m_restartsWhenFilled)
            return changeLanguage(false);
        if (error)
            m_errors->say(*error);
        else
            notice(tr("The sample library is ready."));
    });
}

void MainWindow::showPage(int page) { m_pages->show(page); }

void MainWindow::showOffer(const OfferId &id) { m_pages->showOffer(id); }

void MainWindow::setQuantity(qint64 pieces)
{
    m_state.setQuantity(pieces);
    m_pages->setQuantity(pieces);
}

void MainWindow::notice(const QString &text) { statusBar()->showMessage(text, kNoticeMs); }

void MainWindow::leave()
{
    // What is being typed into a cell is kept, as if the buyer had gone on to the next.
    if (QWidget *typing = focusWidget())
        typing->clearFocus();
    m_pages->leave();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    leave();
    event->accept();
}

} // namespace sanjia
