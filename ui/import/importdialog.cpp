// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importdialog.h"

#include "core/services/library.h"
#include "core/services/shortlistfill.h"
#include "core/services/shortlists.h"
#include "ui/import/importedit.h"
#include "ui/import/importmodel.h"
#include "ui/support/background.h"
#include "ui/support/dialogs.h"
#include "ui/support/emptynote.h"
#include "ui/support/metrics.h"
#include "ui/support/panes.h"
#include "ui/support/uistate.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
constexpr int kTypingMs = 200;
} // namespace

ImportDialog::ImportDialog(const Desk &desk, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_dialogs(dialogs),
      m_edit(new ImportEdit(this)),
      m_model(new ImportModel(this)),
      m_view(new QTableView(this)),
      m_skipKnown(new QCheckBox(tr("S&kip offers whose full details are known"), this)),
      m_sums(new QLabel(this)),
      m_message(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_open(makeButton(u"importOpen"_s, tr("&Open file…"))),
      //: Button: begins an import
      m_start(makeButton(u"importStart"_s, tr("&Start"))),
      m_pause(makeButton(u"importPause"_s, {})),
      m_cancel(makeButton(u"importCancel"_s, tr("&Cancel import"))),
      m_shortlist(makeButton(u"importShortlist"_s, tr("Add to s&hortlist…")))
{
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &ImportDialog::understand);
    connect(m_edit, &ImportEdit::textChanged, this, [this] {
        m_longText.clear();
        m_plan = {}; // of another text
        m_typing.start();
        refresh();
    });
    connect(m_edit, &ImportEdit::fileGiven, this, &ImportDialog::load);
    connect(m_edit, &ImportEdit::longTextGiven, this, &ImportDialog::takeText);
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_dialogs.openFile(
            this, tr("Import offers"),
            tr("Text and tables (*.txt *.csv *.tsv *.html *.htm *.eml);;All files (*)"),
            [this](const QString &path) { load(path); });
    });
    connect(m_start, &QPushButton::clicked, this, &ImportDialog::start);
    connect(m_pause, &QPushButton::clicked, this, &ImportDialog::pauseOrResume);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_run->cancel(); });
    connect(m_shortlist, &QPushButton::clicked, this, &ImportDialog::addToShortlist);
    refresh();
}

ImportDialog::~ImportDialog() = default;

QPushButton *ImportDialog::makeButton(const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false); // Enter is for the text
    return button;
}

void ImportDialog::build()
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import offers"));
    setSizeGripEnabled(true);
    resize(760, 640);
    auto *label = new QLabel(tr("&Paste or drop any text with offer IDs or 1688 links, or a "
                                "shortlist that was exported:"),
                             this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(m_edit);
    m_edit->setObjectName(u"importText"_s);
    m_edit->setAccessibleName(tr("Text to import"));
    m_edit->setTabChangesFocus(true);
    m_skipKnown->setObjectName(u"importSkip"_s);
    m_sums->setObjectName(u"importSums"_s);
    m_message->setObjectName(u"importMessage"_s);
    for (QLabel *text : {m_sums, m_message}) {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
    }
    m_message->hide(); // until it says something it takes no room
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the import"));
    //: Progress of an import: %v and %m are filled in by numbers of offers
    m_progress->setFormat(tr("%v of %m"));
    buildTable();

    auto *top = new QHBoxLayout;
    top->setSpacing(kBarSpacing);
    top->addWidget(m_open);
    top->addWidget(m_skipKnown);
    top->addStretch();
    auto *close = makeButton(u"importClose"_s, tr("C&lose"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kBarSpacing);
    for (QPushButton *button : {m_start, m_pause, m_cancel})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_shortlist);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(kBarSpacing);
    column->addWidget(label);
    column->addWidget(m_edit, 1);
    column->addLayout(top);
    column->addWidget(m_sums);
    column->addWidget(m_view, 2);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addLayout(buttons);
    panes::orderTabs(this);
    m_edit->setFocus();
}

void ImportDialog::buildTable()
{
    m_view->setObjectName(u"importView"_s);
    m_view->setAccessibleName(tr("What was understood"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    new EmptyNote(tr("Offers found in the text are listed here before anything is imported."),
                  m_view);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->resizeSection(ImportModel::Outcome, 130);
    header->resizeSection(ImportModel::What, 240);
}

void ImportDialog::load(const QString &path)
{
    if (m_edit->isReadOnly())
        return;
    m_loading = inBackground<QString>([path] { return importedFile(path); });
    m_loading.then(this, [this](const Result<QString> &text) {
        if (text)
            takeText(*text);
        else
            complain(text.error());
    });
}

void ImportDialog::takeText(const QString &text)
{
    const bool isLong = text.size() > ImportEdit::kMostShown;
    m_edit->setPlainText(isLong ? QString() : text);
    m_edit->setPlaceholderText(
        isLong ? tr("The text is too long to be shown here. It is read all the same.") : QString());
    m_longText = isLong ? text : QString(); // after setPlainText(), which forgets it
    m_typing.stop();
    understand();
}

void ImportDialog::understand()
{
    if (m_run && m_run->state() != ImportRun::State::Ended)
        return;
    const QString text = m_longText.isEmpty() ? m_edit->toPlainText() : m_longText;
    m_planning = {};
    m_plan = {};
    m_reading = inBackground<ImportText>([text] { return importFrom(text); });
    m_reading.then(this, [this](const Result<ImportText> &read) {
        if (read)
            plan(*read);
    });
    refresh();
}

void ImportDialog::plan(const ImportText &text)
{
    m_planning = planImport(m_desk.library, text.ids());
    m_planning.then(this, [this, text](const Result<ImportPlan> &plan) {
        if (!plan)
            return complain(plan.error());
        m_text = text;
        m_plan = *plan;
        m_listable = plan->known;
        m_run.reset();
        m_model->setPlan(*plan, text.notUnderstood);
        say({});
    });
}

void ImportDialog::start()
{
    m_run = std::make_unique<ImportRun>(m_desk.market, m_plan, m_skipKnown->isChecked());
    connect(m_run.get(), &ImportRun::arrived, this, &ImportDialog::take);
    connect(m_run.get(), &ImportRun::stateChanged, this, &ImportDialog::refresh);
    connect(m_run.get(), &ImportRun::finished, this, &ImportDialog::endOfRun);
    connect(m_run.get(), &ImportRun::stopped, this, [this](const Error &error) {
        complain(error);
        endOfRun();
    });
    m_progress->setRange(0, static_cast<int>(m_plan.ids.size()));
    say({});
    m_run->start();
    m_pause->setFocus();
}

void ImportDialog::pauseOrResume()
{
    if (m_run->state() == ImportRun::State::Running) {
        m_run->pause();
    } else {
        say({});
        m_run->resume();
    }
}

void ImportDialog::take(const ImportResult &result)
{
    m_model->take(result);
    if (result.offer) {
        m_listable.insert(result.id);
        m_arrived.append(result.id);
    }
    refresh();
}

void ImportDialog::endOfRun()
{
    m_plan.ids = m_run->left(); // after cancelling, Start goes on with the rest
    refresh();
    if (!m_arrived.isEmpty())
        Q_EMIT imported(std::exchange(m_arrived, {}));
}

void ImportDialog::addToShortlist()
{
    const QString last = m_desk.state ? m_desk.state->lastShortlist() : QString();
    m_dialogs.askText(this, tr("Add to a shortlist"),
                      tr("Name of the shortlist (it is made when there is none of that name):"),
                      last, [this](const QString &name) { fill(name); });
}

void ImportDialog::fill(const QString &name)
{
    QList<ImportLine> lines = m_text.lines;
    lines.removeIf([this](const ImportLine &line) { return !m_listable.contains(line.id); });
    m_filling = fillShortlist(m_desk.shortlists, name, lines);
    m_filling.then(this, [this, name](const Result<int> &added) {
        if (!added)
            return complain(added.error());
        if (m_desk.state)
            m_desk.state->setLastShortlist(name.trimmed());
        say(tr("%n offer(s) were added to “%1”.", nullptr, *added).arg(name.trimmed()));
    });
}

void ImportDialog::say(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    refresh();
}

void ImportDialog::complain(const Error &error) { say(errorText(error).sentence()); }

QString ImportDialog::sums() const
{
    using Kind = ImportModel::Kind;
    QStringList sums;
    const auto add = [&sums](const QString &text, qint64 number) {
        if (number > 0)
            sums.append(text.arg(format::number(number)));
    };
    //: Part of a sum of offers: they are to be fetched and were never seen
    add(tr("%1 not seen yet"), m_model->countOf(Kind::Unseen));
    //: Part of a sum of offers: they are to be fetched and are in the library
    add(tr("%1 seen before"), m_model->countOf(Kind::Seen));
    //: Part of a sum of offers
    add(tr("%1 new"), m_model->countOf(Kind::New));
    //: Part of a sum of offers: in the library and as they were
    add(tr("%1 known"), m_model->countOf(Kind::Known));
    //: Part of a sum of offers: in the library and not as they were
    add(tr("%1 changed"), m_model->countOf(Kind::Changed));
    //: Part of a sum of offers: there are no such ones any more
    add(tr("%1 gone"), m_model->countOf(Kind::Gone));
    //: Part of a sum of offers: they could not be read
    add(tr("%1 failed"), m_model->countOf(Kind::Failed));
    //: Part of a sum: lines that name an offer again
    add(tr("%1 repeated"), m_text.repeated);
    //: Part of a sum: pieces of the text
    add(tr("%1 not understood"), m_text.notUnderstoodInAll);
    if (sums.isEmpty())
        return tr("No offers found in the text yet.");
    //: Between the parts of a sum: "3 new, 1 gone"
    return sums.join(tr(", "));
}

void ImportDialog::refresh()
{
    using State = ImportRun::State;
    const State state = m_run ? m_run->state() : State::Ended;
    const bool busy = state == State::Running || state == State::Paused;
    m_sums->setText(sums());
    m_edit->setReadOnly(busy);
    m_open->setEnabled(!busy);
    m_skipKnown->setEnabled(!busy);
    m_start->setEnabled(!busy && !m_plan.ids.isEmpty());
    m_pause->setEnabled(busy);
    //: Button: goes on with an import
    m_pause->setText(state == State::Paused ? tr("&Resume")
                                            //: Button: holds an import
                                            : tr("Pa&use"));
    m_cancel->setEnabled(busy);
    m_shortlist->setEnabled(!m_listable.isEmpty());
    m_progress->setVisible(m_run != nullptr);
    if (m_run)
        m_progress->setValue(static_cast<int>(m_run->doneCount()));
}

} // namespace sanjia
