#pragma once

#include <cstdio>
#include <cstdlib>

/// A rule that must hold for every input: libFuzzer keeps the input that breaks it.
#define EXPECT(rule)                                                                                                   \
    do {                                                                                                               \
        if (!(rule)) {                                                                                                 \
            std::fprintf(stderr, "%s:%d: broken: %s\n", __FILE__, __LINE__, #rule);                                    \
            std::abort();                                                                                              \
        }                                                                                                              \
    } while (false)
