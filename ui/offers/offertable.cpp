// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offertable.h"

#include "ui/offers/freezabletable.h"
#include "ui/offers/offerpictures.h"
#include "ui/offers/offertablemodel.h"
#include "ui/offers/tablecolumns.h"
#include "ui/support/emptystate.h"
#include "ui/support/icons.h"
#include "ui/support/rowtable.h"
#include "ui/support/tablelooks.h"
#include "ui/support/tabletext.h"
#include "ui/support/uistate.h"
#include "ui/support/weblink.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QStackedLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace sanjia {

OfferTable::OfferTable(OfferModel &model, UiState *state, const QString &name,
                       const QString &emptyIcon, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_state(state),
      m_view(new FreezableTable(this)),
      m_empty(new EmptyState(emptyIcon, this)),
      m_pages(new QStackedLayout(this))
{
    m_view->setObjectName(u"offerView"_s);
    m_view->setAccessibleName(tr("Offers"));
    m_view->setModel(&m_model);
    makeRowTable(m_view);
    m_view->setFrameShape(QFrame::NoFrame);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);

    m_columns = new TableColumns(m_model, *m_view, m_state, name);
    addActions();
    followModel();
    m_scrolled.setSingleShot(true);
    m_scrolled.setInterval(0);
    connect(&m_scrolled, &QTimer::timeout, this, &OfferTable::dropPicturesOutOfView);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, &m_scrolled,
            qOverload<>(&QTimer::start));
    if (!m_state)
        return;
    connect(&m_state->tables(), &TableLooks::changed, this, &OfferTable::fitRows);
    const auto takeCurrency = [this] {
        m_model.setCurrency(m_state->foreignCurrency());
    };
    connect(&m_state->tables(), &TableLooks::currencyChanged, this, takeCurrency);
    takeCurrency();
}

void OfferTable::followModel()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OfferTable::showCurrent);
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const int row = m_view->currentIndex().row();
                if (m_awaited && first.row() <= row && row <= last.row())
                    showCurrent();
            });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const auto offer = currentOffer();
        m_before = offer ? offer->id : OfferId();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &OfferTable::beginAnew);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_view->currentIndex().isValid())
            beginAnew();
    });
    connect(m_view, &QAbstractItemView::doubleClicked, this, [this] {
        if (const auto offer = currentOffer())
            Q_EMIT opened(*offer);
    });
}

OfferTable::~OfferTable() { m_columns->save(); }

void OfferTable::addActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto use) {
        auto *action = new QAction(text, m_view);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, use);
        m_view->addAction(action);
        return action;
    };
    QAction *full = add(tr("Show in full"), QKeySequence(Qt::Key_Return), [this] {
        if (const auto offer = currentOffer())
            Q_EMIT opened(*offer);
    });
    full->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    add(tr("Open in a window"), QKeySequence(Qt::SHIFT | Qt::Key_Return),
        [this] { withSelected([this](const auto &offers) { Q_EMIT windowsRequested(offers); }); });
    m_open = add(tr("Open on 1688"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] {
        if (const auto offer = currentOffer())
            openInBrowser(offerPage(*offer));
    });
    add(tr("Add to shortlist"), QKeySequence(Qt::CTRL | Qt::Key_D), [this] {
        withSelected([this](const auto &offers) { Q_EMIT shortlistRequested(offers); });
    });
    add(tr("Compare"), QKeySequence(Qt::CTRL | Qt::Key_M),
        [this] { withSelected([this](const auto &offers) { Q_EMIT compareRequested(offers); }); });
    add(tr("Tags…"), QKeySequence(Qt::CTRL | Qt::Key_T),
        [this] { withSelected([this](const auto &offers) { Q_EMIT tagsRequested(offers); }); });
    add(tr("Similar offers…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] {
        if (const auto offer = currentOffer())
            Q_EMIT similarRequested(*offer);
    });
    QAction *copy = add(tr("Copy as table"), QKeySequence(QKeySequence::Copy),
                        [this] { copyAsTable(); });
    copy->setIcon(icons::icon(u"copy"_s));
    m_copyLink = add(tr("Copy link"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                     [this] { copyLinks(); });
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QTableView *OfferTable::view() const { return m_view; }

void OfferTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitRows(); // by now it is known on which screen
}

void OfferTable::fitRows()
{
    const RowHeight height = m_state ? m_state->tables().rowHeight() : RowHeight::Normal;
    setRowHeight(m_view, height);
    if (OfferPictures *pictures = m_model.pictures()) {
        const int side = height == RowHeight::Pictures ? kRowPictureSide : 0;
        pictures->setSide(side, devicePixelRatioF());
        m_view->setIconSize({side, side});
        m_view->viewport()->update();
    }
    m_view->freezeTo(m_view->frozenTo()); // what is frozen follows
}

/// Who scrolls past wants to see what is there, not what was.
void OfferTable::dropPicturesOutOfView()
{
    OfferPictures *pictures = m_model.pictures();
    if (!pictures || pictures->side() == 0)
        return;
    const int first = std::max(0, m_view->rowAt(0));
    const int under = m_view->rowAt(m_view->viewport()->height() - 1);
    const int last = under < 0 ? m_model.rowCount() - 1 : under;
    QSet<OfferId> inView;
    for (int row = first; row <= last; ++row) {
        if (const auto offer = m_model.offerIn(row))
            inView.insert(offer->id);
    }
    pictures->keepOnly(inView);
}

void OfferTable::beginAnew()
{
    m_pages->setCurrentWidget(count() == 0 ? static_cast<QWidget *>(m_empty) : m_view);
    // A table with rows always has a current one: screen readers stumble over none (Qt 6.4).
    if (count() == 0)
        return;
    const int row = std::max(0, m_model.rowOf(m_before));
    m_view->setCurrentIndex(m_model.index(row, 0));
    if (row == 0)
        m_view->scrollToTop();
}

bool OfferTable::choose(const OfferId &id)
{
    const int row = id.isEmpty() ? -1 : m_model.rowOf(id);
    if (row < 0)
        return false;
    m_view->setCurrentIndex(m_model.index(row, 0));
    return true;
}

void OfferTable::showCurrent()
{
    const auto offer = currentOffer();
    m_awaited = !offer && m_view->currentIndex().isValid();
    const bool hasPage = offer && !offerPage(*offer).isEmpty();
    m_open->setEnabled(hasPage);
    m_copyLink->setEnabled(hasPage);
    if (offer)
        Q_EMIT currentOfferChanged(*offer);
}

void OfferTable::setQuantity(qint64 quantity)
{
    m_quantity = quantity;
    m_model.setQuantity(quantity);
}

qsizetype OfferTable::count() const { return m_model.rowCount(); }

qsizetype OfferTable::selectedCount() const
{
    qsizetype count = 0;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

QList<int> OfferTable::selectedRows() const
{
    QList<int> rows;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    return rows;
}

std::optional<Offer> OfferTable::currentOffer() const
{
    return m_model.offerIn(m_view->currentIndex().row());
}

void OfferTable::with(const QList<int> &rows, const Use &use)
{
    QList<Offer> here;
    for (const int row : rows) {
        const auto offer = m_model.offerIn(row);
        if (!offer)
            break;
        here.append(*offer);
    }
    if (here.size() == rows.size())
        return use(here);
    m_reading = m_model.offersOf(rows);
    m_reading.then(this, [this, use](const Result<QList<Offer>> &offers) {
        if (offers)
            use(*offers);
        else
            Q_EMIT failed(offers.error());
    });
}

void OfferTable::withSelected(const Use &use)
{
    if (selectedCount() > kMostAtOnce)
        Q_EMIT refused(tr("Choose at most %Ln offer(s) at once.", nullptr, kMostAtOnce));
    else if (selectedCount() > 0)
        with(selectedRows(), use);
}

void OfferTable::withAll(const Use &use)
{
    if (!m_model.isWhole())
        return Q_EMIT refused(tr("The rows are still being read. Try again in a moment."));
    if (count() > kMostAtOnce)
        return Q_EMIT refused(
            tr("These are more than %Ln offer(s). Narrow the search first.", nullptr, kMostAtOnce));
    QList<int> rows(count());
    std::iota(rows.begin(), rows.end(), 0);
    with(rows, use);
}

void OfferTable::copyAsTable()
{
    const QList<int> columns = shownColumns(m_view);
    withSelected([this, columns](const QList<Offer> &offers) {
        OfferTableModel chosen;
        if (m_model.trends())
            chosen.setTrends(m_model.trends());
        chosen.setCurrency(m_model.currency());
        chosen.setQuantity(m_quantity);
        chosen.setOffers(offers);
        QList<int> rows(offers.size());
        std::iota(rows.begin(), rows.end(), 0);
        copyTable({chosen, rows, columns});
    });
}

void OfferTable::copyLinks()
{
    withSelected([](const QList<Offer> &offers) {
        QStringList links;
        for (const Offer &offer : offers) {
            if (const QUrl page = offerPage(offer); !page.isEmpty())
                links.append(page.toString(QUrl::FullyEncoded));
        }
        if (!links.isEmpty())
            QGuiApplication::clipboard()->setText(links.join(u'\n'));
    });
}

} // namespace sanjia
