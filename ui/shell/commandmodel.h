// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "ui/shell/commands.h"

#include <QAbstractListModel>

#include <optional>

namespace sanjia {

/// The commands that fit what was typed, the best first; before anything is typed, those used last
/// and then all in their order. Chinese names are read aside, so that a command is found by its
/// syllables a moment after it was added.
class CommandModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { kPlaceRole = Qt::UserRole, kKeysRole };
    /// What a typed text means by itself, such as the number of an offer.
    using Meaning = std::function<std::optional<Command>(const QString &)>;

    explicit CommandModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    /// `recent`: keys of commands, the last used first.
    void setCommands(const QList<Command> &commands, const QStringList &recent);
    void addCommands(const QList<Command> &commands); ///< behind the others
    void setMeaning(Meaning meaning) { m_meaning = std::move(meaning); }
    void setTyped(const QString &typed);
    [[nodiscard]] const Command *at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void find();
    void readNames();
    [[nodiscard]] QList<qsizetype> fitting() const; ///< places in m_commands, the best first
    void show(const QList<qsizetype> &fitting);

    QList<Command> m_commands; ///< those used last first
    Meaning m_meaning;
    QString m_typed;
    QList<qsizetype> m_fitting;
    QList<Command> m_found;
    Request<QList<Findable>> m_reading;
    qsizetype m_recent = 0; ///< how many were used lately
};

} // namespace sanjia
