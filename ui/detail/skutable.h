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

private:
    SkuModel *m_skus;
    QSortFilterProxyModel *m_sorted;
};

/// As high as its rows, but not higher than `mostRows` of them; then it scrolls.
void fitToRows(QTableView *table, int mostRows);

} // namespace sanjia
