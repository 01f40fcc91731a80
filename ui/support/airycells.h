// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sanjia {

/// Cells of several lines, a few pixels higher than Qt asks for: so that the lines of one are told
/// from those of the next, and because where a line has signs of two fonts Qt asks for a pixel less
/// than it then needs, and cuts off the last line of what would have fitted.
class AiryCells final : public QStyledItemDelegate
{
public:
    AiryCells(int more, QObject *parent) : QStyledItemDelegate(parent), m_more(more) {}
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, m_more);
    }

private:
    int m_more; ///< pixels, above and below together
};

} // namespace sanjia
