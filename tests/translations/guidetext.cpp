// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/guidetext.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString withoutRemark(const QString &line)
{
    static const QRegularExpression remark(u"\\s+#.*$"_s);
    return QString(line).remove(remark);
}

/// As a person reads it.
QString onScreen(QString text)
{
    static const QRegularExpression chineseMnemonic(u"\\(&.\\)"_s);
    static const QRegularExpression end(u"(…|:|：)+$"_s);
    return text.remove(chineseMnemonic).remove(u'&').trimmed().remove(end).trimmed();
}

const QRegularExpression &place()
{
    static const QRegularExpression places(u"%L?n|%L?\\d|\\(e?s\\)"_s);
    return places;
}

QString patternOf(const QString &text)
{
    QString pattern;
    qsizetype from = 0;
    QString rest; // what is no place
    for (auto it = place().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString before = text.mid(from, match.capturedStart() - from);
        const QString found = match.captured();
        pattern += QRegularExpression::escape(before);
        if (found.startsWith(u'('))
            pattern += u"(?:%1)?"_s.arg(found.mid(1, found.size() - 2));
        else
            pattern += found.endsWith(u'n') ? u"[0-9]+"_s : u".+"_s;
        rest += before;
        from = match.capturedEnd();
    }
    pattern += QRegularExpression::escape(text.mid(from));
    rest += text.mid(from);
    const auto isHan = [](QChar c) {
        return c.script() == QChar::Script_Han;
    };
    const bool says = std::ranges::any_of(rest, isHan)
        || std::ranges::count_if(rest, [](QChar c) { return c.isLetter(); }) >= 4;
    return says ? QRegularExpression::anchoredPattern(pattern) : QString();
}

} // namespace

GuideChapter GuideChapter::of(const QString &text)
{
    static const QRegularExpression heading(u"^(#+) "_s);
    static const QRegularExpression code(u"`[^`]*`"_s);
    static const QRegularExpression command(u"^sanjia [a-z]"_s); // not "sanjia VERB"
    static const QRegularExpression bolds(u"\\*\\*(.+?)\\*\\*"_s);
    static const QRegularExpression links(u"(!?)\\[[^\\]]*\\]\\(([^)]*)\\)"_s);
    GuideChapter chapter;
    chapter.text = text;
    bool fenced = false;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith("```"_L1)) {
            fenced = !fenced;
            continue;
        }
        if (fenced) {
            chapter.commands.append(withoutRemark(line));
            continue;
        }
        if (const auto match = heading.match(line); match.hasMatch())
            chapter.headings.append(static_cast<int>(match.capturedLength(1)));
        for (auto it = code.globalMatch(line); it.hasNext();) {
            const QString typed = it.next().captured().remove(u'`');
            chapter.code.append(typed);
            if (command.match(typed).hasMatch())
                chapter.commands.append(typed);
        }
        const QString words = QString(line).remove(code);
        for (auto it = bolds.globalMatch(words); it.hasNext();)
            chapter.bold.append(it.next().captured(1));
        for (auto it = links.globalMatch(words); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            (match.captured(1).isEmpty() ? chapter.links : chapter.pictures)
                .append(match.captured(2));
        }
    }
    return chapter;
}

QMap<QString, GuideChapter> guideIn(const QString &folder)
{
    QMap<QString, GuideChapter> chapters;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.md"_s}, QDir::Files))
        chapters.insert(name, GuideChapter::of(readText(dir.filePath(name))));
    return chapters;
}

ScreenTexts::ScreenTexts(const QString &tsFile)
{
    QXmlStreamReader xml(readText(tsFile));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1)
            add(m_english, xml.readElementText());
        else if (xml.name() == "numerusform"_L1)
            add(m_chinese, xml.readElementText());
        else if (xml.name() == "translation"_L1
                 && xml.attributes().value("type"_L1) != "unfinished"_L1) {
            // Plural forms are elements inside, which the next rounds meet.
            if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
                add(m_chinese, xml.text().toString());
            else if (xml.isStartElement() && xml.name() == "numerusform"_L1)
                add(m_chinese, xml.readElementText());
        }
    }
}

void ScreenTexts::add(Texts &texts, const QString &text)
{
    const QString shown = onScreen(text);
    if (!place().match(shown).hasMatch())
        texts.plain.insert(shown);
    else if (const QString pattern = patternOf(shown); !pattern.isEmpty())
        texts.patterns.append(pattern);
}

bool ScreenTexts::has(const Texts &texts, const QString &phrase)
{
    return texts.plain.contains(phrase)
        || std::ranges::any_of(texts.patterns, [&phrase](const QString &pattern) {
               return QRegularExpression(pattern).match(phrase).hasMatch();
           });
}

QList<QStringList> shellCommands(const QString &line)
{
    static const QRegularExpression variable(u"^[A-Z_]+="_s);
    QList<QStringList> commands{{}};
    for (const QString &word : QProcess::splitCommand(line)) {
        if (word == "&&"_L1 || word == "|"_L1)
            commands.append(QStringList());
        else if (!commands.last().isEmpty() || !variable.match(word).hasMatch())
            commands.last().append(word);
    }
    return commands;
}
