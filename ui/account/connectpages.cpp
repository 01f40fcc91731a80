// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/connectpages.h"

#include "core/services/accountcalls.h"
#include "ui/detail/section.h"
#include "ui/support/airycells.h"
#include "ui/support/linkbutton.h"
#include "ui/support/metrics.h"
#include "ui/support/rowtable.h"
#include "ui/text/refusaltext.h"

#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr int kTextWidth = 760;
constexpr int kCellAir = 8;

/// Its namespace on a line of its own: the names are long, and have no place to be broken at.
QString inTwoLines(QString call) { return call.replace(u':', u":\n"_s); }

} // namespace

ConnectPage::ConnectPage(ConnectStep step, QWidget *parent)
    : QScrollArea(parent),
      m_step(step),
      m_heading(new QLabel(connecttext::title(step), this)),
      m_text(plainLabel(this, u"connectText"_s)),
      m_column(new QVBoxLayout)
{
    setObjectName(u"connect_"_s + connecttext::wordOf(step));
    setAccessibleName(connecttext::title(step));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    scaleFont(m_heading, 1.3, true);
    m_heading->setWordWrap(true);
    auto *inside = new QWidget(this);
    inside->setMaximumWidth(kTextWidth);
    inside->setLayout(m_column);
    m_column->setContentsMargins(20, 16, 20, 12);
    m_column->setSpacing(kBarSpacing * 2);
    m_column->addWidget(m_heading);
    m_column->addWidget(m_text);
    m_column->addStretch();
    setWidget(inside);
}

void ConnectPage::setText(const QString &dialect, int port)
{
    m_text->setText(connecttext::text(m_step, dialect, port));
    setAccessibleDescription(m_text->text());
}

void ConnectPage::add(QWidget *part)
{
    if (m_column->indexOf(part) < 0)
        m_column->insertWidget(m_column->count() - 1, part);
}

void ConnectPage::arrive()
{
    ensureVisible(0, 0);
    (m_first ? m_first : this)->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

DialectChoice::DialectChoice(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kBarSpacing / 2);
    const QStringList all = dialectWords();
    for (const QString &dialect : all) {
        auto *button = new QRadioButton(connecttext::dialectName(dialect), this);
        button->setObjectName(u"connectWay_"_s + dialect);
        button->setAccessibleDescription(connecttext::dialectText(dialect));
        connect(button, &QRadioButton::clicked, this, [this, dialect] { Q_EMIT chosen(dialect); });
        m_buttons.append(button);
        auto *words = plainLabel(this);
        words->setText(connecttext::dialectText(dialect));
        words->setContentsMargins(24, 0, 0, kBarSpacing);
        makeQuiet(words);
        column->addWidget(button);
        column->addWidget(words);
    }
}

void DialectChoice::choose(const QString &dialect)
{
    const qsizetype number = std::max<qsizetype>(0, dialectWords().indexOf(dialect));
    m_buttons.at(number)->setChecked(true);
}

QWidget *DialectChoice::first() const
{
    for (QRadioButton *button : m_buttons) {
        if (button->isChecked())
            return button;
    }
    return m_buttons.constFirst();
}

NeedTable::NeedTable(QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(0, 3, this)), m_link(new LinkButton(this))
{
    m_table->setObjectName(u"connectCalls"_s);
    m_table->setAccessibleName(tr("Calls of the program"));
    makeRowTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    m_table->setItemDelegate(new AiryCells(kCellAir, m_table));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls
    //: heading: what a call of the platform is for
    m_table->setHorizontalHeaderLabels({tr("For"),
                                        //: heading: a call of the platform
                                        tr("Call"),
                                        //: heading: the permission a call of the platform needs
                                        tr("You need")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_link->setObjectName(u"connectCallPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kBarSpacing);
    column->addWidget(m_table);
    column->addWidget(m_link, 0, Qt::AlignLeft);
    connect(m_table, &QTableWidget::currentCellChanged, this, &NeedTable::leadOn);
    // Later: rows get their height one by one, and again when the columns have their width.
    const QHeaderView *rows = m_table->verticalHeader();
    connect(rows, &QHeaderView::sectionResized, this, &NeedTable::fitHeight, Qt::QueuedConnection);
    connect(rows, &QHeaderView::geometriesChanged, this, &NeedTable::fitHeight,
            Qt::QueuedConnection);
}

void NeedTable::show(const QList<CallNeed> &needs)
{
    m_needs = needs;
    m_table->setRowCount(static_cast<int>(needs.size()));
    for (int row = 0; row < needs.size(); ++row) {
        const CallNeed &need = needs.at(row);
        const QString remark = connecttext::remark(need.call);
        QString wanted = connecttext::permission(need);
        if (!remark.isEmpty())
            wanted += u"\n"_s + remark;
        m_table->setItem(row, 0, new QTableWidgetItem(connecttext::purpose(need.purpose)));
        m_table->setItem(row, 1, new QTableWidgetItem(inTwoLines(need.call)));
        m_table->setItem(row, 2, new QTableWidgetItem(wanted));
        m_table->item(row, 1)->setToolTip(need.call);
    }
    m_table->resizeRowsToContents();
    if (!needs.isEmpty())
        m_table->setCurrentCell(0, 0);
    fitHeight();
    leadOn();
}

QWidget *NeedTable::first() const { return m_table; }

void NeedTable::fitHeight()
{
    const int height = m_table->horizontalHeader()->sizeHint().height()
        + m_table->verticalHeader()->length() + 2 * m_table->frameWidth();
    if (m_table->height() != height)
        m_table->setFixedHeight(height);
}

void NeedTable::leadOn()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_needs.size()
        || m_needs.at(row).permission != CallNeed::Permission::Grant)
        return m_link->hide();
    m_link->leadOn(linked({}, PlatformPlace::CallPage, m_needs.at(row).call));
}

} // namespace sanjia
