// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sanjia {

/// A text with mnemonics ("&Export…", "导出(&E)…") as it is read.
[[nodiscard]] QString bareText(const QString &text);

/// What something is called, made ready once to be found by what a person types: whole words, their
/// beginnings, letters in their order, and for Chinese the first letters of the syllables and, once
/// it was read, the syllables and their beginnings.
class Findable
{
public:
    Findable() = default;
    /// `names` all mean the same, in whichever languages; `place` counts for less.
    Findable(const QStringList &names, const QString &place);

    /// Reads its Chinese names, which takes its time (pinyinReadings()): for a copy, on a thread
    /// where nobody waits.
    void readNames();
    /// How well all of `words` fit; the higher the better, 0: not at all. Nothing typed fits all
    /// alike.
    [[nodiscard]] int fit(const QStringList &words) const;
    /// A typed text as fit() wants it.
    [[nodiscard]] static QStringList wordsOf(const QString &typed);

private:
    [[nodiscard]] int fitOne(const QString &word) const;

    QStringList m_names;
    QStringList m_initials;
    QList<QList<QStringList>> m_readings; ///< of each name with Chinese in it
    QString m_place;
};

} // namespace sanjia
