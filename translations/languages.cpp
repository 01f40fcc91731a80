// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

void install(QCoreApplication &app, const QLocale &locale, const QString &name,
             const QString &directory)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(locale, name, u"_"_s, directory)) {
        QCoreApplication::installTranslator(translator.get());
        translator.release()->setParent(&app);
    }
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

} // namespace sanjia
