// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/freezabletable.h"

#include "ui/offers/sortheader.h"
#include "ui/support/rowtable.h"

#include <QCoreApplication>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyleOptionFocusRect>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

/// What lies over the table.
class FreezableTable::Pane final : public QTableView
{
public:
    explicit Pane(FreezableTable &under) : QTableView(&under), m_under(under) {}

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        QPainter painter(viewport());
        const QModelIndex current = currentIndex();
        if (m_under.hasFocus() && current.isValid() && !isColumnHidden(current.column())) {
            // This view never has the focus, and would show nobody where it is.
            QStyleOptionFocusRect frame;
            frame.initFrom(this);
            frame.rect = visualRect(current);
            frame.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, &painter, this);
        }
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawLine(viewport()->rect().topRight(), viewport()->rect().bottomRight());
    }
    /// What is chosen looks as it does in the table, which has the focus.
    void initViewItemOption(QStyleOptionViewItem *option) const override
    {
        QTableView::initViewItemOption(option);
        option->state.setFlag(QStyle::State_Active, m_under.hasFocus() && isActiveWindow());
    }
    // Without QTableView's, which tell screen readers of a table that is there already.
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override
    {
        QAbstractItemView::currentChanged(now, before); // NOLINT(bugprone-parent-virtual-call)
    }
    void selectionChanged(const QItemSelection &now, const QItemSelection &before) override
    {
        QAbstractItemView::selectionChanged(now, before); // NOLINT(bugprone-parent-virtual-call)
    }

private:
    FreezableTable &m_under;
};

FreezableTable::FreezableTable(QWidget *parent) : QTableView(parent), m_header(new SortHeader(this))
{
    setHorizontalHeader(m_header);
}

SortHeader *FreezableTable::frozenHeader() const
{
    return m_pane ? static_cast<SortHeader *>(m_pane->horizontalHeader()) : nullptr;
}

void FreezableTable::showSorts(const SortColumns &sorts)
{
    m_header->setSorts(sorts);
    if (m_pane)
        frozenHeader()->setSorts(sorts);
}

bool FreezableTable::isFrozen(int column) const
{
    return m_frozenTo >= 0 && m_header->visualIndex(column) <= m_frozenTo;
}

int FreezableTable::frozenWidth() const
{
    int width = 0;
    for (int place = 0; place <= m_frozenTo && place < m_header->count(); ++place)
        width += m_header->sectionSize(m_header->logicalIndex(place)); // 0 for a hidden one
    return std::min(width, viewport()->width() * 3 / 4); // or nothing else could be seen
}

void FreezableTable::freezeTo(int place)
{
    m_frozenTo = std::clamp(place, -1, m_header->count() - 1);
    if (m_frozenTo >= 0 && !m_pane)
        makePane();
    if (!m_pane)
        return;
    m_pane->setVisible(m_frozenTo >= 0);
    fitColumns();
    this->place();
}

void FreezableTable::makePane()
{
    m_pane = new Pane(*this);
    m_pane->setObjectName(u"frozenView"_s);
    m_pane->setModel(model());
    m_pane->setSelectionModel(selectionModel());
    m_pane->setHorizontalHeader(new SortHeader(m_pane));
    makeRowTable(m_pane);
    m_pane->setFrameShape(QFrame::NoFrame);
    m_pane->setFocusPolicy(Qt::NoFocus);
    m_pane->setContextMenuPolicy(Qt::NoContextMenu); // the table's
    m_pane->setAutoScroll(false);
    m_pane->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pane->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pane->viewport()->installEventFilter(this);
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (QAbstractItemDelegate *delegate = itemDelegateForColumn(column))
            m_pane->setItemDelegateForColumn(column, delegate);
    }
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_pane->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_pane->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    followHeaders();
}

void FreezableTable::followHeaders()
{
    SortHeader *over = frozenHeader();
    over->setSelectionModel(new QItemSelectionModel(model(), over));
    over->setSortIndicatorShown(true);
    over->setSorts(m_header->sorts());
    over->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(over, &QWidget::customContextMenuRequested, this, &FreezableTable::frozenMenuRequested);
    connect(over, &SortHeader::alsoRequested, m_header, &SortHeader::alsoRequested);
    connect(over, &QHeaderView::sortIndicatorChanged, m_header, &QHeaderView::setSortIndicator);
    connect(m_header, &QHeaderView::sortIndicatorChanged, over,
            [over](int column, Qt::SortOrder order) {
                const QSignalBlocker quiet(over);
                over->setSortIndicator(column, order);
            });
    const auto move = [](SortHeader *header, int column, int to) {
        if (header->visualIndex(column) != to)
            header->moveSection(header->visualIndex(column), to);
    };
    connect(over, &QHeaderView::sectionMoved, m_header,
            [this, move](int column, int, int to) { move(m_header, column, to); });
    connect(m_header, &QHeaderView::sectionMoved, over,
            [this, over, move](int column, int, int to) {
                move(over, column, to);
                fitColumns(); // another column may be among the frozen ones now
                place();
            });
    connect(over, &QHeaderView::sectionResized, m_header, [this](int column, int, int width) {
        if (!m_fitting && width > 0 && isFrozen(column) && !m_header->isSectionHidden(column))
            m_header->resizeSection(column, width);
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        fitColumns();
        place();
    });
    for (int visual = 0; visual < m_header->count(); ++visual)
        move(over, m_header->logicalIndex(visual), visual);
}

void FreezableTable::fitColumns()
{
    SortHeader *over = frozenHeader();
    // A section that is shown again tells a width of its own, which is nobody's wish.
    const QScopedValueRollback<bool> fitting(m_fitting, true);
    for (int column = 0; over && column < m_header->count(); ++column) {
        // A section that is being hidden is first of all one without a width.
        const bool shown = isFrozen(column) && m_header->sectionSize(column) > 0;
        if (over->isSectionHidden(column) == shown)
            over->setSectionHidden(column, !shown);
        if (shown && over->sectionSize(column) != m_header->sectionSize(column))
            over->resizeSection(column, m_header->sectionSize(column));
    }
}

void FreezableTable::place()
{
    if (!m_pane || m_frozenTo < 0)
        return;
    m_pane->setIconSize(iconSize());
    const QHeaderView *rows = verticalHeader();
    m_pane->verticalHeader()->setMinimumSectionSize(rows->minimumSectionSize());
    m_pane->verticalHeader()->setDefaultSectionSize(rows->defaultSectionSize());
    frozenHeader()->setFixedHeight(m_header->height());
    m_pane->setGeometry(viewport()->x(), m_header->y(), frozenWidth(),
                        m_header->height() + viewport()->height());
    m_pane->verticalScrollBar()->setValue(verticalScrollBar()->value());
    m_pane->raise();
}

void FreezableTable::updateGeometries()
{
    QTableView::updateGeometries();
    place();
}

QModelIndex FreezableTable::indexAt(const QPoint &at) const
{
    return at.x() < frozenWidth() && m_pane ? m_pane->indexAt(at) : QTableView::indexAt(at);
}

QRect FreezableTable::visualRect(const QModelIndex &index) const
{
    return m_pane && isFrozen(index.column()) ? m_pane->visualRect(index)
                                              : QTableView::visualRect(index);
}

void FreezableTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (m_frozenTo < 0)
        return;
    if (isFrozen(index.column())) // it is in view wherever the others are
        return horizontalScrollBar()->setValue(before);
    const int under = frozenWidth() - columnViewportPosition(index.column());
    if (under > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - under);
}

void FreezableTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (m_pane)
        m_pane->viewport()->update();
}

void FreezableTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    if (m_pane)
        m_pane->viewport()->update();
}

bool FreezableTable::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_pane || watched != m_pane->viewport())
        return QTableView::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::ToolTip:
        // One table has the selection, however the mouse goes over both.
        QCoreApplication::sendEvent(viewport(), event);
        return true;
    default:
        return QTableView::eventFilter(watched, event);
    }
}

} // namespace sanjia
