// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"

namespace sanjia::cli {

int exitStatusOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return kInterrupted;
    case ErrorKind::BadParameter:
        return kUsage;
    case ErrorKind::Authentication:
    case ErrorKind::Permission:
    case ErrorKind::SecretsLocked:
    case ErrorKind::SecretsUnavailable:
        return kAuthentication;
    case ErrorKind::RateLimited:
        return kRateLimit;
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::ServerDown:
        return kNetwork;
    case ErrorKind::NotFound:
        return kNotFound;
    case ErrorKind::BadAnswer:
        return kBadAnswer;
    case ErrorKind::StoreNewer:
    case ErrorKind::StoreCorrupt:
    case ErrorKind::StoreUnwritable:
    case ErrorKind::StoreBusy:
    case ErrorKind::FileUnwritable:
    case ErrorKind::FileUnreadable:
    case ErrorKind::FileTooLarge:
    case ErrorKind::Changed:
        return kStorage;
    case ErrorKind::Defect:
        return kDefect;
    }
    return kDefect;
}

} // namespace sanjia::cli
