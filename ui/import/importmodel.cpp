// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importmodel.h"

#include "ui/text/errortext.h"
#include "ui/text/format.h"

namespace sanjia {

namespace {

ImportModel::Kind kindOf(const ImportResult &result)
{
    using Kind = ImportModel::Kind;
    switch (result.what) {
    case ImportResult::What::New:
        return Kind::New;
    case ImportResult::What::Known:
        return result.changed ? Kind::Changed : Kind::Known;
    case ImportResult::What::Gone:
        return Kind::Gone;
    case ImportResult::What::Failed:
        return Kind::Failed;
    }
    Q_UNREACHABLE();
}

} // namespace

void ImportModel::setPlan(const ImportPlan &plan, const QList<NotUnderstood> &notUnderstood)
{
    beginResetModel();
    m_rows.clear();
    m_rowOf.clear();
    m_counts.fill(0);
    m_rows.reserve(static_cast<size_t>(plan.ids.size() + notUnderstood.size()));
    for (const OfferId &id : plan.ids) {
        m_rowOf.insert(id, static_cast<int>(m_rows.size()));
        append({plan.known.contains(id) ? Kind::Seen : Kind::Unseen,
                id.value,
                plan.inFull.value(id).title,
                0,
                {}});
    }
    for (const NotUnderstood &piece : notUnderstood)
        append({Kind::NotUnderstood, piece.text, {}, piece.line, {}});
    endResetModel();
}

void ImportModel::append(Row row)
{
    ++m_counts.at(static_cast<size_t>(row.kind));
    m_rows.push_back(std::move(row));
}

void ImportModel::take(const ImportResult &result)
{
    const auto found = m_rowOf.constFind(result.id);
    if (found == m_rowOf.cend())
        return;
    Row &row = m_rows.at(static_cast<size_t>(*found));
    --m_counts.at(static_cast<size_t>(row.kind));
    row.kind = kindOf(result);
    ++m_counts.at(static_cast<size_t>(row.kind));
    if (result.offer)
        row.title = result.offer->title;
    row.error = result.error;
    Q_EMIT dataChanged(index(*found, 0), index(*found, Count - 1));
}

QString ImportModel::wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Unseen:
        //: An offer that is to be imported and was never seen
        return tr("Not seen yet");
    case Kind::Seen:
        //: An offer that is to be imported and is in the library
        return tr("Seen before");
    case Kind::New:
        //: What became of an imported offer: it is new in the library
        return tr("New");
    case Kind::Known:
        //: What became of an imported offer: it was in the library and is as it was
        return tr("Known");
    case Kind::Changed:
        //: What became of an imported offer: it was in the library and is not as it was
        return tr("Changed");
    case Kind::Gone:
        //: What became of an imported offer: there is no such offer any more
        return tr("Gone");
    case Kind::Failed:
        //: What became of an imported offer: it could not be read
        return tr("Failed");
    case Kind::NotUnderstood:
        return tr("Not understood");
    }
    Q_UNREACHABLE();
}

QString ImportModel::aboutOf(const Row &row)
{
    if (row.kind == Kind::NotUnderstood)
        //: Where a piece of text stands. %1: number of the line
        return tr("Line %1").arg(format::number(row.line));
    return row.error ? errorText(*row.error).what : row.title;
}

QString ImportModel::title(int column) const
{
    switch (column) {
    case Outcome:
        //: Column: what became of an imported offer
        return tr("Result");
    case What:
        //: Column: an offer's ID, or a piece of text that was not understood
        return tr("Offer");
    case About:
        //: Column: an offer's title, or why it could not be read
        return tr("Details");
    default:
        return {};
    }
}

QString ImportModel::text(int row, int column) const
{
    const Row &one = m_rows.at(static_cast<size_t>(row));
    switch (column) {
    case Outcome:
        return wordOf(one.kind);
    case What:
        return one.what;
    case About:
        return aboutOf(one);
    default:
        return {};
    }
}

bool ImportModel::isNumber(int /*column*/) const { return false; }

QString ImportModel::hint(int row, int /*column*/) const
{
    const std::optional<Error> &error = m_rows.at(static_cast<size_t>(row)).error;
    return error ? errorText(*error).advice : QString();
}

} // namespace sanjia
