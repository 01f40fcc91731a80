// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"
#include "ui/desk.h"

#include <QWidget>

#include <memory>

namespace sanjia {

/// Two to twelve offers as columns, their facts as rows, the best of each row marked, at the
/// quantity the buyer works with.
class ComparePane : public QWidget
{
    Q_OBJECT
public:
    explicit ComparePane(const Desk &desk, QWidget *parent = nullptr);
    ~ComparePane() override;

    void addOffers(const QList<Offer> &offers);
    void setQuantity(qint64 quantity);

Q_SIGNALS:
    void shortlistRequested(const QList<sanjia::Offer> &offers);

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace sanjia
