// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDesktopServices>
#include <QList>
#include <QObject>
#include <QUrl>

namespace sanjia {

/// Stands where the browser would while it lives: what would be opened is kept, nothing is started.
class BrowserCatch : public QObject
{
    Q_OBJECT
public:
    BrowserCatch()
    {
        for (const QString &scheme : schemes())
            QDesktopServices::setUrlHandler(scheme, this, "take");
    }
    ~BrowserCatch() override
    {
        for (const QString &scheme : schemes())
            QDesktopServices::unsetUrlHandler(scheme);
    }

    QList<QUrl> opened;

public Q_SLOTS:
    void take(const QUrl &url) { opened.append(url); }

private:
    [[nodiscard]] static QStringList schemes()
    {
        return {QStringLiteral("https"), QStringLiteral("http"), QStringLiteral("file"),
                QStringLiteral("javascript")};
    }
};

} // namespace sanjia
