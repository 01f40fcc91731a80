// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/searchform.h"

#include "ui/support/flowlayout.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/moneyedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// A label that belongs to its field for keyboards and screen readers.
QLabel *labelled(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(u'&'));
    return label;
}

} // namespace

SearchForm::SearchForm(QWidget *parent)
    : QWidget(parent),
      m_keywords(new QComboBox(this)),
      m_market(new QComboBox(this)),
      m_sort(new QComboBox(this)),
      m_pageSize(new QComboBox(this)),
      m_priceMin(new MoneyEdit(this)),
      m_priceMax(new MoneyEdit(this)),
      m_category(new QLineEdit(this)),
      m_preSale(new QCheckBox(tr("Pre-sale on&ly"), this)),
      m_anySeller(new QCheckBox(tr("&Any seller"), this)),
      m_go(new QPushButton(this)),
      m_complaint(new QLabel(this))
{
    m_keywords->setObjectName(u"keywords"_s);
    m_keywords->setEditable(true);
    m_keywords->setInsertPolicy(QComboBox::NoInsert);
    m_keywords->setMinimumWidth(220);
    m_keywords->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_keywords->setMaxVisibleItems(15);
    m_keywords->lineEdit()->setPlaceholderText(tr("What are you looking for?"));
    m_keywords->lineEdit()->setMaxLength(200);
    m_keywords->completer()->setCompletionMode(QCompleter::PopupCompletion);

    //: The market within China
    m_market->addItem(tr("Domestic"),
                      QVariant::fromValue(static_cast<int>(SearchMarket::Domestic)));
    //: The market for buyers abroad (寻源通)
    m_market->addItem(tr("Cross-border"),
                      QVariant::fromValue(static_cast<int>(SearchMarket::CrossBorder)));
    m_market->setObjectName(u"market"_s);
    const auto addSort = [this](const QString &text, SearchSort sort) {
        m_sort->addItem(text, static_cast<int>(sort));
    };
    addSort(tr("Platform order"), SearchSort::Default);
    addSort(tr("Best sold first"), SearchSort::Sales);
    addSort(tr("Cheapest first"), SearchSort::PriceAscending);
    addSort(tr("Dearest first"), SearchSort::PriceDescending);
    addSort(tr("Best credit first"), SearchSort::Credit);
    m_sort->setObjectName(u"sort"_s);
    for (const int size : {10, 20, 50})
        m_pageSize->addItem(tr("%n per page", nullptr, size), size);
    m_pageSize->setCurrentIndex(1);
    m_pageSize->setObjectName(u"pageSize"_s);
    //: Placeholder of the lowest price
    m_priceMin->setPlaceholderText(tr("from"));
    //: Placeholder of the highest price
    m_priceMax->setPlaceholderText(tr("to"));
    m_priceMin->setObjectName(u"priceMin"_s);
    m_priceMax->setObjectName(u"priceMax"_s);
    for (MoneyEdit *edit : {m_priceMin, m_priceMax})
        edit->setFixedWidth(96);
    m_category->setObjectName(u"category"_s);
    m_category->setPlaceholderText(tr("all"));
    m_category->setFixedWidth(104);
    m_category->setToolTip(tr("Number of a 1688 category; empty for all"));
    m_category->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"\\d{0,18}"_s), m_category));
    m_preSale->setToolTip(tr("Only offers that are produced after the order"));
    m_anySeller->setToolTip(tr("Also sellers without the quality seller mark"));
    m_go->setObjectName(u"searchButton"_s);
    m_go->setDefault(true);
    m_go->setMinimumWidth(96);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setObjectName(u"complaint"_s);
    m_complaint->hide();
    build();

    connect(m_market, &QComboBox::currentIndexChanged, this, &SearchForm::fitMarket);
    connect(m_go, &QPushButton::clicked, this, &SearchForm::press);
    for (QLineEdit *edit : {m_keywords->lineEdit(), static_cast<QLineEdit *>(m_priceMin),
                            static_cast<QLineEdit *>(m_priceMax), m_category}) {
        connect(edit, &QLineEdit::returnPressed, this, [this] {
            if (!m_running)
                press();
        });
    }
    setRunning(false);
    fitMarket();
}

void SearchForm::build()
{
    m_first = new FlowLayout;
    //: Label of the field for what is searched. Without a letter: the button has it
    m_first->addTogether({labelled(tr("Search"), m_keywords, this), m_keywords});
    m_first->addTogether({labelled(tr("Mar&ket"), m_market, this), m_market});
    m_first->addWidget(m_go);

    auto *second = new FlowLayout;
    second->setSpacing(2 * kBarSpacing);
    //: Between the lowest and the highest price
    auto *between = new QLabel(tr("–"), this);
    second->addTogether(
        {labelled(tr("&Price ¥"), m_priceMin, this), m_priceMin, between, m_priceMax});
    m_priceMax->setAccessibleName(tr("Highest price"));
    second->addTogether({labelled(tr("&Category"), m_category, this), m_category});
    second->addTogether({labelled(tr("S&ort"), m_sort, this), m_sort, m_pageSize});
    m_pageSize->setAccessibleName(tr("Offers per page"));
    second->addWidget(m_preSale);
    second->addWidget(m_anySeller);
    second->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    layout->addLayout(m_first);
    layout->addLayout(second);
    layout->addWidget(m_complaint);
}

void SearchForm::fitMarket()
{
    const bool domestic = m_market->currentIndex() == 0;
    m_category->setEnabled(domestic);
    m_preSale->setVisible(!domestic);
    m_anySeller->setVisible(!domestic);
    // The cross-border search knows no order by credit.
    const int credit = m_sort->findData(static_cast<int>(SearchSort::Credit));
    if (auto *items = qobject_cast<QStandardItemModel *>(m_sort->model()))
        items->item(credit)->setEnabled(domestic);
    if (!domestic && m_sort->currentIndex() == credit)
        m_sort->setCurrentIndex(0);
}

SearchQuery SearchForm::query() const
{
    SearchQuery query;
    query.market = static_cast<SearchMarket>(m_market->currentData().toInt());
    query.keywords = m_keywords->currentText().simplified();
    query.pageSize = m_pageSize->currentData().toInt();
    query.sort = static_cast<SearchSort>(m_sort->currentData().toInt());
    query.priceMin = m_priceMin->amount();
    query.priceMax = m_priceMax->amount();
    if (query.market == SearchMarket::Domestic) {
        if (const qint64 category = m_category->text().toLongLong(); category > 0)
            query.categoryId = category;
    } else {
        query.preSale = m_preSale->isChecked();
        query.anySeller = m_anySeller->isChecked();
    }
    return query;
}

Spot SearchForm::typed() const
{
    return {{u"words"_s, m_keywords->currentText()},
            {u"market"_s, m_market->currentData().toString()},
            {u"sort"_s, m_sort->currentData().toString()},
            {u"size"_s, m_pageSize->currentData().toString()},
            {u"from"_s, m_priceMin->text()},
            {u"to"_s, m_priceMax->text()},
            {u"category"_s, m_category->text()},
            {u"preSale"_s, m_preSale->isChecked() ? u"1"_s : QString()},
            {u"anySeller"_s, m_anySeller->isChecked() ? u"1"_s : QString()}};
}

void SearchForm::setTyped(const Spot &typed)
{
    const auto choose = [](QComboBox *box, const QString &value, int otherwise) {
        const int at = box->findData(value.toInt());
        box->setCurrentIndex(value.isEmpty() || at < 0 ? otherwise : at);
    };
    m_keywords->setEditText(typed.value(u"words"_s).left(m_keywords->lineEdit()->maxLength()));
    choose(m_market, typed.value(u"market"_s), 0);
    choose(m_sort, typed.value(u"sort"_s), 0);
    choose(m_pageSize, typed.value(u"size"_s), 1);
    m_priceMin->setText(typed.value(u"from"_s));
    m_priceMax->setText(typed.value(u"to"_s));
    const QString category = typed.value(u"category"_s);
    m_category->setText(category.toLongLong() > 0 ? category : QString());
    m_preSale->setChecked(!typed.value(u"preSale"_s).isEmpty());
    m_anySeller->setChecked(!typed.value(u"anySeller"_s).isEmpty());
    fitMarket();
}

void SearchForm::setQuery(const SearchQuery &query)
{
    const auto number = [](auto value) {
        return QString::number(static_cast<qint64>(value));
    };
    const auto flag = [](bool on) {
        return on ? u"1"_s : QString();
    };
    // The command line knows every size.
    if (m_pageSize->findData(query.pageSize) < 0)
        m_pageSize->addItem(tr("%n per page", nullptr, query.pageSize), query.pageSize);
    setTyped({{u"words"_s, query.keywords},
              {u"market"_s, number(query.market)},
              {u"sort"_s, number(query.sort)},
              {u"size"_s, number(query.pageSize)},
              {u"from"_s, query.priceMin ? query.priceMin->toText() : QString()},
              {u"to"_s, query.priceMax ? query.priceMax->toText() : QString()},
              {u"category"_s, query.categoryId ? number(*query.categoryId) : QString()},
              {u"preSale"_s, flag(query.preSale)},
              {u"anySeller"_s, flag(query.anySeller)}});
}

void SearchForm::addBeside(QWidget *button) { m_first->addWidget(button); }

bool SearchForm::check()
{
    QString complaint;
    const SearchQuery wanted = query();
    if (wanted.keywords.isEmpty())
        complaint = tr("Write what you are looking for.");
    else if (!m_priceMin->isFine() || !m_priceMax->isFine())
        complaint = tr("A price is an amount such as 12.50, or empty.");
    else if (wanted.priceMin && wanted.priceMax && *wanted.priceMin > *wanted.priceMax)
        complaint = tr("The lowest price is above the highest.");
    m_complaint->setText(complaint);
    m_complaint->setVisible(!complaint.isEmpty());
    return complaint.isEmpty();
}

void SearchForm::press()
{
    if (m_running)
        Q_EMIT stopRequested();
    else if (check())
        Q_EMIT searchRequested();
    else if (query().keywords.isEmpty())
        focusKeywords();
}

void SearchForm::setKeywords(const QString &keywords) { m_keywords->setEditText(keywords); }

void SearchForm::setRecent(const QStringList &keywords)
{
    QLineEdit *edit = m_keywords->lineEdit();
    const QString text = edit->text();
    const int cursor = edit->cursorPosition();
    const int chosen = edit->selectionStart();
    const int length = edit->selectionLength();
    m_keywords->clear();
    m_keywords->addItems(keywords);
    // Where the arrow keys go on from: else adding the first makes it the current one.
    m_keywords->setCurrentIndex(m_keywords->findText(text, Qt::MatchFixedString));
    m_keywords->setEditText(text);
    // The answer comes while somebody types, or has chosen all to type something else.
    if (chosen >= 0)
        edit->setSelection(chosen, length);
    else
        edit->setCursorPosition(cursor);
}

void SearchForm::setRunning(bool running)
{
    m_running = running;
    m_go->setText(running ? tr("&Stop") : tr("&Search"));
    m_go->setIcon(icons::icon(running ? u"stop"_s : u"search"_s));
}

void SearchForm::focusKeywords()
{
    m_keywords->setFocus(Qt::ShortcutFocusReason);
    m_keywords->lineEdit()->selectAll();
}

} // namespace sanjia
