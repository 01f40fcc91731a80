# SPDX-FileCopyrightText: 2026 The Sanjia authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=<tree> -P check_sizes.cmake
# Fails when a source file has grown past what one idea needs.
cmake_policy(VERSION 3.25)
if(NOT ROOT)
    message(FATAL_ERROR "usage: cmake -DROOT=<tree> -P check_sizes.cmake")
endif()

set(most_lines 500)
set(most_lines_ui/shell/mainwindow.cpp 400) # where other programs' god objects begin

file(GLOB_RECURSE files RELATIVE ${ROOT}
    ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp
    ${ROOT}/app/*.h ${ROOT}/app/*.cpp ${ROOT}/translations/*.h ${ROOT}/translations/*.cpp
    ${ROOT}/tests/*.h ${ROOT}/tests/*.cpp)
if(NOT files)
    message(FATAL_ERROR "no sources under ${ROOT}, so this check checks nothing")
endif()
foreach(file IN LISTS files)
    set(most ${most_lines})
    if(DEFINED most_lines_${file})
        set(most ${most_lines_${file}})
    endif()
    file(READ ${ROOT}/${file} text)
    string(REGEX REPLACE "[^\n]" "" newlines "${text}")
    string(LENGTH "${newlines}" lines)
    if(lines GREATER most)
        message(SEND_ERROR "${file}: ${lines} lines, at most ${most}")
    endif()
endforeach()
