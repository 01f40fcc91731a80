// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "ui/text/format.h"

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

/// What the buyer wants to pay for a piece of an offer: the line in its chart.
class TargetCommand final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        const QStringList words = read().words();
        if (words.isEmpty() || words.size() > 2)
            read().refuse(
                Words::tr("Say an offer's id or link, and the price where it is to be set."));
        else if (const auto id = offerIdFrom(words.first()))
            m_id = *id;
        else
            read().refuse(
                Words::tr("'%1' is neither an offer's id nor a 1688 link.").arg(words.first()));
        if (words.size() == 2) {
            m_target = Money::parse(words.at(1));
            if (!m_target || m_target->isNegative())
                read().refuse(
                    Words::tr("'%1' is no amount of yuan such as 12.50.").arg(words.at(1)));
        }
        m_format = read().format();
        if (refused())
            return;
        withSession(Reach::Library, [this] {
            if (!m_target)
                return show();
            m_setting = session().library().setTarget(m_id, m_target);
            m_setting.then(this, [this](const Result<void> &done) {
                if (!done)
                    return finishWith(done.error(), m_id.value);
                show();
            });
        });
    }

private:
    void show()
    {
        m_reading = session().library().history(m_id);
        m_reading.then(this, [this](const Result<PriceHistory> &history) {
            if (!history)
                return finishWith(history.error(), m_id.value);
            print(*history);
            finish();
        });
    }

    using Command::print;
    void print(const PriceHistory &history)
    {
        const auto now = priceAt(history.listed, history.listed.lastSeen);
        const auto known = [](const std::optional<Money> &price) {
            return price ? QJsonValue(price->toText()) : QJsonValue();
        };
        if (m_format == Format::Json)
            return print(jsonText({{u"offer_id"_s, m_id.value},
                                   {u"target"_s, known(history.target)},
                                   {u"current"_s, known(now)}}));
        const auto words = [](const std::optional<Money> &price) {
            return price ? format::money(*price) : format::unknown();
        };
        //: %1 an offer's id, %2 the price the buyer wants, %3 the listed price
        print(Words::tr("%1: target %2, now %3")
                  .arg(m_id.value, words(history.target), words(now))
                  .append(u'\n')
                  .toUtf8());
    }

    OfferId m_id;
    std::optional<Money> m_target; ///< to be set
    Format m_format = Format::Table;
    Request<void> m_setting;
    Request<PriceHistory> m_reading;
};

} // namespace

Verb targetVerb()
{
    return {u"target"_s,
            //: placeholders in the help text
            Words::tr("ID [YUAN]"),
            Words::tr("What you want to pay for a piece: the line in its chart. 0 takes it away."),
            {},
            making<TargetCommand>()};
}

} // namespace sanjia::cli
