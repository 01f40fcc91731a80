// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/telling.h"
#include "core/secrets/secretstore.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace sanjia {

/// How alerts are told outside the window, as it is kept in clear. Secrets (a webhook's address and
/// key) are elsewhere, under `id`.
struct TellingSettings
{
    struct Command
    {
        QString setup; ///< TellingWay::setup
        QString program = {}; ///< a path, or a name to be found in PATH; never goes through a shell
        QStringList arguments = {};
        friend bool operator==(const Command &, const Command &) = default;
    };
    struct Webhook
    {
        QString setup;
        QString host = {}; ///< all of its address that is ever shown: "hooks.example.com:8443"
        bool isSigned = false;
        SecretPlace place = SecretPlace::Memory;
        friend bool operator==(const Webhook &, const Webhook &) = default;
    };
    struct Digest
    {
        QString setup;
        QString folder = {}; ///< absolute
        int hour = 8; ///< local, from which on the day before may be written
        friend bool operator==(const Digest &, const Digest &) = default;
    };
    QString id; ///< made once
    std::optional<Command> command;
    std::optional<Webhook> webhook;
    std::optional<Digest> digest;

    [[nodiscard]] QList<TellingWay> ways() const; ///< those that are set up
    [[nodiscard]] bool has(TellingChannel channel) const;
    friend bool operator==(const TellingSettings &, const TellingSettings &) = default;
};

/// Keeps them in a file people can read and mend ("telling.ini" in the data directory), not in the
/// library: a library that comes from elsewhere must not be able to run programs or send anything.
/// Every question reads the file anew, because another process may have changed it; every change is
/// written whole or not at all. A part that makes no sense is a way that is not set up.
///
/// Thread: any one. Errors: FileUnwritable, FileUnreadable with the path.
class TellingBook
{
public:
    explicit TellingBook(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Result<TellingSettings> read() const; ///< nothing set up when there is no file
    [[nodiscard]] Result<void> write(const TellingSettings &settings) const;

private:
    QString m_path;
};

} // namespace sanjia
