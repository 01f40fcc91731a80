// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandmodel.h"

#include "ui/support/background.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
constexpr int kForUsed = 40; ///< what having been used lately is worth
}

void CommandModel::setCommands(const QList<Command> &commands, const QStringList &recent)
{
    m_commands = commands;
    const auto rank = [&recent](const Command &command) {
        const qsizetype at = recent.indexOf(command.key);
        return at < 0 ? recent.size() : at;
    };
    std::ranges::stable_sort(m_commands, {}, rank);
    m_recent = std::ranges::count_if(m_commands, [&recent, &rank](const Command &command) {
        return rank(command) < recent.size();
    });
    find();
    readNames();
}

void CommandModel::addCommands(const QList<Command> &commands)
{
    m_commands.append(commands);
    find();
    readNames();
}

void CommandModel::readNames()
{
    QList<Findable> names;
    for (const Command &command : std::as_const(m_commands))
        names.append(command.findable);
    m_reading = inBackground<QList<Findable>>([names] {
        QList<Findable> read = names;
        for (Findable &name : read)
            name.readNames();
        return Result<QList<Findable>>(read);
    });
    m_reading.then(this, [this](const Result<QList<Findable>> &read) {
        if (!read || read->size() != m_commands.size())
            return;
        for (qsizetype i = 0; i < read->size(); ++i)
            m_commands[i].findable = read->at(i);
        // What is chosen stays chosen where it finds nothing more.
        if (const auto found = fitting(); found != m_fitting)
            show(found);
    });
}

void CommandModel::setTyped(const QString &typed)
{
    m_typed = typed;
    find();
}

void CommandModel::find() { show(fitting()); }

QList<qsizetype> CommandModel::fitting() const
{
    const QStringList words = Findable::wordsOf(m_typed);
    QList<std::pair<int, qsizetype>> fits;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        int fit = m_commands.at(i).findable.fit(words);
        if (fit > 0 && i < m_recent)
            fit += kForUsed;
        if (fit > 0)
            fits.append({fit, i});
    }
    if (!words.isEmpty()) // else they are in their order already
        std::ranges::stable_sort(fits, std::ranges::greater(),
                                 [](const auto &one) { return one.first; });
    QList<qsizetype> found;
    for (const auto &[fit, at] : std::as_const(fits))
        found.append(at);
    return found;
}

void CommandModel::show(const QList<qsizetype> &fitting)
{
    beginResetModel();
    m_fitting = fitting;
    m_found.clear();
    if (m_meaning) {
        if (auto meant = m_meaning(m_typed.trimmed()))
            m_found.append(*std::move(meant));
    }
    for (const qsizetype at : fitting)
        m_found.append(m_commands.at(at));
    endResetModel();
}

const Command *CommandModel::at(int row) const
{
    return row >= 0 && row < m_found.size() ? &m_found.at(row) : nullptr;
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    const Command *command = index.isValid() ? at(index.row()) : nullptr;
    if (!command)
        return {};
    const QString keys = command->keys.isEmpty()
        ? QString()
        : command->keys.constFirst().toString(QKeySequence::NativeText);
    switch (role) {
    case Qt::DisplayRole:
        return command->title;
    case kPlaceRole:
        return command->place;
    case kKeysRole:
        return keys;
    case Qt::AccessibleTextRole: {
        QStringList told{command->title, command->place, keys};
        told.removeAll(QString());
        return told.join(u", "_s);
    }
    default:
        return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    const Command *command = index.isValid() ? at(index.row()) : nullptr;
    if (!command)
        return Qt::NoItemFlags;
    // One that does nothing now can be walked over: else the arrow keys would leap.
    return command->enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsSelectable;
}

} // namespace sanjia
