// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

/// What a test can know of a chapter of the user guide without showing it.
struct GuideChapter
{
    QString text;
    QList<int> headings; ///< how many # each has
    QStringList bold; ///< what the reader is told to look for on the screen
    QStringList links;
    QStringList pictures;
    QStringList code; ///< what is typed: keys, file names, rules; not that of fenced blocks
    /// Lines of fenced blocks, without their remarks, and calls of the program between the lines.
    QStringList commands;

    [[nodiscard]] static GuideChapter of(const QString &text);
};

/// Chapters of a language by their file names.
[[nodiscard]] QMap<QString, GuideChapter> guideIn(const QString &folder);

/// Everything that can stand on the screen, in English and Chinese, by a .ts file. What a phrase of
/// the guide is held against is a text as a person reads it: without the sign of a mnemonic ("&",
/// or "(&X)" in Chinese), and without "…" or ":" at its end. A place that is filled in stands for
/// what would be there: %n and %Ln for a whole number, %1 for anything, and the "(s)" of a plural
/// for an s or none. A text that is nothing but such places fits nothing, or "%1: %2" would let
/// every phrase with a colon pass.
class ScreenTexts
{
public:
    explicit ScreenTexts(const QString &tsFile);
    [[nodiscard]] qsizetype count() const { return m_english.size(); }
    [[nodiscard]] bool inEnglish(const QString &phrase) const { return has(m_english, phrase); }
    [[nodiscard]] bool inChinese(const QString &phrase) const { return has(m_chinese, phrase); }

private:
    struct Texts
    {
        QSet<QString> plain;
        QStringList patterns;
        [[nodiscard]] qsizetype size() const { return plain.size() + patterns.size(); }
    };
    static void add(Texts &texts, const QString &text);
    [[nodiscard]] static bool has(const Texts &texts, const QString &phrase);

    Texts m_english;
    Texts m_chinese;
};

/// The commands of a line of a shell: what stands between && and |, each as its words, quotes taken
/// away and variables set before it left out.
[[nodiscard]] QList<QStringList> shellCommands(const QString &line);
