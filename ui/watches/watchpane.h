// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/library.h"
#include "core/domain/request.h"
#include "core/domain/supplierlist.h"
#include "core/domain/watchrun.h"
#include "ui/desk.h"
#include "ui/support/page.h"

#include <QHash>
#include <QTimer>

class QAction;
class QCheckBox;
class QLabel;
class QLayout;
class QSplitter;
class QStackedLayout;

namespace sanjia {

class EmptyState;
class RecordTable;
class WatchLoad;
class WatchModel;
class WatchRunModel;

/// The watches: a table of them with what can be done, the runs of the chosen one below, and
/// whether they are looked at while the window is open. It runs nothing itself.
class WatchPane : public Page
{
    Q_OBJECT
public:
    /// The desk must have watches.
    explicit WatchPane(const Desk &desk, QWidget *parent = nullptr);
    ~WatchPane() override;

    void refresh() override; ///< asks the store again; called when the page is shown
    void choose(qint64 watch); ///< once it is there
    [[nodiscard]] Spot place() const override;
    void goTo(const Spot &place) override;
    /// Opens the dialog for a new one; each of `whats`, where there are several.
    void makeNew(const Watch &watch, const QStringList &whats);
    void showLooking(bool on);
    /// Why the work ended before its end; nothing: it did not.
    void showTrouble(const std::optional<Error> &error);

Q_SIGNALS:
    void lookingWanted(bool on); ///< the check box was clicked
    void runWanted(); ///< all of them, now
    void runOfWanted(const QList<qint64> &watches); ///< these, now
    void tellingWanted(); ///< how alerts are told outside, to be set up

private:
    void build();
    void invite();
    [[nodiscard]] QLayout *head();
    void addActions(QLayout *row);
    void ask();
    void take(const QList<Watch> &watches);
    void askNames();
    void arrange();
    void askRuns();
    void showChosen();
    void edit();
    void pauseOrResume();
    void remove();

    Desk m_desk;
    QCheckBox *m_looking;
    QLabel *m_trouble;
    WatchLoad *m_load;
    WatchModel *m_model;
    RecordTable *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_pages = nullptr;
    QLabel *m_runTitle;
    WatchRunModel *m_runModel;
    RecordTable *m_runs;
    QSplitter *m_splitter;
    QAction *m_pause = nullptr;
    QAction *m_runNow = nullptr;
    QAction *m_runChosen = nullptr;
    qint64 m_wanted = 0; ///< the watch to choose when it is there
    QTimer m_soon; ///< gathers what a runner did in quick succession
    QList<Watch> m_watches;
    QHash<QString, QString> m_names; ///< of offers and sellers
    QHash<qint64, int> m_unread; ///< alerts of each watch
    QList<WatchRun> m_lastRuns;
    Request<QList<Watch>> m_asking;
    Request<QHash<qint64, int>> m_askingUnread;
    Request<QList<WatchRun>> m_askingLast;
    Request<QList<WatchRun>> m_askingRuns;
    Request<qint64> m_askingLoad;
    Request<QList<Offer>> m_naming;
    Request<SupplierList> m_namingSellers;
    Request<QList<Watch>> m_changing;
    Request<void> m_removing;
};

} // namespace sanjia
