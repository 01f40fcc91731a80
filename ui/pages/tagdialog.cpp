// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tagdialog.h"

#include "core/services/library.h"
#include "ui/support/metrics.h"
#include "ui/text/errortext.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr int kLongestTag = 50;
/// The check mark a tag came with.
constexpr int kBeforeRole = Qt::UserRole;

} // namespace

TagDialog::TagDialog(Library &library, const QList<Offer> &offers, QWidget *parent)
    : QDialog(parent),
      m_library(library),
      m_tags(new QListWidget(this)),
      m_new(new QLineEdit(this)),
      //: Button: a new tag to the list
      m_add(new QPushButton(tr("&Add"), this)),
      m_complaint(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"tagDialog"_s);
    setWindowTitle(tr("Tags"));
    for (const Offer &offer : offers)
        m_ids.append(offer.id);
    layOut(offers.size() == 1 ? offers.constFirst().title
                              : tr("%Ln offer(s)", nullptr, static_cast<int>(offers.size())));
    m_reading = m_library.tagsOn(m_ids);
    m_reading.then(this, [this](const Result<QList<TagCount>> &tags) {
        if (tags)
            fill(*tags);
        else
            m_complaint->setText(errorText(tags.error()).sentence());
    });
}

void TagDialog::layOut(const QString &about)
{
    auto *words = new QLabel(about, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setMinimumWidth(340);
    m_tags->setObjectName(u"tagList"_s);
    m_tags->setAccessibleName(tr("Tags"));
    m_new->setObjectName(u"tagNew"_s);
    m_new->setAccessibleName(tr("New tag"));
    m_new->setPlaceholderText(tr("New tag"));
    m_new->setMaxLength(kLongestTag);
    m_add->setEnabled(false);
    m_add->setAutoDefault(false);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &TagDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &TagDialog::addNew);
    connect(m_new, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_add->setEnabled(!text.trimmed().isEmpty());
        // Enter does what is next: the new tag first, then Save.
        m_add->setDefault(m_add->isEnabled());
        m_save->setDefault(!m_add->isEnabled());
    });

    auto *row = new QHBoxLayout;
    row->setSpacing(kBarSpacing);
    row->addWidget(m_new, 1);
    row->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(kBarSpacing);
    column->addWidget(words);
    column->addLayout(row);
    column->addWidget(m_tags, 1);
    column->addWidget(m_complaint);
    column->addWidget(buttons);
    m_new->setFocus();
}

void TagDialog::fill(const QList<TagCount> &tags)
{
    for (const TagCount &one : tags) {
        auto *item = new QListWidgetItem(one.tag, m_tags);
        const Qt::CheckState state = one.offers == 0 ? Qt::Unchecked
            : one.offers == m_ids.size()             ? Qt::Checked
                                                     : Qt::PartiallyChecked;
        item->setCheckState(state);
        item->setData(kBeforeRole, static_cast<int>(state));
    }
    m_save->setEnabled(true);
}

void TagDialog::addNew()
{
    const QString tag = m_new->text().trimmed();
    const QList<QListWidgetItem *> there = m_tags->findItems(
        tag, Qt::MatchExactly | Qt::MatchCaseSensitive);
    auto *item = there.isEmpty() ? new QListWidgetItem(tag) : there.constFirst();
    if (there.isEmpty()) {
        item->setData(kBeforeRole, static_cast<int>(Qt::Unchecked));
        m_tags->insertItem(0, item);
    }
    item->setCheckState(Qt::Checked);
    m_tags->setCurrentItem(item);
    m_new->clear();
}

void TagDialog::save()
{
    QStringList on;
    QStringList off;
    for (int i = 0; i < m_tags->count(); ++i) {
        const QListWidgetItem *const item = m_tags->item(i);
        if (item->checkState() != item->data(kBeforeRole).toInt())
            (item->checkState() == Qt::Checked ? on : off).append(item->text());
    }
    m_save->setEnabled(false);
    m_saving = m_library.retag(m_ids, on, off);
    m_saving.then(this, [this](const Result<void> &saved) {
        if (saved)
            return accept();
        m_complaint->setText(errorText(saved.error()).sentence());
        m_save->setEnabled(true);
    });
}

} // namespace sanjia
