// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/snapshot.h"
#include "core/services/export/exportfields.h"
#include "ui/desk.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace sanjia {

class Dialogs;
class SnapshotModel;

/// The frozen copies of a list's prices: one is taken, one is chosen at the left, and what changed
/// from it to another, or to now, stands at the right. Deletes itself when it closes.
class SnapshotDialog : public QDialog
{
    Q_OBJECT
public:
    /// `terms` is what the list costs with now.
    SnapshotDialog(const Desk &desk, Dialogs &dialogs, const QString &list, const ListTerms &terms,
                   QWidget *parent = nullptr);

private:
    void build();
    [[nodiscard]] QWidget *buildLeft();
    [[nodiscard]] QWidget *buildRight();
    void ask();
    void take(const QList<SnapshotSummary> &snapshots);
    void compare();
    void compareWith(const Snapshot &before);
    void showComparison(const SnapshotComparison &comparison);
    void takeNew();
    void removeChosen();
    void copy();
    void say(const QString &text);
    [[nodiscard]] qint64 chosen() const; ///< 0: none

    Desk m_desk;
    Dialogs &m_dialogs;
    QString m_list;
    ListTerms m_terms;
    SnapshotModel *m_model;
    QListWidget *m_snapshots;
    QComboBox *m_against;
    QCheckBox *m_allLists;
    QCheckBox *m_onlyChanges;
    QTableView *m_view;
    QLabel *m_state;
    QPushButton *m_delete;
    QPushButton *m_copy;
    Request<QList<SnapshotSummary>> m_listing;
    Request<Snapshot> m_reading;
    Request<Snapshot> m_readingOther;
    Request<SnapshotSummary> m_taking;
    Request<void> m_deleting;
};

} // namespace sanjia
