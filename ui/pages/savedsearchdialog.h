// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/savedsearch.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace sanjia {

class SavedSearches;

/// The saved searches of one kind: a line to keep one more under a name, and the list of those
/// there are, to rename and to delete. Nothing is asked twice, every edit can be undone. Deletes
/// itself when it closes; `searches` must outlive it.
class SavedSearchDialog : public QDialog
{
    Q_OBJECT
public:
    /// `now`: what is to be saved; without it only what is kept is shown.
    SavedSearchDialog(SavedSearches &searches, SavedSearch::Kind kind,
                      const std::optional<SavedSearch> &now, QWidget *parent = nullptr);

Q_SIGNALS:
    void noticed(const QString &text);

private:
    void layOut();
    void buildNameLine();
    void read();
    void fill(const QList<SavedSearch> &searches);
    void showState();
    void save();
    void rename(const QListWidgetItem *item);
    void remove();
    void undo();
    [[nodiscard]] bool isTaken(const QString &name) const;

    SavedSearches &m_searches;
    SavedSearch::Kind m_kind;
    std::optional<SavedSearch> m_now;
    QList<SavedSearch> m_kept; ///< in the order of the list
    QLineEdit *m_name = nullptr; ///< null: nothing is to be saved
    QPushButton *m_save = nullptr;
    QListWidget *m_list;
    QLabel *m_what; ///< what the chosen one asks for
    QPushButton *m_rename;
    QPushButton *m_delete;
    QPushButton *m_undo;
    QLabel *m_complaint;
    Request<QList<SavedSearch>> m_reading;
    Request<SavedSearchChange> m_editing;
    Request<void> m_undoing;
};

} // namespace sanjia
