// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/library.h"
#include "core/services/market.h"
#include "ui/desk.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <memory>

namespace sanjia {

class CompareModel;
class Thumbnails;

/// Asks for what a comparison shows besides the offers it was given, and hands it to the model:
/// each offer in full, one after the other because each is a call, its prices over time, its
/// picture. What cannot be read is said in the offer's own column and hinders no other. The offers
/// themselves come with Market::saved, to whoever compares.
class CompareReader : public QObject
{
    Q_OBJECT
public:
    /// `model` outlives it and has each offer by the time it is asked for.
    CompareReader(const Desk &desk, CompareModel &model, QWidget *parent);
    ~CompareReader() override;

    void ask(const Offer &offer); ///< all of it; in full only what never was
    void askBeside(const Offer &offer); ///< what changes when the offer was stored anew
    void readInFull(const OfferId &id); ///< last in the row, unless it is in it
    void forget(const QList<Offer> &offers); ///< at once, so that none of them is still begun

Q_SIGNALS:
    void changed(); ///< the model has more, or fewer states, than before

private:
    void readNext();

    QWidget &m_page; ///< knows how fine its screen is
    Desk m_desk;
    CompareModel &m_model;
    Thumbnails *m_thumbnails;
    QList<OfferId> m_unread; ///< still to be asked for in full
    OfferId m_readingId; ///< being asked for
    Request<OfferOutcome> m_reading;
    QHash<OfferId, std::shared_ptr<Request<Trend>>> m_trends; // shared: QHash copies what it holds
};

} // namespace sanjia
