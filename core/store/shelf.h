// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/library.h"
#include "core/domain/similarity.h"
#include "core/domain/supplierlist.h"
#include "core/store/database.h"
#include "core/store/rowset.h"
#include "core/store/touchlog.h"

#include <QHash>

#include <array>
#include <deque>
#include <vector>

namespace sanjia {

/// Finds and sorts offers. It holds the columns that were sorted or filtered by as plain arrays,
/// one number a row, read when first needed (a million rows: 8 MB a column), and the order of last
/// sight; everything else is asked from SQLite. After a save of this process only the rows it
/// touched are read again, after another's everything.
///
/// Thread: that of its connection.
class Shelf
{
public:
    Shelf(Database &db, const TouchLog &log) : m_db(db), m_log(log) {}

    /// Ends with Cancelled soon after `stopped` says so; what was read until then stays.
    [[nodiscard]] Result<LibraryHits> find(const LibraryQuery &query, const Stopped &stopped);
    /// The same question, put plainer where that asks for less: without a blocked seller, all but
    /// the blocked ones are all.
    [[nodiscard]] Result<LibraryQuery> plain(LibraryQuery query);
    /// Those who sell what fits, with what all their offers that fit say together.
    [[nodiscard]] Result<SupplierList> sellers(const SupplierQuery &query, const Stopped &stopped);
    /// The same goods at other sellers, most alike first. NotFound for an offer never seen.
    [[nodiscard]] Result<QList<SimilarOffer>> similar(const SimilarQuery &query,
                                                      const Stopped &stopped);
    /// Reads what searches by words need besides the index, so that the first keystroke need not.
    [[nodiscard]] Result<void> prepare(const Stopped &stopped);
    [[nodiscard]] Result<qint64> generation();

private:
    /// Columns that are kept as they stand in the file.
    enum Column {
        LastSeen,
        Price,
        Base,
        Moq,
        Lot,
        Stock,
        Sales,
        Supplier,
        Place,
        Credit,
        FirstSeen,
        Changed,
        Gone,
        MixBatch,
        Number,
        PriceChanges,
        ColumnCount
    };
    using Keys = std::vector<qint64>; ///< by row, kUnknownKey where there is none
    /// Sellers, or places and credit levels: few, shared by many offers.
    static constexpr QChar kLineEnd = u'\n';
    struct Names
    {
        struct Start
        {
            qsizetype at = 0; ///< in `folded`
            qint32 row = 0;
        };
        QString folded; ///< one a line: searched as one text, which is five times as fast
        std::vector<Start> starts; ///< of the lines
        Keys rank; ///< by row: place in pinyin order
        bool ready = false;
    };

    [[nodiscard]] Result<void> catchUp();
    [[nodiscard]] Result<void> readOrder();
    [[nodiscard]] Result<void> reread(const Touched &touched);
    void takeAll();
    void moveInOrder(std::vector<qint32> rows);
    void forget();

    [[nodiscard]] Result<void> need(std::initializer_list<Column> columns);
    [[nodiscard]] Result<void> needTitles();
    [[nodiscard]] Result<void> needSuppliers();
    [[nodiscard]] Result<void> needLabels();
    [[nodiscard]] Result<void> needNames(Names &names, const QString &sql);
    [[nodiscard]] Result<void> needCosts(qint64 quantity);

    // What leaves out what does not fit (shelffilters.cpp).
    [[nodiscard]] Result<void> narrow(RowSet &set, const LibraryQuery &query);
    [[nodiscard]] Result<void> narrowByWords(RowSet &set, const LibraryQuery &query);
    [[nodiscard]] Result<void> narrowByNames(RowSet &set, const LibraryQuery &query);
    [[nodiscard]] Result<void> narrowByMarks(RowSet &set, const LibraryQuery &query);
    [[nodiscard]] Result<void> narrowByNumbers(RowSet &set, const LibraryQuery &query);
    [[nodiscard]] Result<void> narrowByTags(RowSet &set, const LibraryQuery &query);
    [[nodiscard]] Result<RowSet> rowsWith(const QString &word, const QString &question);
    [[nodiscard]] Result<void> addFrom(RowSet &set, const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<void> addNamed(RowSet &set, Column column, const Names &names,
                                        const QString &part);
    [[nodiscard]] static RowSet namesWith(const Names &names, const QString &part);

    // What sellers are told by (shelfsellers.cpp).
    struct Seller;
    [[nodiscard]] Result<std::vector<Seller>> gather(const SupplierQuery &query,
                                                     std::optional<Money> &median);
    void tell(Seller &seller, size_t row) const;

    // What is alike (shelfsimilar.cpp): adds to each row the weight of the terms it has, answers
    // that of all terms.
    [[nodiscard]] Result<quint32> weigh(const QStringList &terms, std::vector<quint32> &weights);

    /// The keys to sort by, in `ranked` where they must be made first.
    /// By what a column is sorted; `ranked` is room for keys that are not kept.
    [[nodiscard]] Result<const Keys *> keysFor(LibraryColumn by, qint64 quantity, Keys &ranked);
    [[nodiscard]] Result<void> sort(LibraryRows &rows, const LibraryQuery &query,
                                    const Stopped &stopped);
    [[nodiscard]] Keys ranksOf(Column column, const Names &names) const;
    [[nodiscard]] qint64 keyIn(Column column, size_t row) const { return m_columns[column][row]; }

    struct Word
    {
        QString text;
        RowSet rows;
    };
    struct Costs
    {
        qint64 quantity = 0;
        Keys unit;
        Keys line;
    };

    Database &m_db;
    const TouchLog &m_log;
    qint64 m_generation = -1;
    size_t m_limit = 0; ///< rows are below
    std::array<Keys, ColumnCount> m_columns; ///< empty: not read yet
    LibraryRows m_order; ///< all rows, seen last first
    RowSet m_all; ///< the same as a set
    Keys m_titles;
    Names m_suppliers;
    Names m_labels;
    Costs m_costs;
    std::deque<Word> m_words; ///< the last ones searched for, newest first
};

} // namespace sanjia
