// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/detailparts.h"

#include "core/domain/cost.h"
#include "core/services/library.h"
#include "ui/charts/trendpanel.h"
#include "ui/detail/actionbar.h"
#include "ui/detail/costcard.h"
#include "ui/detail/facts.h"
#include "ui/detail/picturebox.h"
#include "ui/detail/section.h"
#include "ui/detail/skutable.h"
#include "ui/detail/statusstrip.h"
#include "ui/detail/tiermodel.h"
#include "ui/support/tablelooks.h"
#include "ui/support/uistate.h"
#include "ui/support/weblink.h"
#include "ui/text/format.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr int kPauseMs = 200;
constexpr int kMostTiers = 12;
} // namespace

DetailPanel::Parts::Parts(const Desk &theDesk, QStackedWidget &thePages, DetailPanel *thePanel)
    : desk(theDesk), panel(thePanel), pages(thePages)
{
    pause.setSingleShot(true);
    pause.setInterval(kPauseMs);
    build();
    connectAll();
}

void DetailPanel::Parts::build()
{
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    scroll = new QScrollArea(page);
    scroll->setObjectName(u"detailScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    actions = new ActionBar(page);

    auto *content = new QWidget;
    auto *box = new QVBoxLayout(content);
    box->setContentsMargins(12, 8, 12, 12);
    box->setSpacing(12);
    status = new StatusStrip;
    card = new CostCard;
    facts = new Facts;
    trend = new TrendPanel(desk);
    box->addWidget(status);
    box->addWidget(buildHead());
    box->addWidget(card);
    box->addWidget(facts);
    box->addWidget(buildTiers());
    box->addWidget(buildSkus());
    box->addWidget(new Section(tr("Price history"), trend));
    box->addStretch();
    scroll->setWidget(content);
    rows->addWidget(scroll, 1);
    rows->addWidget(actions);
    pages.addWidget(page);
}

QWidget *DetailPanel::Parts::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(12);
    picture = new PictureBox(desk.pictures);
    picture->setObjectName(u"detailPicture"_s);
    row->addWidget(picture, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    title = plainLabel(head, u"detailTitle"_s);
    title->setIndent(0); // which a frame would begin, away from the price under it
    title->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    title->setAccessibleName(tr("Title of the offer"));
    // The keyboard reaches it, and a label shows its focus by nothing but a cursor in the text.
    title->setStyleSheet(u"QLabel { border: 1px solid transparent; }"
                         "QLabel:focus { border-color: palette(highlight); }"_s);
    scaleFont(title, 1.15, true);
    price = plainLabel(head, u"detailPrice"_s);
    price->setAccessibleName(tr("Listed price"));
    scaleFont(price, 1.3);
    words->addWidget(title);
    gone = plainLabel(head, u"detailGone"_s);
    scaleFont(gone, 1.0, true);
    gone->hide();
    words->addWidget(price);
    words->addWidget(gone);
    words->addStretch();
    row->addLayout(words, 1);
    return head;
}

QWidget *DetailPanel::Parts::buildTiers()
{
    tiers = new TierModel(panel);
    tierTable = new QTableView;
    tierTable->setObjectName(u"tierTable"_s);
    tierTable->setAccessibleName(tr("Quantity tiers"));
    tierTable->setModel(tiers);
    tierTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    tierTable->setSelectionMode(QAbstractItemView::SingleSelection);
    tierTable->setTabKeyNavigation(false);
    tierTable->setShowGrid(false);
    tierTable->setAlternatingRowColors(true);
    tierTable->verticalHeader()->hide();
    tierTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    tierSection = new Section(tr("Quantity tiers"), tierTable);
    return tierSection;
}

QWidget *DetailPanel::Parts::buildSkus()
{
    skuTable = new SkuTable;
    skuTable->setObjectName(u"skuTable"_s);
    skuTable->setAccessibleName(tr("SKUs; choosing one works out the cost for it"));
    skuSection = new Section(tr("SKUs"), skuTable);
    anySku = new QToolButton;
    anySku->setObjectName(u"anySkuButton"_s);
    anySku->setText(tr("Any SKU"));
    anySku->setToolTip(tr("Choose no SKU: work out the cost for the whole offer"));
    anySku->setAccessibleName(anySku->toolTip());
    anySku->setAutoRaise(true);
    anySku->setFocusPolicy(Qt::StrongFocus);
    QSizePolicy keepsPlace = anySku->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    anySku->setSizePolicy(keepsPlace);
    skuSection->addToHeading(anySku);
    return skuSection;
}

void DetailPanel::Parts::connectAll()
{
    connect(&pause, &QTimer::timeout, panel, [this] { ask(); });
    if (desk.state)
        connect(&desk.state->tables(), &TableLooks::currencyChanged, panel, [this] { showCost(); });
    connect(status, &StatusStrip::retryRequested, panel, [this] { ask(); });
    connect(actions, &ActionBar::refreshRequested, panel, [this] { ask(); });
    connect(actions, &ActionBar::openRequested, panel, [this] { openPage(); });
    connect(actions, &ActionBar::shortlistRequested, panel,
            [this] { Q_EMIT panel->shortlistRequested({offer}); });
    connect(actions, &ActionBar::compareRequested, panel,
            [this] { Q_EMIT panel->compareRequested({offer}); });
    connect(anySku, &QToolButton::clicked, panel, [this] { skuTable->choose({}); });
    connect(skuTable, &SkuTable::chosenChanged, panel, [this](const SkuId &id) {
        showCost();
        trend->setSku(id);
    });
}

void DetailPanel::Parts::show(const Offer &shown, bool fresh)
{
    offer = shown;
    if (fresh) {
        skuTable->choose({});
        scroll->verticalScrollBar()->setValue(0);
        status->showIdle();
        facts->clearSightings();
        showGone({});
    }
    picture->showPicture(offer.imageUrl);
    title->setText(offer.title);
    price->setText(format::priceRange(offer));
    facts->showOffer(offer);
    tiers->setTiers(offer.ladder.tiers(), offer.unit);
    fitToRows(tierTable, kMostTiers);
    skuTable->setSkus(offer.skus);
    trend->showOffer(offer);
    askSightings();
    actions->setCanOpen(!offerPage(offer).isEmpty());
    showCost();
    showNotices();
    pages.setCurrentIndex(1);
}

void DetailPanel::Parts::askSightings()
{
    sighting = desk.library.sightings(offer.id);
    sighting.then(panel, [this](const Result<OfferSightings> &seen) {
        if (!seen) // one that was never stored has none
            return;
        facts->showSightings(seen->offer);
        showGone(seen->offer.goneAt);
        showCost();
    });
}

/// Beside the price, which could else be taken for one that can be had.
void DetailPanel::Parts::showGone(const std::optional<UtcMs> &since)
{
    card->setGone(since.has_value());
    //: %1: a moment. The offer is not sold any more
    gone->setText(
        since ? tr("Gone since %1: this is what was known last.").arg(format::dateTime(*since))
              : QString());
    gone->setVisible(since.has_value());
}

void DetailPanel::Parts::showCost()
{
    const SkuId sku = skuTable->chosen();
    const std::optional<Cost> cost = costAt(offer, std::max(quantity, qint64(1)), sku);
    const bool fromTier = cost && cost->basis == CostBasis::Tier;
    tiers->setQuantity(fromTier ? cost->orderQuantity : 0);
    card->setCurrency(desk.state ? desk.state->foreignCurrency() : std::nullopt);
    card->showCost(offer, quantity, sku);
    trend->setQuantity(std::max(quantity, qint64(1)));
    anySku->setVisible(!sku.isEmpty());
}

void DetailPanel::Parts::showNotices()
{
    const QString unread = offer.detailed ? QString()
        : isAsking()                      ? tr("Being read from the market…")
                                          : tr("Not read yet: Refresh asks the market for them.");
    const auto notice = [&](bool none, const QString &words) {
        return !none ? QString() : offer.detailed ? words : unread;
    };
    tierSection->setNotice(
        notice(offer.ladder.isEmpty(), tr("One price for every quantity: there are no tiers.")));
    skuSection->setNotice(notice(offer.skus.isEmpty(), tr("This offer comes in one kind only.")));
    actions->setCanRefresh(!isAsking());
}

void DetailPanel::Parts::askSoon()
{
    asked = true;
    asking = {};
    pause.start();
    status->showRunning();
    showNotices();
}

void DetailPanel::Parts::ask()
{
    pause.stop();
    if (offer.id.isEmpty())
        return;
    asking = desk.market.offer(offer.id);
    asking.then(panel, [this](const Result<OfferOutcome> &outcome) { answered(outcome); });
    status->showRunning();
    showNotices();
}

void DetailPanel::Parts::answered(const Result<OfferOutcome> &outcome)
{
    asking = {};
    if (!outcome) {
        if (outcome.error().kind == ErrorKind::Cancelled)
            status->showIdle();
        else
            status->showError(outcome.error());
        showNotices();
        return;
    }
    status->showIdle();
    show(outcome->offer, false);
    Q_EMIT panel->offerUpdated(offer);
}

void DetailPanel::Parts::clear()
{
    pause.stop();
    asking = {};
    sighting = {};
    offer = {};
    asked = false;
    skuTable->setSkus({});
    picture->showPicture({});
    trend->clear();
    status->showIdle();
}

void DetailPanel::Parts::openPage() const { openInBrowser(offerPage(offer)); }

} // namespace sanjia
