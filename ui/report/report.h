// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/export/exportfields.h"
#include "core/services/export/reportmaterial.h"

#include <QString>

namespace sanjia {

/// A shortlist, or a table of offers, as it is sent to a colleague: every word and number of it,
/// made for a person in the program's language, and nothing of how it looks. HTML and PDF are two
/// looks of it, so that they can never say different things. All text is plain, without control and
/// direction characters.
struct Report
{
    struct Line
    {
        QString title;
        QString link; ///< of its page on 1688; may be empty
        QString seller; ///< and its place
        QString variant;
        QString quantity;
        QString unitCost;
        QString lineCost;
        QString note;
        QString range; ///< "¥12.00 – ¥13.50", what the trend's line shows
        Trend trend;
        QByteArray picture; ///< PNG or JPEG, small; may be empty
    };
    struct Seller
    {
        QString name; ///< and what to know before relying on the total
        QString lines;
        QString total; ///< with freight, where it is reckoned with
    };
    struct Headings
    {
        QString picture, offer, trend, quantity, unitCost, lineCost, note, seller, lines, total;
    };
    QString name;
    QString about; ///< date, number of offers, quantity
    Headings headings; ///< without one for notes there is no column for them
    QList<Line> lines;
    QString sellersTitle;
    QList<Seller> sellers; ///< none of a table: nobody orders all that was found
    QString total; ///< "Together ¥120.00"; empty of a table
    QString remarks; ///< what the numbers do not say by themselves
};

/// `material` as MaterialRun gathers it, its pictures decoded and small (smallPicture()). `at` is
/// when the report is made.
[[nodiscard]] Report reportOf(const Shortlist &list, const ReportMaterial &material,
                              const ListTerms &terms, UtcMs at);

/// The same of offers, each costed by itself at `quantity`.
[[nodiscard]] Report reportOf(const QList<Offer> &offers, const ReportMaterial &material,
                              qint64 quantity, UtcMs at);

/// What everything made of the sample market says: nobody must take invented prices for real ones,
/// least of all who gets them sent.
[[nodiscard]] QString sampleNote();

/// Text from outside as one line that looks like what it is: no control characters, none that turn
/// the direction of what follows, no half characters.
[[nodiscard]] QString plainLine(const QString &text);
[[nodiscard]] QString shortLine(const QString &text); ///< the same, and cut where it is very long
[[nodiscard]] QString trendRange(const Trend &trend); ///< "¥12.00 – ¥13.50"; empty without prices

} // namespace sanjia
