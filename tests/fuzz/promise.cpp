// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/promise.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

// Without these the undefined-behaviour sanitizer reports and goes on, and libFuzzer sees nothing.
extern "C" const char *__ubsan_default_options();
extern "C" const char *__ubsan_default_options() { return "halt_on_error=1:print_stacktrace=1"; }

// Several targets run side by side on small machines.
extern "C" const char *__asan_default_options();
extern "C" const char *__asan_default_options() { return "quarantine_size_mb=32"; }

namespace sanjia::fuzz {

void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "BROKEN PROMISE: %s\n", promise);
    std::abort();
}

bool isDigits(const QString &text)
{
    return !text.isEmpty()
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace sanjia::fuzz
