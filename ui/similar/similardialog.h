// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/similarity.h"
#include "core/services/market.h"
#include "ui/desk.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace sanjia {

class BusyBar;
class SimilarModel;

/// The same goods at other sellers: what the library knows at once, and more after the market was
/// searched. Not modal: it stays while the buyer looks at what it found.
class SimilarDialog : public QDialog
{
    Q_OBJECT
public:
    SimilarDialog(const Desk &desk, const Offer &offer, qint64 quantity, QWidget *parent = nullptr);

Q_SIGNALS:
    void compareRequested(const QList<sanjia::Offer> &offers);
    void shortlistRequested(const QList<sanjia::Offer> &offers);

private:
    void build();
    void look();
    void searchMarket();
    void showFound(const QList<SimilarOffer> &offers);
    void say(const QString &text);
    [[nodiscard]] QList<Offer> selected() const;

    Desk m_desk;
    Offer m_offer;
    SimilarQuery m_query;
    SimilarModel *m_model;
    QTableView *m_view;
    BusyBar *m_progress;
    QLabel *m_state;
    QPushButton *m_market;
    QPushButton *m_compare;
    QPushButton *m_shortlist;
    Request<QList<SimilarOffer>> m_looking;
    Request<SearchOutcome> m_searching;
};

} // namespace sanjia
