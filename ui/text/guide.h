// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace sanjia {

/// The user guide that is compiled into the program: Markdown, a file a chapter, the same chapters
/// in every language (resources/guide). Read by its window and by the command line; it knows
/// neither. What a chapter says is kept true by tests/translations/test_guide.
class Guide
{
public:
    struct Chapter
    {
        QString id; ///< "market": what links and pages name it by
        QString title; ///< its first line
        QString text; ///< Markdown; links to chapters are "market.md", pictures "picture:market"
    };

    /// In the language the program speaks (translations/languages.h), in English where there is no
    /// guide in that.
    Guide();
    explicit Guide(const QString &language); ///< a folder of resources/guide: "zh_CN" or "en"

    /// The chapter of what is new, version by version, the newest first (resources/whatsnew).
    [[nodiscard]] static QString newsId();

    [[nodiscard]] const QList<Chapter> &chapters() const { return m_chapters; } ///< in order
    [[nodiscard]] const Chapter *find(const QString &id) const; ///< null: no such chapter
    /// In the order of chapters; case and width of letters do not matter. All for no words.
    [[nodiscard]] QList<const Chapter *> with(const QString &words) const;
    /// The file of a picture; empty where there is none.
    [[nodiscard]] QString picture(const QString &name) const;

    /// A chapter for a terminal: without pictures, links as their words.
    [[nodiscard]] static QString plain(const Chapter &chapter);

private:
    void add(const QString &id, const QString &path);

    QString m_language;
    QList<Chapter> m_chapters;
};

} // namespace sanjia
