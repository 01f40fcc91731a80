// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/supplierlist.h"

#include <QHash>

namespace sanjia {

/// Which sellers the buyer starred or blocked, and nothing else of them: what a page of results is
/// sifted by without asking for all that is known of every seller. A seller is known by its id, by
/// its name only where it has no id.
class SupplierMarks
{
public:
    void set(const Supplier &supplier, SupplierMark mark);
    [[nodiscard]] SupplierMark of(const Supplier &supplier) const;
    [[nodiscard]] bool isBlocked(const Supplier &supplier) const
    {
        return of(supplier) == SupplierMark::Blocked;
    }
    /// Without those of blocked sellers.
    [[nodiscard]] QList<Offer> sifted(QList<Offer> offers) const;

    friend bool operator==(const SupplierMarks &, const SupplierMarks &) = default;

private:
    QHash<SupplierId, SupplierMark> m_byId;
    QHash<QString, SupplierMark> m_byName;
};

/// The offers of a search in the order they came, those of blocked sellers kept apart, so that
/// hiding them can be taken back at once and loses nothing.
class FoundOffers
{
public:
    void clear() { m_offers.clear(); }
    void add(const QList<Offer> &offers); ///< one that is there already is brought up to date
    void update(const Offer &offer); ///< if it is there
    void setMarks(const SupplierMarks &marks) { m_marks = marks; }

    [[nodiscard]] const SupplierMarks &marks() const { return m_marks; }
    [[nodiscard]] qsizetype count() const { return m_offers.size(); }
    [[nodiscard]] qsizetype blocked() const;
    [[nodiscard]] const QList<Offer> &all() const { return m_offers; }
    [[nodiscard]] QList<Offer> unblocked() const { return m_marks.sifted(m_offers); }

private:
    QList<Offer> m_offers;
    SupplierMarks m_marks;
};

} // namespace sanjia
