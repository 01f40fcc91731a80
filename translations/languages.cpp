// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/languages.h"

#include "translations/catalogue.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr qsizetype kLongestName = 80; // longer texts are no names

void install(QCoreApplication &app, const QLocale &locale, const QString &name,
             const QString &directory)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(locale, name, u"_"_s, directory)) {
        QCoreApplication::installTranslator(translator.get());
        translator.release()->setParent(&app);
    }
}

void silence(QCoreApplication &app)
{
    const auto spoken = app.findChildren<QTranslator *>(Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : spoken) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

/// Both ways between the words of the source, which are English, and those of the other languages.
/// Made when it is first asked for, so that a program that never asks does nothing for it.
QMultiHash<QString, QString> names()
{
    QMultiHash<QString, QString> all;
    const QStringList spoken = languages();
    for (const QString &language : spoken) {
        QFile file(u":/i18n/sanjia_%1.qm"_s.arg(language));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QList<Translation> translations = translationsIn(file.readAll());
        for (const Translation &one : translations) {
            if (one.source.size() > kLongestName || one.source == one.translated)
                continue;
            all.insert(one.source, one.translated);
            all.insert(one.translated, one.source);
        }
    }
    return all;
}

/// The words for a system's language; one that is not spoken gets English words with its own
/// numbers.
QLocale wordsFor(const QLocale &locale)
{
    const QStringList all = languages();
    const auto same = std::ranges::find_if(all, [&locale](const QString &language) {
        return QLocale(language).language() == locale.language();
    });
    return same == all.end() ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(*same);
}

} // namespace

QStringList languages() { return QStringLiteral(SANJIA_LANGUAGES).split(u' '); }

QString ownNameOf(const QString &language)
{
    // Without a country "en" would be American English.
    const QLocale locale(language);
    return language.contains(u'_')
        ? locale.nativeLanguageName()
        : QLocale(locale.language(), QLocale::World).nativeLanguageName();
}

void installLanguage(QCoreApplication &app, const QString &language)
{
    const QLocale locale = languages().contains(language) ? QLocale(language) : QLocale::system();
    silence(app);
    QLocale::setDefault(locale);
    const QLocale words = wordsFor(locale);
    install(app, words, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(app, words, u"sanjia"_s, u":/i18n"_s);
}

QStringList otherNames(const QString &shown)
{
    static const QMultiHash<QString, QString> all = names();
    QStringList others = all.values(shown);
    others.removeDuplicates();
    std::ranges::sort(others); // the same names in the same order, whatever the hash
    return others;
}

} // namespace sanjia
