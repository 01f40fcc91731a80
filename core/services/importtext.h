// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/money.h"
#include "core/domain/offertext.h"
#include "core/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sanjia {

/// One offer to import, with what a shortlist said of it where the text was one.
struct ImportLine
{
    OfferId id;
    qint64 quantity = 0; ///< 0: not said
    SkuId sku = {}; ///< may be empty
    QString note = {};
    QStringList tags = {};
    int rank = 0; ///< 0: not said
    std::optional<Money> target = {};
    friend bool operator==(const ImportLine &, const ImportLine &) = default;
};

/// What was understood of a text, before anything is fetched.
struct ImportText
{
    QList<ImportLine> lines; ///< in the order of the text, each offer once
    qint64 repeated = 0; ///< on how many later lines an offer was named again
    QList<NotUnderstood> notUnderstood; ///< at most kMostNotUnderstood
    qint64 notUnderstoodInAll = 0;

    [[nodiscard]] QList<OfferId> ids() const;
};

/// More is no text that a person has.
inline constexpr qint64 kMostImportBytes = qint64{64} * 1024 * 1024;

/// Bytes of a file as text: by their byte-order mark, else as UTF-8, else as GB18030, which is what
/// a Chinese spreadsheet writes. FileTooLarge, with `name` as code, when there are too many.
[[nodiscard]] Result<QString> importedText(const QByteArray &bytes, const QString &name);
/// The same of a file; FileUnreadable too. Reads at once: not on the GUI thread.
[[nodiscard]] Result<QString> importedFile(const QString &path);

/// Reads a table that Sanjia exported, known by its column "offer_id", by its columns; everything
/// else as offersIn() does. A spreadsheet may have rearranged the columns, dropped some, or saved
/// with semicolons or tabs.
[[nodiscard]] ImportText importFrom(QStringView text);

} // namespace sanjia
