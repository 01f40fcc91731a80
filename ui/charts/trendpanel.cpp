// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendpanel.h"

#include "core/services/filewriter.h"
#include "core/services/market.h"
#include "ui/charts/pricechart.h"
#include "ui/charts/pricetable.h"
#include "ui/charts/trendpicture.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"

#include <QAbstractItemView>
#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QThreadPool>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr int kAllDays = 0; // the id of the "All" button; the others are their days
constexpr int kFirstDays = 90;
constexpr QSize kPictureSize(1200, 675);

QLabel *wordsLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

TrendPanel::TrendPanel(const Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_ranges(new QButtonGroup(this)),
      m_prices(new QComboBox(this)),
      m_asTable(new QToolButton(this)),
      m_views(new QStackedWidget(this)),
      m_chart(new PriceChart),
      m_table(new QTableView),
      m_points(new PriceTable(this)),
      m_figures(wordsLabel(this, u"trendFigures"_s)),
      m_note(wordsLabel(this, u"trendNote"_s))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    buildRanges();

    m_prices->setObjectName(u"trendPrices"_s);
    m_prices->setAccessibleName(tr("Which price the chart shows"));
    m_prices->view()->setAccessibleName(m_prices->accessibleName());
    m_prices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addWidget(m_prices);
    connect(m_prices, &QComboBox::currentIndexChanged, this, &TrendPanel::reload);

    m_chart->setObjectName(u"trendChart"_s);
    m_table->setObjectName(u"trendTable"_s);
    m_table->setAccessibleName(tr("Price history"));
    m_table->setModel(m_points);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_views->addWidget(m_chart);
    m_views->addWidget(m_table);
    m_views->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
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
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &TrendPanel::contextMenu);
    clear();
}

TrendPanel::~TrendPanel() = default;

void TrendPanel::buildRanges()
{
    struct Range
    {
        int days;
        QString text;
        QString name;
    };
    const QList<Range> ranges{
        //: Range of the chart: the last week; keep it very short
        {7, tr("1 W"), tr("Last week")},
        //: Range of the chart: the last month; keep it very short
        {30, tr("1 M"), tr("Last month")},
        //: Range of the chart: the last three months; keep it very short
        {kFirstDays, tr("3 M"), tr("Last three months")},
        //: Range of the chart: the last year; keep it very short
        {365, tr("1 Y"), tr("Last year")},
        //: Range of the chart: everything ever seen
        {kAllDays, tr("All"), tr("Everything ever seen")},
    };
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    for (const Range &range : ranges) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"range%1"_s.arg(range.days));
        button->setText(range.text);
        button->setToolTip(range.name);
        button->setAccessibleName(range.name);
        button->setCheckable(true);
        button->setChecked(range.days == kFirstDays);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_ranges->addButton(button, range.days);
        row->addWidget(button);
    }
    row->addStretch();
    m_asTable->setObjectName(u"trendAsTable"_s);
    m_asTable->setText(tr("Show as table"));
    m_asTable->setAccessibleName(tr("Show the price history as a table"));
    m_asTable->setCheckable(true);
    m_asTable->setAutoRaise(true);
    m_asTable->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_asTable);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);

    connect(m_ranges, &QButtonGroup::idClicked, this, &TrendPanel::reload);
    connect(m_asTable, &QToolButton::toggled, this,
            [this](bool table) { m_views->setCurrentIndex(table ? 1 : 0); });
}

void TrendPanel::showOffer(const Offer &offer)
{
    const bool same = !m_offer.id.isEmpty() && offer.id == m_offer.id;
    const SkuId before = chosenSku();
    m_offer = offer;
    fillPrices();
    if (same) {
        setSku(before);
        if (chosenSku() != before)
            reload();
        return;
    }
    m_note->hide();
    m_figures->clear();
    m_points->setPoints({});
    m_chart->setNotice(tr("Reading the prices…"));
    reload();
}

void TrendPanel::fillPrices()
{
    const QSignalBlocker quiet(m_prices);
    m_prices->clear();
    m_prices->addItem(tr("Listed price"), QString());
    for (const Sku &sku : std::as_const(m_offer.skus)) {
        const QString words = format::attributes(sku);
        m_prices->addItem(words.isEmpty() ? sku.id.value : words, sku.id.value);
    }
    m_prices->setVisible(!m_offer.skus.isEmpty());
}

void TrendPanel::setSku(const SkuId &sku)
{
    const int index = m_prices->findData(sku.value);
    if (index >= 0)
        m_prices->setCurrentIndex(index);
}

SkuId TrendPanel::chosenSku() const { return {m_prices->currentData().toString()}; }

void TrendPanel::clear()
{
    m_asking = {};
    m_offer = {};
    m_trend = {};
    fillPrices();
    m_points->setPoints({});
    m_chart->clear();
    m_figures->clear();
    m_note->hide();
}

void TrendPanel::reload()
{
    if (m_offer.id.isEmpty())
        return;
    const int days = m_ranges->checkedId();
    m_asking = m_desk.library.trend(m_offer.id, chosenSku(),
                                    days == kAllDays ? std::nullopt : std::optional(days));
    m_asking.then(this, [this](const Result<Trend> &trend) { showTrend(trend); });
}

void TrendPanel::showTrend(const Result<Trend> &trend)
{
    if (!trend && trend.error().kind == ErrorKind::Cancelled)
        return;
    // An offer never stored has no history, which is no failure to a person.
    m_trend = trend.value_or(Trend());
    if (!trend && trend.error().kind != ErrorKind::NotFound) {
        m_chart->setNotice(errorText(trend.error()).what);
    } else {
        m_chart->setTrend(m_trend);
    }
    m_points->setPoints(m_trend.series.points);
    m_figures->setText(m_trend.stats ? figures(*m_trend.stats) : QString());
}

QString TrendPanel::figures(const PriceStats &stats) const
{
    if (stats.changes == 0)
        return tr("%1, unchanged since %2")
            .arg(format::money(stats.current), format::date(m_trend.series.points.first().at));
    return tr("Now %1 · lowest %2 (%3) · highest %4 · mean %5 · %n change(s)", nullptr,
              stats.changes)
        .arg(format::money(stats.current), format::money(stats.min), format::date(stats.lowestAt),
             format::money(stats.max), format::average(stats.mean));
}

void TrendPanel::contextMenu(QPoint at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *save = menu->addAction(tr("Save picture…"));
    save->setEnabled(m_trend.stats.has_value());
    connect(save, &QAction::triggered, this, [this] { savePicture(m_dialogs); });
    menu->popup(mapToGlobal(at));
}

void TrendPanel::savePicture(Dialogs &dialogs)
{
    if (!m_trend.stats)
        return;
    dialogs.saveFile(this, tr("Save the chart as a picture"),
                     u"sanjia-%1.png"_s.arg(m_offer.id.value),
                     tr("Pictures (*.png);;Drawings (*.svg)"),
                     [this](const QString &path) { writePicture(path); });
}

/// Painted here because widgets and scenes belong to this thread, written elsewhere because a
/// disk may be slow.
void TrendPanel::writePicture(const QString &path)
{
    const bool drawing = path.endsWith(".svg"_L1, Qt::CaseInsensitive);
    const QByteArray bytes = drawing ? trendSvg(m_trend, m_offer.title, kPictureSize)
                                     : trendPng(m_trend, m_offer.title, kPictureSize);
    const Pending<void> pending;
    m_writing = pending.request();
    QThreadPool::globalInstance()->start(
        [pending, path, bytes] { pending.finish(writeWhole(path, bytes)); });
    m_writing.then(this, [this, path](const Result<void> &done) {
        m_note->setText(done ? tr("Saved as %1").arg(path) : errorText(done.error()).what);
        m_note->show();
    });
}

} // namespace sanjia
