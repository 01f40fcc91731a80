// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/offerviews.h"
#include "app/cli/savedsearchcommand.h"
#include "app/cli/shortlistexport.h"
#include "app/cli/sortnames.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"

#include <QDateTime>

#include <memory>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

class ShowLibrary final : public SavedSearchCommand
{
public:
    using SavedSearchCommand::SavedSearchCommand;

    void start() override
    {
        if (asksSaved())
            read().noWordsAfter(0);
        (void)typedOver({}); // refuses what makes no sense before anything is opened
        m_limit = static_cast<int>(read().integer(u"limit"_s, 200, 1, 1'000'000));
        m_form = readListForm(read(), !read().isSet(u"output"_s) && Console::isTerminal());
        m_quantity = read().quantity();
        if (refused())
            return;
        withSession(Reach::Library, [this] { findSearch(SavedSearch::Kind::Library); });
    }

private:
    SavedSearch typedOver(const SavedSearch &kept) override
    {
        SavedSearch search = kept;
        LibraryQuery &query = search.library;
        if (!asksSaved())
            query.words = read().words().join(u' ').split(u' ', Qt::SkipEmptyParts);
        if (read().isSet(u"sort"_s))
            readOrders(query);
        if (read().isSet(u"price-min"_s))
            query.priceMin = read().money(u"price-min"_s);
        if (read().isSet(u"price-max"_s))
            query.priceMax = read().money(u"price-max"_s);
        if (read().isSet(u"supplier"_s)) {
            query.supplier = {read().text(u"supplier"_s)};
            search.supplierName.clear();
        }
        if (read().isSet(u"place"_s))
            query.place = read().text(u"place"_s);
        if (read().isSet(u"credit"_s))
            query.credit = read().text(u"credit"_s);
        if (read().isSet(u"presence"_s))
            query.presence = presence();
        if (read().isSet(u"sellers"_s))
            query.sellers = sellers();
        query.inStock = query.inStock || read().isSet(u"in-stock"_s);
        if (read().isSet(u"seen-since"_s))
            readSeenSince(search);
        if (read().isSet(u"tag"_s))
            query.tags = {read().text(u"tag"_s).trimmed()};
        if (query.priceMin && query.priceMax && *query.priceMin > *query.priceMax)
            read().refuse(Words::tr("--price-min is above --price-max."));
        return search;
    }

    void begin(const SavedSearch &search) override
    {
        LibraryQuery query = libraryQueryOf(search, session().clock().now());
        query.limit = m_limit;
        query.quantity = m_quantity;
        m_request = session().library().query(query);
        m_request.then(this, [this](const Result<LibraryPage> &page) {
            if (!page)
                return finishWith(page.error());
            if (m_form.file)
                return exportAs(*m_form.file, page->offers);
            print(offerList({page->offers, page->total, 0}, m_quantity, m_form.format));
            finish();
        });
    }

    void exportAs(ExportFormat format, const QList<Offer> &offers)
    {
        m_export = std::make_unique<ListExport>(
            session().library(), session().clock(), ExportForm{format, offerExportNames(), {}},
            m_quantity.value_or(1), session().storePath(), session().loopbackOrigin());
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
        const QStringList names = read().text(u"sort"_s).split(u',');
        query.thenBy.clear();
        for (const QString &name : names) {
            const auto order = librarySortFrom(name.trimmed());
            if (!order || names.size() > LibraryQuery::kMostOrders)
                return read().refuse(Words::tr("--sort is one to three of the orders and columns "
                                               "that --help names, with commas between, not '%1'.")
                                         .arg(names.join(u',')));
            query.thenBy.append(*order);
        }
        query.order = query.thenBy.takeFirst();
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

    /// A date, or some days back: "2026-01-31", "7d". A date is not kept: it would be another
    /// question every day.
    void readSeenSince(SavedSearch &search)
    {
        const QString text = read().text(u"seen-since"_s);
        search.seenDays.reset();
        if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid()) {
            search.library.seenSince = date.startOfDay().toMSecsSinceEpoch();
            if (read().isSet(u"save"_s))
                read().refuse(Words::tr("Only a number of days such as 7d can be saved with "
                                        "--seen-since, not '%1'.")
                                  .arg(text));
            return;
        }
        bool isNumber = false;
        const int days = text.chopped(text.isEmpty() ? 0 : 1).toInt(&isNumber);
        if (isNumber && text.endsWith(u'd') && days >= 0 && days <= SavedSearch::kMostDays) {
            search.seenDays = days;
            return;
        }
        read().refuse(Words::tr("--seen-since must be a date such as 2026-01-31 or a number of "
                                "days such as 7d, not '%1'.")
                          .arg(text));
    }

    Request<LibraryPage> m_request;
    int m_limit = 0;
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
            savedSearchOptions() + QList<QCommandLineOption>{
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
