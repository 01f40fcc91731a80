// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/detailpanel.h"

#include "ui/detail/detailparts.h"
#include "ui/detail/section.h"
#include "ui/help/guidewindow.h"
#include "ui/support/panes.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sanjia {

namespace {
constexpr int kAheadMs = 400; // when nobody asks for it: everything else comes first
constexpr int kFrameMs = 20; // what it came with is painted first, in the next frame
} // namespace

DetailPanel::DetailPanel(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_pages(new QStackedWidget(this))
{
    setMinimumWidth(380);
    GuideWindow::mark(this, QStringLiteral("prices"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_pages);
    QLabel *empty = plainLabel(m_pages, QStringLiteral("detailEmpty"));
    empty->setText(tr("No offer chosen.\n\nChoose one in the table to see what it costs "
                      "at your quantity, its tiers and SKUs, and how its price went."));
    empty->setAlignment(Qt::AlignCenter);
    empty->setMargin(32);
    makeQuiet(empty);
    m_pages->addWidget(empty);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &DetailPanel::goOn);
    m_soon.start(kAheadMs);
}

DetailPanel::~DetailPanel() = default;

void DetailPanel::prepare()
{
    if (m_parts)
        return;
    m_parts = std::make_unique<Parts>(m_desk, *m_pages, this);
    m_parts->quantity = m_quantity;
    panes::orderTabs(this);
}

/// One step an event: parts, then the offer in them.
void DetailPanel::goOn()
{
    if (m_parts && m_first)
        return showOffer(*std::exchange(m_first, {}), false);
    prepare();
    if (m_first)
        m_soon.start(0);
}

void DetailPanel::follow(const Offer &offer)
{
    if (m_used && !m_first)
        return showOffer(offer, false);
    m_first = offer; // which lays everything out, and takes as long as a page's first painting
    m_soon.start(kFrameMs);
}

void DetailPanel::showOffer(const Offer &offer, bool fetch)
{
    prepare();
    m_used = true;
    m_first.reset();
    const bool same = !m_parts->offer.id.isEmpty() && offer.id == m_parts->offer.id;
    if (same) {
        // A search row that knows less must not take away what a detail brought.
        m_parts->show(merged(m_parts->offer, offer), false);
    } else {
        m_parts->clear();
        m_parts->show(offer, true);
    }
    // Once: offerUpdated makes pages show the offer again, which must not go in circles.
    if (fetch && !m_parts->asked && !offer.id.isEmpty())
        m_parts->askSoon();
}

void DetailPanel::clear()
{
    m_first.reset();
    if (m_parts)
        m_parts->clear();
    m_pages->setCurrentIndex(0);
}

void DetailPanel::setQuantity(qint64 quantity)
{
    m_quantity = std::max(quantity, qint64(1));
    if (!m_parts)
        return;
    m_parts->quantity = m_quantity;
    m_parts->showCost();
}

} // namespace sanjia
