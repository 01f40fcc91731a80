// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/doctor.h"

#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "app/session.h"
#include "core/services/picturecache.h"
#include "core/store/storecopy.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"

#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

constexpr qint64 kMegabyte = 1024LL * 1024;
constexpr qint64 kLeastFree = 200 * kMegabyte;
constexpr qint64 kLargeWal = 256 * kMegabyte;

QString bytes(qint64 count) { return QLocale().formattedDataSize(count); }

QString stateName(Finding::State state)
{
    switch (state) {
    case Finding::State::Fine:
        //: doctor: nothing is wrong with this
        return Words::tr("fine");
    case Finding::State::Attention:
        //: doctor: works, but something should be done
        return Words::tr("attention");
    case Finding::State::Wrong:
        //: doctor: does not work
        return Words::tr("wrong");
    }
    Q_UNREACHABLE();
}

class Doctor final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        m_format = read().format();
        read().noWordsAfter(0);
        if (m_format == Format::Csv)
            read().refuse(Words::tr("Findings are shown as a table or as json."));
        if (refused())
            return;
        auto settings = readSettings(arguments().options, QProcessEnvironment::systemEnvironment());
        if (!settings)
            return refuse(settings.error());
        m_settings = *std::move(settings);
        m_left = examinations();
        next();
    }

private:
    void next()
    {
        if (m_left.isEmpty())
            return report();
        const Examination examine = m_left.takeFirst();
        examine(m_settings, [this](const QList<Finding> &findings) {
            m_findings.append(findings);
            next();
        });
    }

    void report()
    {
        if (m_format == Format::Json) {
            static const QStringList states{u"fine"_s, u"attention"_s, u"wrong"_s};
            QJsonArray list;
            for (const Finding &finding : m_findings)
                list.append(QJsonObject{{u"what"_s, finding.what},
                                        {u"state"_s, states.at(static_cast<int>(finding.state))},
                                        {u"text"_s, finding.text},
                                        {u"advice"_s, finding.advice}});
            print(jsonText({{u"findings"_s, list}}));
        } else {
            QString text;
            for (const Finding &finding : m_findings)
                text += terminalSafe(QString(finding.name + u": "_s + stateName(finding.state)
                                             + u" – "_s
                                             + ErrorText{finding.text, finding.advice}.sentence()))
                    + u'\n';
            print(text.toUtf8());
        }
        for (const Finding &finding : m_findings) {
            if (finding.state == Finding::State::Wrong)
                noteStatus(finding.status);
        }
        finish();
    }

    Settings m_settings;
    QList<Examination> m_left;
    QList<Finding> m_findings;
    Format m_format = Format::Table;
};

} // namespace

Finding wrong(Finding finding, const Error &error)
{
    const ErrorText text = errorText(error);
    finding.state = Finding::State::Wrong;
    finding.text = text.what;
    finding.advice = text.advice;
    finding.status = static_cast<ExitStatus>(exitStatusOf(error.kind));
    return finding;
}

Finding attention(Finding finding, const QString &text, const QString &advice)
{
    finding.state = Finding::State::Attention;
    finding.text = text;
    finding.advice = advice;
    return finding;
}

Finding examineStore(const QString &path)
{
    //: doctor: the file that keeps every offer seen
    Finding finding{u"store"_s, Words::tr("Library"), Finding::State::Fine, {}, {}, kDone};
    const Result<storecopy::Health> looked = storecopy::inspect(path);
    if (!looked)
        return wrong(finding, looked.error());
    const storecopy::Health &health = *looked;
    const QString file = QDir::toNativeSeparators(path);
    if (!health.exists) {
        finding.text = Words::tr("There is none yet: %1.").arg(file);
        return finding;
    }
    if (!health.damage.isEmpty())
        return wrong(finding, {ErrorKind::StoreCorrupt, path, health.damage, std::nullopt});
    if (health.schema > health.newestSchema)
        return wrong(finding, {ErrorKind::StoreNewer, path, {}, std::nullopt});
    if (!health.isPrivate)
        return attention(finding, Words::tr("Other users can read %1.").arg(file),
                         Words::tr("Take their rights away: chmod 600."));
    if (health.diskFree < kLeastFree + health.size / 2)
        return attention(finding,
                         Words::tr("Only %1 are free on its disk.").arg(bytes(health.diskFree)),
                         Words::tr("Make room before it is full."));
    if (health.walSize > kLargeWal)
        return attention(
            finding, Words::tr("%1 are not worked into the file yet.").arg(bytes(health.walSize)),
            Words::tr("Close every Sanjia once."));
    finding.text = Words::tr("%1: whole, %2 offers, %3, schema %4 of %5, %6 free.")
                       .arg(file, format::number(health.offers),
                            bytes(health.size + health.walSize), QString::number(health.schema),
                            QString::number(health.newestSchema), bytes(health.diskFree));
    return finding;
}

Finding examinePictures(const QString &folder)
{
    //: doctor: the folder of pictures that were seen once
    Finding finding{u"pictures"_s, Words::tr("Pictures"), Finding::State::Fine, {}, {}, kDone};
    const PictureStock stock = PictureCache::stockOf(folder);
    //: doctor. %1: a folder, %2: a number, %3: a size such as "12 MB"
    finding.text = Words::tr("%1: %2 kept, %3. They may be deleted.")
                       .arg(QDir::toNativeSeparators(folder), format::number(stock.pictures),
                            bytes(stock.bytes));
    return finding;
}

QList<Examination> examinations()
{
    return {&examinePlatform, &examineKeychain, [](const Settings &settings, const Tell &tell) {
                tell({examineStore(storePathFor(settings, Reach::Library)),
                      examinePictures(settings.pictureDir)});
            }};
}

Verb doctorVerb()
{
    return {u"doctor"_s,
            {},
            Words::tr("Looks for what is wrong, and says what to do."),
            {},
            making<Doctor>()};
}

} // namespace sanjia::cli
