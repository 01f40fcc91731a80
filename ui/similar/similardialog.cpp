// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/similar/similardialog.h"

#include "core/domain/cost.h"
#include "core/services/library.h"
#include "ui/similar/similarmodel.h"
#include "ui/support/busybar.h"
#include "ui/support/metrics.h"
#include "ui/support/rowtable.h"
#include "ui/support/weblink.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr int kMarketPage = 50; ///< offers, the platform's most

QPushButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

SimilarDialog::SimilarDialog(const Desk &desk, const Offer &offer, qint64 quantity, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_offer(offer),
      m_query{offer.id, quantity, 100},
      m_model(new SimilarModel(offer, quantity, this)),
      m_view(new QTableView(this)),
      m_progress(new BusyBar(this)),
      m_state(new QLabel(this)),
      m_market(button(u"similarMarket"_s, tr("&Search the market too"), this)),
      m_compare(button(u"similarCompare"_s, tr("&Compare with this"), this)),
      m_shortlist(button(u"similarShortlist"_s, tr("Add to short&list"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"similarDialog"_s);
    setWindowTitle(tr("Similar offers"));
    build();
    connect(m_market, &QPushButton::clicked, this, &SimilarDialog::searchMarket);
    connect(m_compare, &QPushButton::clicked, this,
            [this] { Q_EMIT compareRequested(QList<Offer>{m_offer} + selected()); });
    connect(m_shortlist, &QPushButton::clicked, this,
            [this] { Q_EMIT shortlistRequested(selected()); });
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        openInBrowser(offerPage(m_model->offerAt(index.row())));
    });
    look();
}

void SimilarDialog::build()
{
    const auto cost = costAt(m_offer, m_query.quantity);
    //: Heading. %1: title of an offer
    auto *about = new QLabel(cost ? tr("Similar to: %1 · %2 at your quantity")
                                        .arg(m_offer.title, format::money(cost->unit))
                                  //: Heading. %1: title of an offer
                                  : tr("Similar to: %1").arg(m_offer.title),
                             this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    m_state->setObjectName(u"similarState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_view->setObjectName(u"similarView"_s);
    m_view->setAccessibleName(tr("Similar offers"));
    m_view->setModel(m_model);
    makeRowTable(m_view);
    followRowHeight(m_view, m_desk.state);
    QHeaderView *header = m_view->horizontalHeader();
    header->resizeSection(SimilarModel::Alike, 80);
    header->resizeSection(SimilarModel::Title, 370);
    header->resizeSection(SimilarModel::Seller, 215);
    header->resizeSection(SimilarModel::UnitCost, 108);
    header->resizeSection(SimilarModel::Difference, 100);
    header->setStretchLastSection(true);

    auto *close = button(u"similarClose"_s, tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kBarSpacing);
    buttons->addWidget(m_market);
    buttons->addStretch();
    buttons->addWidget(m_compare);
    buttons->addWidget(m_shortlist);
    buttons->addWidget(close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(8);
    column->addWidget(about);
    column->addWidget(m_progress);
    column->addWidget(m_view, 1);
    column->addWidget(m_state);
    column->addLayout(buttons);
    resize(1160, 560);
    m_view->setFocus();
}

void SimilarDialog::say(const QString &text)
{
    m_state->setText(text);
    m_state->setAccessibleName(text);
}

void SimilarDialog::look()
{
    m_progress->start();
    m_looking = m_desk.library.similar(m_query);
    m_looking.then(this, [this](const Result<QList<SimilarOffer>> &found) {
        m_progress->stop();
        if (found)
            showFound(*found);
        else
            say(errorText(found.error()).sentence());
    });
}

void SimilarDialog::showFound(const QList<SimilarOffer> &offers)
{
    m_model->setOffers(offers);
    const bool any = !offers.isEmpty();
    m_compare->setEnabled(any);
    m_shortlist->setEnabled(any);
    say(any ? tr("%Ln similar offer(s) of other sellers in the library", nullptr,
                 static_cast<int>(offers.size()))
            : tr("Nothing similar of another seller is in the library. The market may know more."));
    if (any)
        m_view->setCurrentIndex(m_model->index(0, 0));
}

void SimilarDialog::searchMarket()
{
    m_market->setEnabled(false);
    m_progress->start();
    SearchQuery query;
    query.keywords = marketWords(m_offer.title);
    query.pageSize = kMarketPage;
    m_searching = m_desk.market.search(query);
    m_searching.then(this, [this](const Result<SearchOutcome> &outcome) {
        m_market->setEnabled(true);
        m_progress->stop();
        if (outcome)
            look(); // what came is in the library now
        else
            say(errorText(outcome.error()).sentence());
    });
}

QList<Offer> SimilarDialog::selected() const
{
    QList<int> rows;
    const QModelIndexList indexes = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows.append(index.row());
    std::ranges::sort(rows);
    QList<Offer> offers;
    for (const int row : std::as_const(rows))
        offers.append(m_model->offerAt(row));
    return offers;
}

} // namespace sanjia
