// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/savedsearchdialog.h"

#include "core/services/savedsearches.h"
#include "ui/support/metrics.h"
#include "ui/text/errortext.h"
#include "ui/text/searchtext.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr int kWidth = 460;
constexpr int kNameRole = Qt::UserRole; ///< what it is called in the library

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SavedSearchDialog::SavedSearchDialog(SavedSearches &searches, SavedSearch::Kind kind,
                                     const std::optional<SavedSearch> &now, QWidget *parent)
    : QDialog(parent),
      m_searches(searches),
      m_kind(kind),
      m_now(now),
      m_list(new QListWidget(this)),
      m_what(plainLabel({}, this)),
      m_rename(new QPushButton(tr("&Rename"), this)),
      m_delete(new QPushButton(tr("&Delete"), this)),
      m_undo(new QPushButton(tr("&Undo"), this)),
      m_complaint(plainLabel({}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"savedSearchDialog"_s);
    setWindowTitle(m_now ? tr("Save this search") : tr("Saved searches"));
    layOut();
    connect(&m_searches, &SavedSearches::changed, this, &SavedSearchDialog::read);
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedSearchDialog::showState);
    connect(m_list, &QListWidget::itemChanged, this, &SavedSearchDialog::rename);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        m_list->setFocus();
        m_list->editItem(m_list->currentItem());
    });
    connect(m_delete, &QPushButton::clicked, this, &SavedSearchDialog::remove);
    connect(m_undo, &QPushButton::clicked, this, &SavedSearchDialog::undo);
    showState();
    read();
}

void SavedSearchDialog::layOut()
{
    m_list->setObjectName(u"savedSearchList"_s);
    m_list->setAccessibleName(tr("Saved searches"));
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    auto *gone = new QAction(this);
    gone->setShortcut(QKeySequence(QKeySequence::Delete));
    gone->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(gone);
    connect(gone, &QAction::triggered, this, &SavedSearchDialog::remove);
    m_what->setObjectName(u"savedSearchWhat"_s);
    m_rename->setObjectName(u"savedSearchRename"_s);
    m_delete->setObjectName(u"savedSearchDelete"_s);
    m_undo->setObjectName(u"savedSearchUndo"_s);
    m_complaint->setObjectName(u"savedSearchComplaint"_s);

    auto *row = new QHBoxLayout;
    row->setSpacing(kBarSpacing);
    for (QPushButton *button : {m_rename, m_delete, m_undo}) {
        button->setAutoDefault(false); // Enter saves, or ends typing
        row->addWidget(button);
    }
    row->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    row->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(kBarSpacing);
    if (m_now) {
        buildNameLine();
        auto *line = new QHBoxLayout;
        line->setSpacing(kBarSpacing);
        line->addWidget(m_name, 1);
        line->addWidget(m_save);
        column->addWidget(plainLabel(format::search(*m_now), this));
        column->addLayout(line);
        column->addWidget(plainLabel(tr("Saved so far:"), this));
    }
    column->addWidget(m_list, 1);
    column->addWidget(m_what);
    column->addWidget(m_complaint);
    column->addLayout(row);
    setMinimumWidth(kWidth);
}

void SavedSearchDialog::buildNameLine()
{
    m_name = new QLineEdit(m_now->name, this);
    m_name->setObjectName(u"savedSearchName"_s);
    m_name->setAccessibleName(tr("Name of the search"));
    m_name->setPlaceholderText(tr("Name of the search"));
    m_name->setMaxLength(static_cast<int>(SavedSearch::kLongestName));
    m_name->selectAll();
    m_save = new QPushButton(this);
    m_save->setObjectName(u"savedSearchSave"_s);
    m_save->setDefault(true);
    connect(m_name, &QLineEdit::textChanged, this, &SavedSearchDialog::showState);
    connect(m_save, &QPushButton::clicked, this, &SavedSearchDialog::save);
    m_name->setFocus();
}

bool SavedSearchDialog::isTaken(const QString &name) const
{
    return std::ranges::any_of(m_kept, [folded = foldedSearchName(name)](const SavedSearch &one) {
        return foldedSearchName(one.name) == folded;
    });
}

void SavedSearchDialog::read()
{
    m_reading = m_searches.list();
    m_reading.then(this, [this](const Result<QList<SavedSearch>> &searches) {
        if (searches)
            fill(*searches);
        else
            m_complaint->setText(errorText(searches.error()).sentence());
    });
}

void SavedSearchDialog::fill(const QList<SavedSearch> &searches)
{
    const int before = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        m_kept.clear();
        m_list->clear();
        for (const SavedSearch &search : searches) {
            if (search.kind != m_kind)
                continue;
            m_kept.append(search);
            auto *item = new QListWidgetItem(search.name, m_list);
            item->setFlags(item->flags() | Qt::ItemIsEditable);
            item->setData(kNameRole, search.name);
            item->setToolTip(format::search(search));
        }
        m_list->setCurrentRow(std::clamp(before, 0, std::max(0, m_list->count() - 1)));
    }
    showState();
}

void SavedSearchDialog::showState()
{
    const int row = m_list->currentRow();
    const bool any = row >= 0 && row < m_kept.size();
    m_what->setText(any ? format::search(m_kept.at(row)) : tr("No search is saved yet."));
    m_rename->setEnabled(any);
    m_delete->setEnabled(any);
    m_undo->setEnabled(m_searches.last() != nullptr);
    if (!m_name)
        return;
    m_save->setEnabled(!m_name->text().simplified().isEmpty());
    //: Button: the search takes the place of the one that has this name
    m_save->setText(isTaken(m_name->text()) ? tr("Re&place") : tr("&Save"));
}

void SavedSearchDialog::save()
{
    SavedSearch search = *m_now;
    search.name = m_name->text();
    m_editing = m_searches.save(search);
    m_editing.then(this, [this](const Result<SavedSearchChange> &change) {
        if (!change)
            return m_complaint->setText(errorText(change.error()).sentence());
        const QString &name = change->after->name;
        Q_EMIT noticed(change->before ? tr("“%1” was replaced; the menu can undo it.").arg(name)
                                      : tr("The search was saved as “%1”.").arg(name));
        accept();
    });
}

void SavedSearchDialog::rename(const QListWidgetItem *item)
{
    const QString before = item->data(kNameRole).toString();
    if (item->text().simplified() == before)
        return;
    m_editing = m_searches.rename(m_kind, before, item->text());
    m_editing.then(this, [this](const Result<SavedSearchChange> &change) {
        m_complaint->setText(change ? QString() : errorText(change.error()).sentence());
        if (!change)
            read(); // the name it has
    });
}

void SavedSearchDialog::remove()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    m_editing = m_searches.remove(m_kind, item->data(kNameRole).toString());
    m_editing.then(this, [this](const Result<SavedSearchChange> &change) {
        m_complaint->setText(change ? QString() : errorText(change.error()).sentence());
    });
}

void SavedSearchDialog::undo()
{
    m_undoing = m_searches.undo();
    m_undoing.then(this, [this](const Result<void> &undone) {
        m_complaint->setText(undone ? QString() : errorText(undone.error()).sentence());
        showState();
    });
}

} // namespace sanjia
