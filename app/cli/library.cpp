// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/offerviews.h"
#include "app/cli/shortlistexport.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"

#include <QDateTime>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

class ShowLibrary final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        LibraryQuery query;
        query.words = read().words().join(u' ').split(u' ', Qt::SkipEmptyParts);
        query.limit = static_cast<int>(read().integer(u"limit"_s, 200, 1, 1'000'000));
        readOrders(query);
        query.priceMin = read().money(u"price-min"_s);
        query.priceMax = read().money(u"price-max"_s);
        query.supplier = {read().text(u"supplier"_s)};
        query.place = read().text(u"place"_s);
        query.credit = read().text(u"credit"_s);
        query.presence = presence();
        query.sellers = sellers();
        query.inStock = read().isSet(u"in-stock"_s);
        query.seenSince = seenSince();
        if (read().isSet(u"tag"_s))
            query.tags = {read().text(u"tag"_s).trimmed()};
        if (query.priceMin && query.priceMax && *query.priceMin > *query.priceMax)
            read().refuse(Words::tr("--price-min is above --price-max."));
        m_form = readListForm(read(), !read().isSet(u"output"_s) && Console::isTerminal());
        m_quantity = read().quantity();
        query.quantity = m_quantity;
        if (refused())
            return;
        withSession(Reach::Library, [this, query] {
            m_request = session().library().query(query);
            m_request.then(this, [this](const Result<LibraryPage> &page) {
                if (!page)
                    return finishWith(page.error());
                if (m_form.file)
                    return exportAs(*m_form.file, page->offers);
                print(offerList({page->offers, page->total, 0}, m_quantity, m_form.format));
                finish();
            });
        });
    }

private:
    void exportAs(ExportFormat format, const QList<Offer> &offers)
    {
        m_export = std::make_unique<ListExport>(session().library(), session().clock(),
                                                ExportForm{format, offerExportNames(), {}},
                                                m_quantity.value_or(1), session().loopbackOrigin());
        m_export->start(offers, [this](const Result<QByteArray> &bytes) {
            if (!bytes)
                return finishWith(bytes.error());
            print(*bytes);
            finish();
        });
    }

    /// The first decides, the next where it leaves equals.
    void readOrders(LibraryQuery &query)
    {
        if (!read().isSet(u"sort"_s))
            return;
        constexpr qsizetype kMostOrders = 3;
        const QStringList names = read().text(u"sort"_s).split(u',');
        for (const QString &name : names) {
            const auto order = orderNamed(name.trimmed());
            if (!order || names.size() > kMostOrders)
                return read().refuse(Words::tr("--sort is one to three of the orders and columns "
                                               "that --help names, with commas between, not '%1'.")
                                         .arg(names.join(u',')));
            query.thenBy.append(*order);
        }
        query.order = query.thenBy.takeFirst();
    }

    /// One of the market's orders, or a column: "seller", "seller-desc".
    static std::optional<LibraryOrder> orderNamed(QString name)
    {
        struct Named
        {
            QLatin1String name;
            LibraryColumn column;
        };
        static constexpr std::array kColumns{
            Named{"title"_L1, LibraryColumn::Title},
            Named{"price"_L1, LibraryColumn::Price},
            Named{"unit-cost"_L1, LibraryColumn::UnitCost},
            Named{"line-cost"_L1, LibraryColumn::LineCost},
            Named{"moq"_L1, LibraryColumn::Moq},
            Named{"stock"_L1, LibraryColumn::Stock},
            Named{"sold"_L1, LibraryColumn::Sales},
            Named{"seller"_L1, LibraryColumn::Supplier},
            Named{"place"_L1, LibraryColumn::Place},
            Named{"credit-level"_L1, LibraryColumn::Credit},
            Named{"mix-batch"_L1, LibraryColumn::MixBatch},
            Named{"last-seen"_L1, LibraryColumn::LastSeen},
            Named{"first-seen"_L1, LibraryColumn::FirstSeen},
            Named{"changed"_L1, LibraryColumn::Changed},
            Named{"id"_L1, LibraryColumn::OfferNumber},
        };
        if (name == "sales"_L1)
            return libraryOrderOf(SearchSort::Sales);
        if (name == "credit"_L1)
            return libraryOrderOf(SearchSort::Credit);
        if (name == "price-asc"_L1)
            return libraryOrderOf(SearchSort::PriceAscending);
        const bool descending = name.endsWith("-desc"_L1);
        if (descending)
            name.chop(5);
        for (const Named &named : kColumns) {
            if (named.name == name)
                return LibraryOrder{named.column, descending};
        }
        return std::nullopt;
    }

    using Presence = LibraryQuery::Presence;
    Presence presence()
    {
        const QString name = read().text(u"presence"_s);
        if (name == "there"_L1)
            return Presence::There;
        if (name == "gone"_L1)
            return Presence::Gone;
        if (read().isSet(u"presence"_s))
            read().refuse(Words::tr("--presence is there or gone, not '%1'.").arg(name));
        return Presence::Any;
    }

    using Sellers = LibraryQuery::Sellers;
    Sellers sellers()
    {
        const QString name = read().text(u"sellers"_s);
        if (name == "starred"_L1)
            return Sellers::Starred;
        if (name == "unblocked"_L1)
            return Sellers::NotBlocked;
        if (read().isSet(u"sellers"_s) && name != "all"_L1)
            read().refuse(Words::tr("--sellers is all, unblocked or starred, not '%1'.").arg(name));
        return Sellers::All;
    }

    /// A date, or some days back: "2026-01-31", "7d".
    std::optional<UtcMs> seenSince()
    {
        const QString text = read().text(u"seen-since"_s);
        if (!read().isSet(u"seen-since"_s))
            return {};
        if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid())
            return date.startOfDay().toMSecsSinceEpoch();
        bool isNumber = false;
        const int days = text.chopped(text.isEmpty() ? 0 : 1).toInt(&isNumber);
        if (isNumber && text.endsWith(u'd') && days >= 0 && days <= 36'500)
            return SystemClock().now() - days * kMsPerDay;
        read().refuse(Words::tr("--seen-since must be a date such as 2026-01-31 or a number of "
                                "days such as 7d, not '%1'.")
                          .arg(text));
        return {};
    }

    Request<LibraryPage> m_request;
    ListForm m_form;
    std::unique_ptr<ListExport> m_export;
    std::optional<qint64> m_quantity;
};

} // namespace

Verb libraryVerb()
{
    return {u"library"_s,
            Words::tr("[WORDS…]"),
            Words::tr("What was ever seen, offline; --format also takes xlsx, html and pdf."),
            {
                {u"limit"_s, Words::tr("How many offers at most (200)."), Words::tr("N")},
                {u"sort"_s,
                 Words::tr(
                     "sales, price-asc, price-desc, credit; or a column (title, price, unit-cost, "
                     "line-cost, moq, stock, sold, seller, place, credit-level, mix-batch, "
                     "last-seen, first-seen, changed, id), with -desc from the other end. Up to "
                     "three with commas between: the next decides where the one before leaves "
                     "equals."),
                 Words::tr("ORDER")},
                {u"price-min"_s, Words::tr("The lowest price in yuan."), Words::tr("YUAN")},
                {u"price-max"_s, Words::tr("The highest price in yuan."), Words::tr("YUAN")},
                {u"supplier"_s, Words::tr("Only offers of this seller."), Words::tr("ID")},
                {u"place"_s, Words::tr("Only from here; a part of the place is enough."),
                 //: a placeholder in the help text: a town or province
                 Words::tr("PLACE")},
                {u"credit"_s, Words::tr("Only of this credit level; a part of its name is enough."),
                 //: a placeholder in the help text: a seller's credit level
                 Words::tr("LEVEL")},
                {u"presence"_s, Words::tr("Only what the platform still has, or no longer has."),
                 u"there|gone"_s},
                {u"sellers"_s, Words::tr("Only of starred sellers, or of all but blocked ones."),
                 u"all|unblocked|starred"_s},
                {u"in-stock"_s, Words::tr("Only what is known to have stock.")},
                {u"seen-since"_s,
                 Words::tr("Only what was seen since a date, or in the last days (7d)."),
                 //: a placeholder in the help text
                 Words::tr("DATE")},
                {u"tag"_s, Words::tr("Only what carries this tag."),
                 //: a placeholder in the help text: a word of the buyer's own
                 Words::tr("TAG")},
            },
            making<ShowLibrary>()};
}

} // namespace sanjia::cli
