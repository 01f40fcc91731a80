# SPDX-FileCopyrightText: 2026 The Sanjia authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=<tree> -P check_threats.cmake
# Fails when docs/threats.md names a test that is not there.
cmake_policy(VERSION 3.25)
if(NOT ROOT)
    message(FATAL_ERROR "usage: cmake -DROOT=<tree> -P check_threats.cmake")
endif()

file(READ ${ROOT}/docs/threats.md text)
string(REGEX MATCHALL "`test_[a-z]+::[A-Za-z]+`" names "${text}")
if(NOT names)
    message(FATAL_ERROR "no tests are named, so this check checks nothing")
endif()
foreach(name IN LISTS names)
    string(REGEX MATCH "`(test_[a-z]+)::([A-Za-z]+)`" name "${name}")
    set(program ${CMAKE_MATCH_1})
    set(function ${CMAKE_MATCH_2})
    file(GLOB_RECURSE source ${ROOT}/tests/${program}.cpp)
    if(NOT source)
        message(SEND_ERROR "${program}::${function}: there is no ${program}")
        continue()
    endif()
    file(READ ${source} body)
    if(NOT body MATCHES "void ${function}\\(\\);")
        message(SEND_ERROR "${program}::${function}: there is no such function")
    endif()
endforeach()
