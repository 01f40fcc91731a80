// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/guide.h"

#include "core/domain/textcut.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

QString folderOf(const QString &language) { return u":/guide/"_s + language; }

QString languageOfProgram()
{
    const QStringList written = QDir(folderOf({})).entryList(QDir::Dirs, QDir::Name);
    for (const QString &language : written) {
        if (language != "pictures"_L1 && QLocale(language).language() == QLocale().language())
            return language;
    }
    return u"en"_s;
}

} // namespace

Guide::Guide() : Guide(languageOfProgram()) {}

Guide::Guide(const QString &language) : m_language(language)
{
    const QDir folder(folderOf(language));
    const QStringList names = folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        add(name.section(u'-', 1).chopped(3), folder.filePath(name)); // "01-start.md"
    add(newsId(), u":/whatsnew/%1.md"_s.arg(language));
}

void Guide::add(const QString &id, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    Chapter chapter;
    chapter.id = id;
    chapter.text = QString::fromUtf8(file.readAll());
    chapter.title = chapter.text.section(u'\n', 0, 0).mid(2).trimmed(); // "# …"
    m_chapters.append(chapter);
}

QString Guide::newsId() { return u"whatsnew"_s; }

const Guide::Chapter *Guide::find(const QString &id) const
{
    const auto found = std::ranges::find(m_chapters, id, &Chapter::id);
    return found == m_chapters.cend() ? nullptr : &*found;
}

QList<const Guide::Chapter *> Guide::with(const QString &words) const
{
    const QStringList wanted = textcut::folded(words).split(u' ', Qt::SkipEmptyParts);
    QList<const Chapter *> found;
    for (const Chapter &chapter : m_chapters) {
        const QString text = textcut::folded(chapter.text);
        if (std::ranges::all_of(wanted,
                                [&text](const QString &word) { return text.contains(word); }))
            found.append(&chapter);
    }
    return found;
}

QString Guide::picture(const QString &name) const
{
    static const QRegularExpression plainName(u"^[a-z]+$"_s);
    const QString file = u":/guide/pictures/%1/%2.webp"_s.arg(m_language, name);
    return plainName.match(name).hasMatch() && QFile::exists(file) ? file : QString();
}

QString Guide::plain(const Chapter &chapter)
{
    static const QRegularExpression pictures(u"!\\[[^\\]]*\\]\\([^)]*\\)\\n*"_s);
    static const QRegularExpression links(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    QString text = chapter.text;
    text.remove(pictures);
    text.replace(links, u"\\1"_s);
    return text.remove(u"**"_s);
}

} // namespace sanjia
