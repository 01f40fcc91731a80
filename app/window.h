// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/linkdoor.h"
#include "app/session.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace sanjia {

class MainWindow;
class PictureCache;
class PictureLoader;
class Pictures;
class SampleFill;
class SecretDialog;
struct Desk;

/// The program with its window: unlocks the account, opens the library, fills the sample library on
/// a first start, and hands the services to the main window. When another account or language is to
/// be used it ends all of that and begins anew. What makes it impossible to work (a directory that
/// cannot be written, a library of a newer version) is said before the window opens, so that
/// nothing is done that would be lost; an account that cannot be used is no such thing.
class WindowProgram : public QObject
{
    Q_OBJECT
public:
    using ReadSettings = std::function<std::optional<Settings>()>;

    /// `readAgain` tells the settings anew after accounts were changed. `language` goes before what
    /// was chosen in the window; empty: none was typed.
    WindowProgram(Settings settings, ReadSettings readAgain, QString language);
    ~WindowProgram() override;

    /// `wanted` is shown when the window is there, if any.
    void start(const OfferId &wanted = {});

private:
    void restart();
    void speak();
    void unlock(const Secret &passphrase);
    void takeUnlocked(const Result<void> &unlocked, bool again);
    void askPassphrase(bool again);
    void connectMarket();
    void open();
    void countSamples();
    void show(bool firstStart);
    void showWanted();
    /// Says why the program ends, then ends it.
    void giveUp(const Error &error);

    ReadSettings m_readAgain;
    QString m_language;
    OfferId m_wanted;
    LinkDoor m_door;
    std::unique_ptr<Session> m_session;
    Request<void> m_unlocking;
    std::optional<Error> m_accountTrouble;
    Request<void> m_opening;
    Request<LibraryPage> m_counting;
    std::unique_ptr<PictureLoader> m_loader;
    std::unique_ptr<PictureCache> m_disk;
    std::unique_ptr<Pictures> m_pictures;
    std::unique_ptr<SampleFill> m_fill;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace sanjia
