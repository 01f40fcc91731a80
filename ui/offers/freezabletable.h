// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/offers/offermodel.h"

#include <QTableView>

namespace sanjia {

class SortHeader;

/// A table whose first columns can stay where they are while the others scroll sideways. A second
/// view of the same model and selection lies over the first and paints those columns; it takes no
/// focus, hands what the mouse does to the table under it, and is silent to screen readers, so that
/// for everybody but the eye there is one table. Its header (SortHeader) can be clicked, moved and
/// resized; both tell the other.
class FreezableTable : public QTableView
{
    Q_OBJECT
public:
    explicit FreezableTable(QWidget *parent = nullptr);

    /// The last place from the left that stays, hidden columns counted; -1, as at first, for none.
    /// Needs a model.
    void freezeTo(int place);
    [[nodiscard]] int frozenTo() const { return m_frozenTo; }
    void showSorts(const SortColumns &sorts); ///< in the headers; sorts nothing
    /// Pixels from the left that other columns scroll under.
    [[nodiscard]] int frozenWidth() const;
    [[nodiscard]] SortHeader *sortHeader() const { return m_header; }
    [[nodiscard]] SortHeader *frozenHeader() const; ///< null until something was frozen

    [[nodiscard]] QModelIndex indexAt(const QPoint &at) const override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// Of the header over the frozen columns; `at` in its coordinates.
    void frozenMenuRequested(const QPoint &at);

protected:
    void updateGeometries() override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Pane;
    void makePane();
    void followHeaders();
    void fitColumns();
    void place();
    [[nodiscard]] bool isFrozen(int column) const;

    SortHeader *m_header;
    Pane *m_pane = nullptr; ///< made when it is first needed
    int m_frozenTo = -1;
    bool m_fitting = false; ///< the upper header follows the lower
};

} // namespace sanjia
