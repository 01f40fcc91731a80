// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/columnpicker.h"

#include "ui/report/sheettitles.h"
#include "ui/support/metrics.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
constexpr int kNameRole = Qt::UserRole;
} // namespace

ColumnPicker::ColumnPicker(QWidget *parent) : QWidget(parent), m_list(new QListWidget(this))
{
    m_list->setObjectName(u"exportColumns"_s);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    const auto makeButton = [this](const QString &name, const QString &text, auto use) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false); // Enter is for the dialog
        connect(button, &QPushButton::clicked, this, use);
        return button;
    };
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(kBarSpacing);
    //: Button: moves a column up in a list
    buttons->addWidget(makeButton(u"columnUp"_s, tr("Move &up"), [this] { move(-1); }));
    //: Button: moves a column down in a list
    buttons->addWidget(makeButton(u"columnDown"_s, tr("Move &down"), [this] { move(1); }));
    //: Button: checks all columns
    buttons->addWidget(makeButton(u"columnsAll"_s, tr("&All"), [this] { checkAll(true); }));
    //: Button: takes the check marks off all columns
    buttons->addWidget(makeButton(u"columnsNone"_s, tr("&None"), [this] { checkAll(false); }));
    buttons->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kBarSpacing);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    const auto addKey = [this](int key, int by) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(key)), m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { move(by); });
    };
    addKey(Qt::Key_Up, -1);
    addKey(Qt::Key_Down, 1);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnPicker::changed);
}

void ColumnPicker::setColumns(const QStringList &names, const QStringList &chosen)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(fieldTitle(name), m_list);
        item->setData(kNameRole, name);
        item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsDropEnabled);
        item->setCheckState(chosen.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

QStringList ColumnPicker::names() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row)
        names.append(m_list->item(row)->data(kNameRole).toString());
    return names;
}

QStringList ColumnPicker::chosen() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            names.append(m_list->item(row)->data(kNameRole).toString());
    }
    return names;
}

void ColumnPicker::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
}

void ColumnPicker::checkAll(bool checked)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

} // namespace sanjia
