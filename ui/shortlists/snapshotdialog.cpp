// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortlists/snapshotdialog.h"

#include "core/services/shortlists.h"
#include "ui/shortlists/snapshotmodel.h"
#include "ui/support/dialogs.h"
#include "ui/support/edithistory.h"
#include "ui/support/emptynote.h"
#include "ui/support/metrics.h"
#include "ui/support/rowtable.h"
#include "ui/support/tabletext.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr int kIdRole = Qt::UserRole;

QString titleOf(const SnapshotSummary &snapshot, bool withList)
{
    QString text = format::dateTime(snapshot.takenAt);
    if (!snapshot.label.isEmpty())
        //: A snapshot. %1: when it was taken, %2: the buyer's words for it
        text = SnapshotDialog::tr("%1, %2").arg(text, snapshot.label);
    if (withList)
        //: A snapshot. %1: name of the list, %2: when it was taken
        text = SnapshotDialog::tr("%1: %2").arg(snapshot.list, text);
    return text;
}

} // namespace

SnapshotDialog::SnapshotDialog(const Desk &desk, Dialogs &dialogs, const QString &list,
                               const ListTerms &terms, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_dialogs(dialogs),
      m_list(list),
      m_terms(terms),
      m_model(new SnapshotModel(this)),
      m_snapshots(new QListWidget(this)),
      m_against(new QComboBox(this)),
      m_allLists(new QCheckBox(tr("Snapshots of &all lists"), this)),
      m_onlyChanges(new QCheckBox(tr("Only what c&hanged"), this)),
      m_view(new QTableView(this)),
      m_state(new QLabel(this)),
      m_delete(new QPushButton(tr("De&lete"), this)),
      m_copy(new QPushButton(tr("&Copy as table"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"snapshotDialog"_s);
    //: Window title. %1: name of a shortlist
    setWindowTitle(tr("Snapshots of “%1”").arg(list));
    build();
    connect(m_snapshots, &QListWidget::currentItemChanged, this, &SnapshotDialog::compare);
    connect(m_against, &QComboBox::currentIndexChanged, this, &SnapshotDialog::compare);
    connect(m_allLists, &QCheckBox::toggled, this, &SnapshotDialog::ask);
    connect(m_onlyChanges, &QCheckBox::toggled, m_model, &SnapshotModel::setOnlyChanges);
    connect(m_delete, &QPushButton::clicked, this, &SnapshotDialog::removeChosen);
    connect(m_copy, &QPushButton::clicked, this, &SnapshotDialog::copy);
    connect(&m_desk.shortlists, &Shortlists::snapshotsChanged, this, &SnapshotDialog::ask);
    if (desk.history) {
        addActions({desk.history->undoAction(), desk.history->redoAction()});
        connect(desk.history, &EditHistory::failed, this,
                [this](const Error &error) { say(errorText(error).sentence()); });
    }
    ask();
}

QWidget *SnapshotDialog::buildLeft()
{
    auto *left = new QWidget(this);
    m_snapshots->setObjectName(u"snapshotList"_s);
    m_snapshots->setAccessibleName(tr("Snapshots"));
    new EmptyNote(tr("No snapshot yet"), m_snapshots);
    auto *taking = new QPushButton(tr("&Take snapshot…"), left);
    taking->setObjectName(u"takeSnapshot"_s);
    taking->setToolTip(tr("Keeps what the list costs now"));
    connect(taking, &QPushButton::clicked, this, &SnapshotDialog::takeNew);
    m_delete->setObjectName(u"deleteSnapshot"_s);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->addWidget(m_snapshots, 1);
    column->addWidget(m_allLists);
    column->addWidget(taking);
    column->addWidget(m_delete);
    return left;
}

QWidget *SnapshotDialog::buildRight()
{
    auto *right = new QWidget(this);
    m_against->setObjectName(u"snapshotAgainst"_s);
    m_onlyChanges->setObjectName(u"onlyChanges"_s);
    m_allLists->setObjectName(u"allListsBox"_s);
    //: Label of a choice: the earlier snapshot is compared with …
    auto *label = new QLabel(tr("Com&pared with"), right);
    label->setBuddy(m_against);
    m_view->setObjectName(u"differenceView"_s);
    m_view->setAccessibleName(tr("What changed"));
    m_view->setModel(m_model);
    makeRowTable(m_view);
    static constexpr std::array kWidths{165, 110, 125, 80, 115, 115, 80, 118, 118};
    static_assert(kWidths.size() == SnapshotModel::Count);
    for (int column = 0; column < SnapshotModel::Count; ++column)
        m_view->horizontalHeader()->resizeSection(column, kWidths.at(static_cast<size_t>(column)));
    new EmptyNote(tr("The lines that changed since the snapshot will stand here."), m_view);
    auto *head = new QHBoxLayout;
    head->setSpacing(kBarSpacing);
    head->addWidget(label);
    head->addWidget(m_against);
    head->addStretch();
    head->addWidget(m_onlyChanges);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->addLayout(head);
    column->addWidget(m_view, 1);
    return right;
}

void SnapshotDialog::build()
{
    auto *splitter = new QSplitter(this);
    splitter->addWidget(buildLeft());
    splitter->addWidget(buildRight());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({250, 1036});
    m_state->setObjectName(u"snapshotState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_copy->setObjectName(u"copyDifferences"_s);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    for (QPushButton *one : findChildren<QPushButton *>())
        one->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(kBarSpacing);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_copy);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(8);
    column->addWidget(splitter, 1);
    column->addLayout(foot);
    resize(1320, 600);
}

void SnapshotDialog::say(const QString &text)
{
    m_state->setText(text);
    m_state->setAccessibleName(text);
}

qint64 SnapshotDialog::chosen() const
{
    const QListWidgetItem *item = m_snapshots->currentItem();
    return item ? item->data(kIdRole).toLongLong() : 0;
}

void SnapshotDialog::ask()
{
    m_listing = m_desk.shortlists.snapshots(m_allLists->isChecked() ? QString() : m_list);
    m_listing.then(this, [this](const Result<QList<SnapshotSummary>> &snapshots) {
        if (snapshots)
            take(*snapshots);
        else
            say(errorText(snapshots.error()).sentence());
    });
}

void SnapshotDialog::take(const QList<SnapshotSummary> &snapshots)
{
    const qint64 wanted = chosen();
    const qint64 against = m_against->currentData().toLongLong();
    {
        const QSignalBlocker quietList(m_snapshots);
        const QSignalBlocker quietBox(m_against);
        m_snapshots->clear();
        m_against->clear();
        //: A choice: the list as it is now
        m_against->addItem(tr("Now"), qint64{0});
        for (const SnapshotSummary &snapshot : snapshots) {
            const QString title = titleOf(snapshot, m_allLists->isChecked());
            m_against->addItem(title, snapshot.id);
            auto *item = new QListWidgetItem(title, m_snapshots);
            item->setData(kIdRole, snapshot.id);
            item->setToolTip(tr("%n line(s), together %1", nullptr, snapshot.lines)
                                 .arg(format::money(snapshot.total)));
            if (snapshot.id == wanted)
                m_snapshots->setCurrentItem(item);
        }
        if (!m_snapshots->currentItem() && m_snapshots->count() > 0)
            m_snapshots->setCurrentRow(0);
        m_against->setCurrentIndex(std::max(0, m_against->findData(against)));
    }
    compare();
}

void SnapshotDialog::compare()
{
    const bool any = chosen() != 0;
    m_delete->setEnabled(any);
    m_copy->setEnabled(any);
    if (!any) {
        m_model->setComparison({});
        return say(tr("No snapshot yet. Take one, and later see here what became cheaper, more "
                      "expensive or sold out since."));
    }
    m_reading = m_desk.shortlists.snapshot(chosen());
    m_reading.then(this, [this](const Result<Snapshot> &before) {
        if (before)
            compareWith(*before);
        else
            say(errorText(before.error()).sentence());
    });
}

void SnapshotDialog::compareWith(const Snapshot &before)
{
    const qint64 other = m_against->currentData().toLongLong();
    // Now, as the snapshot was costed: another quantity would make every line a change.
    m_readingOther = other != 0
        ? m_desk.shortlists.snapshot(other)
        : m_desk.shortlists.asOfNow(before.about.list, before.quantity, {before.freight, {}});
    m_readingOther.then(this, [this, before](const Result<Snapshot> &after) {
        if (!after)
            return say(errorText(after.error()).sentence());
        const bool inOrder = before.about.takenAt <= after->about.takenAt;
        showComparison(inOrder ? compared(before, *after) : compared(*after, before));
    });
}

void SnapshotDialog::showComparison(const SnapshotComparison &comparison)
{
    m_model->setComparison(comparison);
    //: %1: "3 lines changed", %2: "1 new", %3: "2 gone"
    QString text = tr("%1, %2, %3")
                       .arg(tr("%n line(s) changed", nullptr, comparison.changed),
                            //: lines that only the later snapshot has
                            tr("%n new", nullptr, comparison.added),
                            //: lines that only the earlier snapshot has
                            tr("%n gone", nullptr, comparison.removed));
    const auto &before = comparison.before.total;
    const auto &after = comparison.after.total;
    if (before && after)
        //: %1: what changed in a list, %2, %3: what it cost together, %4: change in percent
        text = tr("%1. Total then %2, later %3 (%4).")
                   .arg(text, format::money(before), format::money(after),
                        //: The price is what it was
                        *before == *after ? tr("the same") : format::percent(*before, *after));
    say(text);
}

void SnapshotDialog::takeNew()
{
    m_dialogs.askText(this, tr("Take snapshot"), tr("What is it for?"),
                      //: Proposed words for a snapshot. %1: a date
                      tr("Prices of %1").arg(format::date(m_desk.clock.now())),
                      [this](const QString &label) {
                          m_taking = m_desk.shortlists.takeSnapshot(m_list, label, m_terms.quantity,
                                                                    m_terms.order);
                          m_taking.then(this, [this](const Result<SnapshotSummary> &taken) {
                              if (!taken)
                                  say(errorText(taken.error()).sentence());
                          });
                      });
}

void SnapshotDialog::removeChosen()
{
    const qint64 id = chosen();
    if (id == 0)
        return;
    m_deleting = m_desk.shortlists.deleteSnapshot(id);
    m_deleting.then(this, [this](const Result<void> &gone) {
        if (!gone)
            say(errorText(gone.error()).sentence());
    });
}

void SnapshotDialog::copy()
{
    QList<int> rows(m_model->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    QList<int> columns(SnapshotModel::Count);
    std::iota(columns.begin(), columns.end(), 0);
    copyTable({*m_model, rows, columns});
    say(tr("Copied."));
}

} // namespace sanjia
