// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/costpanel.h"

#include "ui/charts/costchart.h"
#include "ui/pages/costmatrixmodel.h"
#include "ui/support/metrics.h"
#include "ui/support/tabletext.h"
#include "ui/support/uistate.h"
#include "ui/text/crossingtext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr int kCostColumnWidth = 200;

QString quantitiesText(const QList<qint64> &quantities)
{
    QStringList texts;
    for (const qint64 quantity : quantities)
        texts.append(QString::number(quantity));
    return texts.join(u", "_s);
}

} // namespace

CostPanel::CostPanel(UiState *state, QWidget *parent)
    : QTabWidget(parent),
      m_state(state),
      m_quantities(usualQuantities()),
      m_chart(new CostChart),
      m_words(new QListWidget),
      m_sides(new QSplitter),
      m_edit(new QLineEdit),
      m_matrix(new CostMatrixModel(this)),
      m_view(new QTableView)
{
    setObjectName(u"costPanel"_s);
    setDocumentMode(true);
    if (m_state) {
        if (const auto kept = quantitiesFrom(m_state->quantities()))
            m_quantities = *kept;
    }
    buildChart();
    buildMatrix();
    if (m_state)
        setCurrentIndex(m_state->layout(u"compare/costs"_s) == "matrix" ? 1 : 0);
}

CostPanel::~CostPanel()
{
    if (!m_state)
        return;
    m_state->setLayout(u"compare/costs"_s, currentIndex() == 1 ? "matrix" : "chart");
    m_state->setLayout(u"compare/chart"_s, m_sides->saveState());
}

void CostPanel::buildChart()
{
    m_chart->setObjectName(u"costChart"_s);
    m_words->setObjectName(u"costCrossings"_s);
    m_words->setAccessibleName(tr("From how many pieces on which offer is cheaper"));
    m_words->setWordWrap(true);
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_words->setResizeMode(QListView::Adjust);
    m_words->setIconSize(QSize(fontMetrics().height() * 2, fontMetrics().height()));
    m_sides->addWidget(m_chart);
    m_sides->addWidget(m_words);
    m_sides->setChildrenCollapsible(false);
    m_sides->setStretchFactor(0, 1);
    m_sides->setSizes({760, 380});
    if (m_state)
        m_sides->restoreState(m_state->layout(u"compare/chart"_s));
    addTab(m_sides, tr("Cost &chart"));
    connect(m_chart, &CostChart::lookChanged, this, &CostPanel::showWords);
}

void CostPanel::buildMatrix()
{
    m_edit->setObjectName(u"costQuantities"_s);
    m_edit->setText(quantitiesText(m_quantities));
    m_edit->setAccessibleName(tr("Quantities of the matrix"));
    m_edit->setToolTip(tr("Up to 20 quantities between commas; your own is added"));
    connect(m_edit, &QLineEdit::textChanged, this, &CostPanel::takeQuantities);
    auto *label = new QLabel(tr("Q&uantities"));
    label->setBuddy(m_edit);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(kBarSpacing);
    bar->setContentsMargins(12, 6, 12, 6);
    bar->addWidget(label);
    bar->addWidget(m_edit, 1);
    bar->addStretch(1);

    m_view->setObjectName(u"costMatrix"_s);
    m_view->setAccessibleName(tr("Unit cost at several quantities"));
    m_view->setModel(m_matrix);
    m_view->setTabKeyNavigation(false);
    m_view->setAlternatingRowColors(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setCornerButtonEnabled(false);
    m_view->horizontalHeader()->setDefaultSectionSize(kCostColumnWidth);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *copy = new QAction(tr("Copy as table"), m_view);
    copy->setShortcut(QKeySequence(QKeySequence::Copy));
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &CostPanel::copyMatrix);
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    addTab(page, tr("Cost &matrix"));
}

void CostPanel::setOffers(const QList<Offer> &offers, qint64 quantity, const VariantWish &wish)
{
    m_offers = offers;
    m_wish = wish;
    m_curves = costCurves(offers, quantity, wish);
    m_chart->setCurves(m_curves, crossings());
    showWords();
    showMatrix();
}

void CostPanel::setCurrency(const std::optional<ForeignCurrency> &currency)
{
    m_view->horizontalHeader()->setDefaultSectionSize(currency ? kWideColumn : kCostColumnWidth);
    m_matrix->setCurrency(currency);
}

const QAbstractItemModel &CostPanel::matrix() const { return *m_matrix; }

const QList<MatrixRow> &CostPanel::matrixRows() const { return m_matrix->rows(); }

QStringList CostPanel::names() const
{
    QStringList names;
    for (qsizetype i = 1; i <= m_offers.size(); ++i)
        names.append(tr("Offer %1").arg(i));
    return names;
}

QStringList CostPanel::crossings() const
{
    return CrossingText::sentences(m_curves.crossings, names(), m_curves.reach);
}

void CostPanel::showWords()
{
    m_words->clear();
    const QStringList lines = names();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        auto *item = new QListWidgetItem(m_chart->lineIcon(i),
                                         //: Legend. %1: "Offer 1", %2: its title
                                         tr("%1: %2").arg(lines.at(i), m_offers.at(i).title));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_words->addItem(item);
    }
    if (m_offers.size() > 1)
        m_words->addItems(crossings());
    else if (!m_offers.isEmpty())
        m_words->addItem(tr("Ctrl+M on the market or library page adds another offer beside it."));
}

void CostPanel::takeQuantities()
{
    const auto typed = quantitiesFrom(m_edit->text());
    // What cannot be read is shown as wrong, and the matrix stays as it was.

    QPalette look; // nothing set: follows the theme
    if (!typed)
        look.setColor(QPalette::Text, QColor(0xd9, 0x2d, 0x20));
    m_edit->setPalette(look);
    m_edit->setAccessibleDescription(
        typed ? QString() : tr("Not understood: write whole numbers between commas"));
    if (!typed)
        return;
    m_quantities = *typed;
    if (m_state)
        m_state->setQuantities(quantitiesText(m_quantities));
    showMatrix();
}

void CostPanel::showMatrix()
{
    m_matrix->setMatrix(m_offers, withOwn(m_quantities, m_curves.quantity), m_curves.quantity,
                        m_wish);
}

void CostPanel::copyMatrix()
{
    QList<int> rows(m_matrix->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    QList<int> columns(m_matrix->columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    copyTable({*m_matrix, rows, columns, true});
    Q_EMIT noticed(tr("The cost matrix was copied"));
}

} // namespace sanjia
