// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/textranks.h"

#include "core/domain/collation.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace sanjia {

namespace {

/// The first bytes of a key beside its number: most comparisons end there, without a look at keys
/// that lie all over the memory.
struct Place
{
    std::array<quint64, 2> start{};
    size_t id = 0;
};

Place placeOf(const QByteArray &key, size_t id)
{
    Place place{{}, id};
    std::memcpy(place.start.data(), key.constData(),
                std::min(sizeof place.start, static_cast<size_t>(key.size())));
    for (quint64 &part : place.start)
        part = qFromBigEndian(part);
    return place;
}

} // namespace

void TextRanks::expect(size_t texts)
{
    m_ids.reserve(static_cast<qsizetype>(texts));
    m_keys.reserve(texts);
}

qint32 TextRanks::idOf(const QString &text)
{
    const qsizetype known = m_ids.size();
    qint32 &id = m_ids[text];
    if (m_ids.size() > known) {
        id = static_cast<qint32>(known);
        m_keys.push_back(collationKeyOf(text));
    }
    return id;
}

const std::vector<qint64> &TextRanks::ranks()
{
    if (m_ranks.size() == m_keys.size())
        return m_ranks;
    std::vector<Place> places;
    places.reserve(m_keys.size());
    for (size_t id = 0; id < m_keys.size(); ++id)
        places.push_back(placeOf(m_keys[id], id));
    std::ranges::sort(places, [this](const Place &a, const Place &b) {
        const auto order = a.start <=> b.start;
        return order != 0 ? order < 0 : m_keys[a.id] < m_keys[b.id];
    });
    m_ranks.resize(m_keys.size());
    qint64 rank = 0;
    for (size_t i = 0; i < places.size(); ++i) {
        const bool another = i > 0
            && (places[i].start != places[i - 1].start
                || m_keys[places[i].id] != m_keys[places[i - 1].id]);
        rank += another ? 1 : 0;
        m_ranks[places[i].id] = rank;
    }
    return m_ranks;
}

} // namespace sanjia
