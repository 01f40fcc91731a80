// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/exchangerate.h"
#include "core/domain/foreigncurrency.h"
#include "core/domain/money.h"
#include "tests/fuzz/promise.h"

#include <algorithm>
#include <cstring>
#include <limits>

using namespace sanjia;
using fuzz::require;

namespace {

__extension__ using Wide = __int128;

bool fits(Wide value)
{
    return value >= std::numeric_limits<qint64>::min()
        && value <= std::numeric_limits<qint64>::max();
}

void sameAsWide(const std::optional<Money> &amount, Wide wide, const char *promise)
{
    require(amount.has_value() == fits(wide) && (!amount || amount->e4() == wide), promise);
}

void checkText(const QString &text)
{
    const auto amount = Money::parse(text);
    require(amount == Money::parse(text), "the same text is the same amount");
    if (!amount)
        return;
    require(Money::parse(amount->toText()) == amount, "an amount reads as it was written");
    require(std::ranges::all_of(QStringView(text).trimmed(),
                                [](QChar c) {
                                    return (c >= u'0' && c <= u'9') || c == u'.' || c == u'-'
                                        || c == u'+';
                                }),
            "an amount is digits, a point and a sign");
}

void checkArithmetic(qint64 a, qint64 b)
{
    const Money left = Money::fromE4(a);
    sameAsWide(left.plus(Money::fromE4(b)), Wide{a} + b, "a sum is exact or none");
    sameAsWide(left.minus(Money::fromE4(b)), Wide{a} - b, "a difference is exact or none");
    sameAsWide(left.times(b), Wide{a} * b, "a product is exact or none");
    require(Money::parse(left.toText()) == left, "any amount reads as it was written");
    if (b <= 0)
        return;
    const Wide rest = Wide{a} - Wide{left.dividedBy(b).e4()} * b;
    require(2 * rest <= b && 2 * rest >= -Wide{b}, "a part is the nearest");
    require(a < 0 ? 2 * rest > -Wide{b} : 2 * rest < b, "a half goes away from zero");
}

void checkRate(const std::optional<ExchangeRate> &rate, qint64 e4)
{
    if (!rate)
        return;
    require(rate->e6() > 0, "a rate is above zero");
    require(ExchangeRate::parse(perYuanText(*rate)) == rate, "a rate reads as it was written");
    const auto hundred = ratePerHundred(perHundredText(*rate));
    require(!hundred || hundred == rate, "a rate for a hundred reads as it was written");
    const Wide product = Wide{e4} * rate->e6();
    const auto foreign = rate->convert(Money::fromE4(e4));
    if (!foreign) {
        require(!fits(product / 1'000'000 + (product < 0 ? -1 : 1)), "what fits is converted");
        return;
    }
    const Wide off = product - Wide{foreign->e4()} * 1'000'000;
    require(off >= -500'000 && off <= 500'000, "a converted amount is the nearest");
}

} // namespace

/// Amounts, rates and currencies as people type them, and what is reckoned with them: the first
/// sixteen bytes are also two numbers.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    qint64 numbers[2] = {0, 1};
    std::memcpy(numbers, data, std::min(size, sizeof numbers));
    checkArithmetic(numbers[0], numbers[1]);

    const QString text = fuzz::textOf(data, size);
    checkText(text);
    checkRate(ExchangeRate::parse(text), numbers[0]);
    const auto perHundred = ratePerHundred(text);
    checkRate(perHundred, numbers[1]);
    require(!perHundred || ratePerHundred(perHundredText(*perHundred)) == perHundred,
            "what was typed for a hundred is shown for a hundred");
    const QString code = ForeignCurrency::codeFrom(text);
    require(ForeignCurrency::codeFrom(code) == code && code.size() <= 8, "a currency has letters");
    return 0;
}
