// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/services/csv.h"
#include "core/services/supplierfields.h"
#include "ui/text/format.h"

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

using Align = TextTable::Align;

/// The sellers of what was ever seen: who sells what fits some words and what all their offers say
/// together; stars, blocks and notes of the buyer's own.
class SupplierCommand final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        const QString action = read().words().value(0);
        m_format = read().format();
        if (action == "list"_L1)
            readQuery();
        else if (action == "star"_L1 || action == "block"_L1 || action == "clear"_L1)
            readIds(action);
        else if (action == "note"_L1)
            readNote();
        else
            read().refuse(action.isEmpty() ? Words::tr("Say list, star, block, clear or note.")
                                           : Words::tr("There is no 'supplier %1'.").arg(action));
        if (refused())
            return;
        withSession(Reach::Library, [this, action] {
            if (action == "list"_L1)
                return list();
            Library &library = session().library();
            m_change = action == "note"_L1 ? library.noteSupplier(m_suppliers.constFirst(), m_note)
                                           : library.markSuppliers(m_suppliers, markOf(action));
            m_change.then(this, [this](const Result<void> &done) {
                if (!done)
                    return finishWith(done.error(), done.error().code);
                list();
            });
        });
    }

private:
    static SupplierMark markOf(const QString &action)
    {
        return action == "star"_L1 ? SupplierMark::Starred
            : action == "block"_L1 ? SupplierMark::Blocked
                                   : SupplierMark::None;
    }

    void readQuery()
    {
        m_query.words = read().words().mid(1).join(u' ').split(u' ', Qt::SkipEmptyParts);
        m_query.quantity = read().quantity().value_or(1);
        m_limit = static_cast<int>(read().integer(u"limit"_s, 200, 1, 1'000'000));
        if (read().isSet(u"starred"_s) && read().isSet(u"blocked"_s))
            read().refuse(Words::tr("Either --starred or --blocked."));
        if (read().isSet(u"starred"_s))
            m_query.mark = SupplierMark::Starred;
        if (read().isSet(u"blocked"_s))
            m_query.mark = SupplierMark::Blocked;
    }

    void readIds(const QString &action)
    {
        const QStringList ids = read().words().mid(1);
        if (ids.isEmpty())
            read().refuse(
                Words::tr("Which sellers? Give their ids after 'supplier %1'.").arg(action));
        for (const QString &id : ids)
            m_suppliers.append({SupplierId{id}, {}});
    }

    void readNote()
    {
        const QString id = read().words().value(1);
        if (id.isEmpty())
            read().refuse(
                Words::tr("Which sellers? Give their ids after 'supplier %1'.").arg(u"note"_s));
        m_suppliers = {{SupplierId{id}, {}}};
        m_note = read().words().mid(2).join(u' ');
    }

    void list()
    {
        m_read = session().library().suppliers(m_query);
        m_read.then(this, [this](const Result<SupplierList> &list) {
            if (!list)
                return finishWith(list.error());
            show(*list);
        });
    }

    /// All, or those that a change was about.
    [[nodiscard]] bool isAbout(const SupplierSummary &supplier) const
    {
        return m_suppliers.isEmpty()
            || std::ranges::any_of(m_suppliers, [&supplier](const Supplier &one) {
                   return one.id == supplier.supplier.id;
               });
    }

    void show(const SupplierList &list)
    {
        QList<SupplierSummary> shown;
        for (const SupplierSummary &one : list.suppliers) {
            if (isAbout(one) && shown.size() < m_limit)
                shown.append(one);
        }
        QList<Record> records;
        for (const SupplierSummary &one : shown)
            records.append(supplierRecord(one));
        if (m_format == Format::Json) {
            print(jsonText({{u"total"_s, qint64{list.suppliers.size()}},
                            {u"quantity"_s, m_query.quantity},
                            {u"median_unit_cost"_s, jsonFrom(list.median)},
                            {u"suppliers"_s, jsonFrom(records)}}));
        } else if (m_format == Format::Csv) {
            QStringList names;
            const Record empty = supplierRecord({});
            for (const Field &field : empty)
                names.append(field.name);
            print(csvFrom(records, names));
        } else {
            print(table(shown).toUtf8());
        }
        finish();
    }

    [[nodiscard]] static QString table(const QList<SupplierSummary> &suppliers)
    {
        //: column: number of the seller
        TextTable table({{Words::tr("Seller ID")},
                         //: column: how many offers of a seller were seen
                         {Words::tr("Offers"), Align::Right},
                         //: column: the lowest price per piece among a seller's offers
                         {Words::tr("Lowest"), Align::Right},
                         //: column: the median price per piece of a seller's offers
                         {Words::tr("Median"), Align::Right},
                         //: column: how far a seller's median is from that of all that was found
                         {Words::tr("Level"), Align::Right},
                         //: column: the share of a seller's offers that are in stock
                         {Words::tr("In stock"), Align::Right},
                         //: column: how often an offer's price changes in a year
                         {Words::tr("Changes/year"), Align::Right},
                         //: column: starred or blocked
                         {Words::tr("Mark")},
                         {Words::tr("Seller"), Align::Left, 40},
                         //: column: the buyer's own note
                         {Words::tr("Note"), Align::Left, 40}});
        for (const SupplierSummary &one : suppliers)
            table.addRow({one.supplier.id.value, format::number(one.offers),
                          format::money(one.lowest), format::money(one.median),
                          format::level(one.level), format::share(stockShare(one)),
                          format::tenths(yearlyChanges(one)), format::supplierMark(one.mark),
                          one.supplier.name, one.note});
        return table.toText();
    }

    SupplierQuery m_query;
    QList<Supplier> m_suppliers; ///< that are changed
    QString m_note;
    int m_limit = 200;
    Format m_format = Format::Table;
    Request<void> m_change;
    Request<SupplierList> m_read;
};

} // namespace

Verb supplierVerb()
{
    return {u"supplier"_s,
            Words::tr("list [WORDS…] | star ID… | block ID… | clear ID… | note ID TEXT…"),
            Words::tr("The sellers of what was ever seen, offline."),
            {
                {u"limit"_s, Words::tr("How many sellers at most (200)."), Words::tr("N")},
                {u"starred"_s, Words::tr("Only sellers with a star.")},
                {u"blocked"_s, Words::tr("Only blocked sellers.")},
            },
            making<SupplierCommand>()};
}

} // namespace sanjia::cli
