# SPDX-FileCopyrightText: 2026 The Sanjia authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=<tree> -P check_headers.cmake
# Fails when a header begins without saying why it exists, or has a type of which it says nothing.
cmake_policy(VERSION 3.25)
if(NOT ROOT)
    message(FATAL_ERROR "usage: cmake -DROOT=<tree> -P check_headers.cmake")
endif()

file(GLOB_RECURSE files RELATIVE ${ROOT}
    ${ROOT}/core/*.h ${ROOT}/ui/*.h ${ROOT}/app/*.h ${ROOT}/translations/*.h)
if(NOT files)
    message(FATAL_ERROR "no headers under ${ROOT}, so this check checks nothing")
endif()
foreach(file IN LISTS files)
    file(READ ${ROOT}/${file} text)
    # Brackets and semicolons mean something to CMake's lists.
    string(REPLACE ";" "@" text "${text}")
    string(REGEX REPLACE "[][\\]" " " text "${text}")
    string(REPLACE "\n" ";" lines "${text}")
    set(number 0)
    set(begun FALSE) # something was declared
    set(said FALSE) # the lines right above are a comment
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        if(line MATCHES "^// SPDX|^#|^namespace|^}|^$|^(template <[^>]*> )?(class|struct|enum class) [A-Za-z0-9_:]+( : [a-z0-9]+)?@$")
            set(said FALSE) # what is included and named ahead is not what a header is about
            continue()
        elseif(line MATCHES "^//")
            set(said TRUE)
            set(begun TRUE)
            continue()
        endif()
        if(NOT begun)
            message(SEND_ERROR "${file}:${number}: says nowhere why it exists\n    ${line}")
        elseif(NOT said AND line MATCHES "^(class|struct|enum|enum class) +[A-Za-z0-9_]"
                AND NOT line MATCHES "///<")
            message(SEND_ERROR "${file}:${number}: a type without a comment\n    ${line}")
        endif()
        set(begun TRUE)
        if(NOT line MATCHES "^(template|using)")
            set(said FALSE)
        endif()
    endforeach()
endforeach()
