// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How text becomes the terms of the full-text index, and a typed word a question to it. Chinese
/// has no spaces, so it is cut into overlapping pairs of characters (a two-character word such as
/// 耳机 is the shortest anybody searches for, and SQLite's own trigram cutter cannot find it);
/// letters and digits are words. Pure functions; what they give is in libraries on disk, so a
/// change of them needs a migration that fills the index anew.
namespace sanjia::textcut {

/// Compatibility forms and full width made plain, letters lower-cased: ＵＳＢ → usb, Ⅲ → iii.
[[nodiscard]] QString folded(const QString &text);

/// The terms of a text that is searched in, each once, in order of appearance. 蓝牙耳机 USB3.0
/// gives 蓝牙 牙耳 耳机 机 usb3 usb 3 0: the last character alone stands for a search of one
/// character, and a word of letters and digits also stands for its parts.
[[nodiscard]] QString termsOf(const QString &text);

/// The question for one typed word in FTS5's language, made of quoted terms only, so that nothing
/// a person types is syntax. All its terms must occur: 型号12 gives "型号" "12"*. Empty when the
/// word holds neither letter nor digit.
[[nodiscard]] QString questionFor(const QString &word);

} // namespace sanjia::textcut
