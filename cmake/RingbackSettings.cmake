# What holds for every target: language, warnings, sanitizers, caches, where things land.
set(ringback_werror OFF)
if(DEFINED ENV{CI})
  set(ringback_werror ON)
endif()
option(RINGBACK_WERROR "Treat warnings as errors (default: where CI is set)" ${ringback_werror})
option(RINGBACK_PRECOMPILE "Use precompiled headers" ON)
option(RINGBACK_WINDOW "Build the window beside the engine and the command line" ON)
set(RINGBACK_SANITIZE "" CACHE STRING "Value for -fsanitize=, empty for none")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTOUIC_SEARCH_PATHS "${CMAKE_SOURCE_DIR}/ui")
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  add_link_options(-fuse-ld=mold)
endif()

add_compile_options(
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wextra-semi
  # At -O2 it sees ghosts in the standard library.
  $<$<CONFIG:Debug>:-Wnull-dereference>
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond> $<$<CXX_COMPILER_ID:GNU>:-Wlogical-op>
  $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
)
set(CMAKE_CXX_FLAGS_DEBUG "-O0 -g1")
if(RINGBACK_WERROR)
  add_compile_options(-Werror)
endif()
if(RINGBACK_SANITIZE)
  # -Wnull-dereference sees ghosts in instrumented code.
  # -O1 costs no time to compile and saves much of the tests'. The three checks that are left out cost a third of the
  # build: AddressSanitizer finds null itself, and x86 knows no misalignment.
  add_compile_options(-O1 -fsanitize=${RINGBACK_SANITIZE} -fno-sanitize=null,alignment,vptr -fno-omit-frame-pointer
                      -fno-sanitize-recover=all -Wno-null-dereference)
  string(REPLACE "fuzzer-no-link," "" ringback_link_sanitize "${RINGBACK_SANITIZE}")
  add_link_options(-fsanitize=${ringback_link_sanitize})
endif()
add_compile_definitions(
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 RINGBACK_VERSION="${PROJECT_VERSION}"
)
