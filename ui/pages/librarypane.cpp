// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/librarypane.h"

#include "core/services/library.h"
#include "ui/detail/detailpanel.h"
#include "ui/offers/offertable.h"
#include "ui/support/emptystate.h"
#include "ui/support/metrics.h"
#include "ui/support/moneyedit.h"
#include "ui/support/panes.h"
#include "ui/support/uistate.h"
#include "ui/text/format.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
constexpr int kTypingMs = 150;
constexpr int kRowsAtOnce = 200;
} // namespace

LibraryPane::LibraryPane(const Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_words(new QLineEdit(this)),
      m_priceMin(new MoneyEdit(this)),
      m_priceMax(new MoneyEdit(this)),
      m_sort(new QComboBox(this)),
      m_count(new QLabel(this)),
      m_more(new QPushButton(tr("Show &more"), this)),
      m_table(new OfferTable(desk.state, u"library/table"_s, u"library"_s, this)),
      m_detail(new DetailPanel(desk, this)),
      m_splitter(new QSplitter(this)),
      m_limit(kRowsAtOnce)
{
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_limit = kRowsAtOnce;
        ask();
    });
    for (QLineEdit *edit :
         {m_words, static_cast<QLineEdit *>(m_priceMin), static_cast<QLineEdit *>(m_priceMax)})
        connect(edit, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_sort, &QComboBox::currentIndexChanged, this, &LibraryPane::ask);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_limit += kRowsAtOnce;
        ask();
    });
    connect(m_table, &OfferTable::currentOfferChanged, this,
            [this](const Offer &offer) { m_detail->showOffer(offer, false); });
    connect(m_table, &OfferTable::opened, this,
            [this](const Offer &offer) { m_detail->showOffer(offer, true); });
    connect(m_detail, &DetailPanel::offerUpdated, m_table, &OfferTable::updateOffer);
    connect(m_table, &OfferTable::shortlistRequested, this, &LibraryPane::shortlistRequested);
    connect(m_table, &OfferTable::compareRequested, this, &LibraryPane::compareRequested);
    connect(m_detail, &DetailPanel::shortlistRequested, this, &LibraryPane::shortlistRequested);
    connect(m_detail, &DetailPanel::compareRequested, this, &LibraryPane::compareRequested);
    for (QWidget *part : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_table),
                          static_cast<QWidget *>(m_detail)})
        panes::mark(part);
}

LibraryPane::~LibraryPane()
{
    if (m_desk.state)
        m_desk.state->setLayout(u"library/splitter"_s, m_splitter->saveState());
}

void LibraryPane::build()
{
    m_words->setObjectName(u"libraryEdit"_s);
    m_words->setAccessibleName(tr("Search the library"));
    m_words->setPlaceholderText(tr("Search everything you have seen: words, seller, offer ID"));
    m_words->setClearButtonEnabled(true);
    //: Placeholder of the lowest price
    m_priceMin->setPlaceholderText(tr("from"));
    m_priceMin->setAccessibleName(tr("Lowest price"));
    //: Placeholder of the highest price
    m_priceMax->setPlaceholderText(tr("to"));
    m_priceMax->setAccessibleName(tr("Highest price"));
    m_priceMin->setFixedWidth(96);
    m_priceMax->setFixedWidth(96);
    m_sort->setAccessibleName(tr("Which offers come first"));
    m_sort->addItem(tr("Last seen first"), static_cast<int>(SearchSort::Default));
    m_sort->addItem(tr("Best sold first"), static_cast<int>(SearchSort::Sales));
    m_sort->addItem(tr("Cheapest first"), static_cast<int>(SearchSort::PriceAscending));
    m_sort->addItem(tr("Dearest first"), static_cast<int>(SearchSort::PriceDescending));
    m_sort->addItem(tr("Best credit first"), static_cast<int>(SearchSort::Credit));
    m_count->setObjectName(u"libraryCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_more->setObjectName(u"libraryMore"_s);
    m_more->hide();

    auto *bar = new QHBoxLayout;
    bar->setSpacing(kBarSpacing);
    bar->setContentsMargins(12, 10, 12, 10);
    bar->addWidget(m_words, 1);
    auto *price = new QLabel(tr("&Price ¥"), this);
    price->setBuddy(m_priceMin);
    bar->addWidget(price);
    bar->addWidget(m_priceMin);
    bar->addWidget(m_priceMax);
    bar->addWidget(m_sort);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(kBarSpacing);
    foot->setContentsMargins(12, 4, 12, 4);
    foot->addWidget(m_count);
    foot->addStretch();
    foot->addWidget(m_more);

    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({820, 440});
    if (m_desk.state)
        m_splitter->restoreState(m_desk.state->layout(u"library/splitter"_s));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_splitter, 1);
}

void LibraryPane::refresh() { ask(); }

void LibraryPane::ask()
{
    LibraryQuery query;
    query.words = m_words->text().simplified().split(u' ', Qt::SkipEmptyParts);
    query.priceMin = m_priceMin->amount();
    query.priceMax = m_priceMax->amount();
    query.order = libraryOrderOf(static_cast<SearchSort>(m_sort->currentData().toInt()));
    query.limit = m_limit;
    m_request = m_desk.library.query(query);
    m_request.then(this, [this](const Result<LibraryPage> &page) { take(page); });
}

void LibraryPane::take(const Result<LibraryPage> &page)
{
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    const bool filtered = !m_words->text().trimmed().isEmpty() || m_priceMin->amount()
        || m_priceMax->amount();
    if (filtered)
        m_table->empty().say(tr("Nothing here fits"),
                             tr("Try fewer words, or a wider price range."));
    else
        m_table->empty().say(tr("The library is empty"),
                             tr("Every offer you see on the market page is kept here, with every "
                                "price it ever had."));
    m_table->setOffers(page->offers);
    if (page->offers.isEmpty())
        m_detail->clear();
    m_count->setText(tr("%1 of %2 offers")
                         .arg(format::number(page->offers.size()), format::number(page->total)));
    m_more->setVisible(page->total > page->offers.size());
}

void LibraryPane::setQuantity(qint64 quantity)
{
    m_table->setQuantity(quantity);
    m_detail->setQuantity(quantity);
}

} // namespace sanjia
