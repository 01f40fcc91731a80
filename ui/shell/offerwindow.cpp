// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/offerwindow.h"

#include "ui/detail/detailpanel.h"
#include "ui/support/edithistory.h"
#include "ui/support/icons.h"
#include "ui/support/uistate.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
const QString kLayout = u"offer"_s;
}

OfferWindow::OfferWindow(const Desk &desk, const Offer &offer, qint64 quantity, bool sample)
    : QWidget(nullptr, Qt::Window),
      m_desk(desk),
      m_offer(offer.id),
      m_detail(new DetailPanel(desk, this))
{
    setObjectName(u"offerWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false); // the program is its main window
    const QString name = offer.title.isEmpty() ? offer.id.value : offer.title;
    //: Title of a window. %1: title of an offer
    setWindowTitle(sample ? tr("%1 – Sanjia, sample market").arg(name)
                          : tr("%1 – Sanjia").arg(name));
    setWindowIcon(icons::application());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_detail);
    auto *closing = new QAction(tr("Close this window"), this);
    closing->setShortcuts({QKeySequence(QKeySequence::Close), QKeySequence(Qt::Key_Escape)});
    connect(closing, &QAction::triggered, this, &QWidget::close);
    addAction(closing);
    if (desk.history) // a target price is set here as well
        addActions({desk.history->undoAction(), desk.history->redoAction()});
    connect(m_detail, &DetailPanel::shortlistRequested, this, &OfferWindow::shortlistRequested);
    connect(m_detail, &DetailPanel::compareRequested, this, &OfferWindow::compareRequested);
    resize(480, 800);
    if (desk.state)
        restoreGeometry(desk.state->layout(kLayout));
    m_detail->setQuantity(quantity);
    m_detail->showOffer(offer, true);
}

OfferWindow::~OfferWindow()
{
    if (m_desk.state)
        m_desk.state->setLayout(kLayout, saveGeometry());
}

void OfferWindow::setQuantity(qint64 quantity) { m_detail->setQuantity(quantity); }

} // namespace sanjia
