// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparereader.h"

#include "ui/offers/thumbnails.h"
#include "ui/pages/comparemodel.h"
#include "ui/text/errortext.h"

#include <QWidget>

namespace sanjia {

using comparefacts::Reading;

namespace {
constexpr int kPictureSide = 72;
} // namespace

CompareReader::CompareReader(const Desk &desk, CompareModel &model, QWidget *parent)
    : QObject(parent),
      m_page(*parent),
      m_desk(desk),
      m_model(model),
      m_thumbnails(new Thumbnails(desk.pictures, this))
{
    connect(m_thumbnails, &Thumbnails::ready, this,
            [this](const OfferId &id, const QPixmap &picture) {
                m_model.setPicture(id, picture);
                Q_EMIT changed();
            });
}

CompareReader::~CompareReader() = default;

void CompareReader::ask(const Offer &offer)
{
    askBeside(offer);
    if (!offer.detailed)
        readInFull(offer.id);
}

void CompareReader::askBeside(const Offer &offer)
{
    m_thumbnails->ask(offer.id, offer.imageUrl, kPictureSide, m_page.devicePixelRatioF());
    const auto asked = std::make_shared<Request<Trend>>(
        m_desk.library.trend(offer.id, {}, comparefacts::kTrendDays));
    m_trends.insert(offer.id, asked);
    // An offer without a history says so by its empty cells.
    asked->then(this, [this, id = offer.id](const Result<Trend> &trend) {
        m_model.setTrend(id, trend ? trend->stats : std::nullopt);
    });
}

void CompareReader::readInFull(const OfferId &id)
{
    if (id == m_readingId || m_unread.contains(id))
        return;
    m_unread.append(id);
    m_model.setReading(id, Reading::Waiting);
    if (m_readingId.isEmpty())
        readNext();
}

void CompareReader::readNext()
{
    m_readingId = m_unread.isEmpty() ? OfferId() : m_unread.takeFirst();
    if (m_readingId.isEmpty())
        return;
    const OfferId id = m_readingId;
    m_model.setReading(id, Reading::Running);
    m_reading = m_desk.market.offer(id, Lane::Background);
    m_reading.then(this, [this, id](const Result<OfferOutcome> &outcome) {
        // What was read came with Market::saved.
        if (outcome)
            m_model.setReading(id, Reading::Done);
        else
            //: %1: why an offer could not be read, a sentence
            m_model.setReading(
                id, Reading::Failed,
                tr("%1\nF5 in this column reads it again.").arg(errorText(outcome.error()).what));
        readNext();
        Q_EMIT changed();
    });
}

void CompareReader::forget(const QList<Offer> &offers)
{
    for (const Offer &gone : offers) {
        m_unread.removeAll(gone.id);
        m_trends.remove(gone.id);
        m_thumbnails->forget(gone.id);
        if (gone.id == m_readingId) {
            m_reading.cancel();
            m_readingId = {};
        }
    }
    if (m_readingId.isEmpty())
        readNext();
}

} // namespace sanjia
