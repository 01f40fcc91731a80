// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparepane.h"

#include "core/services/csv.h"
#include "core/services/filewriter.h"
#include "ui/pages/comparemodel.h"
#include "ui/support/dialogs.h"
#include "ui/support/emptystate.h"
#include "ui/support/moneyedit.h"
#include "ui/text/errortext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
constexpr int kColumnWidth = 220;
} // namespace

ComparePane::ComparePane(const Desk &desk, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_dialogs(dialogs),
      m_freight(new MoneyEdit(this)),
      m_rate(new QLineEdit(this)),
      m_model(new CompareModel(this)),
      m_view(new QTableView(this)),
      m_empty(new EmptyState(u"compare"_s, this)),
      m_remove(new QPushButton(tr("&Remove"), this)),
      m_clear(new QPushButton(tr("C&lear"), this)),
      m_add(new QPushButton(tr("Add to s&hortlist"), this)),
      m_export(new QPushButton(tr("&Export CSV…"), this))
{
    build();
    connect(m_freight, &QLineEdit::textChanged, this, &ComparePane::update);
    connect(m_rate, &QLineEdit::textChanged, this, &ComparePane::update);
    connect(m_remove, &QPushButton::clicked, this, &ComparePane::removeSelected);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_reading.cancel();
        m_offers.clear();
        m_unread.clear();
        update();
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        const QList<Offer> selected = selectedOffers();
        Q_EMIT shortlistRequested(selected.isEmpty() ? m_offers : selected);
    });
    connect(m_export, &QPushButton::clicked, this, &ComparePane::exportCsv);
    update();
}

ComparePane::~ComparePane() = default;

void ComparePane::build()
{
    m_view->setObjectName(u"compareView"_s);
    m_view->setAccessibleName(tr("Comparison"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectColumns);
    m_view->setTabKeyNavigation(false);
    m_view->setAlternatingRowColors(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->horizontalHeader()->setDefaultSectionSize(kColumnWidth);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *remove = new QAction(tr("Remove from the comparison"), m_view);
    remove->setShortcut(QKeySequence(QKeySequence::Delete));
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &ComparePane::removeSelected);
    m_view->addAction(remove);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_empty->say(tr("Nothing to compare yet"),
                 tr("Choose two or more offers on the market or library page and press Ctrl+M."));

    m_freight->setObjectName(u"freight"_s);
    m_freight->setFixedWidth(100);
    m_freight->setPlaceholderText(tr("per order"));
    m_freight->setAccessibleName(tr("Freight per order"));
    m_rate->setObjectName(u"rate"_s);
    m_rate->setFixedWidth(100);
    m_rate->setAlignment(Qt::AlignRight);
    //: Example of a currency rate
    m_rate->setPlaceholderText(tr("0.14"));
    m_rate->setAccessibleName(tr("Currency rate"));
    m_rate->setToolTip(tr("Units of your currency for one yuan"));
    m_rate->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"\\d{0,9}(\\.\\d{0,6})?"_s), m_rate));
    auto *freight = new QLabel(tr("&Freight ¥"), this);
    freight->setBuddy(m_freight);
    auto *rate = new QLabel(tr("R&ate"), this);
    rate->setBuddy(m_rate);
    m_export->setObjectName(u"compareExport"_s);
    m_add->setObjectName(u"compareShortlist"_s);
    m_clear->setObjectName(u"compareClear"_s);
    m_remove->setObjectName(u"compareRemove"_s);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 10, 12, 10);
    for (QWidget *widget : {static_cast<QWidget *>(freight), static_cast<QWidget *>(m_freight),
                            static_cast<QWidget *>(rate), static_cast<QWidget *>(m_rate)})
        bar->addWidget(widget);
    bar->addStretch();
    for (QPushButton *button : {m_remove, m_clear, m_add, m_export})
        bar->addWidget(button);
    auto *stack = new QWidget(this);
    m_pages = new QStackedLayout(stack);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(stack, 1);
}

void ComparePane::addOffers(const QList<Offer> &offers)
{
    for (const Offer &offer : offers) {
        if (std::ranges::find(m_offers, offer.id, &Offer::id) != m_offers.cend())
            continue;
        if (m_offers.size() == kMostOffers) {
            Q_EMIT noticed(
                tr("At most %n offers can be compared", nullptr, static_cast<int>(kMostOffers)));
            break;
        }
        m_offers.append(offer);
        if (!offer.detailed) {
            m_unread.append(offer.id);
            m_model->setNote(offer.id, tr("Reading tiers and variants…"));
        }
    }
    update();
    if (!m_reading.isRunning())
        readNext();
}

void ComparePane::readNext()
{
    if (m_unread.isEmpty())
        return;
    const OfferId id = m_unread.takeFirst();
    m_reading = m_desk.market.offer(id);
    m_reading.then(this, [this, id](const Result<OfferOutcome> &outcome) {
        m_model->setNote(id, outcome ? QString() : errorText(outcome.error()).what);
        const auto known = std::ranges::find(m_offers, id, &Offer::id);
        if (outcome && known != m_offers.end())
            *known = outcome->offer;
        update();
        readNext();
    });
}

void ComparePane::update()
{
    ComparisonTerms terms;
    terms.quantity = m_quantity;
    terms.freight = m_freight->amount();
    terms.rate = ExchangeRate::parse(m_rate->text());
    m_model->setRows(compareOffers(m_offers, terms));
    m_view->setRowHidden(CompareModel::ForeignTotal, !terms.rate);
    m_view->setRowHidden(CompareModel::Total, !terms.freight);
    m_view->setRowHidden(CompareModel::LandedUnit, !terms.freight);
    const bool any = !m_offers.isEmpty();
    m_pages->setCurrentWidget(any ? static_cast<QWidget *>(m_view) : m_empty);
    for (QPushButton *button : {m_remove, m_clear, m_add, m_export})
        button->setEnabled(any);
    if (any && !m_view->currentIndex().isValid())
        m_view->selectionModel()->setCurrentIndex(m_model->index(0, 0),
                                                  QItemSelectionModel::NoUpdate);
}

QList<Offer> ComparePane::selectedOffers() const
{
    QList<Offer> offers;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_view->selectionModel()->columnIntersectsSelection(column, {}))
            offers.append(m_offers.at(column));
    }
    return offers;
}

void ComparePane::removeSelected()
{
    for (const Offer &gone : selectedOffers()) {
        m_offers.removeIf([&gone](const Offer &offer) { return offer.id == gone.id; });
        m_unread.removeAll(gone.id);
    }
    update();
}

void ComparePane::setQuantity(qint64 quantity)
{
    m_quantity = quantity;
    update();
}

void ComparePane::exportCsv()
{
    //: Suggested file name, without ending
    m_dialogs.saveFile(this, tr("Export comparison"), tr("comparison") + u".csv"_s,
                       tr("CSV tables (*.csv)"), [this](const QString &path) {
                           QList<Record> records;
                           for (const ComparisonRow &row : m_model->rows())
                               records.append(comparisonRecord(row, m_quantity));
                           const auto written = writeWhole(path, csvFrom(records, {}));
                           if (!written)
                               Q_EMIT failed(written.error());
                           else
                               Q_EMIT noticed(tr("Saved to %1").arg(path));
                       });
}

} // namespace sanjia
