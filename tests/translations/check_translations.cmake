# SPDX-FileCopyrightText: 2026 The Sanjia authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Updates copies of the .ts files from the sources and looks for what is then unfinished.

function(check language)
    set(copy ${WORK_DIR}/sanjia_${language}.ts)
    configure_file(${SOURCE_DIR}/translations/sanjia_${language}.ts ${copy} COPYONLY)
    execute_process(
        COMMAND ${LUPDATE} -silent -no-obsolete -locations none ${ARGN} -I ${SOURCE_DIR}
            ${SOURCE_DIR}/app ${SOURCE_DIR}/ui -ts ${copy}
        RESULT_VARIABLE status)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "lupdate failed for ${language}")
    endif()
    file(READ ${copy} text)
    string(REGEX MATCHALL "type=\"unfinished\"" unfinished "${text}")
    list(LENGTH unfinished count)
    if(count GREATER 0)
        string(REGEX MATCHALL "<source>[^<]*</source>[^/]*<translation type=\"unfinished\""
            samples "${text}")
        message(SEND_ERROR "${language}: ${count} strings without a translation:\n${samples}")
    endif()
    string(FIND "${text}" "<message" any)
    if(any EQUAL -1)
        message(SEND_ERROR "${language}: no strings found, so this check checks nothing")
    endif()
endfunction()

foreach(language IN LISTS LANGUAGES)
    set(only "")
    if(language STREQUAL "en") # the words of the source are English
        set(only -pluralonly)
    endif()
    check(${language} ${only})
endforeach()
if(NOT LANGUAGES)
    message(FATAL_ERROR "no languages are named, so this check checks nothing")
endif()
