// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the thread sanitizer what it cannot see. Qt's libraries are not compiled with it, so what
// one thread hands to another through them looks as if nothing were between the two. Loaded
// (LD_PRELOAD) into the tests of the preset tsan, this stands before the functions of Qt through
// which core hands work and answers over, and notes for the sanitizer that the giver is done and
// the taker begins. It must not order what Qt leaves unordered: a function that is not listed here
// is none of Qt's promises that core relies on. There is one place where all meet, so a race is
// overlooked where by chance something else went from the one thread to the other in between.
//
// Of other processes than tests, which inherit the variable, it wants nothing: whatever it needs
// may be missing.

#include <atomic>
#include <functional>
#include <utility>

#include <dlfcn.h>

extern "C" {
__attribute__((weak)) void __tsan_acquire(void *place);
__attribute__((weak)) void __tsan_release(void *place);
}

namespace {

char meetingPlace;

void given()
{
    if (__tsan_release)
        __tsan_release(&meetingPlace);
}

void taken()
{
    if (__tsan_acquire)
        __tsan_acquire(&meetingPlace);
}

/// Qt's own function, by the name that it has in the library.
template <class R, class... Args> R qt(const char *name, Args... args)
{
    return reinterpret_cast<R (*)(Args...)>(dlsym(RTLD_NEXT, name))(args...);
}

/// Qt asks this before each event: what was posted has arrived.
bool beforeEvent(void **)
{
    taken();
    return false;
}

__attribute__((constructor)) void listenToEvents()
{
    using Register = bool (*)(int, bool (*)(void **));
    if (auto *const add = reinterpret_cast<Register>(
            dlsym(RTLD_DEFAULT, "_ZN9QInternal16registerCallbackENS_8CallbackEPFbPPvE")))
        add(0, beforeEvent);
}

} // namespace

// Named as in the library; `self` is the object of a member function.
#define SANJIA_STANDS_FOR(result, name, mangled, ...)                                              \
    extern "C" result name(__VA_ARGS__) __asm__(mangled);                                          \
    extern "C" result name(__VA_ARGS__)

// What gives.
#define SANJIA_GIVES(result, name, mangled, parameters, ...)                                       \
    extern "C" result name parameters __asm__(mangled);                                            \
    extern "C" result name parameters                                                              \
    {                                                                                              \
        given();                                                                                   \
        return qt<result>(mangled, __VA_ARGS__);                                                   \
    }
SANJIA_GIVES(void, activate, "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv",
             (void *sender, const void *type, int signal, void **values), sender, type, signal,
             values)
SANJIA_GIVES(void, deleteLater, "_ZN7QObject11deleteLaterEv", (void *self), self)
SANJIA_GIVES(void, moveToThread, "_ZN7QObject12moveToThreadEP7QThread", (void *self, void *thread),
             self, thread)
SANJIA_GIVES(void, quit, "_ZN7QThread4quitEv", (void *self), self)
SANJIA_GIVES(void, release, "_ZN10QSemaphore7releaseEi", (void *self, int count), self, count)
SANJIA_GIVES(void, unlock, "_ZN11QBasicMutex14unlockInternalEv", (void *self), self)
SANJIA_GIVES(void, startRunnable, "_ZN11QThreadPool5startEP9QRunnablei",
             (void *self, void *runnable, int priority), self, runnable, priority)
SANJIA_GIVES(void, cancelled, "_ZN20QFutureInterfaceBase14reportCanceledEv", (void *self), self)
SANJIA_GIVES(void, finished, "_ZN20QFutureInterfaceBase14reportFinishedEv", (void *self), self)
SANJIA_GIVES(void, ready, "_ZN20QFutureInterfaceBase18reportResultsReadyEii",
             (void *self, int begin, int end), self, begin, end)
SANJIA_GIVES(void, cancel, "_ZN20QFutureInterfaceBase6cancelEv", (void *self), self)

// What takes, and what does both, as the last of several owners may be any of them.
#define SANJIA_TAKES(result, name, mangled, parameters, ...)                                       \
    extern "C" result name parameters __asm__(mangled);                                            \
    extern "C" result name parameters                                                              \
    {                                                                                              \
        given();                                                                                   \
        const auto got = qt<result>(mangled, __VA_ARGS__);                                         \
        taken();                                                                                   \
        return got;                                                                                \
    }
#define SANJIA_TAKES_ONLY(name, mangled, parameters, ...)                                          \
    extern "C" void name parameters __asm__(mangled);                                              \
    extern "C" void name parameters                                                                \
    {                                                                                              \
        given();                                                                                   \
        qt<void>(mangled, __VA_ARGS__);                                                            \
        taken();                                                                                   \
    }
SANJIA_TAKES(bool, wait, "_ZN7QThread4waitE14QDeadlineTimer", (void *self, long a, long b), self, a,
             b)
SANJIA_TAKES(bool, isRunning, "_ZNK7QThread9isRunningEv", (void *self), self)
SANJIA_TAKES(bool, waitForDone, "_ZN11QThreadPool11waitForDoneEi", (void *self, int ms), self, ms)
SANJIA_TAKES_ONLY(noPool, "_ZN11QThreadPoolD1Ev", (void *self), self)
SANJIA_TAKES_ONLY(acquire, "_ZN10QSemaphore7acquireEi", (void *self, int count), self, count)
SANJIA_TAKES(bool, tryAcquire, "_ZN10QSemaphore10tryAcquireEii", (void *self, int count, int ms),
             self, count, ms)
SANJIA_TAKES_ONLY(lock, "_ZN11QBasicMutex12lockInternalEv", (void *self), self)
SANJIA_TAKES_ONLY(waitForResult, "_ZN20QFutureInterfaceBase13waitForResultEi",
                  (void *self, int index), self, index)
SANJIA_TAKES_ONLY(waitForFinished, "_ZN20QFutureInterfaceBase15waitForFinishedEv", (void *self),
                  self)
SANJIA_TAKES(bool, isFinished, "_ZNK20QFutureInterfaceBase10isFinishedEv", (void *self), self)
SANJIA_TAKES(bool, isCanceled, "_ZNK20QFutureInterfaceBase10isCanceledEv", (void *self), self)
SANJIA_TAKES(bool, queryState, "_ZNK20QFutureInterfaceBase10queryStateENS_5StateE",
             (void *self, int state), self, state)
SANJIA_TAKES(int, resultCount, "_ZNK20QFutureInterfaceBase11resultCountEv", (void *self), self)
SANJIA_TAKES(bool, derefT, "_ZNK20QFutureInterfaceBase6derefTEv", (void *self), self)
SANJIA_TAKES_ONLY(noFuture, "_ZN20QFutureInterfaceBaseD2Ev", (void *self), self)

namespace {

/// QtPrivate::QSlotObjectBase of Qt 6.4: a function that was posted, with how many hold it.
struct Posted
{
    std::atomic<int> owners;
    void (*run)(int what, Posted *self, void *receiver, void **arguments, bool *result);
};
constexpr int kDestroy = 0;

} // namespace

// Who calls may be the last to let go of the function, after the other thread has run it.
SANJIA_STANDS_FOR(bool, invoke,
                  "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14"
                  "ConnectionTypeEPv",
                  void *object, Posted *posted, int type, void *result)
{
    constexpr int kBlockingQueued = 3;
    ++posted->owners;
    given();
    const bool done = qt<bool>("_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObje"
                               "ctBaseEN2Qt14ConnectionTypeEPv",
                               object, posted, type, result);
    const bool last = --posted->owners == 0;
    if (last || type == kBlockingQueued)
        taken();
    if (last)
        posted->run(kDestroy, posted, nullptr, nullptr, nullptr);
    return done;
}

// A pool's threads go from one piece of work to the next without an event.
SANJIA_STANDS_FOR(void, start, "_ZN11QThreadPool5startESt8functionIFvvEEi", void *self,
                  std::function<void()> *work, int priority)
{
    std::function<void()> watched = [work = std::move(*work)] {
        taken();
        work();
        given();
    };
    given();
    qt<void>("_ZN11QThreadPool5startESt8functionIFvvEEi", self, &watched, priority);
}
