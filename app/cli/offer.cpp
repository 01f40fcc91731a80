// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/offerreader.h"
#include "app/cli/offerviews.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

class ShowOffers final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        const QList<OfferId> ids = read().offerIds();
        m_format = read().format();
        m_quantity = read().quantity();
        if (refused())
            return;
        withSession(Reach::Market, [this, ids] {
            m_reader = std::make_unique<OfferReader>(session().market(), ids);
            connect(m_reader.get(), &OfferReader::arrived, this, &ShowOffers::take);
            connect(m_reader.get(), &OfferReader::failed, this,
                    [this](const OfferId &id, const Error &error) { note(error, id.value); });
            connect(m_reader.get(), &OfferReader::finished, this, &ShowOffers::end);
            m_reader->start();
        });
    }

    void interrupt(int signalNumber) override
    {
        m_reader.reset();
        if (!m_offers.isEmpty())
            print(offerDetails(m_offers, m_quantity, m_format));
        Command::interrupt(signalNumber);
    }

private:
    void take(const OfferOutcome &outcome, int done, int total)
    {
        m_offers.append(outcome.offer);
        warnOfSkipped(outcome.skipped, outcome.offer.id.value);
        if (done < total)
            console().progress(Words::tr("offer %1 of %2").arg(done + 1).arg(total));
    }

    void end()
    {
        print(offerDetails(m_offers, m_quantity, m_format));
        finish();
    }

    std::unique_ptr<OfferReader> m_reader;
    QList<Offer> m_offers;
    Format m_format = Format::Table;
    std::optional<qint64> m_quantity;
};

} // namespace

Verb offerVerb()
{
    return {u"offer"_s,
            Words::tr("ID…"),
            Words::tr("Shows offers in full: tiers, SKUs, seller. Takes ids and 1688 links."),
            {},
            making<ShowOffers>()};
}

} // namespace sanjia::cli
