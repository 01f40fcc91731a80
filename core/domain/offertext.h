// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QList>
#include <QString>

namespace sanjia {

/// A piece of a text that looks meant as a link or an id, and names no offer.
struct NotUnderstood
{
    qint64 line = 0; ///< from 1
    QString text; ///< cut where it is long
    friend bool operator==(const NotUnderstood &, const NotUnderstood &) = default;
};

/// What was found in a text. Nothing is dropped in silence: what is no offer is named or counted.
struct OfferText
{
    QList<OfferId> ids; ///< in the order of the text, each once
    qint64 repeated = 0; ///< on how many later lines an offer was named again
    QList<NotUnderstood> notUnderstood; ///< each text once, at most kMostNotUnderstood
    qint64 notUnderstoodInAll = 0; ///< also those beyond
};

inline constexpr qsizetype kMostNotUnderstood = 1'000;

/// The beginning of a piece, short enough for a list of them.
[[nodiscard]] QString shownPiece(QStringView text);

/// The offers that a pasted text names: an e-mail, a chat, cells of a table, a page's source, or a
/// bare list. It finds what may be meant; whether a link names an offer is offerIdFrom()'s to say.
/// Time grows with the text's length, whatever stands in it.
///
/// What is meant as what:
/// - A link begins with a scheme, or is a host followed by / or ?. It ends at a blank, a quote, a
///   bracket, a comma or anything that is not ASCII (，。). One that names no offer is not
///   understood, except pictures and parts of pages (alicdn.com, .jpg, .css …), which nobody means.
/// - A number of 11 to 13 digits that stands for itself is an id. It does not when letters are
/// joined
///   to it, when it is part of a decimal or an e-mail address, or follows a + or "0755-".
/// - On a line that also has words a number such as 13812345678 is a telephone, and numbers of
/// other
///   lengths are quantities, orders and dates. On a line of nothing but numbers and links the first
///   is an id, and nine digits or more of a wrong length are an id that was mistyped.
/// - 6.10948E+11 is what a spreadsheet makes of an id: not understood, wherever it stands.
[[nodiscard]] OfferText offersIn(QStringView text);

} // namespace sanjia
