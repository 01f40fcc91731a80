// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace sanjia {

/// A text and what it is in the language of a catalogue.
struct Translation
{
    QString source;
    QString translated;
    friend bool operator==(const Translation &, const Translation &) = default;
};

/// All that a compiled catalogue (.qm, as lrelease writes it unless it is told to compress) holds,
/// in its order; texts of several forms are left out. It exists because QTranslator has no way
/// from a translation back to its text. Bytes that are no whole catalogue hold nothing.
[[nodiscard]] QList<Translation> translationsIn(const QByteArray &catalogue);

} // namespace sanjia
