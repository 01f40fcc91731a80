// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/export/reportmaterial.h"

#include "core/services/pictures.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace sanjia {

MaterialRun::MaterialRun(Library *library, Pictures *pictures, QObject *parent)
    : QObject(parent), m_library(library), m_pictures(pictures)
{
}

void MaterialRun::start(const QList<ShortlistLine> &lines)
{
    m_material.trends.resize(lines.size());
    m_material.pictures.resize(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const ShortlistLine &line = lines.at(i);
        if (m_library) {
            m_trends.push_back(m_library->trend(line.offer.id, line.sku, kDays));
            m_trends.back().then(this, [this, i](const Result<Trend> &trend) {
                if (trend)
                    m_material.trends[i] = *trend;
                arrived();
            });
        }
        if (m_pictures && !line.offer.imageUrl.isEmpty()) {
            m_fetching.push_back(m_pictures->fetch(line.offer.imageUrl));
            m_fetching.back().then(this, [this, i](const Result<QByteArray> &picture) {
                if (picture)
                    m_material.pictures[i] = *picture;
                arrived();
            });
        }
    }
    m_all = static_cast<int>(m_trends.size() + m_fetching.size());
    if (m_all == 0)
        QTimer::singleShot(0, this, &MaterialRun::finish);
}

void MaterialRun::start(const QList<Offer> &offers)
{
    QList<ShortlistLine> lines;
    for (qsizetype i = 0; i < std::min(offers.size(), kMostOfTable); ++i) {
        ShortlistLine line;
        line.offer = offers.at(i);
        lines.append(line);
    }
    start(lines);
}

void MaterialRun::giveUp()
{
    m_trends.clear();
    m_fetching.clear();
    finish();
}

void MaterialRun::finish()
{
    if (!std::exchange(m_finished, true))
        Q_EMIT finished(m_material);
}

void MaterialRun::arrived()
{
    Q_EMIT progress(++m_done, m_all);
    if (m_done == m_all)
        finish();
}

} // namespace sanjia
