// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/watchrun.h"
#include "ui/desk.h"
#include "ui/support/page.h"

#include <QTimer>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QLayout;
class QSplitter;
class QStackedLayout;

namespace sanjia {

class AlertModel;
class AlertReader;
class DetailPanel;
class EmptyState;
class RecordTable;

/// What watches told: an inbox, with the offer of the chosen alert at the right. What comes while
/// it is open comes in. It reads the newest and then as far down as the buyer goes; all of them
/// only where they are sorted by a column or marked together.
class AlertPane : public Page
{
    Q_OBJECT
public:
    /// The desk must have watches.
    explicit AlertPane(const Desk &desk, QWidget *parent = nullptr);
    ~AlertPane() override;

    void setQuantity(qint64 quantity) override;
    void choose(const OfferId &offer); ///< its newest alert, once it is there
    void showNotifying(bool on);
    void refresh() override; ///< asks the store again; called when the page is shown
    [[nodiscard]] Spot place() const override;
    void goTo(const Spot &place) override;

Q_SIGNALS:
    void offerWanted(const sanjia::OfferId &id); ///< in the library
    void notifyingWanted(bool on); ///< the check box was clicked
    void tellingWanted(); ///< how alerts are told outside, to be set up

private:
    void build();
    [[nodiscard]] QLayout *head();
    void addActions(QLayout *row);
    void follow();
    void ask();
    void askElse(); ///< by another filter: where the buyer was can be gone back to
    [[nodiscard]] qint64 askedWatch() const; ///< 0: all
    [[nodiscard]] AlertQuery asked() const;
    [[nodiscard]] int rowsInUse() const; ///< down to the last that is looked at or chosen
    [[nodiscard]] bool wantsAll() const; ///< what is done next needs every row
    void askMore(); ///< the block behind what is here
    void take(const QList<Alert> &alerts, bool more);
    void settle(); ///< after rows came: what waited for them, and the words around
    void showCount();
    void takeWatches(const QList<Watch> &watches);
    void showCurrent();
    void open();
    void nameMark(); ///< what Space does to the chosen ones
    void markChosen();
    void markAll();
    void onlyThisOffer(bool only);
    void remove();
    void mark(Request<int> marking);

    Desk m_desk;
    QComboBox *m_watch;
    QCheckBox *m_unread;
    QCheckBox *m_notify;
    QLabel *m_count;
    AlertModel *m_model;
    AlertReader *m_reader;
    RecordTable *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_pages = nullptr;
    DetailPanel *m_detail;
    QSplitter *m_splitter;
    QAction *m_only = nullptr;
    QAction *m_mark = nullptr;
    QAction *m_markAll = nullptr;
    OfferId m_offer; ///< the only one that is shown; empty: all are
    OfferId m_shown; ///< in the detail
    OfferId m_wanted; ///< to be chosen when it comes
    qint64 m_wantedAlert = 0; ///< the same of an alert
    bool m_marksAll = false; ///< as soon as all are here
    qint64 m_wantedWatch = 0; ///< to be the filter when its name comes
    QTimer m_soon;
    Request<QList<Watch>> m_listing;
    Request<QList<Offer>> m_reading;
    Request<int> m_marking;
    Request<void> m_removing;
};

} // namespace sanjia
