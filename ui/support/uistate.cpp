// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/uistate.h"

#include "core/domain/shortlist.h"
#include "ui/support/tablelooks.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
constexpr qsizetype kMostRecent = 20;
constexpr int kUsualPictures = 200; // MiB
constexpr qsizetype kLargestLayout = 64LL * 1024; // bytes; real ones take some hundred
constexpr qsizetype kLongestVersion = 30;
constexpr qsizetype kLongestLanguage = 20;
constexpr qsizetype kMostInPlace = 40;
constexpr qsizetype kLongestInPlace = 10'000;
} // namespace

UiState::UiState(const QString &file)
    : m_file(file.isEmpty() ? std::make_unique<QSettings>(
                 QSettings::IniFormat, QSettings::UserScope, u"sanjia"_s, u"window"_s)
                            : std::make_unique<QSettings>(file, QSettings::IniFormat)),
      m_isFirstStart(m_file->allKeys().isEmpty()),
      m_tables(std::make_unique<TableLooks>(*m_file))
{
}

UiState::~UiState() = default;

QString UiState::version() const
{
    return m_file->value("version"_L1).toString().left(kLongestVersion);
}

void UiState::setVersion(const QString &version) { m_file->setValue("version"_L1, version); }

qint64 UiState::quantity() const
{
    return std::clamp<qint64>(m_file->value("quantity"_L1, 100).toLongLong(), 1, kMostPieces);
}

void UiState::setQuantity(qint64 quantity) { m_file->setValue("quantity"_L1, quantity); }

UiState::Theme UiState::theme() const
{
    const QString name = m_file->value("theme"_L1).toString();
    if (name == "light"_L1)
        return Theme::Light;
    return name == "dark"_L1 ? Theme::Dark : Theme::System;
}

void UiState::setTheme(Theme theme)
{
    m_file->setValue("theme"_L1,
                     theme == Theme::Light      ? u"light"_s
                         : theme == Theme::Dark ? u"dark"_s
                                                : u"system"_s);
}

QString UiState::language() const
{
    return m_file->value("language"_L1).toString().left(kLongestLanguage);
}

void UiState::setLanguage(const QString &language) { m_file->setValue("language"_L1, language); }

int UiState::pictureLimit() const
{
    return std::clamp(m_file->value("pictureLimit"_L1, kUsualPictures).toInt(), 0, kMostPictures);
}

void UiState::setPictureLimit(int mebibytes) { m_file->setValue("pictureLimit"_L1, mebibytes); }

int UiState::page() const { return std::max(0, m_file->value("page"_L1, 0).toInt()); }

void UiState::setPage(int page) { m_file->setValue("page"_L1, page); }

QString UiState::lastShortlist() const { return m_file->value("lastShortlist"_L1).toString(); }

void UiState::setLastShortlist(const QString &name) { m_file->setValue("lastShortlist"_L1, name); }

// Between semicolons in the file: QSettings takes commas for a list.
QString UiState::quantities() const { return m_file->value("quantities"_L1).toString(); }

void UiState::setQuantities(const QString &text)
{
    m_file->setValue("quantities"_L1, QString(text).replace(u',', u';'));
}

QString UiState::freight() const { return m_file->value("freight"_L1).toString(); }

void UiState::setFreight(const QString &text) { m_file->setValue("freight"_L1, text); }

QString UiState::rate() const { return m_file->value("rate"_L1).toString(); }

QDate UiState::rateDay() const
{
    return QDate::fromString(m_file->value("rateDay"_L1).toString(), Qt::ISODate);
}

void UiState::setRate(const QString &text, QDate day)
{
    m_file->setValue("rate"_L1, text);
    m_file->setValue("rateDay"_L1, day.toString(Qt::ISODate));
    Q_EMIT m_tables->currencyChanged();
}

QString UiState::currency() const
{
    return ForeignCurrency::codeFrom(m_file->value("currency"_L1).toString());
}

void UiState::setCurrency(const QString &code)
{
    m_file->setValue("currency"_L1, code);
    Q_EMIT m_tables->currencyChanged();
}

std::optional<ForeignCurrency> UiState::foreignCurrency() const
{
    const auto perYuan = ExchangeRate::parse(rate());
    const QString code = currency();
    if (!perYuan || code.isEmpty())
        return std::nullopt;
    return ForeignCurrency{code, *perYuan};
}

bool UiState::looks() const { return m_file->value("looks"_L1, true).toBool(); }

void UiState::setLooks(bool looks) { m_file->setValue("looks"_L1, looks); }

bool UiState::notifies() const { return m_file->value("notifies"_L1, true).toBool(); }

void UiState::setNotifies(bool notifies) { m_file->setValue("notifies"_L1, notifies); }

QStringList UiState::recentCommands() const
{
    return m_file->value("recent/commands"_L1).toStringList().mid(0, kMostRecent);
}

void UiState::setRecentCommands(const QStringList &keys)
{
    m_file->setValue("recent/commands"_L1, keys.mid(0, kMostRecent));
}

QStringList UiState::recentOffers() const
{
    return m_file->value("recent/offers"_L1).toStringList().mid(0, kMostRecent);
}

void UiState::setRecentOffers(const QStringList &ids)
{
    m_file->setValue("recent/offers"_L1, ids.mid(0, kMostRecent));
}

QByteArray UiState::layout(const QString &what) const
{
    const QByteArray state = m_file->value(u"layout/"_s + what).toByteArray();
    return state.size() > kLargestLayout ? QByteArray() : state;
}

void UiState::setLayout(const QString &what, const QByteArray &state)
{
    m_file->setValue(u"layout/"_s + what, state);
}

Spot UiState::place(const QString &name) const
{
    Spot place;
    m_file->beginGroup(u"place/"_s + name);
    const QStringList keys = m_file->childKeys().mid(0, kMostInPlace);
    for (const QString &key : keys) {
        const QString text = m_file->value(key).toString();
        if (text.size() <= kLongestInPlace)
            place.insert(key, text);
    }
    m_file->endGroup();
    return place;
}

void UiState::setPlace(const QString &name, const Spot &place)
{
    m_file->beginGroup(u"place/"_s + name);
    m_file->remove(QString()); // what is not said any more
    for (auto one = place.begin(); one != place.end(); ++one) {
        if (!one.value().isEmpty())
            m_file->setValue(one.key(), one.value());
    }
    m_file->endGroup();
}

QStringList UiState::exportChoice(const QString &kind) const
{
    return m_file->value(u"export/"_s + kind).toStringList();
}

void UiState::setExportChoice(const QString &kind, const QStringList &choice)
{
    m_file->setValue(u"export/"_s + kind, choice);
}

} // namespace sanjia
