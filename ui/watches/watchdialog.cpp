// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/watchdialog.h"

#include "core/services/market.h"
#include "core/services/watches.h"
#include "ui/support/metrics.h"
#include "ui/support/panes.h"
#include "ui/text/errortext.h"
#include "ui/watches/durationedit.h"
#include "ui/watches/rulesedit.h"
#include "ui/watches/searchdepth.h"
#include "ui/watches/watchload.h"
#include "ui/watches/watchtarget.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr QuietHours kUsualNight{22 * 60, 7 * 60};

int minuteOf(const QTimeEdit *edit) { return edit->time().hour() * 60 + edit->time().minute(); }

QTime timeAt(int minute) { return {minute / 60, minute % 60}; }

} // namespace

WatchDialog::WatchDialog(const Desk &desk, const Watch &watch, const QStringList &whats,
                         QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_watch(watch),
      m_target(new WatchTarget(desk, this)),
      m_depthLabel(new QLabel(tr("&Pages"), this)),
      m_depth(new SearchDepth(this)),
      m_every(new DurationEdit(u"watchEvery"_s, kLeastMinutes, kMostMinutes, this)),
      m_quiet(new QCheckBox(tr("&Quiet from"), this)),
      m_from(new QTimeEdit(this)),
      m_to(new QTimeEdit(this)),
      m_rules(new RulesEdit(this)),
      m_coolDown(new DurationEdit(u"watchCoolDown"_s, 0, kMostMinutes, this)),
      m_load(new WatchLoad(this)),
      m_complaint(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"watchDialog"_s);
    setWindowTitle(watch.id == 0 ? tr("New watch") : tr("Edit watch"));
    build();
    m_target->set(watch.kind, whats.isEmpty() ? QStringList{watch.what} : whats);
    if (watch.id != 0) {
        m_target->fix();
        m_target->set(watch.kind, {watch.what});
    }
    show(watch);
    connect(m_target, &WatchTarget::changed, this, &WatchDialog::fit);
    connect(m_depth, &SearchDepth::changed, this, &WatchDialog::estimate);
    connect(m_every, &DurationEdit::changed, this, &WatchDialog::estimate);
    connect(m_quiet, &QCheckBox::toggled, this, &WatchDialog::fit);
    connect(m_rules, &RulesEdit::changed, this, [this] { complain({}); });
    m_askingOthers = m_desk.watches->callsPerDayOfAll(watch.id);
    m_askingOthers.then(this, [this](const Result<qint64> &calls) {
        m_others = calls.value_or(0);
        estimate();
    });
    fit();
    if (watch.id == 0)
        m_target->focusWhat();
    else
        m_every->setFocus();
}

QWidget *WatchDialog::quietRow()
{
    auto *line = new QWidget(this);
    m_quiet->setObjectName(u"watchQuiet"_s);
    m_from->setObjectName(u"watchFrom"_s);
    m_from->setAccessibleName(tr("Quiet from"));
    m_to->setObjectName(u"watchTo"_s);
    m_to->setAccessibleName(tr("Quiet until"));
    line->setFocusProxy(m_every->focusProxy());
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kBarSpacing);
    m_every->setAccessibleNames(tr("How often"), tr("Unit of how often"));
    row->addWidget(m_every);
    row->addSpacing(2 * kBarSpacing);
    row->addWidget(m_quiet);
    row->addWidget(m_from);
    //: Between two times of day
    row->addWidget(new QLabel(tr("to"), line));
    row->addWidget(m_to);
    row->addStretch();
    return line;
}

void WatchDialog::build()
{
    m_coolDown->setAccessibleNames(tr("How long a rule is quiet"), tr("Unit of how long"));
    m_coolDown->setToolTip(tr("During this time the same rule does not alert again about the same "
                              "offer, unless the price moves further"));
    m_complaint->setObjectName(u"watchComplaint"_s);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(u"watchSave"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &WatchDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *grid = new QGridLayout(this);
    grid->setVerticalSpacing(10);
    int row = 0;
    const auto add = [grid, &row](QLabel *label, QWidget *field) {
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(field, row++, 1);
        // A label only gives the focus to what takes it itself.
        label->setBuddy(field->focusProxy() ? field->focusProxy() : field);
        label->setContentsMargins(0, 5, 0, 0);
    };
    //: Label: what a watch looks at
    add(new QLabel(tr("&Watch"), this), m_target);
    add(m_depthLabel, m_depth);
    QWidget *often = quietRow();
    //: Label, before a time such as "6 hours"
    add(new QLabel(tr("&Every"), this), often);
    //: Label: the rules of a watch
    add(new QLabel(tr("Alert when"), this), m_rules);
    grid->setRowStretch(row - 1, 1);
    //: Label, before a time such as "24 hours": when a rule may alert again
    add(new QLabel(tr("Repeat &after"), this), m_coolDown);
    grid->addWidget(m_load, row++, 0, 1, 2);
    grid->addWidget(m_complaint, row++, 0, 1, 2);
    grid->addWidget(buttons, row, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    resize(780, 440);
    panes::orderTabs(this);
}

void WatchDialog::show(const Watch &watch)
{
    m_depth->readFrom(watch);
    m_every->setMinutes(watch.everyMinutes);
    const QuietHours quiet = watch.quiet.value_or(kUsualNight);
    m_quiet->setChecked(watch.quiet.has_value());
    m_from->setTime(timeAt(quiet.from));
    m_to->setTime(timeAt(quiet.to));
    m_rules->setRules(watch.rules);
    m_coolDown->setMinutes(watch.coolDownMinutes);
}

Watch WatchDialog::asked() const
{
    Watch watch = m_watch; // with what cannot be edited here
    watch.kind = m_target->kind();
    watch.what = m_target->whats().value(0);
    m_depth->writeTo(watch);
    watch.everyMinutes = m_every->minutes();
    watch.quiet = m_quiet->isChecked() ? std::optional(QuietHours{minuteOf(m_from), minuteOf(m_to)})
                                       : std::nullopt;
    watch.coolDownMinutes = m_coolDown->minutes();
    watch.rules = m_rules->rules().value_or(QList<WatchRule>());
    return watch;
}

void WatchDialog::fit()
{
    const bool search = m_target->kind() == Watch::Kind::Keywords;
    m_depth->setVisible(search);
    m_depthLabel->setVisible(search);
    m_rules->setOfSearch(search);
    for (QTimeEdit *edit : {m_from, m_to})
        edit->setEnabled(m_quiet->isChecked());
    complain({});
    estimate();
}

void WatchDialog::estimate()
{
    m_counting.cancel();
    const Watch watch = asked();
    if (watch.what.isEmpty() || !m_others)
        return m_load->clear();
    if (watch.kind == Watch::Kind::Keywords || watch.kind == Watch::Kind::Offer)
        return showEstimate(1);
    m_counting = m_desk.watches->members(watch);
    m_counting.then(this,
                    [this](const Result<int> &members) { showEstimate(members.value_or(0)); });
}

void WatchDialog::showEstimate(qint64 members)
{
    Watch watch = asked();
    watch.paused = false; // what it takes when it runs
    const qint64 watches = std::max<qint64>(1, m_target->whats().size());
    m_load->show(watches * callsPerRun(watch, members), watches * callsPerDay(watch, members),
                 m_others.value_or(0), m_desk.market.budgetPerMinute());
}

void WatchDialog::complain(const QString &text) { m_complaint->setText(text); }

void WatchDialog::save()
{
    const QStringList whats = m_target->whats();
    if (whats.isEmpty()) {
        complain(m_target->kind() == Watch::Kind::Offer ? tr("That is not an offer number or link.")
                                                        : tr("Enter what to watch."));
        return m_target->focusWhat();
    }
    if (!m_rules->rules()) {
        complain(tr("A rule is missing its value, which must be more than zero."));
        return m_rules->focusTrouble();
    }
    QList<Watch> watches;
    Watch watch = asked();
    for (const QString &what : whats) {
        watch.what = what;
        watches.append(watch);
    }
    m_save->setEnabled(false);
    m_keeping = m_desk.watches->put(watches);
    m_keeping.then(this, [this](const Result<QList<Watch>> &done) {
        if (done) {
            Q_EMIT kept(static_cast<int>(done->size()));
            return accept();
        }
        complain(errorText(done.error()).sentence());
        m_save->setEnabled(true);
    });
}

} // namespace sanjia
