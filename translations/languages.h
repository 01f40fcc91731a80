// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace sanjia {

/// What the program speaks: "zh_CN", "en", as translations/CMakeLists.txt lists them.
[[nodiscard]] QStringList languages();

/// What one of languages() calls itself: "简体中文", "English".
[[nodiscard]] QString ownNameOf(const QString &language);

/// Makes `app` speak `language` (one of languages(); anything else, also empty: what the system
/// asks for, English where that is not spoken) and sets the default locale to it, for numbers and
/// dates. Qt's own words come along. Call it before the first visible string; called again, it
/// takes away what was spoken before, and what is on the screen then keeps its words.
void installLanguage(QCoreApplication &app, const QString &language);

/// What a short text of the screen is called in the program's other languages, so that it is found
/// by whoever knows it by another name. A word of one language may be several in the other; texts
/// made of pieces have none. Reads the catalogue the first time. Thread-safe.
[[nodiscard]] QStringList otherNames(const QString &shown);

} // namespace sanjia
