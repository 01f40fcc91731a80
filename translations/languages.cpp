// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/languages.h"

#include <QCoreApplication>
#include <QHash>
#include <QLibraryInfo>
#include <QLocale>
#include <QMutex>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr qsizetype kLongestName = 80; // bytes: longer texts are no names

/// Whence a text on the screen came.
struct Origin
{
    QByteArray context;
    QByteArray source;
    QByteArray comment;
};

QMutex originsLock;
QHash<QString, Origin> &origins()
{
    static QHash<QString, Origin> all;
    return all;
}

/// Remembers what the short texts it hands out are translations of: Qt offers no way back.
class RememberingTranslator final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int n) const override
    {
        QString said = QTranslator::translate(context, source, comment, n);
        if (n >= 0 || !source || qstrlen(source) > kLongestName)
            return said;
        // What it leaves out is said in the words of the source.
        const QString shown = said.isNull() ? QString::fromUtf8(source) : said;
        const QMutexLocker lock(&originsLock);
        if (!origins().contains(shown))
            origins().insert(shown, {context, source, comment});
        return said;
    }
};

template <class Translator = QTranslator> void
install(QCoreApplication &app, const QLocale &locale, const QString &name, const QString &directory)
{
    auto translator = std::make_unique<Translator>();
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
    install<RememberingTranslator>(app, words, u"sanjia"_s, u":/i18n"_s);
}

QStringList otherNames(const QString &shown)
{
    Origin origin;
    {
        const QMutexLocker lock(&originsLock);
        origin = origins().value(shown);
    }
    if (origin.source.isEmpty())
        return {};
    static const auto chinese = [] {
        auto words = std::make_unique<QTranslator>();
        if (!words->load(QLocale(QLocale::Chinese, QLocale::China), u"sanjia"_s, u"_"_s,
                         u":/i18n"_s))
            words.reset();
        return words;
    }();
    QStringList names{QString::fromUtf8(origin.source)};
    if (chinese)
        names.append(chinese->translate(origin.context.constData(), origin.source.constData(),
                                        origin.comment.constData()));
    names.removeAll(shown);
    names.removeAll(QString());
    return names;
}

} // namespace sanjia
