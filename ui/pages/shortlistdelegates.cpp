// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shortlistdelegates.h"

#include "ui/pages/shortlistmodel.h"
#include "ui/text/format.h"

#include <QComboBox>
#include <QSpinBox>

namespace sanjia {

QWidget *QuantityDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &) const
{
    auto *box = new QSpinBox(parent);
    box->setRange(0, 10'000'000);
    box->setFrame(false);
    box->setAccessibleName(tr("Quantity"));
    //: A line's quantity that follows the toolbar's
    box->setSpecialValueText(tr("my quantity"));
    return box;
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
