// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

/// Unicode's wide and full-width blocks, as far as terminals agree on them.
constexpr std::array<std::pair<char32_t, char32_t>, 13> kWide{{
    {0x1100, 0x115f}, // Hangul Jamo
    {0x2e80, 0x303e}, // radicals, CJK punctuation
    {0x3041, 0x33ff}, // kana to CJK compatibility
    {0x3400, 0x4dbf}, // extension A
    {0x4e00, 0x9fff}, // unified ideographs
    {0xa000, 0xa4cf}, // Yi
    {0xac00, 0xd7a3}, // Hangul syllables
    {0xf900, 0xfaff}, // compatibility ideographs
    {0xfe30, 0xfe6f}, // compatibility forms
    {0xff00, 0xff60}, // full-width forms
    {0xffe0, 0xffe6}, // full-width signs
    {0x1f300, 0x1f9ff}, // pictographs
    {0x20000, 0x3fffd}, // extensions B and on
}};

int widthOf(char32_t point)
{
    switch (QChar::category(point)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const auto holds = [point](const auto &block) {
        return point >= block.first && point <= block.second;
    };
    return std::any_of(kWide.begin(), kWide.end(), holds) ? 2 : 1;
}

QString cutTo(const QString &text, int widest)
{
    if (terminalWidth(text) <= widest)
        return text;
    QString cut;
    int width = 1; // the ellipsis
    const QList<uint> points = text.toUcs4();
    for (const char32_t point : points) {
        width += widthOf(point);
        if (width > widest)
            break;
        cut += QChar::fromUcs4(point);
    }
    return cut + u'…';
}

QString padded(const QString &text, int width, TextTable::Align align)
{
    const QString space(std::max(0, width - terminalWidth(text)), u' ');
    return align == TextTable::Align::Right ? space + text : text + space;
}

} // namespace

int terminalWidth(QStringView text)
{
    int width = 0;
    const QList<uint> points = text.toUcs4();
    for (const char32_t point : points)
        width += widthOf(point);
    return width;
}

QString terminalSafe(QStringView text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const bool control = c.category() == QChar::Other_Control;
        const bool steersDirection = (unit >= 0x202a && unit <= 0x202e)
            || (unit >= 0x2066 && unit <= 0x2069) || unit == 0x200e || unit == 0x200f;
        const bool breaksLine = unit == 0x2028 || unit == 0x2029;
        if (c == u'\t' || c == u'\n' || c == u'\r' || breaksLine)
            safe += u' ';
        else
            safe += control || steersDirection ? QChar(QChar::ReplacementCharacter) : c;
    }
    return safe;
}

void TextTable::addRow(QStringList cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i)
        cells[i] = cutTo(terminalSafe(cells.at(i)), m_columns.at(i).widest);
    m_rows.append(std::move(cells));
}

QString TextTable::toText() const
{
    QStringList titles;
    for (const Column &column : m_columns)
        titles.append(column.title);

    QList<int> widths;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        int width = terminalWidth(titles.at(i));
        for (const QStringList &row : m_rows)
            width = std::max(width, terminalWidth(row.at(i)));
        widths.append(width);
    }

    QString text;
    const auto addLine = [&](const QStringList &cells) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                line += "  "_L1;
            line += padded(cells.at(i), widths.at(i), m_columns.at(i).align);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    };
    addLine(titles);
    for (const QStringList &row : m_rows)
        addLine(row);
    return text;
}

} // namespace sanjia::cli
