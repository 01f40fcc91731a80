// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolepane.h"

#include "ui/console/calldetail.h"
#include "ui/console/callmodel.h"
#include "ui/support/emptystate.h"
#include "ui/support/metrics.h"
#include "ui/support/panes.h"
#include "ui/support/uistate.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// Every word must be found, in any order, anywhere in a call; perhaps only in refused ones.
class FoundCalls final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void look(const QStringList &words, bool refusedOnly)
    {
        m_words = words;
        m_refusedOnly = refusedOnly;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (m_refusedOnly && !index.data(CallModel::RefusedRole).toBool())
            return false;
        const QString text = index.data(CallModel::SearchRole).toString();
        return std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    }

private:
    QStringList m_words;
    bool m_refusedOnly = false;
};

} // namespace

ConsolePane::ConsolePane(Journal &journal, UiState *state, QWidget *parent)
    : Page(parent),
      m_journal(journal),
      m_state(state),
      m_model(new CallModel(this)),
      m_found(new FoundCalls(this)),
      m_words(new QLineEdit(this)),
      m_refusedOnly(new QCheckBox(tr("Only refu&sed ones"), this)),
      m_view(new QTableView(this)),
      m_empty(new EmptyState(u"console"_s, this)),
      m_detail(new CallDetail(this)),
      m_splitter(new QSplitter(this))
{
    m_found->setSourceModel(m_model);
    build();
    connect(m_words, &QLineEdit::textChanged, this, &ConsolePane::filter);
    connect(m_refusedOnly, &QCheckBox::toggled, this, &ConsolePane::filter);
    // By hand only: where goTo() goes is on the way already.
    connect(m_words, &QLineEdit::textEdited, this, [this] { Q_EMIT moved(true); });
    connect(m_refusedOnly, &QCheckBox::clicked, this, [this] { Q_EMIT moved(false); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConsolePane::showCurrent);
    connect(&m_journal, &Journal::recorded, this, [this](const CallRecord &call) {
        m_model->prepend(call);
        filter();
    });
    connect(m_detail, &CallDetail::noticed, this, &ConsolePane::noticed);
    for (QWidget *part : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_view),
                          static_cast<QWidget *>(m_detail)})
        panes::mark(part);
    panes::goOnEnter(m_words, m_view);
    filter();
}

ConsolePane::~ConsolePane()
{
    if (!m_state)
        return;
    m_state->setLayout(u"console/splitter"_s, m_splitter->saveState());
    m_state->setLayout(u"console/table"_s, m_view->horizontalHeader()->saveState());
}

void ConsolePane::build()
{
    m_words->setObjectName(u"consoleFilter"_s);
    m_words->setPlaceholderText(tr("Filter: call, parameter, status or code"));
    m_words->setAccessibleName(tr("Filter the calls"));
    m_words->setClearButtonEnabled(true);
    m_refusedOnly->setObjectName(u"consoleRefused"_s);
    m_view->setObjectName(u"callView"_s);
    m_view->setAccessibleName(tr("Calls to the platform"));
    m_view->setModel(m_found);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    static constexpr std::array kWidths{160, 240, 160, 56, 64};
    for (int column = 0; column < CallModel::Count; ++column)
        header->resizeSection(column, kWidths.at(static_cast<size_t>(column)));
    if (m_state)
        header->restoreState(m_state->layout(u"console/table"_s));

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 10, 12, 10);
    bar->setSpacing(kBarSpacing);
    bar->addWidget(m_words, 1);
    bar->addWidget(m_refusedOnly);
    auto *left = new QWidget(this);
    m_pages = new QStackedLayout(left);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({760, 520});
    if (m_state)
        m_splitter->restoreState(m_state->layout(u"console/splitter"_s));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_splitter, 1);
}

Spot ConsolePane::place() const
{
    return {{u"words"_s, m_words->text()},
            {u"refused"_s, m_refusedOnly->isChecked() ? u"1"_s : QString()}};
}

void ConsolePane::goTo(const Spot &place)
{
    m_words->setText(place.value(u"words"_s));
    m_refusedOnly->setChecked(!place.value(u"refused"_s).isEmpty());
}

void ConsolePane::refresh()
{
    m_reading = m_journal.recent(CallModel::kMostRows);
    m_reading.then(this, [this](const Result<QList<CallRecord>> &calls) {
        if (!calls) {
            Q_EMIT failed(calls.error());
            return;
        }
        m_model->setCalls(*calls);
        filter();
    });
}

void ConsolePane::filter()
{
    static_cast<FoundCalls *>(m_found)->look(
        m_words->text().simplified().split(u' ', Qt::SkipEmptyParts), m_refusedOnly->isChecked());
    if (m_model->rowCount() == 0)
        m_empty->say(tr("No calls yet"),
                     tr("Every call to the platform is noted here, with what was signed and what "
                        "came back. Secrets are not."));
    else
        m_empty->say(tr("No call fits"), tr("Try fewer words."));
    const bool any = m_found->rowCount() > 0;
    m_pages->setCurrentWidget(any ? static_cast<QWidget *>(m_view) : m_empty);
    if (any && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_found->index(0, 0));
    showCurrent();
}

void ConsolePane::showCurrent()
{
    const QModelIndex index = m_found->mapToSource(m_view->currentIndex());
    if (index.isValid())
        m_detail->showCall(m_model->callAt(index.row()));
    else
        m_detail->clear();
}

} // namespace sanjia
