// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/shortlist.h"
#include "ui/desk.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QListWidget;
class QMenu;
class QVBoxLayout;

namespace sanjia {

class Dialogs;

/// The lists at the left of their page: one is on show; they are made, renamed, duplicated, merged,
/// archived and deleted here, and lines dropped on one are copied to it. Nothing asks twice: every
/// edit can be undone. It keeps itself up to date with the store.
class ListPanel : public QWidget
{
    Q_OBJECT
public:
    ListPanel(const Desk &desk, Dialogs &dialogs, const QString &current,
              QWidget *parent = nullptr);

    [[nodiscard]] const QString &current() const { return m_current; } ///< empty: there is none
    void refresh();
    /// The one to show once it is there.
    void setCurrent(const QString &name);

Q_SIGNALS:
    /// The list to show, or none; again after every change of any list.
    void shown(const QString &name);
    void opened(); ///< Enter on a list: its lines are wanted
    void snapshotsRequested(const QString &name);
    void noticed(const QString &text);
    void failed(const sanjia::Error &error);

private:
    void build();
    QAction *add(const QString &text, const QKeySequence &keys, void (ListPanel::*use)());
    void take(const QList<ShortlistSummary> &lists);
    void choose(const QString &name);
    void fillMerge(QMenu *menu);
    void askName(const QString &title, const QString &proposed,
                 const std::function<void(const QString &)> &use);
    void makeNew();
    void rename();
    void duplicate();
    void mergeInto(const QString &name);
    void archiveOrBringBack();
    void remove();
    void copyHere(const QList<OfferId> &ids, const QString &into);
    /// Shows `next` when the edit is made.
    void follow(Request<void> edit, const QString &next, const QString &notice = {});

    Desk m_desk;
    Dialogs &m_dialogs;
    QString m_current;
    QList<ShortlistSummary> m_all;
    QListWidget *m_view;
    QCheckBox *m_archived;
    QList<QAction *> m_listActions; ///< that need a list
    QAction *m_archive = nullptr;
    Request<QList<ShortlistSummary>> m_listing;
    Request<void> m_editing;
    Request<int> m_counting;
};

} // namespace sanjia
