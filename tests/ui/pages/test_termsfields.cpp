// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/termsfields.h"

#include "core/domain/clock.h"
#include "ui/support/uistate.h"

#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sanjia;
using namespace Qt::StringLiterals;

class TestTermsFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tellsWhatIsTyped();
    void keepsTheRateWithItsDay();
    void takesWhatAnotherPageSet();
    void believesNoNonsense();
    void doesWithoutAState();

private:
    static QLineEdit *edit(const TermsFields &fields, const QString &name)
    {
        return fields.findChild<QLineEdit *>(name);
    }
    static QString day(const TermsFields &fields)
    {
        const auto *label = fields.findChild<QLabel *>(u"rateDay"_s);
        return label->isHidden() ? QString() : label->text();
    }
    static QString said(QDate day) { return QLocale().toString(day, QLocale::ShortFormat); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<UiState> m_state;
    SettableClock m_clock;
    QDate m_today{2026, 11, 25};
};

void TestTermsFields::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_state = std::make_unique<UiState>(m_dir->filePath(u"window.ini"_s));
    m_clock.set(QDateTime(m_today, QTime(12, 0)).toMSecsSinceEpoch());
}

void TestTermsFields::tellsWhatIsTyped()
{
    TermsFields fields(m_state.get(), m_clock);
    QCOMPARE(fields.terms(), OrderTerms());
    QSignalSpy changed(&fields, &TermsFields::changed);
    edit(fields, u"freight"_s)->setText(u"12.50"_s);
    edit(fields, u"rate"_s)->setText(u"0.14"_s);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(fields.terms().freight, Money::fromFen(1'250));
    QCOMPARE(fields.terms().rate, ExchangeRate::parse(u"0.14"));
    edit(fields, u"freight"_s)->setText(u"twelve"_s); // shown as wrong, counts as not told
    QCOMPARE(fields.terms().freight, std::nullopt);
    edit(fields, u"rate"_s)->setText(u"0"_s);
    QCOMPARE(fields.terms().rate, std::nullopt);
}

void TestTermsFields::keepsTheRateWithItsDay()
{
    {
        TermsFields fields(m_state.get(), m_clock);
        QVERIFY(day(fields).isEmpty());
        edit(fields, u"freight"_s)->setText(u"8"_s);
        edit(fields, u"rate"_s)->setText(u"0.14"_s);
        QVERIFY(day(fields).contains(said(m_today)));
    }
    m_clock.advance(9 * kMsPerDay);
    TermsFields later(m_state.get(), m_clock);
    QCOMPARE(later.terms().freight, Money::fromFen(800));
    QCOMPARE(later.terms().rate, ExchangeRate::parse(u"0.14"));
    QVERIFY(day(later).contains(said(m_today))); // still of that day
    edit(later, u"freight"_s)->setText(u"9"_s); // says nothing of the rate
    QVERIFY(day(later).contains(said(m_today)));
    edit(later, u"rate"_s)->setText(u"0.15"_s);
    QVERIFY(day(later).contains(said(m_today.addDays(9))));
    edit(later, u"rate"_s)->clear();
    QVERIFY(day(later).isEmpty());
    QVERIFY(m_state->rate().isEmpty() && !m_state->rateDay().isValid());
}

void TestTermsFields::takesWhatAnotherPageSet()
{
    TermsFields one(m_state.get(), m_clock);
    TermsFields other(m_state.get(), m_clock);
    edit(one, u"freight"_s)->setText(u"8"_s);
    edit(one, u"rate"_s)->setText(u"0.14"_s);
    QSignalSpy changed(&other, &TermsFields::changed);
    other.show();
    QCOMPARE(other.terms(), one.terms());
    QVERIFY(day(other).contains(said(m_today)));
    QCOMPARE(changed.count(), 1);
    other.hide();
    other.show(); // nothing new, nothing to cost again
    QCOMPARE(changed.count(), 1);
}

void TestTermsFields::believesNoNonsense()
{
    m_state->setFreight(u"-5"_s);
    m_state->setRate(u"much"_s, m_today);
    const TermsFields fields(m_state.get(), m_clock);
    QCOMPARE(fields.terms(), OrderTerms());
    QVERIFY(edit(fields, u"freight"_s)->text().isEmpty());
    QVERIFY(edit(fields, u"rate"_s)->text().isEmpty());
    QVERIFY(day(fields).isEmpty());
}

void TestTermsFields::doesWithoutAState()
{
    TermsFields fields(nullptr, m_clock);
    edit(fields, u"rate"_s)->setText(u"0.14"_s);
    fields.show();
    QVERIFY(fields.terms().rate);
    QVERIFY(day(fields).contains(said(m_today)));
}

QTEST_MAIN(TestTermsFields)
#include "test_termsfields.moc"
