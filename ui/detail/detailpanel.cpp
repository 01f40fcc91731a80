// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/detailpanel.h"

#include "ui/detail/detailparts.h"
#include "ui/help/guidewindow.h"

#include <algorithm>

namespace sanjia {

DetailPanel::DetailPanel(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_parts(std::make_unique<Parts>(desk, this))
{
    setMinimumWidth(380);
    GuideWindow::mark(this, QStringLiteral("prices"));
}

DetailPanel::~DetailPanel() = default;

void DetailPanel::showOffer(const Offer &offer, bool fetch)
{
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

void DetailPanel::clear() { m_parts->clear(); }

void DetailPanel::setQuantity(qint64 quantity)
{
    m_parts->quantity = std::max(quantity, qint64(1));
    m_parts->showCost();
}

} // namespace sanjia
