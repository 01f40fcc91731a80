// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tellingbook.h"

#include "core/services/filewriter.h"

#include <QDir>
#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr qint64 kMostBytes = 64 << 10;

// QSettings would do, but it loses a file on a full disk (Qt 6.4) and reads commas as lists.
using Section = QHash<QString, QStringList>; // a key may come several times

QString written(const QString &text)
{
    QString line = text;
    return line.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s);
}

QString read(QStringView line)
{
    QString text;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) != u'\\' || i + 1 == line.size()) {
            text += line.at(i);
            continue;
        }
        const QChar next = line.at(++i);
        text += next == u'n' ? u'\n' : next == u'r' ? u'\r' : next;
    }
    return text;
}

QHash<QString, Section> sectionsOf(const QString &text)
{
    QHash<QString, Section> sections;
    QString section;
    const QStringList lines = text.split(u'\n');
    for (const QString &whole : lines) {
        const QStringView trimmed = QStringView(whole).trimmed();
        // Blanks at the end of a value are its own; a return is an editor's.
        const QStringView line = whole.endsWith(u'\r') ? QStringView(whole).chopped(1) : whole;
        if (trimmed.startsWith(u'[') && trimmed.endsWith(u']'))
            section = trimmed.mid(1, trimmed.size() - 2).toString();
        else if (const qsizetype sign = line.indexOf(u'='); sign > 0 && !line.startsWith(u'#'))
            sections[section][line.left(sign).trimmed().toString()].append(
                read(line.mid(sign + 1)));
    }
    return sections;
}

QString first(const Section &section, const QString &key) { return section.value(key).value(0); }

std::optional<TellingSettings::Command> commandIn(const Section &section)
{
    TellingSettings::Command command{first(section, u"setup"_s), first(section, u"program"_s),
                                     section.value(u"argument"_s)};
    return command.setup.isEmpty() || command.program.isEmpty() ? std::nullopt
                                                                : std::optional(command);
}

std::optional<TellingSettings::Webhook> webhookIn(const Section &section)
{
    const auto place = secretPlaceNamed(first(section, u"secrets"_s));
    TellingSettings::Webhook webhook{first(section, u"setup"_s), first(section, u"host"_s),
                                     first(section, u"signed"_s) == "true"_L1,
                                     place.value_or(SecretPlace::Memory)};
    return webhook.setup.isEmpty() || webhook.host.isEmpty() || !place ? std::nullopt
                                                                       : std::optional(webhook);
}

std::optional<TellingSettings::Digest> digestIn(const Section &section)
{
    bool isNumber = false;
    TellingSettings::Digest digest{first(section, u"setup"_s), first(section, u"folder"_s),
                                   first(section, u"hour"_s).toInt(&isNumber)};
    const bool makesSense = !digest.setup.isEmpty() && QDir::isAbsolutePath(digest.folder)
        && isNumber && digest.hour >= 0 && digest.hour <= 23;
    return makesSense ? std::optional(digest) : std::nullopt;
}

} // namespace

QList<TellingWay> TellingSettings::ways() const
{
    QList<TellingWay> ways;
    if (command)
        ways.append({TellingChannel::Command, command->setup});
    if (webhook)
        ways.append({TellingChannel::Webhook, webhook->setup});
    if (digest)
        ways.append({TellingChannel::Digest, digest->setup});
    return ways;
}

bool TellingSettings::has(TellingChannel channel) const
{
    switch (channel) {
    case TellingChannel::Command:
        return command.has_value();
    case TellingChannel::Webhook:
        return webhook.has_value();
    case TellingChannel::Digest:
        return digest.has_value();
    }
    return false;
}

Result<TellingSettings> TellingBook::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return TellingSettings();
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return fail(ErrorKind::FileUnreadable, m_path, file.errorString());
    const QHash<QString, Section> sections = sectionsOf(QString::fromUtf8(file.readAll()));
    TellingSettings settings;
    settings.id = first(sections.value(QString()), u"id"_s);
    settings.command = commandIn(sections.value(u"command"_s));
    settings.webhook = webhookIn(sections.value(u"webhook"_s));
    settings.digest = digestIn(sections.value(u"digest"_s));
    return settings;
}

Result<void> TellingBook::write(const TellingSettings &settings) const
{
    QStringList lines;
    const auto put = [&lines](QLatin1String key, const QString &value) {
        lines.append(key + u'=' + written(value));
    };
    put("id"_L1, settings.id);
    if (settings.command) {
        lines.append(u"[command]"_s);
        put("setup"_L1, settings.command->setup);
        put("program"_L1, settings.command->program);
        for (const QString &argument : settings.command->arguments)
            put("argument"_L1, argument);
    }
    if (settings.webhook) {
        lines.append(u"[webhook]"_s);
        put("setup"_L1, settings.webhook->setup);
        put("host"_L1, settings.webhook->host);
        put("signed"_L1, settings.webhook->isSigned ? u"true"_s : u"false"_s);
        put("secrets"_L1, wordOf(settings.webhook->place));
    }
    if (settings.digest) {
        lines.append(u"[digest]"_s);
        put("setup"_L1, settings.digest->setup);
        put("folder"_L1, settings.digest->folder);
        put("hour"_L1, QString::number(settings.digest->hour));
    }
    lines.append(QString());
    return writeWhole(m_path, lines.join(u'\n').toUtf8()).map([this] {
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    });
}

} // namespace sanjia
