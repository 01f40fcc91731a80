// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "app/cli/sortnames.h"
#include "app/cli/texttable.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/services/csv.h"
#include "core/services/savedsearches.h"
#include "ui/text/searchtext.h"

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

using SearchKind = SavedSearch::Kind;

QLatin1String kindName(SearchKind kind)
{
    return kind == SearchKind::Market ? "market"_L1 : "library"_L1;
}

FieldValue flag(bool belongs, bool on) { return belongs ? FieldValue(on) : FieldValue(); }

FieldValue count(bool belongs, qint64 number)
{
    return belongs ? FieldValue(number) : FieldValue();
}

QString presenceName(LibraryQuery::Presence presence)
{
    using Presence = LibraryQuery::Presence;
    return presence == Presence::There ? u"there"_s
        : presence == Presence::Gone   ? u"gone"_s
                                       : QString();
}

QString sellersName(LibraryQuery::Sellers sellers)
{
    using Sellers = LibraryQuery::Sellers;
    return sellers == Sellers::Starred   ? u"starred"_s
        : sellers == Sellers::NotBlocked ? u"unblocked"_s
                                         : u"all"_s;
}

/// Every field of both kinds; what the other kind asks is unknown.
Record recordOf(const SavedSearch &search)
{
    const bool asksMarket = search.kind == SearchKind::Market;
    const SearchQuery &market = search.market;
    const LibraryQuery &library = search.library;
    const bool abroad = market.market == SearchMarket::CrossBorder;
    return {
        {"name"_L1, search.name},
        {"kind"_L1, QString(kindName(search.kind))},
        {"words"_L1, asksMarket ? market.keywords : library.words.join(u' ')},
        {"price_min"_L1, known(asksMarket ? market.priceMin : library.priceMin)},
        {"price_max"_L1, known(asksMarket ? market.priceMax : library.priceMax)},
        {"sort"_L1, known(asksMarket ? sortName(market.sort) : sortNames(library))},
        {"market"_L1,
         known(!asksMarket  ? QString()
                   : abroad ? u"cross-border"_s
                            : u"domestic"_s)},
        {"page_size"_L1, count(asksMarket, market.pageSize)},
        {"pages"_L1, count(asksMarket, search.pages)},
        {"category"_L1, known(market.categoryId)},
        {"pre_sale"_L1, flag(asksMarket, market.preSale)},
        {"any_seller"_L1, flag(asksMarket, market.anySeller)},
        {"supplier_id"_L1, known(library.supplier.value)},
        {"supplier_name"_L1, known(search.supplierName)},
        {"place"_L1, known(library.place)},
        {"credit"_L1, known(library.credit)},
        {"in_stock"_L1, flag(!asksMarket, library.inStock)},
        {"seen_days"_L1, count(search.seenDays.has_value(), search.seenDays.value_or(0))},
        {"presence"_L1, known(presenceName(library.presence))},
        {"tag"_L1, known(library.tags.value(0))},
        {"sellers"_L1, known(asksMarket ? QString() : sellersName(library.sellers))},
        {"saved_at"_L1, timeValue(search.savedAt)},
    };
}

/// What is saved under names: listed, renamed, removed. The verbs that search save and ask.
class Searches final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        const QStringList &words = read().words();
        m_action = words.value(0);
        const bool renames = m_action == "rename"_L1;
        const bool removes = m_action == "remove"_L1;
        m_name = words.value(1);
        if (m_action.isEmpty())
            read().refuse(Words::tr("Say list, rename or remove."));
        else if (m_action != "list"_L1 && !renames && !removes)
            read().refuse(Words::tr("There is no 'searches %1'.").arg(m_action));
        else if ((renames || removes) && m_name.simplified().isEmpty())
            read().refuse(Words::tr("Which saved search? Give its name."));
        else if (renames && words.size() < 3)
            read().refuse(Words::tr("What should it be called? Give the new name."));
        read().noWordsAfter(renames ? 3 : removes ? 2 : 1);
        readKind();
        m_format = read().format();
        if (refused())
            return;
        withSession(Reach::Library, [this] {
            m_listing = session().library().searches().list();
            m_listing.then(this, [this](const Result<QList<SavedSearch>> &all) {
                if (!all)
                    finishWith(all.error());
                else if (m_action == "list"_L1)
                    list(*all);
                else
                    edit(*all);
            });
        });
    }

private:
    void readKind()
    {
        const QString name = read().text(u"kind"_s);
        for (const SearchKind kind : {SearchKind::Market, SearchKind::Library}) {
            if (name == kindName(kind))
                m_kind = kind;
        }
        if (read().isSet(u"kind"_s) && !m_kind)
            read().refuse(Words::tr("--kind is market or library, not '%1'.").arg(name));
    }

    void list(const QList<SavedSearch> &all)
    {
        QList<Record> records;
        //: column: the name of a saved search
        TextTable table({{Words::tr("Name")},
                         //: column: what a saved search asks, "market" or "library"
                         {Words::tr("Asks")},
                         //: column: what a saved search asks for, in words
                         {Words::tr("For what"), TextTable::Align::Left, 100}});
        for (const SavedSearch &search : all) {
            if (m_kind && search.kind != *m_kind)
                continue;
            records.append(recordOf(search));
            table.addRow({search.name, format::searchKind(search.kind), format::search(search)});
        }
        if (m_format == Format::Json)
            print(jsonText({{u"searches"_s, jsonFrom(records)}}));
        else if (m_format == Format::Csv)
            print(csvFrom(records, namesOf(recordOf({}))));
        else
            print(table.toText().toUtf8());
        finish();
    }

    static QStringList namesOf(const Record &record)
    {
        QStringList names;
        for (const Field &field : record)
            names.append(field.name);
        return names;
    }

    /// A name alone will do where only one kind has it.
    void edit(const QList<SavedSearch> &all)
    {
        QList<SearchKind> kinds;
        for (const SavedSearch &search : all) {
            if (foldedSearchName(search.name) == foldedSearchName(m_name)
                && (!m_kind || search.kind == *m_kind))
                kinds.append(search.kind);
        }
        if (kinds.size() > 1)
            return refuse(Words::tr("'%1' is saved for the market and for the library: say which "
                                    "with --kind.")
                              .arg(m_name));
        const SearchKind kind = kinds.value(0, m_kind.value_or(SearchKind::Market));
        SavedSearches &searches = session().library().searches();
        m_editing = m_action == "rename"_L1 ? searches.rename(kind, m_name, read().words().at(2))
                                            : searches.remove(kind, m_name);
        m_editing.then(this, [this](const Result<SavedSearchChange> &change) {
            if (!change)
                return finishWith(change.error());
            tell(*change);
        });
    }

    void tell(const SavedSearchChange &change)
    {
        const QString &before = change.before->name;
        const Record record = change.after
            ? Record{{"renamed"_L1, before}, {"name"_L1, change.after->name}}
            : Record{{"removed"_L1, before}};
        if (m_format == Format::Json)
            print(jsonText(jsonFrom(record)));
        else if (m_format == Format::Csv)
            print(csvFrom(QList<Record>{record}, {}));
        else
            print(terminalSafe(change.after
                                   ? Words::tr("The saved search '%1' is now called '%2'.")
                                         .arg(before, change.after->name)
                                   : Words::tr("Removed the saved search '%1'.").arg(before))
                      .toUtf8()
                  + '\n');
        finish();
    }

    QString m_action;
    QString m_name;
    std::optional<SearchKind> m_kind;
    Format m_format = Format::Table;
    Request<QList<SavedSearch>> m_listing;
    Request<SavedSearchChange> m_editing;
};

} // namespace

Verb searchesVerb()
{
    return {u"searches"_s,
            Words::tr("list | rename NAME NEW_NAME | remove NAME"),
            Words::tr("Saved searches; --save and --saved of search, wholesale and library make "
                      "and ask them."),
            {{u"kind"_s, Words::tr("Only those that ask the market, or the library."),
              u"market|library"_s}},
            making<Searches>()};
}

} // namespace sanjia::cli
