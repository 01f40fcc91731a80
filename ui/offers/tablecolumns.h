// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/offers/offermodel.h"

#include <QObject>

class QMenu;

namespace sanjia {

class FreezableTable;
class SortHeader;
class UiState;

/// The columns of a table of offers: which of them are shown, where, how wide, which are frozen and
/// by which the rows are sorted; the header's clicks and menu, and the same as menus for the
/// keyboard, which cannot reach a header. Given a `state` (may be null), it begins as it was left
/// under `name`. It knows nothing of what is in the rows.
class TableColumns : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive it; it is a child of `view`, which has `model` already.
    TableColumns(OfferModel &model, FreezableTable &view, UiState *state, const QString &name);

    void save(); ///< without the model, which may have gone before
    void fillMenu(QMenu *menu); ///< which are shown and frozen; the actions belong to `menu`
    void fillSortMenu(QMenu *menu); ///< the same for sorting
    void sortBy(const SortColumns &sorts); ///< none: the order they come in
    /// One more column, after those in use; one of those in use is turned round.
    void alsoSortBy(int column);

private:
    void restoreLayout();
    void restoreSorting();
    void followHeader();
    void showHeaderMenu(const SortHeader &header, const QPoint &at);
    void fillFreezeMenu(QMenu *menu);

    OfferModel &m_model;
    FreezableTable &m_view;
    UiState *m_state;
    QString m_name;
    SortColumns m_sorts;
};

} // namespace sanjia
