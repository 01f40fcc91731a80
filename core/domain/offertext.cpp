// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/offertext.h"

#include "core/domain/offer.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr qsizetype kShortestId = 11;
constexpr qsizetype kLongestId = 13;
/// From here on a number is too long for a quantity, a price or a date.
constexpr qsizetype kMistypedFrom = 9;
/// No link that a person sends is longer; what is need not be taken apart.
constexpr qsizetype kLongestLink = 4'096;
constexpr qsizetype kMostTextShown = 200;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isAsciiLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }
bool isAlnum(QChar c) { return isDigit(c) || isAsciiLetter(c); }

/// Whether `c` may stand in a link as people paste them.
bool isLinkSign(QChar c)
{
    static constexpr QStringView kEnds = u"\"'`<>()[]{}|\\^,";
    return c > u' ' && c < QChar(0x7f) && !kEnds.contains(c);
}

/// Where the run of link signs that begins at `from` ends. A semicolon ends it too, unless it
/// belongs to the "&amp;" of a page's source.
qsizetype tokenEnd(QStringView line, qsizetype from)
{
    qsizetype end = from;
    while (end < line.size() && isLinkSign(line[end])
           && (line[end] != u';' || line.sliced(from, end - from).endsWith(u"&amp")))
        ++end;
    return end;
}

/// "shop.example.com/…" or "shop.example.com?…": a link without its scheme.
bool beginsWithHost(QStringView token)
{
    constexpr qsizetype kLongestHost = 253;
    const QStringView front = token.first(std::min(token.size(), kLongestHost + 1));
    const auto *const end = std::find_if_not(
        front.begin(), front.end(), [](QChar c) { return isAlnum(c) || c == u'.' || c == u'-'; });
    if (end == front.end() || (*end != u'/' && *end != u'?'))
        return false;
    const QStringView host = front.first(end - front.begin());
    const qsizetype dot = host.lastIndexOf(u'.');
    const QStringView last = host.sliced(dot + 1);
    return dot > 0 && last.size() >= 2 && std::all_of(last.begin(), last.end(), isAsciiLetter);
}

/// Where a scheme ("https://") begins in `token`, or -1.
qsizetype schemeStart(QStringView token)
{
    const qsizetype colon = token.indexOf(u"://");
    if (colon <= 0)
        return -1;
    qsizetype start = colon;
    while (start > 0 && isAlnum(token[start - 1]))
        --start;
    // Glued behind a number or a word the last letters are the scheme's.
    for (const QStringView known : {QStringView(u"https"), QStringView(u"http")}) {
        if (token.sliced(start, colon - start).endsWith(known, Qt::CaseInsensitive))
            return colon - known.size();
    }
    return start < colon ? start : -1;
}

/// Where the next link begins that is glued to the end of the one at the beginning of `token`;
/// its end where there is none. A link inside another's query belongs to that one.
qsizetype nextGlued(QStringView token)
{
    constexpr qsizetype kScheme = 8; // its own
    for (qsizetype at = token.indexOf(u"http", kScheme, Qt::CaseInsensitive); at > 0;
         at = token.indexOf(u"http", at + 4, Qt::CaseInsensitive)) {
        const QStringView rest = token.sliced(at + 4,
                                              std::min<qsizetype>(4, token.size() - at - 4));
        const bool scheme = rest.startsWith(u"://")
            || rest.startsWith(u"s://", Qt::CaseInsensitive);
        if (scheme && token[at - 1] != u'=' && token[at - 1] != u'/')
            return at;
    }
    return token.size();
}

QStringView withoutStops(QStringView link)
{
    static constexpr QStringView kStops = u".:;!?*~_-";
    while (!link.isEmpty() && kStops.contains(link.back()))
        link.chop(1);
    return link;
}

/// What a page is made of, and nobody sends on as an offer.
bool isPagePart(QStringView link)
{
    const auto *const query = std::find_if(link.begin(), link.end(),
                                           [](QChar c) { return c == u'?' || c == u'#'; });
    const QStringView path = link.first(query - link.begin());
    static constexpr std::array<QStringView, 11> kEnds{u".jpg",  u".jpeg", u".png",  u".gif",
                                                       u".webp", u".svg",  u".ico",  u".css",
                                                       u".js",   u".mp4",  u".woff2"};
    return path.contains(u".alicdn.com/", Qt::CaseInsensitive)
        || std::any_of(kEnds.begin(), kEnds.end(),
                       [path](QStringView end) { return path.endsWith(end, Qt::CaseInsensitive); });
}

/// Reads line after line. A line is looked through first and judged then, because what a number
/// means depends on whether there are words beside it.
class Reading
{
public:
    void line(QStringView line)
    {
        ++m_number;
        m_line = line;
        m_pieces.clear();
        m_words = false;
        m_idEnd = -1;
        lookThrough();
        for (const Piece &piece : m_pieces)
            judge(piece);
    }
    [[nodiscard]] OfferText result() && { return std::move(m_text); }

private:
    struct Piece
    {
        enum class Kind { Link, Id, IdOrTelephone, WrongLength, Damaged };
        Kind kind;
        QStringView text;
    };

    void lookThrough()
    {
        m_start = 0;
        while (m_start < m_line.size() && m_line[m_start].isSpace())
            ++m_start;
        qsizetype at = m_start;
        while (at < m_line.size()) {
            if (isAlnum(m_line[at])) {
                const qsizetype end = tokenEnd(m_line, at); // once, or glued links take for ever
                while (at < end)
                    at = partOfToken(at, end);
            } else {
                m_words = m_words || m_line[at].isLetter();
                ++at;
            }
        }
    }

    /// Takes a link off the front of a token, or what stands before one, or all of it.
    qsizetype partOfToken(qsizetype from, qsizetype end)
    {
        const QStringView whole = m_line.sliced(from, end - from);
        const qsizetype scheme = beginsWithHost(whole) ? 0 : schemeStart(whole);
        if (scheme != 0) {
            const qsizetype stop = scheme > 0 ? from + scheme : end;
            plain(from, stop);
            return stop;
        }
        const QStringView link = whole.first(nextGlued(whole));
        m_pieces.push_back({Piece::Kind::Link, withoutStops(link)});
        return from + link.size();
    }

    /// A token that is no link: its numbers, and whether it has words.
    void plain(qsizetype from, qsizetype end)
    {
        while (from < end) {
            if (isDigit(m_line[from])) {
                from = number(from, end);
            } else {
                m_words = m_words || isAsciiLetter(m_line[from]);
                ++from;
            }
        }
    }

    qsizetype number(qsizetype from, qsizetype end)
    {
        if (const qsizetype damaged = damagedEnd(from, end); damaged > 0) {
            m_pieces.push_back({Piece::Kind::Damaged, m_line.sliced(from, damaged - from)});
            return damaged;
        }
        qsizetype stop = from;
        while (stop < end && isDigit(m_line[stop]))
            ++stop;
        const QStringView digits = m_line.sliced(from, stop - from);
        if (digits.size() < kMistypedFrom || joinedBefore(from) || joinedAfter(stop))
            return stop;
        const bool fits = digits.size() >= kShortestId && digits.size() <= kLongestId;
        const bool telephone = digits.size() == 11 && digits[0] == u'1' && digits[1] >= u'3';
        m_pieces.push_back({!fits           ? Piece::Kind::WrongLength
                                : telephone ? Piece::Kind::IdOrTelephone
                                            : Piece::Kind::Id,
                            digits});
        m_idEnd = stop;
        return stop;
    }

    /// The end of "6.10948E+11", or 0.
    [[nodiscard]] qsizetype damagedEnd(qsizetype from, qsizetype end) const
    {
        if (from + 1 >= end || m_line[from + 1] != u'.' || (from > 0 && isAlnum(m_line[from - 1])))
            return 0;
        qsizetype at = from + 2;
        while (at < end && isDigit(m_line[at]))
            ++at;
        const QStringView power = m_line.sliced(at, std::min<qsizetype>(4, end - at));
        const bool isId = power.compare(u"E+10", Qt::CaseInsensitive) == 0
            || power.compare(u"E+11", Qt::CaseInsensitive) == 0
            || power.compare(u"E+12", Qt::CaseInsensitive) == 0;
        const bool ends = at + 4 >= m_line.size() || !isAlnum(m_line[at + 4]);
        return isId && ends ? at + 4 : 0;
    }

    [[nodiscard]] bool joinedBefore(qsizetype from) const
    {
        if (from == 0)
            return false;
        const QChar before = m_line[from - 1];
        if (isAlnum(before) || before == u'_' || before == u'+')
            return true;
        // "0755-…", "PO-…", "0.333…"; but not "id-id", and not the number of a list ("1.id").
        if ((before != u'-' && before != u'.') || from < 2 || from - 1 == m_idEnd)
            return false;
        return isAlnum(m_line[from - 2]) && !(before == u'.' && isListNumber(from - 1));
    }

    /// Whether nothing but up to three digits stands on the line before `dot`.
    [[nodiscard]] bool isListNumber(qsizetype dot) const
    {
        const QStringView before = m_line.sliced(m_start, dot - m_start);
        return before.size() <= 3 && std::all_of(before.begin(), before.end(), isDigit);
    }

    [[nodiscard]] bool joinedAfter(qsizetype stop) const
    {
        if (stop == m_line.size())
            return false;
        const QChar after = m_line[stop];
        if (isAlnum(after) || after == u'_' || after == u'@')
            return true;
        return after == u'.' && stop + 1 < m_line.size() && isDigit(m_line[stop + 1]);
    }

    void judge(const Piece &piece)
    {
        switch (piece.kind) {
        case Piece::Kind::Link:
            return judgeLink(piece.text);
        case Piece::Kind::Id:
            return add(OfferId{piece.text.toString()});
        case Piece::Kind::IdOrTelephone:
            if (!m_words)
                add(OfferId{piece.text.toString()});
            return;
        case Piece::Kind::WrongLength:
            if (!m_words)
                refuse(piece.text);
            return;
        case Piece::Kind::Damaged:
            return refuse(piece.text);
        }
    }

    void judgeLink(QStringView link)
    {
        if (link.size() <= kLongestLink && link.contains(u"1688.com", Qt::CaseInsensitive)) {
            QString text = link.toString();
            text.replace(u"&amp;"_s, u"&"_s);
            if (const auto id = offerIdFrom(text))
                return add(*id);
        }
        if (!isPagePart(link))
            refuse(link);
    }

    void add(const OfferId &id)
    {
        const auto seen = m_seen.find(id);
        if (seen == m_seen.end()) {
            m_seen.insert(id, m_number);
            m_text.ids.append(id);
        } else if (*seen != m_number) { // an id and its link in one row are one mention
            *seen = m_number;
            ++m_text.repeated;
        }
    }

    void refuse(QStringView text)
    {
        const QString shown = shownPiece(text);
        if (m_refused.contains(shown))
            return;
        ++m_text.notUnderstoodInAll;
        if (m_text.notUnderstood.size() == kMostNotUnderstood)
            return;
        m_refused.insert(shown);
        m_text.notUnderstood.append({m_number, shown});
    }

    OfferText m_text;
    QHash<OfferId, qint64> m_seen; ///< and on which line last
    QSet<QString> m_refused;
    qint64 m_number = 0;
    QStringView m_line;
    qsizetype m_start = 0; ///< behind the blanks it begins with
    std::vector<Piece> m_pieces;
    bool m_words = false; ///< beside the links
    qsizetype m_idEnd = -1; ///< of the last number that stood for itself
};

} // namespace

QString shownPiece(QStringView text)
{
    return text.first(std::min(text.size(), kMostTextShown)).toString();
}

OfferText offersIn(QStringView text)
{
    Reading reading;
    while (!text.isEmpty()) {
        const auto *const end = std::find_if(text.begin(), text.end(),
                                             [](QChar c) { return c == u'\n' || c == u'\r'; });
        const qsizetype length = end - text.begin();
        reading.line(text.first(length));
        const bool both = text.sliced(length).startsWith(u"\r\n");
        text = text.sliced(std::min(text.size(), length + (both ? 2 : 1)));
    }
    return std::move(reading).result();
}

} // namespace sanjia
