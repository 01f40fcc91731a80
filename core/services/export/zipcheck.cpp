// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/export/zipcheck.h"

#include <QList>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <optional>

namespace sanjia {

namespace {

// APPNOTE.TXT, sections 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end).
constexpr qsizetype kLocalHeader = 30;
constexpr qsizetype kEntryHeader = 46;
constexpr qsizetype kEndRecord = 22;
constexpr int kStored = 0;
constexpr int kDeflated = 8;

/// Numbers and pieces of `bytes`; what lies outside is zero or empty, and fails further on.
class Bytes
{
public:
    explicit Bytes(const QByteArray &bytes) : m_bytes(bytes) {}
    [[nodiscard]] qsizetype two(qsizetype at) const { return number<quint16>(at); }
    [[nodiscard]] qsizetype four(qsizetype at) const { return number<quint32>(at); }
    [[nodiscard]] QByteArray piece(qsizetype at, qsizetype size) const
    {
        return at < 0 || at > m_bytes.size() ? QByteArray() : m_bytes.mid(at, size);
    }

private:
    template <class T> [[nodiscard]] qsizetype number(qsizetype at) const
    {
        if (at < 0 || at + qsizetype{sizeof(T)} > m_bytes.size())
            return 0;
        return static_cast<qsizetype>(qFromLittleEndian<T>(m_bytes.constData() + at));
    }
    const QByteArray &m_bytes;
};

/// How a part begins and ends: its root element is named at the one and closed at the other.
struct Ends
{
    QByteArray head;
    QByteArray tail;
};
constexpr qsizetype kHead = 512;
constexpr qsizetype kTail = 128;

void take(Ends &ends, const QByteArray &more)
{
    if (ends.head.size() < kHead)
        ends.head += more.first(std::min(more.size(), kHead - ends.head.size()));
    ends.tail += more.last(std::min(more.size(), kTail));
    ends.tail = ends.tail.last(std::min(ends.tail.size(), kTail));
}

std::optional<Ends> inflatedEnds(QByteArray packed)
{
    Ends ends;
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    std::array<char, size_t{64} * 1024> buffer{};
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
        stream.avail_out = static_cast<uInt>(buffer.size());
        state = inflate(&stream, Z_NO_FLUSH);
        take(ends,
             QByteArray::fromRawData(buffer.data(),
                                     static_cast<qsizetype>(buffer.size() - stream.avail_out)));
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? std::optional(ends) : std::nullopt;
}

bool isWholeXml(const Ends &ends)
{
    const qsizetype declared = std::max<qsizetype>(0, ends.head.indexOf("?>"));
    const qsizetype open = ends.head.indexOf('<', declared);
    if (open < 0)
        return false;
    qsizetype close = open + 1;
    while (close < ends.head.size() && !QByteArrayView(" />\r\n\t").contains(ends.head.at(close)))
        ++close;
    const QByteArray name = ends.head.sliced(open + 1, close - open - 1);
    const QByteArray tail = ends.tail.trimmed();
    if (name.isEmpty())
        return false;
    const bool isOneElement = ends.head.indexOf('<', close) < 0 && tail.endsWith("/>");
    const QByteArray closed = "</" + name + '>';
    return isOneElement || tail.endsWith(closed);
}

} // namespace

bool hasWholeParts(const QByteArray &zip)
{
    const Bytes bytes(zip);
    const qsizetype end = zip.lastIndexOf("PK\x05\x06");
    if (end < 0 || end + kEndRecord > zip.size())
        return false;
    const qsizetype count = bytes.two(end + 10);
    qsizetype entry = bytes.four(end + 16);
    for (qsizetype i = 0; i < count; ++i) {
        if (bytes.piece(entry, 4) != "PK\x01\x02")
            return false;
        const qsizetype nameSize = bytes.two(entry + 28);
        const QByteArray name = bytes.piece(entry + kEntryHeader, nameSize);
        const qsizetype local = bytes.four(entry + 42);
        const qsizetype data = local + kLocalHeader + bytes.two(local + 26) + bytes.two(local + 28);
        const QByteArray packed = bytes.piece(data, bytes.four(entry + 20));
        const qsizetype method = bytes.two(entry + 10);
        entry += kEntryHeader + nameSize + bytes.two(entry + 30) + bytes.two(entry + 32);
        if (!name.endsWith(".xml") && !name.endsWith(".rels"))
            continue;
        std::optional<Ends> ends;
        if (method == kDeflated)
            ends = inflatedEnds(packed);
        else if (method == kStored)
            take(ends.emplace(), packed);
        if (!ends || !isWholeXml(*ends))
            return false;
    }
    return count > 0;
}

} // namespace sanjia
