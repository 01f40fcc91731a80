// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/csv.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

namespace sanjia {

/// What LibreOffice reads in a spreadsheet file, without a window and with a profile of its own, so
/// that no test meets a person's office. packaging/packages.txt installs it: its absence fails.
class Office
{
public:
    /// Why the last question had no answer.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

    /// The cells of each sheet by its name, in full precision and not as shown. `inFilter` says how
    /// a CSV file is to be read: separator, quote, character set, first line, formats, language.
    QMap<QString, QList<CsvRow>> sheetsOf(const QString &path, const QString &inFilter = {})
    {
        QDir(m_dir.path()).removeRecursively();
        QDir().mkpath(m_dir.path());
        QStringList arguments{
            QStringLiteral("-env:UserInstallation=file://") + m_profile.path(),
            QStringLiteral("--headless"),
            QStringLiteral("--norestore"),
            QStringLiteral("--convert-to"),
            QStringLiteral("csv:Text - txt - csv "
                           "(StarCalc):44,34,76,1,,1033,false,false,false,false,false,-1"),
            QStringLiteral("--outdir"),
            m_dir.path()};
        if (!inFilter.isEmpty())
            arguments.append(QStringLiteral("--infilter=CSV:") + inFilter);
        arguments.append(path);
        QProcess office;
        office.setProcessChannelMode(QProcess::MergedChannels);
        office.start(QStringLiteral("soffice"), arguments);
        if (!office.waitForStarted()) {
            m_trouble = QStringLiteral("soffice cannot be started; packaging/install-deps.sh "
                                       "installs it");
            return {};
        }
        if (!office.waitForFinished(kPatienceMs)) {
            office.kill();
            office.waitForFinished();
            m_trouble = QStringLiteral("soffice did not end");
            return {};
        }
        QMap<QString, QList<CsvRow>> sheets;
        const QStringList files = QDir(m_dir.path()).entryList(QDir::Files);
        for (const QString &name : files) {
            QFile file(m_dir.filePath(name));
            const bool opened = file.open(QIODevice::ReadOnly);
            const auto rows = csvRows(QString::fromUtf8(file.readAll()));
            if (!opened || !rows) {
                m_trouble = QStringLiteral("unreadable: ") + name;
                return {};
            }
            // "book-sheet.csv"
            sheets.insert(name.sliced(QFileInfo(path).completeBaseName().size() + 1).chopped(4),
                          *rows);
        }
        m_trouble = sheets.isEmpty() ? QString::fromUtf8(office.readAll()) : QString();
        return sheets;
    }

private:
    static constexpr int kPatienceMs = 120'000;

    QTemporaryDir m_profile;
    QTemporaryDir m_dir;
    QString m_trouble;
};

} // namespace sanjia
