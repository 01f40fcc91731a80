// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/authorizationpages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

class PageWords
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::PageWords)
};

QByteArray page(const QString &heading, const QString &words)
{
    return u"<!doctype html><meta charset=\"utf-8\"><title>Sanjia</title>"
           "<body style=\"font:1.1em sans-serif;max-width:32em;margin:15vh auto;padding:0 1em\">"
           "<h1 style=\"font-size:1.4em\">%1</h1><p>%2</p>"_s
               .arg(heading.toHtmlEscaped(), words.toHtmlEscaped())
               .toUtf8();
}

} // namespace

RedirectPages authorizationPages()
{
    return {page(PageWords::tr("Sanjia may call in your name."),
                 PageWords::tr("You can close this page and go back to Sanjia.")),
            page(PageWords::tr("Nothing was allowed."),
                 PageWords::tr("1688 gave no authorization. You can close this page and try again "
                               "in Sanjia."))};
}

} // namespace sanjia
