// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"

#include <QObject>

#include <memory>

namespace sanjia {

class MainWindow;
class PictureLoader;
class Pictures;
class SampleFill;
struct Desk;

/// The program with its window: opens the library, fills the sample library on a first start, and
/// hands the services to the main window. What makes it impossible to work (a directory that
/// cannot be written, a library of a newer version) is said before the window opens, so that
/// nothing is done that would be lost.
class WindowProgram : public QObject
{
    Q_OBJECT
public:
    explicit WindowProgram(Settings settings);
    ~WindowProgram() override;

    void start();

private:
    void countSamples();
    void show(bool firstStart);
    /// Says why the program ends, then ends it.
    void giveUp(const Error &error);

    Session m_session;
    Request<void> m_opening;
    Request<LibraryPage> m_counting;
    std::unique_ptr<PictureLoader> m_loader;
    std::unique_ptr<Pictures> m_pictures;
    std::unique_ptr<SampleFill> m_fill;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace sanjia
