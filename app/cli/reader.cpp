// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reader.h"

#include "app/cli/sortnames.h"
#include "app/cli/words.h"
#include "core/domain/offer.h"

#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

constexpr int kLeastSide = 100;
constexpr int kMostSide = 8000;

} // namespace

void Reader::refuse(const QString &why)
{
    if (m_problem.isEmpty())
        m_problem = why;
}

std::optional<qint64> Reader::integerIfSet(const QString &name, qint64 least, qint64 most)
{
    if (!isSet(name))
        return {};
    bool isNumber = false;
    const qint64 number = text(name).toLongLong(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    if (most == std::numeric_limits<qint64>::max())
        refuse(Words::tr("--%1 must be a whole number of at least %2, not '%3'.")
                   .arg(name, QString::number(least), text(name)));
    else
        refuse(Words::tr("--%1 must be a whole number from %2 to %3, not '%4'.")
                   .arg(name, QString::number(least), QString::number(most), text(name)));
    return {};
}

qint64 Reader::integer(const QString &name, qint64 fallback, qint64 least, qint64 most)
{
    return integerIfSet(name, least, most).value_or(fallback);
}

std::optional<Money> Reader::money(const QString &name)
{
    if (!isSet(name))
        return {};
    const std::optional<Money> amount = Money::parse(text(name));
    if (amount && !amount->isNegative())
        return amount;
    refuse(
        Words::tr("--%1 must be an amount of yuan such as 12.50, not '%2'.").arg(name, text(name)));
    return {};
}

OrderTerms Reader::terms()
{
    OrderTerms terms{money(u"freight"_s), {}};
    if (isSet(u"rate"_s)) {
        terms.rate = ExchangeRate::parse(text(u"rate"_s));
        if (!terms.rate)
            refuse(Words::tr("--rate must be the foreign units for one yuan, such as 0.14, not "
                             "'%1'.")
                       .arg(text(u"rate"_s)));
    }
    return terms;
}

SearchSort Reader::sort(bool withCredit)
{
    const QString order = text(u"sort"_s);
    if (!isSet(u"sort"_s))
        return SearchSort::Default;
    if (const auto sort = marketSortFrom(order); sort && (withCredit || sort != SearchSort::Credit))
        return *sort;
    refuse(withCredit
               ? Words::tr("--sort must be sales, price-asc, price-desc or credit, not '%1'.")
                     .arg(order)
               : Words::tr("--sort must be sales, price-asc or price-desc, not '%1'.").arg(order));
    return SearchSort::Default;
}

Format Reader::format()
{
    const QString name = text(u"format"_s);
    if (!isSet(u"format"_s) || name == "table"_L1)
        return Format::Table;
    if (name == "json"_L1)
        return Format::Json;
    if (name == "csv"_L1)
        return Format::Csv;
    refuse(Words::tr("--format must be table, json or csv, not '%1'.").arg(name));
    return Format::Table;
}

std::optional<qint64> Reader::quantity() { return integerIfSet(u"quantity"_s, 1, 1'000'000'000); }

std::optional<int> Reader::days(int fallback)
{
    constexpr int kMostDays = 36'500;
    const QString days = text(u"days"_s);
    if (days == "all"_L1)
        return {};
    if (!isSet(u"days"_s))
        return fallback;
    bool isNumber = false;
    const int number = days.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= kMostDays)
        return number;
    refuse(Words::tr("--days must be 'all' or a whole number from 1 to %1, not '%2'.")
               .arg(QString::number(kMostDays), days));
    return fallback;
}

QSize Reader::size(QSize fallback)
{
    if (!isSet(u"size"_s))
        return fallback;
    static const QRegularExpression pattern(u"^([0-9]{1,5})x([0-9]{1,5})$"_s);
    const QRegularExpressionMatch match = pattern.match(text(u"size"_s));
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto fits = [](int side) {
        return side >= kLeastSide && side <= kMostSide;
    };
    if (match.hasMatch() && fits(size.width()) && fits(size.height()))
        return size;
    refuse(Words::tr("--size must be WIDTHxHEIGHT with sides from %1 to %2, such as 900x420, "
                     "not '%3'.")
               .arg(QString::number(kLeastSide), QString::number(kMostSide), text(u"size"_s)));
    return fallback;
}

QList<OfferId> Reader::offerIds(qsizetype skip)
{
    QList<OfferId> ids;
    for (const QString &word : words().mid(skip)) {
        const std::optional<OfferId> id = offerIdFrom(word);
        if (!id)
            refuse(Words::tr("'%1' is neither an offer's id nor a 1688 link.").arg(word));
        else if (!ids.contains(*id))
            ids.append(*id);
    }
    if (ids.isEmpty())
        refuse(Words::tr("Which offer? Give its id or its 1688 link."));
    return ids;
}

QString Reader::keywords()
{
    const QString text = words().join(u' ').simplified();
    if (text.isEmpty())
        refuse(Words::tr("What should be searched for? Give at least one keyword."));
    return text;
}

void Reader::noWordsAfter(qsizetype most)
{
    if (words().size() > most)
        refuse(Words::tr("'%1' is one word too many.").arg(words().at(most)));
}

} // namespace sanjia::cli
