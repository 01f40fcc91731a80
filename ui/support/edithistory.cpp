// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/edithistory.h"

#include "ui/support/icons.h"
#include "ui/support/menutext.h"

#include <QAction>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr std::size_t kMostSteps = 200;
constexpr qsizetype kLongestText = 60; // letters in a menu

QString shortened(const QString &text)
{
    return text.size() <= kLongestText ? text : text.first(kLongestText - 1) + u'…';
}

QList<QKeySequence> redoKeys()
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(QKeySequence::Redo);
    for (const auto &other :
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}) {
        if (!keys.contains(other))
            keys.append(other);
    }
    return keys;
}

} // namespace

EditHistory::EditHistory(QObject *parent)
    : QObject(parent), m_undo(new QAction(this)), m_redo(new QAction(this))
{
    m_undo->setObjectName(u"editUndo"_s);
    m_redo->setObjectName(u"editRedo"_s);
    m_undo->setIcon(icons::icon(u"undo"_s));
    m_redo->setIcon(icons::icon(u"redo"_s));
    m_undo->setShortcuts(QKeySequence::keyBindings(QKeySequence::Undo));
    m_redo->setShortcuts(redoKeys());
    connect(m_undo, &QAction::triggered, this,
            [this] { go(m_past, m_future, &Step::undo, &EditHistory::undone); });
    connect(m_redo, &QAction::triggered, this,
            [this] { go(m_future, m_past, &Step::redo, &EditHistory::redone); });
    fit();
}

void EditHistory::add(const Step &step)
{
    m_future.clear();
    if (m_past.size() == kMostSteps)
        m_past.erase(m_past.begin());
    m_past.push_back({++m_numbers, step});
    fit();
}

void EditHistory::go(std::vector<Kept> &from, std::vector<Kept> &into,
                     std::function<Request<void>()> Step::*way,
                     void (EditHistory::*done)(const QString &))
{
    if (from.empty())
        return;
    const Kept kept = std::move(from.back());
    from.pop_back();
    into.push_back(kept);
    fit();
    // Carried out whatever becomes of the window. The store does one after the other, so several
    // quick steps need not wait for each other.
    Request<void> doing = (kept.step.*way)();
    doing.then(this, [this, kept, done](const Result<void> &result) {
        if (result) {
            Q_EMIT(this->*done)(kept.step.text);
            return;
        }
        drop(kept);
        Q_EMIT failed(result.error());
    });
    doing.detach();
}

void EditHistory::drop(const Kept &refused)
{
    const auto goes = [&refused](const Kept &one) {
        return one.number == refused.number
            || (!refused.step.chain.isEmpty() && one.step.chain == refused.step.chain);
    };
    std::erase_if(m_past, goes);
    std::erase_if(m_future, goes);
    fit();
}

void EditHistory::fit()
{
    m_undo->setEnabled(!m_past.empty());
    m_redo->setEnabled(!m_future.empty());
    m_undo->setText(m_past.empty()
                        ? tr("&Undo")
                        //: Menu entry. %1: the edit that is undone, "delete “Spring”"
                        : tr("&Undo %1").arg(menuText(shortened(m_past.back().step.text))));
    m_redo->setText(m_future.empty()
                        ? tr("&Redo")
                        //: Menu entry. %1: the edit that is done again
                        : tr("&Redo %1").arg(menuText(shortened(m_future.back().step.text))));
}

} // namespace sanjia
