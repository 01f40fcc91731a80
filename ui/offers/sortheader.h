// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/offers/offermodel.h"

#include <QHeaderView>

namespace sanjia {

/// A header that shows by which columns a table is sorted when it is more than one: an arrow in
/// each, and which of them decides first as a small number. Shift and a click ask for one more. It
/// sorts nothing itself; the first of the columns is the one of QHeaderView.
class SortHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit SortHeader(QWidget *parent = nullptr);

    /// Shows them, and tells nobody.
    void setSorts(const SortColumns &sorts);
    [[nodiscard]] const SortColumns &sorts() const { return m_sorts; }

    /// For being remembered: "1+ 7-". What is no such text is none.
    [[nodiscard]] static QByteArray written(const SortColumns &sorts);
    [[nodiscard]] static SortColumns read(const QByteArray &text);

Q_SIGNALS:
    void alsoRequested(int column);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    [[nodiscard]] qsizetype placeOf(int section) const; ///< -1 when it is not sorted by

    SortColumns m_sorts;
    int m_pressed = -1; ///< the section that was pressed with Shift
};

} // namespace sanjia
