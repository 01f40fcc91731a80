// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QString>
#include <QUrl>

namespace sanjia {

/// An error in words: what happened, what to do next, and where on the platform to do it. The only
/// place where errors become text for a person, for window and command line alike. Plain text, in
/// the program's language.
struct ErrorText
{
    QString what;
    QString advice; ///< may be empty
    QUrl link = {}; ///< a page of 1688 where it can be done; empty where none fits
    QString linkText = {}; ///< what the link leads to, for a button; empty without a link

    /// What happened and what to do, in one line.
    [[nodiscard]] QString sentence() const;
};

/// `call` is the call that was refused ("com.alibaba.product:alibaba.product.get"), where it is
/// known: then a missing permission can be named and its page be found.
[[nodiscard]] ErrorText errorText(const Error &error, const QString &call = {});

} // namespace sanjia
