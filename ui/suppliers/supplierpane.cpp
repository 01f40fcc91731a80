// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/supplierpane.h"

#include "core/services/library.h"
#include "core/services/market.h"
#include "ui/support/busybar.h"
#include "ui/support/emptystate.h"
#include "ui/support/flowlayout.h"
#include "ui/support/metrics.h"
#include "ui/support/panes.h"
#include "ui/support/rowtable.h"
#include "ui/support/tabletext.h"
#include "ui/support/uistate.h"
#include "ui/suppliers/suppliermodel.h"
#include "ui/text/format.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr qsizetype kMostCompared = 12;
const QString kLayout = u"suppliers/table"_s;

int widthAtFirst(int column)
{
    // Up to the credit they fill a window of 1200, so that none is cut.
    switch (column) {
    case SupplierModel::Name:
        return 226;
    case SupplierModel::Mark:
    case SupplierModel::Offers:
        return 67;
    case SupplierModel::InStock:
    case SupplierModel::Years:
        return 71;
    case SupplierModel::Lowest:
    case SupplierModel::Median:
        return 86;
    case SupplierModel::Place:
    case SupplierModel::Credit:
        return 97;
    case SupplierModel::Changes:
        return 110;
    case SupplierModel::Note:
        return 220;
    default:
        return 90;
    }
}

} // namespace

SupplierPane::SupplierPane(const Desk &desk, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_words(new QLineEdit(this)),
      m_marked(new QComboBox(this)),
      m_progress(new BusyBar(this)),
      m_model(new SupplierModel(this)),
      m_view(new QTableView(this)),
      m_empty(new EmptyState(u"suppliers"_s, this)),
      m_count(new QLabel(this))
{
    buildTable();
    build();
    follow();
    fitActions();
    panes::mark(m_words);
    panes::mark(m_view);
    panes::goOnEnter(m_words, m_view);
}

SupplierPane::~SupplierPane()
{
    if (m_desk.state)
        m_desk.state->setLayout(kLayout, m_view->horizontalHeader()->saveState());
}

void SupplierPane::buildTable()
{
    m_view->setObjectName(u"supplierView"_s);
    m_view->setAccessibleName(tr("Sellers"));
    m_view->setModel(m_model);
    makeRowTable(m_view);
    followRowHeight(m_view, m_desk.state);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    for (int column = 0; column < m_model->columnCount(); ++column)
        header->resizeSection(column, widthAtFirst(column));
    if (m_desk.state)
        header->restoreState(m_desk.state->layout(kLayout));
    m_view->setSortingEnabled(true);
}

void SupplierPane::addAction(QLayout *row, const QString &text, const QKeySequence &keys,
                             void (SupplierPane::*use)())
{
    auto *action = new QAction(text, m_view);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, use);
    m_view->addAction(action);
    m_rowActions.append(action);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(text);
    //: %1: what a button does, %2: its keys
    button->setToolTip(tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    row->addWidget(button);
}

void SupplierPane::build()
{
    m_words->setObjectName(u"supplierWords"_s);
    m_words->setAccessibleName(tr("Goods"));
    m_words->setPlaceholderText(tr("Whose goods? Words narrow to the sellers of what you look for, "
                                   "and compare their prices"));
    m_words->setClearButtonEnabled(true);
    m_marked->setObjectName(u"supplierMarked"_s);
    m_marked->setAccessibleName(tr("Which sellers"));
    //: Filter: sellers with any mark or none
    m_marked->addItem(tr("All sellers"), -1);
    //: Filter: sellers with a star
    m_marked->addItem(tr("Starred"), static_cast<int>(SupplierMark::Starred));
    //: Filter: sellers that were blocked
    m_marked->addItem(tr("Blocked"), static_cast<int>(SupplierMark::Blocked));
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(12, 10, 12, 10);
    filters->setSpacing(kBarSpacing);
    filters->addWidget(m_words, 1);
    filters->addWidget(m_marked);

    auto *table = new QWidget(this);
    m_pages = new QStackedLayout(table);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);

    auto *bar = new FlowLayout;
    bar->setContentsMargins(12, 6, 12, 6);
    m_count->setObjectName(u"supplierCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    bar->addWidget(m_count);
    bar->addStretch();
    addAction(bar, tr("Show offers"), QKeySequence(Qt::Key_Return), &SupplierPane::showOffers);
    addAction(bar, tr("Compare cheapest"), QKeySequence(Qt::CTRL | Qt::Key_M),
              &SupplierPane::compareCheapest);
    //: Button: marks a seller as a good one
    addAction(bar, tr("Star"), QKeySequence(Qt::CTRL | Qt::Key_D), &SupplierPane::star);
    //: Button: marks a seller as one not to buy from
    addAction(bar, tr("Block"), QKeySequence(Qt::CTRL | Qt::Key_B), &SupplierPane::block);
    addAction(bar, tr("Clear mark"), QKeySequence(Qt::Key_Delete), &SupplierPane::clearMark);
    if (m_desk.watches)
        //: Button: lets the program look at a seller's offers by itself
        addAction(bar, tr("Watch…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W),
                  &SupplierPane::watch);
    addAction(bar, tr("Copy as table"), QKeySequence(QKeySequence::Copy), &SupplierPane::copy);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(filters);
    column->addWidget(m_progress);
    column->addWidget(table, 1);
    column->addLayout(bar);
}

void SupplierPane::follow()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kGatherMs);
    connect(&m_soon, &QTimer::timeout, this, &SupplierPane::ask);
    const auto askElse = [this] {
        Q_EMIT moved(true);
        ask();
    };
    connect(m_words, &QLineEdit::textChanged, this, askElse);
    connect(m_marked, &QComboBox::currentIndexChanged, this, askElse);
    connect(m_view, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != SupplierModel::Note)
            showOffers();
    });
    connect(m_model, &SupplierModel::noted, this,
            [this](const Supplier &supplier, const QString &note) {
                change(m_desk.library.noteSupplier(supplier, note));
            });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SupplierPane::fitActions);
    connect(&m_desk.library, &Library::suppliersMarked, this, &SupplierPane::ask);
    connect(&m_desk.market, &Market::saved, this, [this] {
        if (isVisible())
            m_soon.start();
    });
}

void SupplierPane::refresh() { ask(); }

Spot SupplierPane::place() const
{
    const int current = m_view->currentIndex().row();
    const Supplier chosen = current < 0 ? m_wanted : m_model->supplierAt(current).supplier;
    return {{u"words"_s, m_words->text()},
            {u"marked"_s, m_marked->currentData().toString()},
            {QString::fromLatin1(kChosen), chosen.id.value},
            {u"name"_s, chosen.name}};
}

void SupplierPane::goTo(const Spot &place)
{
    const QSignalBlocker quietWords(m_words);
    const QSignalBlocker quietMark(m_marked);
    m_words->setText(place.value(u"words"_s));
    const QString marked = place.value(u"marked"_s);
    const int mark = marked.isEmpty() ? 0 : m_marked->findData(marked.toInt());
    m_marked->setCurrentIndex(std::max(0, mark));
    m_wanted.id = SupplierId{place.value(QString::fromLatin1(kChosen))};
    m_wanted.name = place.value(u"name"_s);
}

void SupplierPane::ask()
{
    m_soon.stop();
    SupplierQuery query;
    query.words = m_words->text().simplified().split(u' ', Qt::SkipEmptyParts);
    query.quantity = m_quantity;
    if (const int mark = m_marked->currentData().toInt(); mark >= 0)
        query.mark = static_cast<SupplierMark>(mark);
    m_progress->start();
    m_asking = m_desk.library.suppliers(query); // drops the one before
    m_asking.then(this, [this](const Result<SupplierList> &list) {
        m_progress->stop();
        if (list && m_view->isPersistentEditorOpen(m_view->currentIndex()))
            m_soon.start(); // a note that is being typed would go with its row
        else if (list)
            showList(*list);
        else
            giveUp(list.error());
    });
}

void SupplierPane::giveUp(const Error &error)
{
    if (m_model->rowCount() == 0)
        m_empty->say(error);
    Q_EMIT failed(error);
}

void SupplierPane::showList(const SupplierList &list)
{
    const int current = m_view->currentIndex().row();
    const Supplier wanted = std::exchange(m_wanted, {});
    const Supplier looked = current < 0 || wanted != Supplier()
        ? wanted
        : m_model->supplierAt(current).supplier;
    m_model->setSuppliers(list.suppliers);
    const bool none = list.suppliers.isEmpty();
    const bool narrowed = !m_words->text().trimmed().isEmpty() || m_marked->currentIndex() > 0;
    if (narrowed)
        m_empty->say(tr("No seller fits"), tr("Try fewer words, or choose all sellers."));
    else
        m_empty->say(tr("No sellers yet"),
                     tr("Whoever sells what you see on the market page is listed here."));
    m_pages->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_view);
    const QString count = tr("%Ln seller(s)", nullptr, static_cast<int>(list.suppliers.size()));
    // Of everything, a median would be one of cups and shirts.
    m_count->setText(list.median && !m_words->text().trimmed().isEmpty()
                         //: %1: "12 sellers", %2: an amount of money
                         ? tr("%1 · median unit cost %2").arg(count, format::money(list.median))
                         : count);
    // Said outright: with Ctrl held the view would take the row out of the choice.
    if (!none)
        m_view->selectionModel()->setCurrentIndex(
            m_model->index(std::max(0, m_model->rowOf(looked)), 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    fitActions();
}

void SupplierPane::fitActions()
{
    const bool any = m_view->selectionModel()->hasSelection();
    for (QAction *action : std::as_const(m_rowActions))
        action->setEnabled(any);
}

QList<int> SupplierPane::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

void SupplierPane::showOffers()
{
    if (const int row = m_view->currentIndex().row(); row >= 0)
        Q_EMIT offersRequested(m_model->supplierAt(row).supplier);
}

void SupplierPane::watch()
{
    if (const int row = m_view->currentIndex().row(); row >= 0)
        Q_EMIT watchRequested(m_model->supplierAt(row).supplier);
}

void SupplierPane::mark(SupplierMark mark)
{
    QList<Supplier> suppliers;
    const QList<int> rows = selectedRows();
    for (const int row : rows)
        suppliers.append(m_model->supplierAt(row).supplier);
    if (!suppliers.isEmpty())
        change(m_desk.library.markSuppliers(suppliers, mark));
}

void SupplierPane::change(Request<void> change)
{
    m_changing = std::move(change);
    m_changing.then(this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void SupplierPane::compareCheapest()
{
    LibraryRows rows;
    const QList<int> selected = selectedRows();
    for (const int row : selected.first(std::min(selected.size(), kMostCompared))) {
        if (const qint32 lowest = m_model->supplierAt(row).lowestRow; lowest > 0)
            rows.append(lowest);
    }
    if (rows.isEmpty())
        return;
    m_reading = m_desk.library.rows(rows);
    m_reading.then(this, [this](const Result<QList<Offer>> &offers) {
        if (offers)
            Q_EMIT compareRequested(*offers);
        else
            Q_EMIT failed(offers.error());
    });
}

void SupplierPane::copy()
{
    QList<int> columns(m_model->columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    copyTable({*m_model, selectedRows(), columns});
}

void SupplierPane::setQuantity(qint64 quantity)
{
    if (std::exchange(m_quantity, quantity) != quantity && isVisible())
        ask();
}

} // namespace sanjia
