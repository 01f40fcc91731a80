// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortlists/shortlistdelegates.h"

#include "ui/shortlists/shortlistmodel.h"
#include "ui/support/moneyedit.h"
#include "ui/text/format.h"

#include <QComboBox>
#include <QSpinBox>

namespace sanjia {

QWidget *QuantityDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &) const
{
    auto *box = new QSpinBox(parent);
    box->setRange(0, kMostPieces);
    box->setFrame(false);
    box->setAccessibleName(tr("Quantity"));
    //: A line's quantity that follows the toolbar's
    box->setSpecialValueText(tr("my quantity"));
    return box;
}

QWidget *RankDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &) const
{
    auto *box = new QSpinBox(parent);
    box->setRange(0, kLastRank);
    box->setFrame(false);
    box->setAccessibleName(tr("Rank"));
    //: A line that the buyer gave no rank
    box->setSpecialValueText(tr("none"));
    return box;
}

QWidget *TargetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &) const
{
    auto *edit = new MoneyEdit(parent);
    edit->setFrame(false);
    edit->setAccessibleName(tr("Target price"));
    return edit;
}

VariantDelegate::VariantDelegate(const ShortlistModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

QWidget *VariantDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                       const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(tr("Variant"));
    //: No variant of the offer is chosen
    box->addItem(tr("any"), QString());
    for (const Sku &sku : m_model.lines().at(index.row()).offer.skus)
        box->addItem(format::attributes(sku), sku.id.value);
    return box;
}

void VariantDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(qMax(0, box->findData(index.data(ShortlistModel::SkuIdRole))));
}

void VariantDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                   const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData());
}

} // namespace sanjia
