// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/foreigncurrency.h"
#include "ui/support/spot.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QSettings;

namespace sanjia {

class TableLooks;

/// What the window remembers from one start to the next: sizes, columns, the quantity, the theme,
/// the language.
/// Every name stands here, once. Values from the file are not trusted: what makes no sense is the
/// default. Never holds a secret, and nothing a buyer would miss when it is deleted.
class UiState
{
public:
    /// Empty: the user's configuration directory.
    static constexpr int kMostPictures = 10'000; ///< MiB
    explicit UiState(const QString &file = {});
    ~UiState();

    /// Nothing had been remembered when this was made: the program is started for the first time.
    [[nodiscard]] bool isFirstStart() const { return m_isFirstStart; }
    /// The version whose news the buyer knows; empty: none, or one that did not write it down.
    [[nodiscard]] QString version() const;
    void setVersion(const QString &version);

    enum class Theme { System, Light, Dark };

    [[nodiscard]] qint64 quantity() const; ///< 1 to 10 000 000
    void setQuantity(qint64 quantity);
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    /// As the buyer chose it, "zh_CN"; empty, or not spoken: that of the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] TableLooks &tables() { return *m_tables; } ///< of every table
    /// How much of what was seen is kept on disk, in MiB; 0: nothing.
    [[nodiscard]] int pictureLimit() const;
    void setPictureLimit(int mebibytes);
    [[nodiscard]] int page() const;
    void setPage(int page);
    [[nodiscard]] QString lastShortlist() const;
    void setLastShortlist(const QString &name);

    /// Of the cost matrix, between commas, as they were typed; empty: the usual ones.
    [[nodiscard]] QString quantities() const;
    void setQuantities(const QString &text);

    /// What orders are costed with, as it was typed: freight per order, foreign units for one yuan,
    /// and the day on which that rate was set. Empty text, or no day: not told.
    [[nodiscard]] QString freight() const;
    void setFreight(const QString &text);
    [[nodiscard]] QString rate() const;
    [[nodiscard]] QDate rateDay() const;
    void setRate(const QString &text, QDate day);
    /// The code of the currency that the rate is of; empty: amounts are shown in yuan alone.
    [[nodiscard]] QString currency() const;
    void setCurrency(const QString &code);
    /// What amounts are shown in besides yuan, if wished and a rate is told.
    [[nodiscard]] std::optional<ForeignCurrency> foreignCurrency() const;

    /// Whether watches are looked at while the window is open, and alerts told on the desktop.
    [[nodiscard]] bool looks() const;
    void setLooks(bool looks);
    [[nodiscard]] bool notifies() const;
    void setNotifies(bool notifies);

    /// What was used last comes first; at most 20 of each are kept.
    [[nodiscard]] QStringList recentCommands() const;
    void setRecentCommands(const QStringList &keys);
    [[nodiscard]] QStringList recentOffers() const; ///< numbers
    void setRecentOffers(const QStringList &ids);

    /// Sizes and columns as Qt widgets save them; `what` names the widget ("window",
    /// "market/table").
    [[nodiscard]] QByteArray layout(const QString &what) const;
    void setLayout(const QString &what, const QByteArray &state);

    /// Where the buyer was on the page `name`; short texts, and not too many.
    [[nodiscard]] Spot place(const QString &name) const;
    void setPlace(const QString &name, const Spot &place);

    /// What was chosen the last time something of this kind ("market", "shortlists") was exported.
    [[nodiscard]] QStringList exportChoice(const QString &kind) const;
    void setExportChoice(const QString &kind, const QStringList &choice);

private:
    std::unique_ptr<QSettings> m_file;
    bool m_isFirstStart;
    std::unique_ptr<TableLooks> m_tables;
};

} // namespace sanjia
