// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace sanjia {

class SkuModel;

/// The SKUs of an offer, sortable, at most one of them chosen.
class SkuTable : public QTableView
{
    Q_OBJECT
public:
    explicit SkuTable(QWidget *parent = nullptr);

    /// A choice that is still among them stays.
    void setSkus(const QList<Sku> &skus);
    void choose(const SkuId &id); ///< an unknown or empty id chooses none
    [[nodiscard]] SkuId chosen() const;

Q_SIGNALS:
    void chosenChanged(const sanjia::SkuId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Which variant it is matters more than the seller's number for it, where both have no room.
    void fitColumns();

    SkuModel *m_skus;
    QSortFilterProxyModel *m_sorted;
    bool m_coded = false; ///< there are numbers of the seller
};

/// As high as its rows, but not higher than `mostRows` of them; then it scrolls.
void fitToRows(QTableView *table, int mostRows);

} // namespace sanjia
