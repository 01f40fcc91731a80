// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/services/importtext.h"

namespace sanjia {

class Shortlists;

/// Puts offers on a shortlist, which is made when there is none of that name, with the quantity,
/// SKU, note, tags, rank and target that their lines say; what a line does not say stays as it is
/// on the list. Answers how many offers were new to it. BadParameter for a blank name, NotFound for
/// an offer never seen. `lists` must outlive the request.
[[nodiscard]] Request<int> fillShortlist(Shortlists &lists, const QString &name,
                                         const QList<ImportLine> &lines);

} // namespace sanjia
