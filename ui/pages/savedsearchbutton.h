// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/savedsearch.h"

#include <QPushButton>

class QMenu;

namespace sanjia {

class SavedSearches;

/// A page's way to the searches of its kind that are kept under a name: a menu of them, and the
/// actions to keep the one on the page, to change them, and to take the last edit back. It knows
/// nothing of the page: what is chosen is told, and what stands there is asked for.
class SavedSearchButton : public QPushButton
{
    Q_OBJECT
public:
    SavedSearchButton(SavedSearches &searches, SavedSearch::Kind kind, QWidget *parent = nullptr);

    /// Answers saveRequested(): asks for a name and keeps `search` under it.
    void save(const SavedSearch &search);

Q_SIGNALS:
    void chosen(const sanjia::SavedSearch &search);
    void saveRequested();
    void noticed(const QString &text);
    void failed(const sanjia::Error &error);

private:
    void showMenu();
    void fill(QMenu *menu, const QList<SavedSearch> &searches);
    void manage();
    void undo();

    SavedSearches &m_searches;
    SavedSearch::Kind m_kind;
    QAction *m_save;
    QAction *m_manage;
    QAction *m_undo;
    Request<QList<SavedSearch>> m_listing;
    Request<void> m_undoing;
};

} // namespace sanjia
