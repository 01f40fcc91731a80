// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace sanjia::cli {

/// The translation context of everything the command line says: Words::tr("…").
class Words
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::cli::Words)
};

} // namespace sanjia::cli
