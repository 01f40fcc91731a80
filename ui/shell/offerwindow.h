// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"
#include "ui/desk.h"

#include <QWidget>

namespace sanjia {

class DetailPanel;

/// One offer in a window of its own, beside others and the main window, over the same services. It
/// reads the offer in full once and follows the quantity. Windows of offers are for the moment:
/// they close with the main window and are not opened again by the next start. Deletes itself when
/// it closes.
class OfferWindow : public QWidget
{
    Q_OBJECT
public:
    /// `sample`: what it shows is invented, and its title says so.
    OfferWindow(const Desk &desk, const Offer &offer, qint64 quantity, bool sample = false);
    ~OfferWindow() override;

    [[nodiscard]] const OfferId &offer() const { return m_offer; }
    void setQuantity(qint64 quantity);

Q_SIGNALS:
    void shortlistRequested(const QList<sanjia::Offer> &offers);
    void compareRequested(const QList<sanjia::Offer> &offers);

private:
    Desk m_desk;
    OfferId m_offer;
    DetailPanel *m_detail;
};

} // namespace sanjia
