// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"
#include "ui/desk.h"

#include <QWidget>

#include <memory>

namespace sanjia {

class Dialogs;

/// The buyer's lists: lists at the left, the lines of one at the right with quantity, SKU and
/// note to edit, totals, and the CSV.
class ShortlistPane : public QWidget
{
    Q_OBJECT
public:
    ShortlistPane(const Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);
    ~ShortlistPane() override;

    /// Onto the list last used (made when there is none), and says so with Undo.
    void addOffers(const QList<Offer> &offers);
    void setQuantity(qint64 quantity);

Q_SIGNALS:
    void noticed(const QString &text); ///< something worth the status bar
    void failed(const sanjia::Error &error);
    void opened(const sanjia::Offer &offer);
    void compareRequested(const QList<sanjia::Offer> &offers);

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace sanjia
