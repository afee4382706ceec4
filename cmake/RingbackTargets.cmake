# ringback_library(NAME SOURCES … LINKS …): a static library for the folder it is called in.
# ringback_program(NAME SOURCES … LINKS …): an executable in bin/.
# ringback_test(NAME SOURCES … LINKS … [WIDGETS]): a Qt Test executable registered with ctest; NAME.cpp is implied.
# .ci/layers.py reads the LINKS of each folder and checks every #include against them.

# A precompiled header is built once and shared: one for code without widgets, one for code with.
function(ringback_precompile target widgets)
  if(NOT RINGBACK_PRECOMPILE)
    return()
  endif()
  if(widgets)
    target_precompile_headers(${target} REUSE_FROM ringback_pch_widgets)
  else()
    target_precompile_headers(${target} REUSE_FROM ringback_pch_core)
  endif()
endfunction()

function(ringback_library name)
  cmake_parse_arguments(ARG "WIDGETS" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  add_library(ringback::${name} ALIAS ${name})
  target_include_directories(${name} PUBLIC
    "$<BUILD_INTERFACE:${CMAKE_SOURCE_DIR}/src>" "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/ringback>")
  target_link_libraries(${name} PUBLIC ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
  ringback_precompile(${name} "${ARG_WIDGETS}")
endfunction()

function(ringback_program name)
  cmake_parse_arguments(ARG "WIDGETS" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE ${ARG_LINKS})
  ringback_precompile(${name} "${ARG_WIDGETS}")
endfunction()

function(ringback_test name)
  cmake_parse_arguments(ARG "WIDGETS" "" "SOURCES;LINKS;LABELS" ${ARGN})
  # Only the test's own .moc is needed: what CMake would run and compile beside it costs a tenth of a whole build.
  set(moc "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc")
  qt_generate_moc("${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp" "${moc}")
  add_executable(${name} ${name}.cpp "${moc}" ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
  target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests" "${CMAKE_CURRENT_BINARY_DIR}")
  target_link_libraries(${name} PRIVATE ${ARG_LINKS} Qt6::Test)
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  ringback_precompile(${name} "${ARG_WIDGETS}")
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES
    ENVIRONMENT "RINGBACK_BIN=${CMAKE_BINARY_DIR}/bin"
    LABELS "${ARG_LABELS}")
  if(ARG_WIDGETS)
    # One display for all: windows would take the focus and the clipboard from each other.
    set_tests_properties(${name} PROPERTIES RESOURCE_LOCK display)
  endif()
endfunction()
