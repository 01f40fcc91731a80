// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orderplan.h"
#include "ui/support/plainmodel.h"

#include <optional>

class QMimeData;

namespace sanjia {

/// What dragged lines are: the ids of their offers, one a line.
inline constexpr QLatin1StringView kLinesFormat("application/x-sanjia-lines");
[[nodiscard]] QList<OfferId> draggedLines(const QMimeData &data); ///< none where it has none

/// The lines of one shortlist, costed as they are ordered with each other. What the buyer says of a
/// line can be edited; the change is shown at once and edited() tells who saves it. Lines are
/// dragged within the table (moveRequested(), which the owner saves: the rows come back by
/// setLines()) and out of it as ids under kLinesFormat.
class ShortlistModel : public PlainModel
{
    Q_OBJECT
public:
    enum Column {
        Rank,
        Title,
        Seller,
        Variant,
        Quantity,
        UnitCost,
        Target,
        LineCost,
        Change,
        Stock,
        Tags,
        Note,
        Count
    };
    static constexpr int SkuIdRole = Qt::UserRole; ///< for the variant's editor

    explicit ShortlistModel(QObject *parent = nullptr);

    void setLines(const QList<ShortlistLine> &lines);
    void setQuantity(qint64 quantity); ///< of lines that have none of their own
    void setTerms(const OrderTerms &terms);
    [[nodiscard]] const QList<ShortlistLine> &lines() const { return m_lines; }
    /// The orders that the lines make; its lines are the rows.
    [[nodiscard]] const OrderPlan &plan() const { return m_plan; }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    /// The rows in the order of `column`, which is how a list is put in order for good.
    [[nodiscard]] QList<OfferId> orderedBy(int column, Qt::SortOrder order) const;

Q_SIGNALS:
    void edited(const sanjia::ShortlistLine &line);
    void moveRequested(const QList<sanjia::OfferId> &ids, int place);

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] int columns() const override { return Count; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] QString hint(int row, int column) const override;
    [[nodiscard]] QVariant other(int row, int column, int role) const override;

private:
    [[nodiscard]] QVariant editText(int row, int column) const;
    void planAnew();

    QList<ShortlistLine> m_lines;
    OrderPlan m_plan;
    QList<PlannedLine> m_planned; ///< by row
    OrderTerms m_terms;
    qint64 m_quantity = 1;
};

} // namespace sanjia
