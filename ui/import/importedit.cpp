// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importedit.h"

#include <QMimeData>
#include <QUrl>

namespace sanjia {

namespace {

/// The first file of this machine in `source`, or empty.
QString fileIn(const QMimeData &source)
{
    const QList<QUrl> urls = source.urls();
    return urls.isEmpty() ? QString() : urls.first().toLocalFile();
}

} // namespace

bool ImportEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasUrls() || QPlainTextEdit::canInsertFromMimeData(source);
}

void ImportEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly())
        return;
    if (const QString file = fileIn(*source); !file.isEmpty())
        Q_EMIT fileGiven(file);
    else if (source->text().size() > kMostShown)
        Q_EMIT longTextGiven(source->text());
    else
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace sanjia
