// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/foreigncurrency.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// `value` divided by ten to the `decimals`, without zeros at the end.
QString decimalText(qint64 value, int decimals)
{
    QString digits = QString::number(value).rightJustified(decimals + 1, u'0');
    digits.insert(digits.size() - decimals, u'.');
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return digits;
}

} // namespace

QString ForeignCurrency::codeFrom(const QString &text)
{
    static const QRegularExpression form(u"^[A-Z]{2,8}$"_s);
    const QString code = text.trimmed().toUpper();
    return form.match(code).hasMatch() ? code : QString();
}

std::optional<ExchangeRate> ratePerHundred(QStringView text)
{
    static const QRegularExpression form(u"^(\\d{1,9})(?:\\.(\\d{1,4}))?$"_s);
    const auto match = form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    // The point moves by two places: what was four decimals is six.
    const QString whole = match.captured(1).rightJustified(3, u'0');
    const QString perYuan = whole.chopped(2) + u'.' + whole.last(2)
        + match.captured(2).leftJustified(4, u'0');
    return ExchangeRate::parse(perYuan);
}

QString perHundredText(const ExchangeRate &rate) { return decimalText(rate.e6(), 4); }

QString perYuanText(const ExchangeRate &rate) { return decimalText(rate.e6(), 6); }

} // namespace sanjia
