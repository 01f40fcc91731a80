// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparepane.h"

#include "ui/pages/comparemodel.h"
#include "ui/pages/compareoutput.h"
#include "ui/pages/comparereader.h"
#include "ui/pages/costpanel.h"
#include "ui/pages/termsfields.h"
#include "ui/pages/variantbutton.h"
#include "ui/support/airycells.h"
#include "ui/support/emptystate.h"
#include "ui/support/flowlayout.h"
#include "ui/support/icons.h"
#include "ui/support/panes.h"
#include "ui/support/tablelooks.h"
#include "ui/support/uistate.h"
#include "ui/support/weblink.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
constexpr int kColumnWidth = 230;
constexpr auto kOffers = "offers"_L1; ///< of a place: what is compared
constexpr auto kVariant = "variant"_L1; ///< of a place: names and values, one a line

QString textOf(const VariantWish &wish)
{
    QStringList lines;
    for (const SkuAttribute &part : wish.parts)
        lines.append({part.name, part.value});
    return lines.join(u'\n');
}

VariantWish wishFrom(const QString &text)
{
    VariantWish wish;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i + 1 < lines.size(); i += 2) {
        if (!lines.at(i + 1).isEmpty())
            wish.parts.append({lines.at(i), lines.at(i + 1)});
    }
    return wish;
}

QList<OfferId> idsIn(const QString &text)
{
    QList<OfferId> ids;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &id : words.mid(0, ComparePane::kMostOffers))
        ids.append(OfferId{id});
    return ids;
}
} // namespace

ComparePane::ComparePane(const Desk &desk, Dialogs &dialogs, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_terms(new TermsFields(desk.state, desk.clock, this)),
      m_variant(new VariantButton(this)),
      m_differences(new QCheckBox(tr("Differe&nces"), this)),
      m_model(new CompareModel(this)),
      m_reader(new CompareReader(desk, *m_model, this)),
      m_view(new QTableView(this)),
      m_costs(new CostPanel(desk.state, this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_empty(new EmptyState(u"compare"_s, this)),
      m_output(new CompareOutput({this, *m_model, *m_view, *m_costs, desk.clock, dialogs})),
      m_remove(new QPushButton(tr("&Remove"), this)),
      m_clear(new QPushButton(tr("C&lear"), this)),
      m_add(new QPushButton(tr("Add to &shortlist"), this)),
      m_print(new QPushButton(tr("&Print…"), this)),
      m_export(new QPushButton(tr("&Export…"), this))
{
    buildView();
    addActions();
    build();
    connect(m_terms, &TermsFields::changed, this, &ComparePane::recost);
    connect(m_variant, &VariantButton::changed, this, [this] {
        Q_EMIT moved(false);
        recost();
    });
    connect(m_differences, &QCheckBox::clicked, this, [this] { Q_EMIT moved(false); });
    connect(m_differences, &QCheckBox::toggled, m_model, &CompareModel::setHighlighting);
    connect(m_reader, &CompareReader::changed, this, &ComparePane::showRows);
    connect(&m_desk.market, &Market::saved, this, &ComparePane::takeStored);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        remove(selectedOffers());
        Q_EMIT moved(false);
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        remove(m_offers);
        Q_EMIT moved(false);
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        const bool some = m_view->selectionModel()->hasSelection();
        Q_EMIT shortlistRequested(some ? selectedOffers() : m_offers);
    });
    connect(m_print, &QPushButton::clicked, m_output, &CompareOutput::printPage);
    connect(m_export, &QPushButton::clicked, m_output, &CompareOutput::exportPage);
    connect(m_output, &CompareOutput::writingChanged, this, &ComparePane::enableButtons);
    connect(m_output, &CompareOutput::noticed, this, &ComparePane::noticed);
    connect(m_output, &CompareOutput::failed, this, &ComparePane::failed);
    connect(m_costs, &CostPanel::noticed, this, &ComparePane::noticed);
    for (QWidget *part : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_costs)})
        panes::mark(part);
    panes::markStart(m_view);
    if (m_desk.state)
        connect(&m_desk.state->tables(), &TableLooks::currencyChanged, this,
                &ComparePane::takeCurrency);
    takeCurrency();
    recost();
}

ComparePane::~ComparePane()
{
    if (m_desk.state)
        m_desk.state->setLayout(u"compare/splitter"_s, m_splitter->saveState());
}

void ComparePane::buildView()
{
    m_view->setObjectName(u"compareView"_s);
    m_view->setAccessibleName(tr("Comparison"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new AiryCells(4, m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectColumns);
    m_view->setTabKeyNavigation(false);
    m_view->setAlternatingRowColors(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setCornerButtonEnabled(false);
    QHeaderView *header = m_view->horizontalHeader();
    header->setDefaultSectionSize(kColumnWidth);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ComparePane::showHeaderMenu);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_view->verticalHeader()->setSectionsClickable(false);
}

void ComparePane::addActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto use) {
        auto *action = new QAction(text, m_view);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, use);
        m_view->addAction(action);
    };
    add(tr("Remove from the comparison"), QKeySequence(QKeySequence::Delete),
        [this] { m_remove->click(); });
    add(tr("Add to shortlist"), QKeySequence(Qt::CTRL | Qt::Key_D),
        [this] { Q_EMIT shortlistRequested(selectedOffers()); });
    add(tr("Open on 1688"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { openSelected(); });
    add(tr("Read again"), QKeySequence(QKeySequence::Refresh), [this] { readSelectedAgain(); });
    add(tr("Copy as table"), QKeySequence(QKeySequence::Copy), [this] { m_output->copyAsTable(); });
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ComparePane::build()
{
    m_empty->say(tr("Nothing to compare yet"),
                 tr("Choose two or more offers on the market or library page and press Ctrl+M."));
    m_differences->setObjectName(u"compareDifferences"_s);
    m_differences->setToolTip(tr("Tint the rows in which the offers differ"));
    m_export->setObjectName(u"compareExport"_s);
    m_print->setObjectName(u"comparePrint"_s);
    m_export->setIcon(icons::icon(u"export"_s));
    m_add->setObjectName(u"compareShortlist"_s);
    m_clear->setObjectName(u"compareClear"_s);
    m_remove->setObjectName(u"compareRemove"_s);

    auto *bar = new FlowLayout;
    bar->setContentsMargins(12, 10, 12, 10);
    bar->addWidget(m_terms);
    bar->addWidget(m_variant);
    bar->addWidget(m_differences);
    bar->addStretch();
    for (QPushButton *button : {m_remove, m_clear, m_add, m_print, m_export})
        bar->addWidget(button);
    auto *stack = new QWidget(this);
    m_pages = new QStackedLayout(stack);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_splitter);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_costs);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({540, 260});
    if (m_desk.state)
        m_splitter->restoreState(m_desk.state->layout(u"compare/splitter"_s));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(stack, 1);
}

void ComparePane::showHeaderMenu(const QPoint &at)
{
    const int column = m_view->horizontalHeader()->logicalIndexAt(at);
    if (column < 0)
        return;
    if (!m_view->selectionModel()->isColumnSelected(column))
        m_view->selectColumn(column);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_view->actions());
    menu->popup(m_view->horizontalHeader()->mapToGlobal(at));
}

void ComparePane::addOffers(const QList<Offer> &offers)
{
    m_returning.cancel(); // who adds is not on the way back any more
    put(offers);
    Q_EMIT moved(false);
}

void ComparePane::put(const QList<Offer> &offers)
{
    QList<Offer> fresh;
    bool full = false;
    for (const Offer &offer : offers) {
        const auto known = std::ranges::find(m_offers, offer.id, &Offer::id);
        if (known != m_offers.end()) {
            *known = offer.seenAt >= known->seenAt ? offer : *known;
        } else if (m_offers.size() < kMostOffers) {
            m_offers.append(offer);
            fresh.append(offer);
        } else {
            full = true;
        }
    }
    recost();
    for (const Offer &offer : std::as_const(fresh))
        m_reader->ask(offer);
    showRows();
    if (full)
        Q_EMIT noticed(
            tr("At most %n offers can be compared", nullptr, static_cast<int>(kMostOffers)));
}

void ComparePane::takeStored(const SaveReport &report)
{
    bool any = false;
    for (const Offer &stored : report.offers) {
        const auto known = std::ranges::find(m_offers, stored.id, &Offer::id);
        if (known == m_offers.end())
            continue;
        any = true;
        *known = stored;
        m_reader->askBeside(stored);
    }
    if (any)
        recost();
}

void ComparePane::readSelectedAgain()
{
    for (const Offer &offer : selectedOffers())
        m_reader->readInFull(offer.id);
    showRows();
}

ComparisonTerms ComparePane::terms() const
{
    const OrderTerms told = m_terms->terms();
    return {m_quantity, told.freight, told.rate, m_variant->wish()};
}

void ComparePane::recost()
{
    m_variant->setOffers(m_offers);
    m_model->setRows(compareOffers(m_offers, terms()));
    m_costs->setOffers(m_offers, m_quantity, m_variant->wish());
    m_output->setTerms(m_quantity, m_variant->wish());
    showRows();
    const bool any = !m_offers.isEmpty();
    m_pages->setCurrentWidget(any ? static_cast<QWidget *>(m_splitter) : m_empty);
    enableButtons();
    if (any && !m_view->currentIndex().isValid())
        m_view->selectionModel()->setCurrentIndex(m_model->index(comparefacts::Title, 0),
                                                  QItemSelectionModel::NoUpdate);
}

void ComparePane::takeCurrency()
{
    const auto currency = m_desk.state ? m_desk.state->foreignCurrency() : std::nullopt;
    m_model->setCurrency(currency);
    m_costs->setCurrency(currency);
    m_view->horizontalHeader()->setDefaultSectionSize(currency ? CostPanel::kWideColumn
                                                               : kColumnWidth);
    showRows();
}

void ComparePane::enableButtons()
{
    for (QPushButton *button : {m_remove, m_clear, m_add, m_print})
        button->setEnabled(!m_offers.isEmpty());
    m_export->setEnabled(!m_offers.isEmpty() && !m_output->isWriting());
}

void ComparePane::showRows()
{
    const ComparisonTerms now = terms();
    m_view->setRowHidden(comparefacts::Picture, !m_model->anyPicture());
    m_view->setRowHidden(comparefacts::State, m_model->allRead());
    m_view->setRowHidden(comparefacts::Variant, now.wish.isEmpty());
    // A currency with a name stands beside each amount already.
    const bool named = m_desk.state && m_desk.state->foreignCurrency();
    m_view->setRowHidden(comparefacts::ForeignTotal, !now.rate || named);
    for (const int fact : {comparefacts::Freight, comparefacts::Total, comparefacts::LandedUnit})
        m_view->setRowHidden(fact, !now.freight);
}

QList<Offer> ComparePane::selectedOffers() const
{
    const QItemSelectionModel *selection = m_view->selectionModel();
    QList<Offer> offers;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool chosen = selection->hasSelection()
            ? selection->columnIntersectsSelection(column, {})
            : selection->currentIndex().column() == column;
        if (chosen)
            offers.append(m_offers.at(column));
    }
    return offers;
}

void ComparePane::remove(QList<Offer> offers)
{
    const bool focused = m_view->hasFocus();
    for (const Offer &gone : std::as_const(offers))
        m_offers.removeIf([&gone](const Offer &offer) { return offer.id == gone.id; });
    m_reader->forget(offers);
    recost();
    if (focused && !m_offers.isEmpty())
        m_view->setFocus(); // deleting one after the other stays possible
}

void ComparePane::openSelected()
{
    for (const Offer &offer : selectedOffers())
        openInBrowser(offerPage(offer));
}

void ComparePane::focusTable() { panes::enter(m_view); }

std::function<void()> ComparePane::exporting()
{
    return [this] {
        if (m_offers.isEmpty())
            Q_EMIT noticed(tr("Nothing to compare yet"));
        else if (!m_output->isWriting())
            m_output->exportPage();
    };
}

Spot ComparePane::place() const
{
    QStringList ids;
    for (const Offer &offer : m_offers)
        ids.append(offer.id.value);
    return {{kOffers, ids.join(u' ')},
            {kVariant, textOf(m_variant->wish())},
            {u"differences"_s, m_differences->isChecked() ? u"1"_s : QString()}};
}

void ComparePane::goTo(const Spot &place)
{
    m_differences->setChecked(!place.value(u"differences"_s).isEmpty());
    const VariantWish wish = wishFrom(place.value(kVariant));
    // Where an older program noted them.
    const QList<OfferId> ids = idsIn(place.value(kOffers, place.value(QString::fromLatin1(kRows))));
    m_returning.cancel();
    if (ids.isEmpty())
        return showOnly({}, wish);
    m_returning = m_desk.library.offers(ids);
    m_returning.then(this, [this, wish](const Result<QList<Offer>> &offers) {
        if (offers)
            showOnly(*offers, wish);
    });
}

/// Columns are only ever added behind the others: those that stand where they shall stay.
void ComparePane::showOnly(const QList<Offer> &offers, const VariantWish &wish)
{
    const auto first = std::ranges::mismatch(m_offers, offers, {}, &Offer::id, &Offer::id).in1;
    remove(QList<Offer>(first, m_offers.end()));
    put(offers);
    m_variant->setWish(wish);
    recost();
}

void ComparePane::setQuantity(qint64 quantity)
{
    m_quantity = quantity;
    recost();
}

} // namespace sanjia
