// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendpanel.h"

#include "core/domain/clock.h"
#include "core/services/filewriter.h"
#include "core/services/market.h"
#include "ui/charts/pricechart.h"
#include "ui/charts/pricetable.h"
#include "ui/charts/trendmenu.h"
#include "ui/charts/trendpicture.h"
#include "ui/charts/trendranges.h"
#include "ui/charts/trendwords.h"
#include "ui/support/background.h"
#include "ui/support/rowtable.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr QSize kPictureSize(1200, 675);
constexpr qsizetype kMuch = 20'000; // points; fewer are prepared in a millisecond

QLabel *wordsLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

bool isMuch(const PriceHistory &history)
{
    qsizetype points = history.listed.points.size();
    for (const TierHistory &tier : history.tiers)
        points += tier.prices.points.size();
    for (const SkuHistory &sku : history.skus)
        points += sku.prices.points.size();
    return points > kMuch;
}

} // namespace

TrendPanel::TrendPanel(const Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_ranges(new TrendRanges(desk.clock, this)),
      m_prices(new QComboBox(this)),
      m_asTable(new QToolButton(this)),
      m_more(new QToolButton(this)),
      m_views(new QStackedWidget(this)),
      m_chart(new PriceChart),
      m_table(new QTableView),
      m_points(new PriceTable(this)),
      m_figures(wordsLabel(this, u"trendFigures"_s)),
      m_note(wordsLabel(this, u"trendNote"_s))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    buildHead();
    buildViews();
    box->addWidget(m_ranges);
    box->addWidget(m_prices);
    box->addWidget(m_views, 1);
    box->addWidget(m_figures);
    box->addWidget(m_note);
    m_note->hide();

    connect(&desk.market, &Market::saved, this, [this](const SaveReport &report) {
        const auto ours = [this](const Offer &offer) {
            return offer.id == m_offer.id;
        };
        if (!m_offer.id.isEmpty() && std::ranges::any_of(report.offers, ours))
            reload();
    });
    connect(&desk.library, &Library::targetChanged, this, [this](const OfferId &id) {
        if (id == m_offer.id)
            reload();
    });
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        TrendMenu::fill(menu, this);
        menu->popup(mapToGlobal(at));
    });
    clear();
}

TrendPanel::~TrendPanel() = default;

void TrendPanel::buildHead()
{
    m_asTable->setObjectName(u"trendAsTable"_s);
    m_asTable->setText(tr("Table"));
    m_asTable->setToolTip(tr("Show the price history as a table"));
    m_asTable->setAccessibleName(m_asTable->toolTip());
    m_asTable->setCheckable(true);
    m_more->setObjectName(u"trendMore"_s);
    //: Button with a menu: everything else that can be done with the chart; keep it short
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("More lines, percent, stock, target; save, copy, print"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        TrendMenu::fill(menu, this);
    });
    m_more->setMenu(menu);
    for (QToolButton *button : {m_asTable, m_more}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_ranges->addWidget(button);
    }
    m_prices->setObjectName(u"trendPrices"_s);
    m_prices->setAccessibleName(tr("Which price the chart shows"));
    m_prices->view()->setAccessibleName(m_prices->accessibleName());
    m_prices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    connect(m_ranges, &TrendRanges::changed, this, [this] { remake(); });
    connect(m_prices, &QComboBox::currentIndexChanged, this, &TrendPanel::choose);
    connect(m_asTable, &QToolButton::toggled, this, [this](bool table) {
        m_views->setCurrentIndex(table ? 1 : 0);
        fillTable();
    });
}

void TrendPanel::buildViews()
{
    m_chart->setObjectName(u"trendChart"_s);
    m_chart->setToolTip(tr("Drag to move, Ctrl and wheel or + and − to zoom, double click or 0 to "
                           "see the range again; arrow keys read off changes"));
    m_table->setObjectName(u"trendTable"_s);
    m_table->setAccessibleName(tr("Price history"));
    m_table->setModel(m_points);
    makeRowTable(m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setResizeContentsPrecision(0); // what is in view: there may be a million rows
    header->setStretchLastSection(true);
    m_views->addWidget(m_chart);
    m_views->addWidget(m_table);
    m_views->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_chart, &PriceChart::viewChanged, this, [this] {
        showFigures();
        if (m_asTable->isChecked())
            fillTable();
    });
}

void TrendPanel::showOffer(const Offer &offer)
{
    const bool same = !m_offer.id.isEmpty() && offer.id == m_offer.id;
    const PriceLayer before = m_choice.main;
    m_offer = offer;
    fillPrices();
    if (same) {
        const qsizetype index = m_layers.indexOf(before);
        {
            const QSignalBlocker quiet(m_prices);
            m_prices->setCurrentIndex(std::max(0, static_cast<int>(index)));
        }
        m_choice.main = m_layers.value(m_prices->currentIndex());
        if (m_choice.main != before)
            remake();
        return;
    }
    m_choice.main = {};
    m_choice.beside.clear();
    m_history = {};
    m_plot = {};
    m_note->hide();
    m_figures->clear();
    fillTable();
    m_chart->setNotice(tr("Reading the prices…"));
    reload();
}

void TrendPanel::fillPrices()
{
    const QSignalBlocker quiet(m_prices);
    m_layers = TrendPlot::layersOf(m_offer, m_quantity);
    m_prices->clear();
    for (const PriceLayer &layer : std::as_const(m_layers))
        m_prices->addItem(TrendPlot::name(layer, m_offer));
    m_prices->setVisible(m_layers.size() > 1);
}

void TrendPanel::choose(int index)
{
    m_choice.main = m_layers.value(index);
    remake();
}

void TrendPanel::setSku(const SkuId &sku)
{
    const auto isIt = [&sku](const PriceLayer &layer) {
        return sku.isEmpty() ? layer.kind == PriceLayer::Kind::Listed : layer.sku == sku;
    };
    const auto found = std::ranges::find_if(std::as_const(m_layers), isIt);
    if (found != m_layers.cend())
        m_prices->setCurrentIndex(static_cast<int>(found - m_layers.cbegin()));
}

void TrendPanel::setQuantity(qint64 quantity)
{
    if (quantity == m_quantity)
        return;
    const auto follow = [quantity](PriceLayer &layer) {
        if (layer.kind == PriceLayer::Kind::AtQuantity)
            layer.quantity = quantity;
    };
    m_quantity = quantity;
    const int index = m_prices->currentIndex();
    fillPrices();
    const QSignalBlocker quiet(m_prices);
    m_prices->setCurrentIndex(index);
    const TrendChoice before = m_choice;
    follow(m_choice.main);
    std::ranges::for_each(m_choice.beside, follow);
    if (m_choice.main != before.main || m_choice.beside != before.beside)
        remake(true);
}

void TrendPanel::clear()
{
    m_asking = {};
    m_making = {};
    m_offer = {};
    m_history = {};
    m_plot = {};
    m_choice.main = {};
    m_choice.beside.clear();
    fillPrices();
    fillTable();
    m_chart->clear();
    m_figures->clear();
    m_note->hide();
}

void TrendPanel::reload()
{
    if (m_offer.id.isEmpty())
        return;
    m_asking = m_desk.library.history(m_offer.id);
    m_asking.then(this, [this](const Result<PriceHistory> &history) { take(history); });
}

void TrendPanel::take(const Result<PriceHistory> &history)
{
    if (!history && history.error().kind == ErrorKind::Cancelled)
        return;
    // An offer never stored has no history, which is no failure to a person.
    m_history = history.value_or(PriceHistory());
    if (history || history.error().kind == ErrorKind::NotFound)
        return remake(true);
    m_plot = {};
    m_chart->setNotice(errorText(history.error()).what);
    showFigures();
    fillTable();
}

void TrendPanel::remake(bool keepView)
{
    if (m_offer.id.isEmpty())
        return;
    m_choice.range = m_ranges->range();
    const UtcMs now = m_desk.clock.now();
    if (!isMuch(m_history)) {
        m_making = {};
        return present(TrendPlot::make(m_history, m_offer, m_choice, now), keepView);
    }
    m_making = inBackground<PricePlot>(
        [history = m_history, offer = m_offer, choice = m_choice, now]() -> Result<PricePlot> {
            return TrendPlot::make(history, offer, choice, now);
        });
    m_making.then(this, [this, keepView](const Result<PricePlot> &plot) {
        if (plot)
            present(*plot, keepView);
    });
}

void TrendPanel::present(const PricePlot &plot, bool keepView)
{
    m_plot = plot;
    m_chart->setPlot(m_plot, keepView);
    if (m_choice.below != TrendChoice::Below::Nothing && m_plot.counts.isEmpty() && hasPrices())
        say(tr("There is nothing to show below the chart yet: no count of this offer has changed "
               "since it is kept."));
    showFigures();
    fillTable();
}

void TrendPanel::showFigures()
{
    const std::optional<PriceStats> stats = m_chart->stats();
    if (m_plot.isEmpty() || !stats || m_plot.unit == PricePlot::Unit::Percent)
        return m_figures->clear();
    m_figures->setText(TrendWords::underChart(*stats, m_plot.lines.first().prices->series(),
                                              m_chart->view().from, m_desk.clock.now()));
}

void TrendPanel::fillTable()
{
    // Where it is long it is made when it is looked at.
    const bool wanted = m_asTable->isChecked() || !isMuch(m_history);
    m_points->setPlot(wanted ? m_plot : PricePlot(), m_chart->view());
}

void TrendPanel::setBeside(const PriceLayer &layer, bool shown)
{
    m_choice.beside.removeAll(layer);
    if (shown)
        m_choice.beside.append(layer);
    remake(true);
}

void TrendPanel::setPercent(bool percent)
{
    m_choice.percent = percent;
    remake(true);
}

void TrendPanel::setBelow(TrendChoice::Below below)
{
    m_choice.below = below;
    remake(true);
}

void TrendPanel::keepLine()
{
    m_choice.kept.removeIf([this](const KeptLine &kept) {
        return kept.offer == m_offer.id && kept.layer == m_choice.main;
    });
    m_choice.kept.append({m_offer.id, m_choice.main,
                          TrendPlot::line(m_history, m_offer, m_choice.main, m_desk.clock.now())});
    say(tr("Kept. Choose another offer to see both."));
}

void TrendPanel::releaseLines()
{
    m_choice.kept.clear();
    remake(true);
}

void TrendPanel::askTarget(Dialogs &dialogs)
{
    const OfferId asked = m_offer.id;
    dialogs.askText(this, tr("Target price"),
                    tr("What you want to pay for a piece, in yuan (0 for no line):"),
                    target() ? target()->toText() : QString(), [this, asked](const QString &text) {
                        const auto target = Money::parse(text);
                        if (!text.trimmed().isEmpty() && (!target || target->isNegative()))
                            return say(tr("“%1” is no price.").arg(text.trimmed()));
                        m_targeting = m_desk.library.setTarget(asked, target);
                        m_targeting.then(this, [this](const Result<void> &done) {
                            if (!done)
                                say(errorText(done.error()).what);
                        });
                    });
}

PricePlot TrendPanel::shownPlot() const
{
    PricePlot plot = m_plot;
    const TimeSpan view = m_chart->view();
    if (view.to > view.from)
        plot.view = {view.from, view.to};
    return plot;
}

QString TrendPanel::pictureTitle() const
{
    if (m_choice.main.kind == PriceLayer::Kind::Listed || m_plot.lines.size() > 1)
        return m_offer.title;
    return m_offer.title + u" · "_s + TrendPlot::name(m_choice.main, m_offer);
}

void TrendPanel::savePicture(Dialogs &dialogs)
{
    if (!hasPrices())
        return;
    dialogs.saveFile(this, tr("Save the chart"), u"sanjia-%1.png"_s.arg(m_offer.id.value),
                     tr("Pictures (*.png);;Drawings (*.svg);;PDF documents (*.pdf);;"
                        "Tables of the points (*.csv)"),
                     [this](const QString &path) { writePicture(path); });
}

/// Away from the window's thread: a disk may be slow, and a year of points is a long table.
void TrendPanel::writePicture(const QString &path)
{
    m_writing = inBackground<void>(
        [path, plot = shownPlot(), title = pictureTitle()]() -> Result<void> {
            return writeWhole(path, plotFile(path, plot, title, kPictureSize));
        });
    m_writing.then(this, [this, path](const Result<void> &done) {
        say(done ? tr("Saved as %1").arg(path) : errorText(done.error()).what);
    });
}

void TrendPanel::printPicture(Dialogs &dialogs)
{
    if (hasPrices())
        dialogs.print(this, tr("Print the chart"), [this](QPagedPaintDevice &printer) {
            printPlot(printer, shownPlot(), pictureTitle());
        });
}

void TrendPanel::copyPicture()
{
    if (!hasPrices())
        return;
    QGuiApplication::clipboard()->setImage(plotImage(shownPlot(), pictureTitle(), kPictureSize));
    say(tr("The picture is on the clipboard."));
}

void TrendPanel::say(const QString &words)
{
    m_note->setText(words);
    m_note->show();
}

} // namespace sanjia
