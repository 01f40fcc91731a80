// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace sanjia {

/// Texts as numbers that sort as a Chinese reader expects. Asking the collator is what is dear
/// about sorting texts, so each different text is asked for once, however many rows have it and
/// however often they are sorted. A text that no row has any more stays.
class TextRanks
{
public:
    void expect(size_t texts); ///< about so many different ones
    /// A number for the text, the same for the same text.
    [[nodiscard]] qint32 idOf(const QString &text);
    /// The place of each text, by its number; equal for texts that a reader calls equal. Holds
    /// until another text comes.
    [[nodiscard]] const std::vector<qint64> &ranks();

private:
    QHash<QString, qint32> m_ids;
    std::vector<QByteArray> m_keys; // by id
    std::vector<qint64> m_ranks; // by id; shorter than the keys when new ones came
};

} // namespace sanjia
