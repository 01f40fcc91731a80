// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"
#include "ui/support/plainmodel.h"

namespace sanjia {

/// The SKUs of an offer as they came; a proxy sorts by SortRole, where what is unknown stays
/// apart from zero (an invalid value).
class SkuModel : public PlainModel
{
    Q_OBJECT
public:
    enum Column { Variant, Code, Price, Stock, ColumnCount };
    static constexpr int SortRole = Qt::UserRole;
    static constexpr int IdRole = Qt::UserRole + 1; ///< QString
    using PlainModel::PlainModel;

    /// The same SKUs with other prices keep their rows, so that a selection survives a refresh.
    void setSkus(const QList<Sku> &skus);
    [[nodiscard]] const QList<Sku> &skus() const { return m_skus; }
    /// -1 when there is none.
    [[nodiscard]] int rowOf(const SkuId &id) const;

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_skus.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] QString hint(int row, int column) const override;
    [[nodiscard]] QVariant other(int row, int column, int role) const override;

private:
    QList<Sku> m_skus;
};

} // namespace sanjia
