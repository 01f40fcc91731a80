// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/searchdepth.h"

#include "ui/support/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
enum Deep { None, First, All };
constexpr int kFirstTen = 10;
} // namespace

SearchDepth::SearchDepth(QWidget *parent)
    : QWidget(parent),
      m_pages(new QSpinBox(this)),
      m_sort(new QComboBox(this)),
      m_deep(new QComboBox(this)),
      m_first(new QSpinBox(this)),
      m_guide(new QPushButton(tr("As 1688 su&ggests"), this))
{
    build();
    connect(m_pages, &QSpinBox::valueChanged, this, &SearchDepth::changed);
    connect(m_first, &QSpinBox::valueChanged, this, &SearchDepth::changed);
    connect(m_sort, &QComboBox::currentIndexChanged, this, &SearchDepth::changed);
    connect(m_deep, &QComboBox::currentIndexChanged, this, [this] {
        fit();
        Q_EMIT changed();
    });
    connect(m_guide, &QPushButton::clicked, this, [this] { readFrom(guideWatch({})); });
    fit();
}

void SearchDepth::build()
{
    m_pages->setObjectName(u"watchPages"_s);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setRange(1, kMostPages);
    //: Behind a number of pages of a search
    m_pages->setSuffix(tr(" × %1 offers").arg(kMaxPageSize));
    m_sort->setObjectName(u"watchSort"_s);
    m_sort->setAccessibleName(tr("Order"));
    //: Order of a search's results: the platform's own
    m_sort->addItem(tr("in the platform's order"), static_cast<int>(SearchSort::Default));
    //: Order of a search's results
    m_sort->addItem(tr("best sold first"), static_cast<int>(SearchSort::Sales));
    //: Order of a search's results
    m_sort->addItem(tr("cheapest first"), static_cast<int>(SearchSort::PriceAscending));
    //: Order of a search's results
    m_sort->addItem(tr("most expensive first"), static_cast<int>(SearchSort::PriceDescending));
    //: Order of a search's results
    m_sort->addItem(tr("best credit first"), static_cast<int>(SearchSort::Credit));
    m_deep->setObjectName(u"watchDeep"_s);
    m_deep->setAccessibleName(tr("Read full details of"));
    m_deep->setToolTip(
        tr("Tiers, variants and stock are known only of offers whose full details are read"));
    //: Read in full: none of the offers that a search finds
    m_deep->addItem(tr("none"));
    //: Read in full, before a number of offers
    m_deep->addItem(tr("the first"));
    //: Read in full: every offer that a search finds
    m_deep->addItem(tr("all"));
    m_first->setObjectName(u"watchFirst"_s);
    m_first->setAccessibleName(tr("Of how many full details are read"));
    m_first->setRange(1, kMostDeep);
    m_first->setValue(kFirstTen);
    m_guide->setObjectName(u"watchGuide"_s);
    m_guide->setAutoDefault(false);
    m_guide->setToolTip(tr("What 1688's own guide suggests: one page of %1, best sold first, full "
                           "details of the first ten")
                            .arg(kMaxPageSize));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kBarSpacing);
    row->addWidget(m_pages);
    row->addWidget(m_sort);
    //: Before "none", "the first" or "all"
    row->addWidget(new QLabel(tr("details of"), this));
    row->addWidget(m_deep);
    row->addWidget(m_first);
    row->addStretch();
    row->addWidget(m_guide);
    setFocusProxy(m_pages);
}

void SearchDepth::fit() { m_first->setVisible(m_deep->currentIndex() == First); }

void SearchDepth::readFrom(const Watch &watch)
{
    {
        const QSignalBlocker quiet(this);
        m_pages->setValue(watch.pages);
        m_sort->setCurrentIndex(m_sort->findData(static_cast<int>(watch.sort)));
        m_deep->setCurrentIndex(watch.deep == Watch::kAll ? All : watch.deep > 0 ? First : None);
        if (watch.deep > 0)
            m_first->setValue(watch.deep);
        fit();
    }
    Q_EMIT changed();
}

void SearchDepth::writeTo(Watch &watch) const
{
    watch.pages = m_pages->value();
    watch.sort = static_cast<SearchSort>(m_sort->currentData().toInt());
    watch.deep = m_deep->currentIndex() == All ? Watch::kAll
        : m_deep->currentIndex() == First      ? m_first->value()
                                               : 0;
}

} // namespace sanjia
