// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace sanjia;

namespace {

const QList<ErrorKind> kKinds{ErrorKind::Cancelled,      ErrorKind::BadParameter,
                              ErrorKind::Authentication, ErrorKind::Permission,
                              ErrorKind::RateLimited,    ErrorKind::Offline,
                              ErrorKind::Timeout,        ErrorKind::Tls,
                              ErrorKind::ServerDown,     ErrorKind::NotFound,
                              ErrorKind::BadAnswer,      ErrorKind::StoreNewer,
                              ErrorKind::StoreCorrupt,   ErrorKind::StoreUnwritable,
                              ErrorKind::StoreBusy,      ErrorKind::FileUnwritable,
                              ErrorKind::FileUnreadable, ErrorKind::Defect,
                              ErrorKind::SecretsLocked,  ErrorKind::SecretsUnavailable,
                              ErrorKind::FileTooLarge,   ErrorKind::Changed};

Error error(ErrorKind kind, const QString &code = {}) { return {kind, code, {}, std::nullopt}; }

/// As Chinese does it.
class Unspaced final : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return qstrcmp(text, "%1 %2") == 0 ? u"%1%2"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasItsWords();
    void tellsTheCode_data();
    void tellsTheCode();
    void neverTellsTheDetail();
    void isOneSentenceBehindTheOther();
    void saysWhenToComeBack_data();
    void saysWhenToComeBack();
    void namesWhatWasNotFound();
    void namesWhatCannotBeUsed();
};

void TestErrorText::everyKindHasItsWords()
{
    QSet<QString> seen;
    for (const ErrorKind kind : kKinds) {
        const ErrorText text = errorText(error(kind));
        QVERIFY(text.what.endsWith(u'.'));
        QVERIFY2(!text.what.contains(u'%') && !text.advice.contains(u'%'), qPrintable(text.what));
        QVERIFY2(!text.what.contains(u"()"_s), qPrintable(text.what));
        QVERIFY2(!seen.contains(text.what), qPrintable(text.what));
        seen.insert(text.what);
        QCOMPARE(text.advice.isEmpty(), kind == ErrorKind::Cancelled);
    }
}

void TestErrorText::tellsTheCode_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](ErrorKind kind, const QString &code) {
        QTest::addRow("%s", qUtf8Printable(code)) << static_cast<int>(kind) << code;
    };
    row(ErrorKind::Permission, u"gw.APIACLDecline"_s);
    row(ErrorKind::Authentication, u"gw.SignatureInvalid"_s);
    row(ErrorKind::BadParameter, u"400"_s);
    row(ErrorKind::BadParameter, u"gw.ParamMissing"_s);
    row(ErrorKind::RateLimited, u"429"_s);
    row(ErrorKind::ServerDown, u"503"_s);
    row(ErrorKind::BadAnswer, u"404"_s);
    row(ErrorKind::StoreNewer, u"/home/a/library.sqlite"_s);
    row(ErrorKind::StoreCorrupt, u"/home/b/library.sqlite"_s);
    row(ErrorKind::StoreUnwritable, u"/home/c/library.sqlite"_s);
    row(ErrorKind::StoreBusy, u"/home/d/library.sqlite"_s);
    row(ErrorKind::FileUnwritable, u"/tmp/%1/比价.csv"_s);
    row(ErrorKind::FileUnreadable, u"/tmp/ids.txt"_s);
    row(ErrorKind::FileTooLarge, u"/tmp/everything.txt"_s);
    row(ErrorKind::Changed, u"春季"_s);
    row(ErrorKind::SecretsUnavailable, u"/home/e/secrets.vault"_s);
}

void TestErrorText::tellsTheCode()
{
    QFETCH(int, kind);
    QFETCH(QString, code);
    const ErrorText text = errorText(error(static_cast<ErrorKind>(kind), code));
    QVERIFY2(text.what.contains(code), qPrintable(text.what));
}

void TestErrorText::neverTellsTheDetail()
{
    for (const ErrorKind kind : kKinds) {
        const ErrorText text = errorText(
            {kind, {}, u"untranslated words for the log"_s, std::nullopt});
        QVERIFY(!text.what.contains(u"log"_s));
        QVERIFY(!text.advice.contains(u"for the log"_s));
    }
}

void TestErrorText::isOneSentenceBehindTheOther()
{
    QCOMPARE((ErrorText{u"It broke."_s, u"Mend it."_s}).sentence(), u"It broke. Mend it."_s);
    QCOMPARE((ErrorText{u"It broke."_s, {}}).sentence(), u"It broke."_s);
    // Chinese has no space behind a full stop.
    Unspaced words;
    QCoreApplication::installTranslator(&words);
    const QString sentence = ErrorText{u"出错了。"_s, u"请重试。"_s}.sentence();
    QCoreApplication::removeTranslator(&words);
    QCOMPARE(sentence, u"出错了。请重试。"_s);
}

void TestErrorText::saysWhenToComeBack_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<QString>("seconds");
    QTest::newRow("seconds") << 7000 << u"7 second"_s;
    QTest::newRow("rounded up") << 6001 << u"7 second"_s;
    QTest::newRow("at once") << 0 << u"0 second"_s;
}

void TestErrorText::saysWhenToComeBack()
{
    QFETCH(int, milliseconds);
    QFETCH(QString, seconds);
    const ErrorText text = errorText(
        {ErrorKind::RateLimited, u"429"_s, {}, std::chrono::milliseconds(milliseconds)});
    QVERIFY2(text.advice.contains(seconds), qPrintable(text.advice));
}

void TestErrorText::namesWhatWasNotFound()
{
    const QString offer = u"This offer no longer exists or is not visible to you."_s;
    for (const QString &code :
         {u""_s, u"2000"_s, u"isv.item-get-service-error"_s, u"610947572360"_s})
        QCOMPARE(errorText(error(ErrorKind::NotFound, code)).what, offer);
    QCOMPARE(errorText(error(ErrorKind::NotFound, u"秋季"_s)).what,
             u"There is nothing named “秋季”."_s);
}

void TestErrorText::namesWhatCannotBeUsed()
{
    QCOMPARE(errorText(error(ErrorKind::BadParameter, u"秋季"_s)).what,
             u"“秋季” cannot be used here."_s);
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "test_errortext.moc"
