# SPDX-FileCopyrightText: 2026 The Sanjia authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs CHECK on the tree ROOT. It must fail once, with a message that matches EXPECTED; with an
# empty EXPECTED it must pass.
execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${ROOT} -DQT_HEADERS=${QT_HEADERS}
        -P ${CHECK}
    RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(NOT EXPECTED)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "a clean tree was refused:\n${said}")
    endif()
    return()
endif()
if(status EQUAL 0)
    message(FATAL_ERROR "the check passed, although the tree has a violation")
endif()
# Messages are wrapped at spaces.
string(REGEX REPLACE "[ \n]+" " " said "${said}")
if(NOT said MATCHES "${EXPECTED}")
    message(FATAL_ERROR "the check failed for another reason than \"${EXPECTED}\":\n${said}")
endif()
string(REGEX MATCHALL "CMake Error" errors "${said}")
list(LENGTH errors count)
if(NOT count EQUAL 1)
    message(FATAL_ERROR "${count} violations found where there is one:\n${said}")
endif()
