// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/libraryfilters.h"

#include "core/domain/clock.h"
#include "ui/support/flowlayout.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/moneyedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sanjia {

LibraryFilters::LibraryFilters(const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_clock(clock),
      m_words(new QLineEdit(this)),
      m_priceMin(new MoneyEdit(this)),
      m_priceMax(new MoneyEdit(this)),
      m_inStock(new QCheckBox(tr("In &stock"), this)),
      m_place(new QLineEdit(this)),
      m_credit(new QLineEdit(this)),
      m_seen(new QComboBox(this)),
      m_presence(new QComboBox(this)),
      m_tag(new QComboBox(this)),
      m_sellers(new QComboBox(this)),
      m_seller(new QPushButton(this)),
      m_reset(new QPushButton(tr("&Reset"), this))
{
    fill();
    layOut();
    for (QLineEdit *edit : {m_words, static_cast<QLineEdit *>(m_priceMin),
                            static_cast<QLineEdit *>(m_priceMax), m_place, m_credit})
        connect(edit, &QLineEdit::textChanged, this, &LibraryFilters::tell);
    for (QComboBox *choice : {m_seen, m_presence, m_tag, m_sellers})
        connect(choice, &QComboBox::currentIndexChanged, this, &LibraryFilters::tell);
    connect(m_inStock, &QCheckBox::toggled, this, &LibraryFilters::tell);
    connect(m_seller, &QPushButton::clicked, this, [this] { setSupplier({}); });
    connect(m_reset, &QPushButton::clicked, this, &LibraryFilters::reset);
    m_reset->setEnabled(false);
}

void LibraryFilters::fill()
{
    m_words->setObjectName(u"libraryEdit"_s);
    m_words->setAccessibleName(tr("Search the library"));
    m_words->setPlaceholderText(tr("Search everything you have seen: words, seller, offer ID"));
    m_words->setClearButtonEnabled(true);
    constexpr int kAround = 40; // with the button that clears it
    m_words->setMinimumWidth(fontMetrics().horizontalAdvance(m_words->placeholderText()) + kAround);
    //: Placeholder of the lowest price
    m_priceMin->setPlaceholderText(tr("from"));
    m_priceMin->setAccessibleName(tr("Lowest price"));
    m_priceMin->setObjectName(u"libraryPriceMin"_s);
    //: Placeholder of the highest price
    m_priceMax->setPlaceholderText(tr("to"));
    m_priceMax->setAccessibleName(tr("Highest price"));
    m_priceMax->setObjectName(u"libraryPriceMax"_s);
    for (MoneyEdit *price : {m_priceMin, m_priceMax}) {
        price->setFixedWidth(96);
        price->setToolTip(tr("What one piece costs at your quantity"));
    }
    m_inStock->setObjectName(u"libraryInStock"_s);
    m_inStock->setToolTip(tr("Only what is known to have stock"));
    m_place->setObjectName(u"libraryPlace"_s);
    //: Placeholder: a province or town, or a part of its name
    m_place->setPlaceholderText(tr("Any place"));
    m_credit->setObjectName(u"libraryCredit"_s);
    //: Placeholder: the seller's credit level, or a part of it
    m_credit->setPlaceholderText(tr("Any level"));
    for (QLineEdit *edit : {m_place, m_credit}) {
        edit->setMinimumWidth(90);
        edit->setMaximumWidth(160);
    }

    m_seen->setObjectName(u"librarySeen"_s);
    //: Filter: when offers were last seen
    m_seen->addItem(tr("Any time"), 0);
    for (const int days : {1, 7, 30, 90, 365})
        m_seen->addItem(tr("Last %n day(s)", nullptr, days), days);
    m_presence->setObjectName(u"libraryPresence"_s);
    using Presence = LibraryQuery::Presence;
    //: Filter: offers whether the platform still has them or not
    m_presence->addItem(tr("Including gone"), static_cast<int>(Presence::Any));
    //: Filter: offers the platform still has
    m_presence->addItem(tr("Still there"), static_cast<int>(Presence::There));
    //: Filter: offers the platform no longer has
    m_presence->addItem(tr("Gone"), static_cast<int>(Presence::Gone));
    m_tag->setObjectName(u"libraryTag"_s);
    m_tag->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setTags({});
    m_sellers->setObjectName(u"librarySellers"_s);
    using Sellers = LibraryQuery::Sellers;
    //: Filter: offers of all sellers but those that the buyer blocked
    m_sellers->addItem(tr("Without blocked"), static_cast<int>(Sellers::NotBlocked));
    //: Filter: offers of sellers that the buyer gave a star
    m_sellers->addItem(tr("Starred sellers"), static_cast<int>(Sellers::Starred));
    //: Filter: offers of all sellers
    m_sellers->addItem(tr("All sellers"), static_cast<int>(Sellers::All));
    m_seller->setObjectName(u"librarySeller"_s);
    m_seller->setIcon(icons::icon(u"close"_s));
    m_seller->setToolTip(tr("Offers of all sellers again"));
    m_seller->hide();
}

QLabel *LibraryFilters::nameOf(QWidget *field, const QString &label)
{
    auto *name = new QLabel(label, this);
    name->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(u'&'));
    return name;
}

void LibraryFilters::layOut()
{
    m_first = new FlowLayout;
    m_first->addWidget(m_words);
    //: Before the two prices the library is narrowed by; the dash is between them
    m_first->addTogether({nameOf(m_priceMin, tr("&At my quantity ¥")), m_priceMin,
                          new QLabel(tr("–"), this), m_priceMax});
    m_first->addWidget(m_inStock);
    auto *second = new FlowLayout;
    second->addTogether({nameOf(m_place, tr("P&lace")), m_place});
    second->addTogether({nameOf(m_credit, tr("&Credit")), m_credit});
    //: Filter: when offers were last seen
    second->addTogether({nameOf(m_seen, tr("See&n")), m_seen});
    second->addTogether({nameOf(m_tag, tr("&Tag")), m_tag});
    second->addWidget(m_presence);
    m_presence->setAccessibleName(tr("Still there or gone"));
    second->addWidget(m_sellers);
    m_sellers->setAccessibleName(tr("Which sellers"));
    second->addWidget(m_seller);
    second->addStretch();
    second->addWidget(m_reset);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 10, 12, 10);
    rows->setSpacing(kBarSpacing);
    rows->addLayout(m_first);
    rows->addLayout(second);
}

void LibraryFilters::tell()
{
    m_reset->setEnabled(narrows());
    Q_EMIT changed();
}

LibraryQuery LibraryFilters::query() const
{
    LibraryQuery query;
    query.words = m_words->text().simplified().split(u' ', Qt::SkipEmptyParts);
    query.priceMin = m_priceMin->amount();
    query.priceMax = m_priceMax->amount();
    query.inStock = m_inStock->isChecked();
    query.place = m_place->text().trimmed();
    query.credit = m_credit->text().trimmed();
    if (const int days = m_seen->currentData().toInt(); days > 0)
        // From a whole minute on, so that asking again soon is the same question.
        query.seenSince = m_clock.now() / 60'000 * 60'000 - days * kMsPerDay;
    query.presence = static_cast<LibraryQuery::Presence>(m_presence->currentData().toInt());
    if (m_tag->currentIndex() > 0)
        query.tags = {m_tag->currentText()};
    query.sellers = static_cast<LibraryQuery::Sellers>(m_sellers->currentData().toInt());
    query.supplier = m_supplier;
    return query;
}

bool LibraryFilters::narrows() const
{
    LibraryQuery asked = query();
    // Which is how the page begins.
    if (asked.sellers == LibraryQuery::Sellers::NotBlocked)
        asked.sellers = LibraryQuery::Sellers::All;
    return !isEverything(asked);
}

void LibraryFilters::onlyWords(const QString &words)
{
    {
        const QSignalBlocker quiet(this);
        reset();
        m_sellers->setCurrentIndex(
            m_sellers->findData(static_cast<int>(LibraryQuery::Sellers::All)));
        m_words->setText(words);
    }
    tell();
}

void LibraryFilters::onlySupplier(const Supplier &supplier)
{
    {
        const QSignalBlocker quiet(this);
        onlyWords(supplier.id.isEmpty() ? supplier.name : QString()); // known by name alone
        if (!supplier.id.isEmpty())
            setSupplier(supplier);
    }
    tell();
}

void LibraryFilters::setTags(const QStringList &tags)
{
    const QString chosen = m_tag->currentIndex() > 0 ? m_tag->currentText() : QString();
    {
        const QSignalBlocker quiet(m_tag);
        m_tag->clear();
        //: Filter: offers with any tag or none
        m_tag->addItem(tr("Any"));
        m_tag->addItems(tags);
        // Not a search: a tag may be called "Any".
        m_tag->setCurrentIndex(static_cast<int>(tags.indexOf(chosen)) + 1);
    }
    m_tag->setEnabled(!tags.isEmpty());
    if (!chosen.isEmpty() && m_tag->currentIndex() == 0)
        tell();
}

void LibraryFilters::setSupplier(const Supplier &supplier)
{
    if (supplier.id == m_supplier)
        return;
    m_supplier = supplier.id;
    m_seller->setText(supplier.name.isEmpty() ? supplier.id.value : supplier.name);
    m_seller->setAccessibleName(tr("Only this seller: %1").arg(m_seller->text()));
    m_seller->setVisible(!m_supplier.isEmpty());
    tell();
}

void LibraryFilters::addBeside(QWidget *button) { m_first->addWidget(button); }

SavedSearch LibraryFilters::asked() const
{
    SavedSearch search;
    search.kind = SavedSearch::Kind::Library;
    search.library = query();
    if (const int days = m_seen->currentData().toInt(); days > 0)
        search.seenDays = days;
    if (!m_supplier.isEmpty())
        search.supplierName = m_seller->text();
    return search;
}

void LibraryFilters::setAsked(const SavedSearch &search)
{
    const LibraryQuery &query = search.library;
    const auto number = [](auto value) {
        return QString::number(static_cast<int>(value));
    };
    const int days = search.seenDays.value_or(0);
    // The command line knows every number of days.
    if (m_seen->findData(days) < 0) {
        const QSignalBlocker quiet(m_seen);
        m_seen->addItem(tr("Last %n day(s)", nullptr, days), days);
    }
    setTyped({{u"words"_s, query.words.join(u' ')},
              {u"from"_s, query.priceMin ? query.priceMin->toText() : QString()},
              {u"to"_s, query.priceMax ? query.priceMax->toText() : QString()},
              {u"inStock"_s, query.inStock ? u"1"_s : QString()},
              {u"place"_s, query.place},
              {u"credit"_s, query.credit},
              {u"seen"_s, number(days)},
              {u"presence"_s, number(query.presence)},
              {u"tag"_s, query.tags.value(0)},
              {u"sellers"_s, number(query.sellers)},
              {u"supplier"_s, query.supplier.value},
              {u"supplierName"_s, search.supplierName}});
}

Spot LibraryFilters::typed() const
{
    return {{u"words"_s, m_words->text()},
            {u"from"_s, m_priceMin->text()},
            {u"to"_s, m_priceMax->text()},
            {u"inStock"_s, m_inStock->isChecked() ? u"1"_s : QString()},
            {u"place"_s, m_place->text()},
            {u"credit"_s, m_credit->text()},
            {u"seen"_s, m_seen->currentData().toString()},
            {u"presence"_s, m_presence->currentData().toString()},
            {u"tag"_s, m_tag->currentIndex() > 0 ? m_tag->currentText() : QString()},
            {u"sellers"_s, m_sellers->currentData().toString()},
            {u"supplier"_s, m_supplier.value},
            {u"supplierName"_s, m_supplier.isEmpty() ? QString() : m_seller->text()}};
}

void LibraryFilters::setTyped(const Spot &typed)
{
    const QSignalBlocker quiet(this);
    const auto choose = [](QComboBox *box, const QString &value) {
        // What is not told is as at the beginning, whatever zero means there.
        const int at = value.isEmpty() ? 0 : box->findData(value.toInt());
        box->setCurrentIndex(std::max(0, at));
    };
    m_words->setText(typed.value(u"words"_s));
    m_priceMin->setText(typed.value(u"from"_s));
    m_priceMax->setText(typed.value(u"to"_s));
    m_inStock->setChecked(!typed.value(u"inStock"_s).isEmpty());
    m_place->setText(typed.value(u"place"_s));
    m_credit->setText(typed.value(u"credit"_s));
    choose(m_seen, typed.value(u"seen"_s));
    choose(m_presence, typed.value(u"presence"_s));
    choose(m_sellers, typed.value(u"sellers"_s));
    if (const QString tag = typed.value(u"tag"_s); tag.isEmpty()) {
        m_tag->setCurrentIndex(0);
    } else {
        if (m_tag->findText(tag, Qt::MatchExactly) < 1)
            m_tag->addItem(tag); // until setTags() knows which there are
        m_tag->setCurrentIndex(m_tag->findText(tag, Qt::MatchExactly));
    }
    Supplier supplier;
    supplier.id = SupplierId{typed.value(u"supplier"_s)};
    supplier.name = typed.value(u"supplierName"_s);
    setSupplier(supplier);
    m_reset->setEnabled(narrows());
}

void LibraryFilters::reset()
{
    {
        const QSignalBlocker quiet(this);
        m_words->clear();
        m_priceMin->clear();
        m_priceMax->clear();
        m_inStock->setChecked(false);
        m_place->clear();
        m_credit->clear();
        m_seen->setCurrentIndex(0);
        m_presence->setCurrentIndex(0);
        m_tag->setCurrentIndex(0);
        m_sellers->setCurrentIndex(0);
        setSupplier({});
    }
    tell();
    m_words->setFocus();
}

} // namespace sanjia
