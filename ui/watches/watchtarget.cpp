// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/watchtarget.h"

#include "core/services/library.h"
#include "core/services/shortlists.h"
#include "ui/support/metrics.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// Pages stand in the order of the kinds.
int pageOf(Watch::Kind kind) { return static_cast<int>(kind); }

} // namespace

WatchTarget::WatchTarget(const Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_kind(new QComboBox(this)),
      m_pages(new QStackedWidget(this)),
      m_keywords(new QLineEdit(this)),
      m_offers(new QLineEdit(this)),
      m_list(new QComboBox(this)),
      m_seller(new QComboBox(this)),
      m_hint(new QLabel(this))
{
    build();
    fill();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        Q_EMIT changed();
    });
    connect(m_keywords, &QLineEdit::textChanged, this, &WatchTarget::changed);
    connect(m_offers, &QLineEdit::textChanged, this, &WatchTarget::changed);
    connect(m_list, &QComboBox::currentIndexChanged, this, &WatchTarget::changed);
    connect(m_seller, &QComboBox::currentTextChanged, this, &WatchTarget::changed);
    showKind();
    setFocusProxy(m_kind);
}

void WatchTarget::build()
{
    m_kind->setObjectName(u"watchKind"_s);
    m_kind->setAccessibleName(tr("What kind of thing to watch"));
    //: What is watched
    m_kind->addItem(tr("A search"));
    //: What is watched
    m_kind->addItem(tr("An offer"));
    //: What is watched
    m_kind->addItem(tr("A shortlist"));
    //: What is watched
    m_kind->addItem(tr("A seller"));
    m_keywords->setObjectName(u"watchKeywords"_s);
    m_keywords->setAccessibleName(tr("Keywords"));
    m_keywords->setPlaceholderText(tr("Keywords"));
    m_offers->setObjectName(u"watchOffers"_s);
    m_offers->setAccessibleName(tr("Number or link of the offer"));
    m_offers->setPlaceholderText(tr("Number or link of the offer"));
    m_list->setObjectName(u"watchList"_s);
    m_list->setAccessibleName(tr("Shortlist"));
    m_seller->setObjectName(u"watchSeller"_s);
    m_seller->setAccessibleName(tr("Seller"));
    m_seller->setEditable(true);
    m_seller->setInsertPolicy(QComboBox::NoInsert);
    m_seller->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_seller->completer()->setFilterMode(Qt::MatchContains);
    for (QWidget *field : {static_cast<QWidget *>(m_keywords), static_cast<QWidget *>(m_offers),
                           static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_seller)})
        m_pages->addWidget(field);
    m_pages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_hint->setObjectName(u"watchHint"_s);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(kBarSpacing);
    row->addWidget(m_kind);
    row->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_hint);
}

void WatchTarget::fill()
{
    m_listing = m_desk.shortlists.list();
    m_listing.then(this, [this](const Result<QList<ShortlistSummary>> &lists) {
        if (!lists)
            return; // there is none to choose then
        for (const ShortlistSummary &list : *lists) {
            if (list.archivedAt == 0 || list.name == m_wanted)
                m_list->addItem(list.name, list.name);
        }
        if (kind() == Watch::Kind::Shortlist)
            choose(m_list, m_wanted);
        Q_EMIT changed();
    });
    m_asking = m_desk.library.suppliers({});
    m_asking.then(this, [this](const Result<SupplierList> &sellers) {
        if (!sellers)
            return; // one can still be typed
        const QString typed = m_seller->currentText();
        for (const SupplierSummary &one : sellers->suppliers) {
            const Supplier &seller = one.supplier;
            m_seller->addItem(seller.name.isEmpty() ? seller.id.value : seller.name,
                              seller.id.isEmpty() ? seller.name : seller.id.value);
        }
        m_seller->setCurrentIndex(-1);
        m_seller->setEditText(typed);
        if (kind() == Watch::Kind::Seller)
            choose(m_seller, m_wanted);
        Q_EMIT changed();
    });
}

void WatchTarget::choose(QComboBox *box, const QString &what)
{
    if (const int at = what.isEmpty() ? -1 : box->findData(what); at >= 0)
        box->setCurrentIndex(at);
}

Watch::Kind WatchTarget::kind() const { return static_cast<Watch::Kind>(m_kind->currentIndex()); }

QStringList WatchTarget::sellers() const
{
    const QString typed = m_seller->currentText().simplified();
    const int at = m_seller->findText(typed, Qt::MatchExactly);
    const int current = m_seller->currentIndex();
    if (current >= 0 && m_seller->itemText(current) == typed)
        return {m_seller->itemData(current).toString()};
    return typed.isEmpty() ? QStringList()
                           : QStringList{at >= 0 ? m_seller->itemData(at).toString() : typed};
}

QStringList WatchTarget::whats() const
{
    QStringList whats;
    switch (kind()) {
    case Watch::Kind::Keywords: {
        static const QRegularExpression kBetween(u"[,;，；、]"_s);
        const QStringList searches = m_fixed ? QStringList{m_keywords->text()}
                                             : m_keywords->text().split(kBetween);
        for (const QString &search : searches)
            whats.append(search.simplified());
        break;
    }
    case Watch::Kind::Offer: {
        static const QRegularExpression kBetween(u"[\\s,;，；、]+"_s);
        const QStringList words = m_offers->text().split(kBetween, Qt::SkipEmptyParts);
        for (const QString &word : words) {
            const auto id = offerIdFrom(word);
            if (!id)
                return {}; // half of what was meant is not what was meant
            whats.append(id->value);
        }
        break;
    }
    case Watch::Kind::Shortlist:
        whats.append(m_list->currentData().toString());
        break;
    case Watch::Kind::Seller:
        whats = sellers();
        break;
    }
    whats.removeAll(QString());
    whats.removeDuplicates();
    return whats;
}

void WatchTarget::set(Watch::Kind kind, const QStringList &whats)
{
    m_kind->setCurrentIndex(pageOf(kind));
    m_wanted = whats.value(0);
    switch (kind) {
    case Watch::Kind::Keywords:
        m_keywords->setText(whats.join(u", "_s));
        break;
    case Watch::Kind::Offer:
        m_offers->setText(whats.join(u' '));
        m_offers->setCursorPosition(0);
        break;
    case Watch::Kind::Shortlist:
        if (m_fixed && m_list->findData(m_wanted) < 0)
            m_list->addItem(m_wanted, m_wanted);
        choose(m_list, m_wanted);
        break;
    case Watch::Kind::Seller:
        m_seller->setEditText(m_wanted);
        choose(m_seller, m_wanted);
        break;
    }
}

void WatchTarget::fix()
{
    m_fixed = true;
    m_kind->setEnabled(false);
    m_pages->setEnabled(false);
    showKind();
}

void WatchTarget::showKind()
{
    m_pages->setCurrentIndex(pageOf(kind()));
    if (m_fixed)
        m_hint->setText(tr("To look at something else, make another watch."));
    else if (kind() == Watch::Kind::Keywords)
        m_hint->setText(tr("Separate searches with commas: each becomes a watch of its own."));
    else if (kind() == Watch::Kind::Offer)
        m_hint->setText(tr("Separate offers with spaces: each becomes a watch of its own."));
    else
        m_hint->setText(tr("The full details of each of its offers are read."));
}

void WatchTarget::focusWhat() { m_pages->currentWidget()->setFocus(); }

} // namespace sanjia
