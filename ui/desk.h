// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sanjia {

class AccountDesk;
class Clock;
class EditHistory;
class Journal;
class Library;
class Market;
class Pictures;
class Shortlists;
class TellingDesk;
class UiState;
class Watches;
class WatchSchedule;

/// What every page works with, handed down from the composition root. All outlive the window.
struct Desk
{
    Market &market;
    Library &library;
    Shortlists &shortlists;
    Pictures &pictures;
    const Clock &clock;
    UiState *state = nullptr; ///< set by the window; without it nothing is remembered
    Journal *journal = nullptr; ///< null: calls are not noted, and there is no console page
    AccountDesk *accounts = nullptr; ///< null: there is no account page
    Watches *watches = nullptr; ///< null: there are no pages of watches and alerts
    WatchSchedule *schedule = nullptr; ///< null: nothing is looked at from here
    TellingDesk *telling = nullptr; ///< null: alerts are told in the window only
    EditHistory *history = nullptr; ///< set by the window; without it nothing is undone

    [[nodiscard]] Desk withState(UiState *remembered) const
    {
        Desk desk(*this);
        desk.state = remembered;
        return desk;
    }
    [[nodiscard]] Desk withHistory(EditHistory *edits) const
    {
        Desk desk(*this);
        desk.history = edits;
        return desk;
    }
};

} // namespace sanjia
