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
constexpr auto kChinese = ":/i18n/sanjia_zh_CN.qm"_L1;

void install(QCoreApplication &app, const QLocale &locale, const QString &name,
             const QString &directory)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(locale, name, u"_"_s, directory)) {
        QCoreApplication::installTranslator(translator.get());
        translator.release()->setParent(&app);
    }
}

/// Both ways between the words of the source, which are English, and the Chinese ones. Made when
/// it is first asked for, so that a program that never asks does nothing for it.
QMultiHash<QString, QString> names()
{
    QMultiHash<QString, QString> all;
    QFile file(kChinese);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    const QList<Translation> chinese = translationsIn(file.readAll());
    for (const Translation &one : chinese) {
        if (one.source.size() > kLongestName || one.source == one.translated)
            continue;
        all.insert(one.source, one.translated);
        all.insert(one.translated, one.source);
    }
    return all;
}

/// Chinese or English; a system in any other language gets English words with its own numbers.
QLocale spoken(const QString &language)
{
    if (language == "zh_CN"_L1)
        return QLocale(QLocale::Chinese, QLocale::China);
    if (language == "en"_L1)
        return QLocale(QLocale::English, QLocale::UnitedStates);
    return QLocale::system();
}

} // namespace

void installLanguage(QCoreApplication &app, const QString &language)
{
    const QLocale locale = spoken(language);
    QLocale::setDefault(locale);
    const bool chinese = locale.language() == QLocale::Chinese;
    const QLocale words = chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                  : QLocale(QLocale::English, QLocale::UnitedStates);
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
