// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/domain/offer.h"
#include "ui/support/spot.h"

#include <QWidget>

#include <functional>

namespace sanjia {

class OfferTable;

/// One of the window's pages, as the window sees it: all it does with a page is here, so that
/// another page costs one line where pages are made. What a page does not have, it leaves out.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void setQuantity(qint64 /*pieces*/) {} ///< what every cost is of
    virtual void refresh() {} ///< the page comes into view: asks the store again
    /// Whose rows are exported, and whose columns are in the menus; null: no table of offers.
    virtual OfferTable *table() { return nullptr; }
    /// Asks how what is shown is exported, where that is not the rows of table(); empty: it is, or
    /// there is nothing on the page that can be.
    [[nodiscard]] virtual std::function<void()> exporting() { return {}; }
    /// Tries what failed again; empty where that makes no sense.
    virtual std::function<void()> again() { return {}; }
    /// Where the buyer stands.
    [[nodiscard]] virtual Spot place() const { return {}; }
    /// Back there, without a call of the platform; refresh() follows when the page is shown.
    virtual void goTo(const Spot & /*place*/) {}

Q_SIGNALS:
    /// Something else is asked for, and the answer is not there yet: where the buyer was can be
    /// gone back to. What is typed letter by letter is one step.
    void moved(bool typing);
    void failed(const sanjia::Error &error);
    void succeeded(); ///< what an error bar said is over
    void seen(const sanjia::Offer &offer); ///< the buyer looked at it in full
    void noticed(const QString &text); ///< something worth the status bar
    void shortlistRequested(const QList<sanjia::Offer> &offers);
    void compareRequested(const QList<sanjia::Offer> &offers);
};

} // namespace sanjia
