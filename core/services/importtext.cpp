// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/importtext.h"

#include "core/domain/offer.h"
#include "core/domain/shortlistedit.h"
#include "core/services/csv.h"

#include <QFile>
#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

Result<void> fits(qint64 size, const QString &name)
{
    if (size > kMostImportBytes)
        return fail(ErrorKind::FileTooLarge, name);
    return {};
}

QString decoded(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return QStringDecoder(*marked)(bytes);
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    // Through ICU, which not every Qt is built with. Without it, ids and links are ASCII.
    QStringDecoder chinese("GB18030");
    return chinese.isValid() ? QString(chinese(bytes)) : QString::fromLatin1(bytes);
}

/// The columns of a table that Sanjia exported.
struct Columns
{
    qsizetype id = -1;
    qsizetype quantity = -1;
    qsizetype sku = -1;
    qsizetype note = -1;
    qsizetype tags = -1;
    qsizetype rank = -1;
    qsizetype target = -1;
};

QString cellAt(const CsvRow &row, qsizetype column)
{
    return column < 0 ? QString() : row.cells.value(column);
}

/// The rows of such a table, its header first.
std::optional<QList<CsvRow>> exportedRows(QStringView text)
{
    const auto *const end = std::find(text.begin(), text.end(), QChar(u'\n'));
    const QStringView header = text.first(end - text.begin());
    if (!header.contains(u"offer_id"))
        return std::nullopt;
    for (const QChar separator : {u',', u';', u'\t'}) {
        const auto names = csvRows(header, separator);
        if (names && !names->isEmpty() && names->first().cells.contains(u"offer_id"_s))
            return csvRows(text, separator);
    }
    return std::nullopt;
}

ImportText fromTable(const QList<CsvRow> &rows)
{
    const QStringList &names = rows.first().cells;
    const Columns columns{names.indexOf(u"offer_id"_s),    names.indexOf(u"quantity"_s),
                          names.indexOf(u"sku_id"_s),      names.indexOf(u"note"_s),
                          names.indexOf(u"tags"_s),        names.indexOf(u"rank"_s),
                          names.indexOf(u"target_price"_s)};
    ImportText text;
    QHash<OfferId, qsizetype> seen;
    for (const CsvRow &row : rows.sliced(1)) {
        const QString cell = undefused(cellAt(row, columns.id));
        const auto id = offerIdFrom(cell);
        if (!id) {
            if (cell.trimmed().isEmpty())
                continue;
            ++text.notUnderstoodInAll;
            if (text.notUnderstood.size() < kMostNotUnderstood)
                text.notUnderstood.append({row.line, shownPiece(cell)});
            continue;
        }
        if (seen.contains(*id)) {
            ++text.repeated;
            continue;
        }
        seen.insert(*id, text.lines.size());
        const qint64 quantity = cellAt(row, columns.quantity).toLongLong();
        text.lines.append({*id, std::max<qint64>(quantity, 0),
                           SkuId{undefused(cellAt(row, columns.sku)).trimmed()},
                           undefused(cellAt(row, columns.note)),
                           tidiedTags({undefused(cellAt(row, columns.tags))}),
                           std::clamp(cellAt(row, columns.rank).toInt(), 0, kLastRank),
                           Money::parse(cellAt(row, columns.target))});
    }
    return text;
}

} // namespace

QList<OfferId> ImportText::ids() const
{
    QList<OfferId> ids;
    ids.reserve(lines.size());
    for (const ImportLine &line : lines)
        ids.append(line.id);
    return ids;
}

Result<QString> importedText(const QByteArray &bytes, const QString &name)
{
    return fits(bytes.size(), name).map([&] { return decoded(bytes); });
}

Result<QString> importedFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::FileUnreadable, path, file.errorString());
    if (const auto small = fits(file.size(), path); !small)
        return fail(small.error());
    // What has no size (a pipe, a device) is read no further either.
    const QByteArray bytes = file.read(kMostImportBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::FileUnreadable, path, file.errorString());
    return importedText(bytes, path);
}

ImportText importFrom(QStringView text)
{
    if (text.startsWith(QChar::ByteOrderMark))
        text = text.sliced(1);
    if (const auto rows = exportedRows(text))
        return fromTable(*rows);
    OfferText found = offersIn(text);
    ImportText import{{}, found.repeated, std::move(found.notUnderstood), found.notUnderstoodInAll};
    import.lines.reserve(found.ids.size());
    for (const OfferId &id : found.ids)
        import.lines.append({id});
    return import;
}

} // namespace sanjia
