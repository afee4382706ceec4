# Installs the library's component into a folder of its own, builds the consumer against it, and runs it.
function(run)
  execute_process(COMMAND ${ARGV} RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "failed: ${ARGV}")
  endif()
endfunction()

file(REMOVE_RECURSE "${WORK}")
run("${CMAKE_COMMAND}" --install "${BUILD}" --component thoughtly --prefix "${WORK}/prefix")
# Each header stands by itself.
file(GLOB_RECURSE headers RELATIVE "${WORK}/prefix/include/ringback" "${WORK}/prefix/include/ringback/*.h")
list(TRANSFORM headers REPLACE "(.+)" "#include \"\\1\"\n")
file(WRITE "${WORK}/headers.cpp" ${headers})
run("${CMAKE_COMMAND}" -S "${CONSUMER}" -B "${WORK}/build" -G Ninja
  "-DHEADERS=${WORK}/headers.cpp" "-DCMAKE_PREFIX_PATH=${WORK}/prefix" "-DCMAKE_CXX_COMPILER=${COMPILER}")
run("${CMAKE_COMMAND}" --build "${WORK}/build")
run("${WORK}/build/consumer")
