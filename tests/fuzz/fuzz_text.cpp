// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/offer.h"
#include "core/domain/shortlist.h"
#include "core/domain/shortlistedit.h"
#include "core/services/importtext.h"
#include "tests/fuzz/promise.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace sanjia;
using fuzz::require;

namespace {

/// As offersIn() and csvRows() count them: a line feed, a return, or both.
qint64 linesIn(const QString &text)
{
    QString plain = text;
    return plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').count(u'\n') + 1;
}

void checkIds(const QList<OfferId> &ids)
{
    for (const OfferId &id : ids)
        require(fuzz::isDigits(id.value) && id.value.size() <= 19, "an id is up to 19 digits");
    require(QSet<OfferId>(ids.begin(), ids.end()).size() == ids.size(), "each offer comes once");
}

void checkRefused(const QList<NotUnderstood> &refused, qint64 inAll, qint64 lines)
{
    require(refused.size() <= kMostNotUnderstood && refused.size() <= inAll,
            "what was not understood is counted, and shown up to a bound");
    for (const NotUnderstood &piece : refused) {
        require(piece.line >= 1 && piece.line <= lines, "what was not understood has a line");
        require(!piece.text.isEmpty() && shownPiece(piece.text) == piece.text,
                "what was not understood is short");
    }
}

void check(const ImportText &import, qint64 lines)
{
    checkIds(import.ids());
    checkRefused(import.notUnderstood, import.notUnderstoodInAll, lines);
    require(import.repeated >= 0, "mentions are counted");
    for (const ImportLine &line : import.lines) {
        require(line.quantity >= 0, "no quantity below zero");
        require(line.rank >= 0 && line.rank <= kLastRank, "a rank is one");
        require(tidiedTags(line.tags) == line.tags, "tags are tidy");
    }
}

/// The ids of a text are those of its first part and then those of its second.
void checkParts(const QString &text)
{
    const qsizetype middle = text.indexOf(u'\n', text.size() / 2);
    if (middle < 0)
        return;
    const OfferText first = offersIn(QStringView(text).first(middle));
    const OfferText second = offersIn(QStringView(text).sliced(middle + 1));
    QList<OfferId> ids = first.ids;
    qint64 repeated = first.repeated + second.repeated;
    for (const OfferId &id : second.ids) {
        if (first.ids.contains(id))
            ++repeated;
        else
            ids.append(id);
    }
    const OfferText whole = offersIn(text);
    require(whole.ids == ids, "a line means the same wherever it stands");
    require(whole.repeated == repeated, "each mention is counted once");
}

} // namespace

/// A file to import, of any bytes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto text = importedText(fuzz::bytesOf(data, size), u"file"_s);
    require(text.has_value(), "a small file is read");
    const qint64 lines = linesIn(*text);
    const ImportText import = importFrom(*text);
    check(import, lines);
    const ImportText again = importFrom(*text);
    require(again.lines == import.lines && again.notUnderstood == import.notUnderstood,
            "the same text is the same import");
    checkParts(*text);

    QString links;
    const QList<OfferId> ids = import.ids();
    for (const OfferId &id : ids)
        links += detailPageUrl(id) + u'\n';
    const ImportText back = importFrom(links);
    // An id of another length than today's is one in a table only.
    for (const OfferId &id : ids)
        require(id.value.size() < 5 || back.ids().contains(id), "no offer is lost");
    return 0;
}
