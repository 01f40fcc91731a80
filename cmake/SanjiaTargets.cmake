# SPDX-FileCopyrightText: 2026 The Sanjia authors
# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of the project is made: one set of flags, one way to add a library or a test.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_UNITY_BUILD_BATCH_SIZE 0) # where several files are compiled at once, all of a folder

add_library(sanjia_flags INTERFACE)
target_include_directories(sanjia_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(sanjia_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS
    QT_NO_FOREACH QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS> $<$<CONFIG:Debug>:QT_FORCE_ASSERTS>)
target_compile_options(sanjia_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Woverloaded-virtual -Wnon-virtual-dtor -Wcast-qual -Wformat=2 -Wnull-dereference
    # The exemplars' GCC extras; clang does not know them.
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond$<SEMICOLON>-Wduplicated-branches$<SEMICOLON>-Wlogical-op>
    $<$<BOOL:${SANJIA_WERROR}>:-Werror>)
if(SANJIA_SANITIZE)
    target_compile_options(sanjia_flags INTERFACE
        -fsanitize=${SANJIA_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(sanjia_flags INTERFACE -fsanitize=${SANJIA_SANITIZE})
endif()
option(SANJIA_COVERAGE "Note which lines run (clang; tests/coverage.sh)" OFF)
if(SANJIA_COVERAGE)
    target_compile_options(sanjia_flags INTERFACE -fprofile-instr-generate -fcoverage-mapping)
    target_link_options(sanjia_flags INTERFACE -fprofile-instr-generate)
endif()

# A layer: a library of the files of its folder. Static in what is shipped; BUILD_SHARED_LIBS makes it
# shared, so that two hundred tests do not each hold a copy of every layer.
function(sanjia_library name)
    add_library(${name} ${ARGN})
    target_link_libraries(${name} PUBLIC sanjia_flags)
endfunction()

# sanjia_test(NAME test_x SOURCES … LIBRARIES … [RUNNER …]): a Qt Test program, run offscreen, in
# English, in UTC, with a home of its own and no session bus, so that no test can see or touch the
# person's data or keychain. RUNNER is a command that runs it.
function(sanjia_test)
    cmake_parse_arguments(T "" "NAME" "SOURCES;LIBRARIES;RUNNER" ${ARGN})
    add_executable(${T_NAME} ${T_SOURCES})
    target_link_libraries(${T_NAME} PRIVATE sanjia_flags ${T_LIBRARIES} Qt6::Test)
    if(NOT T_SOURCES MATCHES "\\.h(;|$)")
        # What is to be read for moc is one file: automoc would start four programs for each test.
        set_target_properties(${T_NAME} PROPERTIES AUTOMOC OFF)
        qt_generate_moc(${T_NAME}.cpp moc/${T_NAME}.moc)
        target_sources(${T_NAME} PRIVATE moc/${T_NAME}.moc)
        target_include_directories(${T_NAME} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/moc)
    endif()
    if("sanjia_ui" IN_LIST T_LIBRARIES)
        target_precompile_headers(${T_NAME} REUSE_FROM sanjia_ui_headers)
    elseif(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" OR T_LIBRARIES STREQUAL "sanjia_domain")
        # g++ takes headers read beforehand only where the very same parts of Qt are linked.
        target_precompile_headers(${T_NAME} REUSE_FROM sanjia_core_headers)
    endif()
    # The folder of tests/ it stands in is its label, and what builds all of that folder: "store" and
    # tests_store.
    file(RELATIVE_PATH area ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
    string(REGEX REPLACE "/.*" "" area "${area}")
    if(NOT TARGET tests_${area})
        add_custom_target(tests_${area})
    endif()
    add_dependencies(tests_${area} ${T_NAME})
    set(home ${CMAKE_CURRENT_BINARY_DIR}/home/${T_NAME})
    file(MAKE_DIRECTORY ${home})
    add_test(NAME ${T_NAME} COMMAND ${T_RUNNER} $<TARGET_FILE:${T_NAME}>)
    set_tests_properties(${T_NAME} PROPERTIES TIMEOUT 300 LABELS ${area} ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;DBUS_SESSION_BUS_ADDRESS=disabled:;SANJIA_APP_KEY=;SANJIA_APP_SECRET=;SANJIA_ACCESS_TOKEN=;SANJIA_GATEWAY=;SANJIA_DATA_DIR=;UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1;LSAN_OPTIONS=print_suppressions=0:suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp")
    if(TARGET sanjia_tsanqt)
        add_dependencies(tests_${area} sanjia_tsanqt)
        set_property(TEST ${T_NAME} APPEND PROPERTY ENVIRONMENT
            "LD_PRELOAD=$<TARGET_FILE:sanjia_tsanqt>" TSAN_OPTIONS=ignore_noninstrumented_modules=1)
    endif()
endfunction()
